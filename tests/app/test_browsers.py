# SPDX-License-Identifier: Apache-2.0
"""Sessions in a browser's cookie, against pages of other origins; and which of those may read answers (CORS)."""

import http.cookies
import time
import unittest

from callers import NEW_PASSWORD, ServerTest, in_parallel, login, signed_in
from sallyportd import PASSWORD

SESSION, DEVICE = "__Host-sallyport", "__Host-sallyport-device"
HOURS = 3600


def cookies_of(answer):
    """The cookies an answer sets, by name."""
    jar = http.cookies.SimpleCookie()
    for value in answer.raw.headers.getlist("Set-Cookie"):
        jar.load(value)
    return jar


class Page:
    """A page in a browser: keeps cookies as a browser does, and sends the origin it has."""

    def __init__(self, server, origin=None):
        self.server = server
        self.origin = origin or server.url
        self.cookies = {}
        self.csrf = None

    def call(self, method, path, csrf=True, origin=True, **options):
        headers = dict(options.pop("headers", {}))
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if csrf and self.csrf:
            headers.setdefault("X-CSRF-Token", self.csrf)
        if origin and method != "GET":
            headers.setdefault("Origin", self.origin)
        answer = self.server.call(method, path, headers=headers, **options)
        for name, morsel in cookies_of(answer).items():
            if morsel.value and morsel["max-age"] != "0":
                self.cookies[name] = morsel.value
            else:
                self.cookies.pop(name, None)
        return answer

    def sign_in(self, name="ann", password=PASSWORD, **more):
        answer = self.call("POST", "/session", json={"username": name, "password": password, **more})
        if answer.status_code == 200:
            self.csrf = answer.json()["csrf_token"]
        return answer


class ShortRest(ServerTest):
    """Uses are stored often enough for the shortest rest that can be set."""

    users = ("ann",)
    arguments = ("--rate-limit", "off", "--idle-lifetime", "2s")

    def test_a_session_in_use_does_not_end(self):
        page, resting = Page(self.server), Page(self.server)
        for one in (page, resting):
            self.assert_ok(one.sign_in(remember=False))
        begun = time.monotonic()
        while time.monotonic() - begun < 4.5:
            time.sleep(0.25)
            self.assert_ok(page.call("GET", "/users/me/"))
        self.assert_refused(resting.call("GET", "/users/me/"), 401, "invalid_token")


class Cookies(ServerTest):
    users = ("ann",)

    def test_the_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_http(self):
        for path in ("/session", "/session/"):
            answer = self.server.call("POST", path, json={"username": "ann", "password": PASSWORD})
            body = self.assert_ok(answer)
            self.assertEqual(body["user"]["username"], "ann")
            morsel = cookies_of(answer)[SESSION]
            self.assertTrue(morsel["httponly"] and morsel["secure"])
            self.assertEqual((morsel["samesite"], morsel["path"], morsel["domain"]), ("Lax", "/", ""))
            self.assertGreater(int(morsel["max-age"]), 24 * HOURS)
            self.assertGreaterEqual(len(morsel.value), 43)
            self.assertNotIn(morsel.value, answer.text)
            self.assertIn("no-store", answer.headers["Cache-Control"])
            for column in self.rows("SELECT cookie_hash FROM sessions"):
                self.assertNotEqual(column[0], morsel.value)

    def test_one_that_is_not_remembered_ends_with_the_browser(self):
        answer = self.server.call("POST", "/session", json={"username": "ann", "password": PASSWORD, "remember": False})
        morsel = cookies_of(answer)[SESSION]
        self.assertEqual((morsel["max-age"], morsel["expires"]), ("", ""))

    def test_a_page_reads_who_it_is_and_signs_out(self):
        page = Page(self.server)
        self.assert_ok(page.sign_in())
        self.assertEqual(self.assert_ok(page.call("GET", "/users/me/"))["username"], "ann")
        again = page.call("GET", "/session")
        self.assertEqual(self.assert_ok(again)["csrf_token"], page.csrf)
        self.assertIn(SESSION, cookies_of(again))  # and its cookie lasts longer by that
        stolen = dict(page.cookies)
        answer = page.call("DELETE", "/session")
        self.assert_ok(answer, 204)
        self.assertEqual(cookies_of(answer)[SESSION]["max-age"], "0")
        self.assertNotIn(SESSION, page.cookies)
        page.cookies = stolen
        self.assertEqual(page.call("GET", "/users/me/").status_code, 401)

    def test_it_is_a_session_like_any(self):
        page, ann = Page(self.server), signed_in(self.server, "ann")
        self.assert_ok(page.sign_in(device_name="browser"))
        listed = {session["name"]: session for session in ann.sessions()}
        self.assertEqual(listed["browser"]["kind"], "browser")
        self.assert_ok(ann.call("DELETE", f"/users/me/sessions/{listed['browser']['id']}"), 204)
        self.assertEqual(page.call("GET", "/users/me/").status_code, 401)
        self.assert_ok(page.sign_in())
        change = {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
        self.assert_ok(page.call("POST", "/users/me/password", json=change), 204)
        self.assertEqual((page.call("GET", "/users/me/").status_code, ann.me().status_code), (200, 401))
        self.assert_ok(page.call("POST", "/logout"), 204)
        self.assertEqual(page.call("GET", "/users/me/").status_code, 401)

    def test_a_bearer_token_goes_before_a_cookie(self):
        self.home.create_user("ben")
        page, ben = Page(self.server), signed_in(self.server, "ben")
        self.assert_ok(page.sign_in())
        bearer = {"Authorization": f"Bearer {ben.access}"}
        self.assertEqual(page.call("GET", "/users/me/", headers=bearer).json()["username"], "ben")
        made = page.call("POST", "/notes/", csrf=False, headers=bearer, json={"text": "x", "completed": False})
        self.assert_ok(made)  # a token is not sent by a browser on its own, so nothing is forged with it
        self.assertEqual(page.call("GET", "/users/me/", headers={"Authorization": "Bearer x"}).status_code, 401)

    def test_wrong_cookies_are_nobody(self):
        page = Page(self.server)
        self.assert_ok(page.sign_in())
        good = page.cookies[SESSION]
        for value in ("", "x", good[:-1], good + "A", good.swapcase(), "A" * 43, signed_in(self.server, "ann").access):
            page.cookies = {SESSION: value}
            self.assertEqual(page.call("GET", "/users/me/").status_code, 401, value)
        page.cookies = {SESSION.lower(): good, "sallyport": good}
        self.assertEqual(page.call("GET", "/users/me/").status_code, 401)

    def test_a_known_browser_keeps_its_budget(self):
        self.server.stop()
        with self.home.serve() as server:
            page, stranger = Page(server), Page(server)
            self.assert_ok(page.sign_in())
            morsel = cookies_of(page.sign_in())[DEVICE]
            self.assertTrue(morsel["httponly"] and morsel["secure"])
            self.assertEqual((morsel["samesite"], morsel["path"]), ("Lax", "/"))
            self.assertGreater(int(morsel["max-age"]), 300 * 24 * HOURS)
            in_parallel(40, lambda _: login(server, "ann", "Wrong-" + PASSWORD))
            self.assert_refused(stranger.sign_in(), 429, "rate_limited")
            self.assert_ok(page.sign_in())


class Forgery(ServerTest):
    users = ("ann",)

    def setUp(self):
        super().setUp()
        self.page, self.other = Page(self.server), Page(self.server)
        self.assert_ok(self.page.sign_in())
        self.assert_ok(self.other.sign_in())

    writes = (("POST", "/notes/", {"text": "forged", "completed": False}), ("PATCH", "/users/me/", {"full_name": "forged"}),
              ("POST", "/users/me/password", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}),
              ("DELETE", "/users/me/", {"password": PASSWORD}), ("DELETE", "/users/me/sessions/", None), ("POST", "/logout", None),
              ("POST", "/logout/all", None), ("DELETE", "/session", None))

    def test_a_write_needs_the_token_of_its_own_session(self):
        for method, path, body in self.writes:
            for token in (None, "", "x", self.other.csrf, self.page.csrf[:-1], self.page.csrf + "A"):
                headers = {} if token is None else {"X-CSRF-Token": token}
                with self.subTest(method=method, path=path, token=token):
                    self.assert_refused(self.page.call(method, path, csrf=False, headers=headers, json=body), 403, "csrf_refused")
        self.assertIsNone(self.assert_ok(self.page.call("GET", "/users/me/"))["full_name"])
        self.assertEqual(self.page.call("GET", "/notes/").json(), [])
        self.assert_ok(self.page.call("PATCH", "/users/me/", json={"full_name": "mine"}))

    def test_a_write_from_another_origin_is_refused_even_with_the_token(self):
        for origin in ("http://evil.example", "null", self.server.url.replace("http:", "https:"), self.server.url + "0",
                       self.server.url.replace("127.0.0.1", "127.0.0.1.evil.example"), self.server.url + "/"):
            with self.subTest(origin=origin):
                answer = self.page.call("PATCH", "/users/me/", headers={"Origin": origin}, json={"full_name": "forged"})
                self.assert_refused(answer, 403, "csrf_refused")
        self.assert_ok(self.page.call("PATCH", "/users/me/", origin=False, json={"full_name": "mine"}))  # no browser left it out

    def test_nobody_is_signed_in_to_somebody_elses_account_unasked(self):
        evil = Page(self.server, origin="http://evil.example")
        answer = evil.sign_in()
        self.assert_refused(answer, 403, "csrf_refused")
        self.assertNotIn("Set-Cookie", answer.headers)
        self.assert_ok(Page(self.server).sign_in())

    def test_tokens_differ_and_stay_with_their_session(self):
        self.assertNotEqual(self.page.csrf, self.other.csrf)
        self.assertEqual(self.page.call("GET", "/session").json()["csrf_token"], self.page.csrf)


class Resting(ServerTest):
    users = ("ann",)
    arguments = ("--rate-limit", "off", "--idle-lifetime", "8s")

    def test_a_cookie_lives_while_it_is_used(self):
        # What is used is stored every five seconds, so the rest cannot be shorter than that.
        used, resting = Page(self.server), Page(self.server)
        self.assert_ok(used.sign_in(remember=False))
        self.assert_ok(resting.sign_in(remember=False))
        begun = time.monotonic()
        while time.monotonic() - begun < 10:
            time.sleep(1)
            self.assert_ok(used.call("GET", "/session"))
        self.assertEqual(resting.call("GET", "/users/me/").status_code, 401)


    def test_a_server_that_stops_stores_what_was_used(self):
        page = Page(self.server)
        self.assert_ok(page.sign_in(remember=False))
        time.sleep(1.2)
        self.assert_ok(page.call("GET", "/users/me/"))
        self.server.stop()
        ((rest,),) = self.rows("SELECT last_seen_at - created_at FROM sessions")
        self.assertGreaterEqual(rest, 1200)


class CrossOrigin(ServerTest):
    users = ("ann",)
    arguments = ("--rate-limit", "off", "--cors-origin", "https://app.example.org", "--cors-origin", "http://localhost:3000")

    def test_only_the_origins_that_are_listed_may_read(self):
        for origin, allowed in (("https://app.example.org", True), ("http://localhost:3000", True), ("http://app.example.org", False),
                                ("https://app.example.org:8443", False), ("https://app.example.org.evil.example", False),
                                ("https://evil.example", False), ("null", False), ("http://localhost", False), ("*", False),
                                ("HTTPS://APP.EXAMPLE.ORG", False)):
            for method, path in (("GET", "/users/me/"), ("GET", "/nothing"), ("POST", "/login")):
                with self.subTest(origin=origin, path=path):
                    answer = self.server.call(method, path, headers={"Origin": origin})
                    self.assertEqual(answer.headers.get("Access-Control-Allow-Origin"), origin if allowed else None)
                    self.assertEqual(answer.headers.get("Access-Control-Allow-Credentials"), "true" if allowed else None)
                    self.assertIn("Origin", answer.headers["Vary"])

    def test_what_a_page_may_send_is_answered_before_it_does(self):
        for method, path in (("POST", "/session"), ("PATCH", "/users/me/"), ("DELETE", "/users/me/sessions/"), ("GET", "/users/me/")):
            answer = self.server.call("OPTIONS", path, headers={
                "Origin": "https://app.example.org", "Access-Control-Request-Method": method,
                "Access-Control-Request-Headers": "authorization,content-type,x-csrf-token"})
            with self.subTest(method=method, path=path):
                self.assertIn(answer.status_code, (200, 204))
                self.assertIn(method, answer.headers["Access-Control-Allow-Methods"])
                for name in ("authorization", "content-type", "x-csrf-token"):
                    self.assertIn(name, answer.headers["Access-Control-Allow-Headers"].lower())
                self.assertNotIn("*", answer.headers["Access-Control-Allow-Origin"])
        refused = self.server.call("OPTIONS", "/session", headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"})
        self.assertNotIn("Access-Control-Allow-Origin", refused.headers)

    def test_a_listed_page_holds_a_session_and_others_do_not(self):
        app = Page(self.server, origin="https://app.example.org")
        self.assert_ok(app.sign_in())
        self.assert_ok(app.call("PATCH", "/users/me/", json={"full_name": "A"}))
        evil = Page(self.server, origin="https://evil.example")
        evil.cookies, evil.csrf = app.cookies, app.csrf
        self.assert_refused(evil.call("PATCH", "/users/me/", json={"full_name": "B"}), 403, "csrf_refused")


if __name__ == "__main__":
    unittest.main()
