# SPDX-License-Identifier: Apache-2.0
"""`serve` over TLS: what standard clients get, what is refused, and a renewal while connections are open."""

import http.client
import signal
import socket
import ssl
import subprocess
import time
import unittest

from certificates import make_certificate
from sallyportd import PATIENCE, HomeTest


class Tls(HomeTest):
    def setUp(self):
        super().setUp()
        self.cert, self.key = make_certificate(self.home.path)

    def serve(self, *arguments):
        return self.home.serve("--tls-cert", str(self.cert), "--tls-key", str(self.key), *arguments)

    def context(self, *certs):
        context = ssl.create_default_context()
        for cert in certs or (self.cert,):
            context.load_verify_locations(cert)
        return context

    def curl(self, server, path, *arguments):
        return subprocess.run(["curl", "-sS", "-i", "--cacert", str(self.cert), *arguments, server.url + path], capture_output=True, text=True,
                              timeout=PATIENCE, check=False)

    def test_curl_is_served_and_told_to_stay_with_tls(self):
        with self.serve() as server:
            self.assertRegex(server.url, r"^https://127\.0\.0\.1:\d+$")
            done = self.curl(server, "/readyz")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertTrue(done.stdout.startswith("HTTP/1.1 200"))
            self.assertIn("strict-transport-security: max-age=", done.stdout.lower())

    def test_old_versions_are_refused(self):
        with self.serve() as server:
            # @SECLEVEL=0: the client itself must be willing.
            old = self.curl(server, "/livez", "--tls-max", "1.1", "--ciphers", "DEFAULT@SECLEVEL=0")
            self.assertNotEqual(old.returncode, 0)
            self.assertEqual(old.stdout, "")
            for version in ("1.2", "1.3"):
                self.assertTrue(self.curl(server, "/livez", f"--tlsv{version}", "--tls-max", version).stdout.startswith("HTTP/1.1 200"))

    def test_http_on_the_tls_port_gets_no_service_and_harms_none(self):
        with self.serve() as server:
            with socket.create_connection(("127.0.0.1", int(server.url.rsplit(":", 1)[1])), timeout=PATIENCE) as plain:
                plain.sendall(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
                answer = b""
                try:
                    while piece := plain.recv(4096):
                        answer += piece
                except ConnectionResetError:
                    pass
                self.assertNotIn(b"200 OK", answer)
            self.assertTrue(self.curl(server, "/livez").stdout.startswith("HTTP/1.1 200"))

    def test_a_public_address_may_be_served(self):
        with self.serve("--listen", "0.0.0.0:0") as server:
            self.assertRegex(server.url, r"^https://0\.0\.0\.0:\d+$")

    def test_hangup_serves_the_new_certificate_while_old_connections_go_on(self):
        with self.serve() as server:
            port = int(server.url.rsplit(":", 1)[1])
            old = http.client.HTTPSConnection("127.0.0.1", port, timeout=PATIENCE, context=self.context())

            def ask():
                old.request("GET", "/livez")
                answer = old.getresponse()
                answer.read()
                return answer.status

            self.assertEqual(ask(), 200)
            first_socket = old.sock
            before = self.cert.read_text()
            make_certificate(self.home.path)
            self.assertNotEqual(before, self.cert.read_text())
            server.process.send_signal(signal.SIGHUP)
            deadline = time.monotonic() + PATIENCE
            while ssl.get_server_certificate(("127.0.0.1", port)) == before and time.monotonic() < deadline:
                time.sleep(0.02)
            self.assertEqual(ssl.get_server_certificate(("127.0.0.1", port)), self.cert.read_text())
            self.assertEqual(ask(), 200)
            self.assertIs(old.sock, first_socket)
            old.close()
            # A mistake in the new files changes nothing.
            good = self.cert.read_text()
            self.cert.write_text("no certificate")
            server.process.send_signal(signal.SIGHUP)
            while "the certificate stays as it was" not in "".join(server.log) and time.monotonic() < deadline:
                time.sleep(0.02)
            self.assertIn("the certificate stays as it was", "".join(server.log))
            self.assertEqual(ssl.get_server_certificate(("127.0.0.1", port)), good)


if __name__ == "__main__":
    unittest.main()
