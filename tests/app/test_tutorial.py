# SPDX-License-Identifier: Apache-2.0
"""The tutorial "How to Build a User Authentication Flow with Next.js, FastAPI, and PostgreSQL" against `serve --dev`, as it is."""

import subprocess
import unittest

from sallyportd import PATIENCE, HomeTest

ORIGIN = {"Origin": "http://localhost:3000"}


class Tutorial(HomeTest):
    def setUp(self):
        super().setUp()
        self.server = self.home.serve("--dev")
        self.addCleanup(self.server.__exit__)
        self.address = self.server.url.removeprefix("http://").replace("127.0.0.1", "localhost")

    def curl(self, *arguments):
        done = subprocess.run(["curl", "-sS", "-i", *arguments], capture_output=True, text=True, timeout=PATIENCE, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        head, _, body = done.stdout.partition("\n\n") if "\r\n\r\n" not in done.stdout else done.stdout.partition("\r\n\r\n")
        return int(head.split()[1]), body

    def create_foo(self):
        return self.curl("-X", "POST", f"{self.address}/users/", "-d", '{"username": "foo", "password": "password"}',
                         "-H", "Content-Type: application/json")

    def log_in(self, username="foo", password="password"):
        """login.js: fetch() with a FormData body from another origin."""
        fields = {"username": (None, username), "password": (None, password)}
        return self.server.call("POST", "/token", files=fields, headers=ORIGIN)

    def test_its_curl_line_creates_a_user(self):
        status, body = self.create_foo()
        self.assertEqual(status, 200)
        self.assertIn('"username":"foo"', body)
        for secret in ('"password"', "hash", "$argon2"):
            self.assertNotIn(secret, body)
        self.assertEqual(self.create_foo()[0], 409)

    def test_its_login_form_signs_in(self):
        self.create_foo()
        answer = self.log_in()
        self.assertEqual(answer.status_code, 200)
        self.assertEqual(answer.headers["Access-Control-Allow-Origin"], "http://localhost:3000")
        self.assertEqual(answer.json()["token_type"], "bearer")
        self.assertLessEqual({"access_token", "token_type", "expires_in", "refresh_token", "scope"}, set(answer.json()))

    def test_its_login_form_is_refused_readably(self):
        self.create_foo()
        answers = [self.log_in(password="wrong"), self.log_in(username="nobody")]
        for answer in answers:
            self.assertEqual((answer.status_code, answer.json()["detail"]), (401, "Incorrect username or password"))
            self.assertEqual(answer.headers["WWW-Authenticate"], "Bearer")
            self.assertEqual(answer.headers["Access-Control-Allow-Origin"], "http://localhost:3000")
        self.assertEqual(answers[0].content, answers[1].content)

    def test_its_admin_page_shows_who_is_signed_in(self):
        self.create_foo()
        token = self.log_in().json()["access_token"]
        preflight = self.server.call("OPTIONS", "/users/me/", headers={
            **ORIGIN, "Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "authorization"})
        self.assertIn(preflight.status_code, (200, 204))
        self.assertEqual(preflight.headers["Access-Control-Allow-Origin"], "http://localhost:3000")
        self.assertIn("GET", preflight.headers["Access-Control-Allow-Methods"])
        self.assertIn("authorization", preflight.headers["Access-Control-Allow-Headers"].lower())
        answer = self.server.call("GET", "/users/me/", headers={**ORIGIN, "Authorization": f"Bearer {token}"})
        self.assertEqual((answer.status_code, answer.json()["username"]), (200, "foo"))
        self.assertEqual(answer.headers["Access-Control-Allow-Origin"], "http://localhost:3000")
        self.assertLessEqual({"id", "username", "email", "full_name", "disabled"}, set(answer.json()))
        items = self.server.call("GET", "/users/me/items/", headers={**ORIGIN, "Authorization": f"Bearer {token}"})
        self.assertEqual((items.status_code, items.json()), (200, []))

    def test_its_admin_page_sends_people_without_a_token_to_the_login(self):
        for header, told in (({}, "Not authenticated"), ({"Authorization": "Bearer null"}, "Could not validate credentials"),
                             ({"Authorization": "Basic Zm9vOnBhc3N3b3Jk"}, "Not authenticated")):
            answer = self.server.call("GET", "/users/me/", headers={**ORIGIN, **header})
            self.assertEqual((answer.status_code, answer.json()["detail"]), (401, told))
            self.assertEqual(answer.headers["WWW-Authenticate"], "Bearer")

    def test_its_notes_work_without_signing_in(self):
        created = self.server.call("POST", "/notes/", json={"text": "milk", "completed": False}, headers=ORIGIN)
        self.assertEqual((created.status_code, created.json()["text"], created.json()["completed"]), (200, "milk", False))
        self.assertEqual([note["id"] for note in self.server.call("GET", "/notes/").json()], [created.json()["id"]])

    def test_slashes_at_the_end_are_optional_and_never_redirect(self):
        self.create_foo()
        token = self.log_in().json()["access_token"]
        for path in ("/users/me", "/users/me/", "/users/me/items", "/notes"):
            self.assertEqual(self.server.call("GET", path, headers={"Authorization": f"Bearer {token}"}).status_code, 200, path)

    def test_another_origin_gets_no_permission(self):
        answer = self.server.call("GET", "/livez", headers={"Origin": "http://evil.example"})
        self.assertNotIn("Access-Control-Allow-Origin", answer.headers)
        self.assertIn("Origin", answer.headers["Vary"])


if __name__ == "__main__":
    unittest.main()
