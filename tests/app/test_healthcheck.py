# SPDX-License-Identifier: Apache-2.0
"""`healthcheck` against a server in every state."""

import json
import socket
import sqlite3
import time
import unittest

from certificates import make_certificate
from sallyportd import HomeTest


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


class HealthCheck(HomeTest):
    def check(self, *arguments, **environment):
        return self.home.run("healthcheck", *arguments, data=False, **environment)

    def assert_ready(self, *arguments):
        done = self.check(*arguments)
        self.assert_ends(done, 0)
        self.assertIn("ready", done.stdout)

    def test_ready(self):
        port = free_port()
        with self.home.serve("--listen", f"127.0.0.1:{port}"):
            self.assert_ready("--listen", f"127.0.0.1:{port}")
            self.assertEqual(self.check(SALLYPORT_LISTEN=f"127.0.0.1:{port}").returncode, 0)
            told = self.json_of(self.check("--json", "--listen", f"127.0.0.1:{port}"))
            self.assertEqual((told["status"], told["address"]), ("ready", f"127.0.0.1:{port}"))

    def test_every_address_is_asked_on_loopback(self):
        port = free_port()
        with self.home.serve("--plain-http", "--listen", f"0.0.0.0:{port}"):
            self.assert_ready("--listen", f"0.0.0.0:{port}")

    def test_a_host_the_server_answers_to_is_used(self):
        address = f"127.0.0.1:{free_port()}"
        with self.home.serve("--listen", address, "--host", "auth.example.org"):
            self.assert_ready("--listen", address, "--host", "auth.example.org")
            self.assert_ends(self.check("--listen", address), 1, "421")

    def test_a_unix_socket(self):
        address = f"unix:{self.home.path}/http.sock"
        with self.home.serve("--listen", address):
            self.assert_ready("--listen", address)
        self.assert_ends(self.check("--listen", address), 7)

    def test_tls_with_the_certificate_of_the_file(self):
        cert, key = make_certificate(self.home.path)
        tls = ["--listen", f"127.0.0.1:{free_port()}", "--tls-cert", str(cert), "--tls-key", str(key)]
        with self.home.serve(*tls):
            self.assert_ready(*tls)
            make_certificate(self.home.path)
            self.assert_ends(self.check(*tls), 1, "another certificate", str(cert))

    def test_nobody_there_is_7(self):
        address = f"127.0.0.1:{free_port()}"
        self.assert_ends(self.check("--listen", address), 7, address)
        done = self.check("--json", "--listen", address)
        self.assertEqual((done.returncode, json.loads(done.stdout)["status"]), (7, "unreachable"))

    def test_nobody_answering_is_7_after_the_timeout(self):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            begin = time.monotonic()
            self.assert_ends(self.check("--timeout", "300ms", "--listen", f"127.0.0.1:{silent.getsockname()[1]}"), 7, "in time")
            self.assertLess(time.monotonic() - begin, 10)

    def test_a_server_without_its_data_is_1(self):
        address = f"127.0.0.1:{free_port()}"
        with self.home.serve("--listen", address):
            self.assert_ready("--listen", address)
            with sqlite3.connect(self.home.data / "sallyport.db") as database:
                database.execute("DROP TABLE users")
            database.close()
            self.assert_ends(self.check("--listen", address), 1, "not ready")
            told = self.check("--json", "--listen", address)
            self.assertEqual((told.returncode, json.loads(told.stdout)["status"]), (1, "not_ready"))

    def test_mistakes_are_3(self):
        self.assert_ends(self.check("--listen", "127.0.0.1:0"), 3, "free port")
        self.assert_ends(self.check("--listen", "nowhere"), 3, "nowhere")
        self.assert_ends(self.check("--timeout", "soon"), 3, "--timeout")


if __name__ == "__main__":
    unittest.main()
