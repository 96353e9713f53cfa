# SPDX-License-Identifier: Apache-2.0
"""What every answer has in common: how errors look, in both forms; slashes at the end; headers."""

import unittest

from callers import ServerTest, signed_in
from sallyportd import PASSWORD

PROBLEM = "application/problem+json"


class Errors(ServerTest):
    administrators = ("root",)
    users = ("ann",)

    def refusals(self):
        """Calls that are refused, each in another way: method, path, options, status, code."""
        ann = signed_in(self.server, "ann")
        root = signed_in(self.server, "root")
        auth = {"Authorization": f"Bearer {ann.access}"}
        narrow = {"Authorization": f"Bearer {signed_in(self.server, 'root', scope='notes').access}"}
        root_auth = {"Authorization": f"Bearer {root.access}"}
        return [("GET", "/nothing", {}, 404, "not_found"), ("PUT", "/login", {}, 405, "method_not_allowed"),
                ("GET", "/me", {}, 401, "not_authenticated"), ("GET", "/me", {"headers": {"Authorization": "Bearer x"}}, 401, "invalid_token"),
                ("GET", "/users/", {"headers": auth}, 403, "forbidden"), ("GET", "/users/", {"headers": narrow}, 403, "insufficient_scope"),
                ("POST", "/login", {"json": {"username": "ann", "password": "x"}}, 401, "incorrect_credentials"),
                ("POST", "/register", {"json": {"email": "x"}}, 422, "validation_failed"),
                ("POST", "/login", {"data": "{", "headers": {"Content-Type": "application/json"}}, None, None),
                ("POST", "/login", {"data": "<a/>", "headers": {"Content-Type": "text/xml"}}, 415, "unsupported_media_type"),
                ("POST", "/refresh", {"json": {"refresh_token": "x"}}, 400, "invalid_grant"),
                ("POST", "/token", {"data": {"grant_type": "other"}}, 400, "unsupported_grant_type"),
                ("PATCH", "/users/me/", {"json": {"username": "root"}, "headers": auth}, 409, "username_taken"),
                ("POST", "/users/me/password", {"json": {"current_password": "x", "new_password": PASSWORD}, "headers": auth}, 403,
                 "incorrect_password"),
                ("DELETE", "/users/me/", {"json": {"password": PASSWORD}, "headers": root_auth}, 409, "last_administrator")]

    def test_errors_have_a_text_and_a_code_and_on_request_the_shape_of_rfc_9457(self):
        for method, path, options, status, code in self.refusals():
            with self.subTest(method=method, path=path, code=code):
                plain = self.server.call(method, path, **options)
                self.assertEqual(plain.headers["Content-Type"].split(";")[0], "application/json")
                if status:
                    self.assertEqual((plain.status_code, plain.json()["code"]), (status, code), plain.text)
                headers = {**options.get("headers", {}), "Accept": PROBLEM}
                problem = self.server.call(method, path, **{**options, "headers": headers})
                self.assertEqual((problem.status_code, problem.headers["Content-Type"].split(";")[0]), (plain.status_code, PROBLEM))
                body = problem.json()
                self.assertEqual((body["type"], body["status"], body["code"]), ("about:blank", plain.status_code, plain.json()["code"]))
                self.assertTrue(body["title"])
                self.assertIsInstance(body["detail"], str)
                if isinstance(plain.json()["detail"], list):
                    self.assertEqual(body["errors"], plain.json()["detail"])
                else:
                    self.assertEqual(body["detail"], plain.json()["detail"])
                for name in ("WWW-Authenticate", "Allow", "Retry-After", "Cache-Control"):
                    self.assertEqual(problem.headers.get(name), plain.headers.get(name))

    def test_what_goes_well_looks_the_same_to_who_asks_for_problems(self):
        ann = signed_in(self.server, "ann")
        answer = ann.call("GET", "/me", headers={"Accept": PROBLEM})
        self.assertEqual((answer.status_code, answer.headers["Content-Type"].split(";")[0]), (200, "application/json"))

    def test_every_answer_has_an_id_and_is_safe_to_show(self):
        seen = set()
        for method, path, options, _, _ in self.refusals():
            answer = self.server.call(method, path, **options)
            self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
            self.assertIn("frame-ancestors 'none'", answer.headers["Content-Security-Policy"])
            seen.add(answer.headers["X-Request-Id"])
        self.assertEqual(len(seen), len(self.refusals()))


class Slashes(ServerTest):
    arguments = ("--dev", "--rate-limit", "off")

    def test_every_call_takes_its_path_with_a_slash_at_the_end_and_without(self):
        document = self.assert_ok(self.server.call("GET", "/openapi.json"))
        self.assertGreater(len(document["paths"]), 25)
        for path, item in document["paths"].items():
            concrete = path.replace("{id}", "01890a5d-ac96-774b-bcce-b302099a8057").replace("{session_id}", "01890a5d-ac96-774b-bcce-b302099a8057")
            for method in set(item) & {"get", "post", "patch", "delete"}:
                with self.subTest(method=method, path=path):
                    answers = [self.server.call(method.upper(), variant, json={} if method in ("post", "patch") else None)
                               for variant in (concrete.rstrip("/"), concrete.rstrip("/") + "/")]
                    self.assertEqual(answers[0].status_code, answers[1].status_code)
                    self.assertNotIn(answers[0].status_code, (301, 302, 307, 308, 404, 405))
                    twice = self.server.call(method.upper(), concrete.rstrip("/") + "//")
                    self.assertIn(twice.status_code, (400, 404))


if __name__ == "__main__":
    unittest.main()
