# SPDX-License-Identifier: Apache-2.0
"""sallyportd behind a real nginx that runs the example file itself, with only its paths and ports changed."""

import re
import socket
import subprocess
import time
import unittest
from pathlib import Path

import requests

from certificates import make_certificate
from sallyportd import PASSWORD, PATIENCE, HomeTest, bearer

EXAMPLE = Path(__file__).parents[2] / "packaging" / "linux" / "nginx.conf"


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


class Nginx:
    """The example on a free port of 127.0.0.1, in the foreground, with everything it writes in `directory`."""

    def __init__(self, directory, upstream):
        self.cert, key = make_certificate(directory, "nginx")
        self.port = free_port()
        text = EXAMPLE.read_text()
        for pattern, replacement in ((r"listen \[::\]:443 ssl http2;", ""), (r"listen 443 ", f"listen 127.0.0.1:{self.port} "),
                                     (r"unix:/run/sallyport\.sock;", f"unix:{upstream};"), (r"/etc/ssl/\S+/fullchain\.pem", str(self.cert)),
                                     (r"/etc/ssl/\S+/privkey\.pem", str(key))):
            text, count = re.subn(pattern, replacement, text)
            assert count > 0, pattern
        temporary = "".join(f"{kind}_temp_path {directory}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        file = directory / "nginx-main.conf"
        file.write_text(f"pid {directory}/nginx.pid;\nerror_log stderr;\ndaemon off;\nmaster_process off;\nevents {{}}\n"
                        f"http {{\naccess_log off;\n{temporary}{text}\n}}\n")
        self.process = subprocess.Popen(["nginx", "-p", str(directory), "-e", "stderr", "-c", str(file)], stdin=subprocess.DEVNULL,
                                        stderr=subprocess.PIPE, text=True, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"})
        self.url = f"https://localhost:{self.port}"
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except ConnectionRefusedError:
                time.sleep(0.02)
        self.process.kill()
        raise AssertionError("nginx did not start: " + self.process.communicate()[1])

    def stop(self):
        self.process.terminate()
        self.process.communicate(timeout=PATIENCE)


class BehindNginx(HomeTest):
    def setUp(self):
        super().setUp()
        self.socket = self.home.path / "http.sock"
        self.nginx = Nginx(self.home.path, self.socket)
        self.addCleanup(self.nginx.stop)
        self.client = requests.Session()
        self.client.verify = str(self.nginx.cert)
        self.client.trust_env = False
        self.addCleanup(self.client.close)
        self.home.create_user("ann")

    def serve(self):
        return self.home.serve("--listen", f"unix:{self.socket}", "--trusted-proxy", "unix")

    def call(self, method, path, **options):
        return self.client.request(method, self.nginx.url + path, timeout=PATIENCE, **options)

    def sign_in(self, password=PASSWORD, **headers):
        return self.call("POST", "/token", data={"username": "ann", "password": password}, headers=headers)

    def test_sign_in_and_the_rest_of_http(self):
        with self.serve():
            token = self.sign_in().json()["access_token"]
            me = self.call("GET", "/users/me/", headers=bearer(token))
            self.assertEqual((me.status_code, me.json()["username"]), (200, "ann"))
            self.assertIn("max-age=", me.headers["Strict-Transport-Security"])  # nginx says that the client came over TLS
            head = self.call("HEAD", "/livez")
            self.assertEqual((head.status_code, head.content), (200, b""))
            self.assertEqual(self.call("POST", "/token", data=b"x" * (2 << 20)).status_code, 413)
            self.assertIn(self.call("GET", "/livez", headers={"X-Large": "x" * 40_000}).status_code, (400, 431))
            for _ in range(200):
                self.assertEqual(self.call("GET", "/livez").status_code, 200)

    def test_the_client_address_is_what_nginx_says_whatever_the_client_says(self):
        with self.serve() as server:
            for spoofed in ({"X-Forwarded-For": "203.0.113.9"}, {"Forwarded": "for=203.0.113.9;proto=http"},
                            {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "http"}):
                self.assertEqual(self.sign_in("Wrong-password-1", **spoofed).status_code, 401)
            server.stop()
            log = "".join(server.log)
        self.assertNotIn("203.0.113.9", log)
        self.assertIn("127.0.0.1", log)

    def test_a_restart_behind_it_recovers(self):
        with self.serve():
            self.assertEqual(self.call("GET", "/readyz").status_code, 200)
        self.assertEqual(self.call("GET", "/readyz").status_code, 502)
        with self.serve():
            deadline = time.monotonic() + 15
            while self.call("GET", "/readyz").status_code != 200 and time.monotonic() < deadline:
                time.sleep(0.1)
            self.assertEqual(self.sign_in().status_code, 200)


if __name__ == "__main__":
    unittest.main()
