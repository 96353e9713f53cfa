# SPDX-License-Identifier: Apache-2.0
"""sallyportd behind a real nginx that runs the example file itself, with only its paths and ports changed."""

import time
import unittest

import requests

from nginx import Nginx
from sallyportd import PASSWORD, PATIENCE, HomeTest, bearer


class BehindNginx(HomeTest):
    def setUp(self):
        super().setUp()
        self.socket = self.home.path / "http.sock"
        self.nginx = Nginx(self.home.path, "nginx.conf", {r"unix:/run/sallyport\.sock;": f"unix:{self.socket};"})
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
