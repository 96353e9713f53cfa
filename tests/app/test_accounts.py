# SPDX-License-Identifier: Apache-2.0
"""What people do with accounts of their own: make one, sign in, change it, take it along, delete it."""

import unicodedata
import unittest

from callers import NEW_PASSWORD, ServerTest, exchange, login, signed_in
from sallyportd import PASSWORD, bearer

PAIR = {"access_token", "token_type", "expires_in", "refresh_token", "scope"}


class Registration(ServerTest):
    def register(self, email, path="/register", **more):
        return self.server.call("POST", path, json={"email": email, "password": PASSWORD, **more})

    def test_an_address_and_a_password_make_an_account(self):
        user = self.assert_ok(self.register("Ann@Example.org"), 201)
        self.assertEqual((user["username"], user["email"], user["roles"]), ("Ann@Example.org", "Ann@Example.org", ["user"]))
        self.assertFalse({"password", "hash", "password_hash"} & set(user))
        named = self.assert_ok(self.register("ben@example.org", "/register/", username="ben", full_name="Ben B."), 201)
        self.assertEqual((named["username"], named["full_name"]), ("ben", "Ben B."))

    def test_an_address_that_is_taken_is_a_conflict_in_any_spelling(self):
        self.assert_ok(self.register("zoë@example.org", username="zoe"), 201)
        for address in ("zoë@example.org", "ZOË@EXAMPLE.ORG", unicodedata.normalize("NFD", "zoë@example.org")):
            answer = self.register(address, username="other")
            self.assert_refused(answer, 409, "email_taken")
            self.assertEqual(answer.json()["detail"], "Email already exists")
        self.assert_refused(self.register("new@example.org", username="ZOE"), 409, "username_taken")

    def test_names_and_addresses_are_one_space(self):
        self.assert_ok(self.register("ann@example.org", username="ann"), 201)
        answer = self.server.sign_up("ANN@example.org")
        self.assertEqual((answer.status_code, answer.json()["code"]), (409, "username_taken"))

    def test_each_wrong_field_is_named_and_nothing_is_made(self):
        for body, field in (({"email": "no address", "password": PASSWORD}, "email"), ({"password": PASSWORD}, "email"),
                            ({"email": "a@example.org", "password": "short"}, "password"), ({"email": "a@example.org"}, "password"),
                            ({"email": "a@example.org", "password": "password123"}, "password"),
                            ({"email": "a@example.org", "password": "x" * 1025}, "password"),
                            ({"email": "a@example.org", "password": PASSWORD, "username": "\u0430nn"}, "username"),
                            ({"email": "a@example.org", "password": PASSWORD, "username": "ann "}, "username"),
                            ({"email": "a@example.org", "password": PASSWORD, "username": "a\u200bnn"}, "username")):
            with self.subTest(body=body):
                answer = self.server.call("POST", "/register", json=body)
                self.assert_refused(answer, 422, "validation_failed")
                self.assertIn(["body", field], [wrong["loc"] for wrong in answer.json()["detail"]])
        self.assertEqual(self.rows("SELECT count(*) FROM users"), [(0,)])

    def test_a_refused_password_is_told_why(self):
        for password, kind in (("longlong", "password_common"), ("password1", "password_weak"), ("quentin-tarkov", "password_personal")):
            answer = self.server.call("POST", "/register",
                                      json={"email": "q@example.org", "username": "quentin-tarkov", "password": password})
            (wrong,) = answer.json()["detail"]
            with self.subTest(password=password):
                self.assertEqual((wrong["loc"], wrong["type"]), (["body", "password"], kind), answer.text)
                self.assertGreater(len(wrong["msg"]), 20)

    def test_what_is_not_the_callers_to_set_is_not_set(self):
        for number, (path, more) in enumerate(
                [(path, {field: value}) for path in ("/register", "/users/") for field, value in (
                    ("role", "admin"), ("roles", ["admin"]), ("is_admin", True), ("disabled", True), ("password_hash", "x"),
                    ("id", "00000000-0000-7000-8000-000000000001"), ("created_at", "2001-01-01T00:00:00Z"), ("scope", "admin"))]):
            with self.subTest(path=path, more=more):
                body = {"email": f"u{number}@example.org", "username": f"u{number}", "password": PASSWORD, **more}
                answer = self.server.call("POST", path, json=body)
                if answer.status_code == 422:
                    continue
                user = self.assert_ok(signed_in(self.server, f"u{number}").me())
                self.assertEqual((user["roles"], user["disabled"]), (["user"], False))
                self.assertNotEqual(user["id"], more.get("id"))
                self.assertNotIn("2001", user["created_at"])


class ClosedRegistration(ServerTest):
    arguments = ("--rate-limit", "off")
    administrators = ("root",)
    users = ("ann",)

    def test_only_administrators_make_accounts(self):
        body = {"email": "new@example.org", "password": PASSWORD}
        self.assert_refused(self.server.call("POST", "/register", json=body), 403, "registration_closed")
        self.assert_refused(self.server.sign_up("new"), 403, "registration_closed")
        self.assert_refused(signed_in(self.server, "ann").call("POST", "/register", json=body), 403, "registration_closed")
        self.assert_ok(signed_in(self.server, "root").call("POST", "/register", json=body), 201)


class SigningIn(ServerTest):
    def setUp(self):
        super().setUp()
        self.assert_ok(self.server.sign_up("Zoë", email="Zoe@Example.org"))

    def test_by_name_or_address_in_any_spelling_and_by_each_field(self):
        for name in ("Zoë", "zoë", "ZOË", unicodedata.normalize("NFD", "Zoë"), "Zoe@Example.org", "zoe@EXAMPLE.ORG"):
            for key in ("username", "email"):
                with self.subTest(name=name, key=key):
                    self.assertEqual(set(self.assert_ok(login(self.server, name, key=key))), PAIR)
            self.assertEqual(self.server.sign_in(name).status_code, 200, name)

    def test_names_that_only_look_alike_sign_nobody_in(self):
        for name in ("Zoe", "Zo\u0435\u0308", "Zoë ", " Zoë", "Z\u200boë", "%", "Zo_", "Zoe@example.com"):
            with self.subTest(name=name):
                self.assert_refused(login(self.server, name), 401, "incorrect_credentials")

    def test_passwords_are_taken_whole_and_as_they_are(self):
        long = "Zebra-quantum-" + "lattice-" * 20
        for number, password in enumerate((long, "  spaces around it  ", "Zebra\u0000quantum-lattice-9731", "Käse-Fondue-Übung-9731")):
            self.assert_ok(self.server.sign_up(f"user{number}", password))
            self.assert_ok(login(self.server, f"user{number}", password))
            for wrong in (password[:-1], password + " ", password.strip() + "x", password[:72], password.split("\u0000")[0], password.upper()):
                if wrong != password:
                    self.assertEqual(login(self.server, f"user{number}", wrong).status_code, 401, (password, wrong))
        decomposed = unicodedata.normalize("NFD", "Käse-Fondue-Übung-9731")
        self.assert_ok(login(self.server, "user3", decomposed))

    def test_without_a_name_it_is_a_mistake_in_the_request(self):
        self.assertEqual(self.server.call("POST", "/login", json={"password": PASSWORD}).status_code, 422)
        self.assertEqual(self.server.call("POST", "/login", json={"username": "Zoë"}).status_code, 422)

    def test_scopes_are_what_was_asked_for_and_may_be_had(self):
        def scope(**more):
            return self.assert_ok(login(self.server, "Zoë", **more))["scope"]

        self.assertEqual(scope(), "account notes")
        self.assertEqual(scope(scope=""), "account notes")
        self.assertEqual(scope(scope="notes"), "notes")
        self.assertEqual(scope(scope="notes admin unheard-of"), "notes")
        self.assertEqual(scope(scope="me items"), "account notes")
        self.assertEqual(scope(scope="openid"), "account notes")
        self.assert_refused(login(self.server, "Zoë", scope="admin"), 400, "invalid_scope")
        self.assert_refused(login(self.server, "Zoë", scope="admin openid"), 400, "invalid_scope")
        notes = signed_in(self.server, "Zoë", scope="notes")
        self.assert_ok(notes.call("GET", "/notes/"))
        self.assert_ok(notes.me())
        refused = notes.call("GET", "/users/me/sessions/")
        self.assert_refused(refused, 403, "insufficient_scope")
        self.assertIn('error="insufficient_scope"', refused.headers["WWW-Authenticate"])
        self.assertIn('scope="account"', refused.headers["WWW-Authenticate"])
        account = signed_in(self.server, "Zoë", scope="account")
        self.assert_refused(account.call("POST", "/notes/", json={"text": "x"}), 403, "insufficient_scope")

    def test_a_device_that_gives_its_name_gets_a_token_for_later(self):
        pair = self.assert_ok(login(self.server, "Zoë", device_name="Zoë's laptop"))
        self.assertEqual(set(pair), PAIR | {"device_token"})
        self.assertEqual(signed_in(self.server, "Zoë", device_name="phone").sessions()[0]["name"], "phone")
        again = self.assert_ok(login(self.server, "Zoë", device_token=pair["device_token"]))
        self.assertIn("device_token", again)
        self.assertEqual(self.server.me(pair["device_token"]).status_code, 401)

    def test_tokens_are_never_stored_by_caches(self):
        for answer in (login(self.server, "Zoë"), self.server.sign_in("Zoë"), exchange(self.server, signed_in(self.server, "Zoë").refresh),
                       signed_in(self.server, "Zoë").me()):
            self.assertIn("no-store", answer.headers["Cache-Control"])


class Profile(ServerTest):
    users = ("ann", "ben")

    def setUp(self):
        super().setUp()
        self.ann = signed_in(self.server, "ann")

    def change(self, path="/users/me/", **fields):
        return self.ann.call("PATCH", path, json=fields)

    def test_what_is_named_changes_and_the_rest_stays(self):
        user = self.assert_ok(self.change(full_name="Ann A."))
        self.assertEqual((user["username"], user["email"], user["full_name"]), ("ann", "ann@example.org", "Ann A."))
        user = self.assert_ok(self.change("/users/me", email=None))
        self.assertEqual((user["email"], user["full_name"]), (None, "Ann A."))
        self.assertEqual(login(self.server, "ann@example.org").status_code, 401)
        user = self.assert_ok(self.change(username="anna", email="anna@example.org", full_name=None))
        self.assertEqual((user["username"], user["email"], user["full_name"]), ("anna", "anna@example.org", None))
        self.assertEqual(self.ann.me().json(), user)
        self.assertEqual([login(self.server, name).status_code for name in ("anna", "anna@example.org", "ann")], [200, 200, 401])

    def test_names_of_others_and_bad_ones_are_refused(self):
        self.assert_refused(self.change(username="BEN"), 409, "username_taken")
        self.assert_refused(self.change(email="Ben@Example.org"), 409, "email_taken")
        for wrong in ({"username": ""}, {"email": "x"}, {"username": "x" * 65}, {"full_name": "x" * 201}):
            self.assert_refused(self.change(**wrong), 422, "validation_failed")
        self.assertEqual(self.ann.me().json()["username"], "ann")
        self.assert_ok(self.change(username="ANN"))  # one's own name in another spelling is free

    def test_nobody_raises_themselves(self):
        for field, value in (("role", "admin"), ("roles", ["admin"]), ("disabled", True), ("id", self.ann.id), ("password", NEW_PASSWORD)):
            self.change(**{field: value})
            user = self.ann.me().json()
            self.assertEqual((user["roles"], user["disabled"]), (["user"], False), field)
        self.assert_ok(login(self.server, "ann"))

    def test_without_a_token_nothing_of_it_works(self):
        for method, path in (("PATCH", "/users/me/"), ("POST", "/users/me/password"), ("DELETE", "/users/me/"), ("GET", "/users/me/export"),
                             ("GET", "/users/me/sessions/"), ("DELETE", "/users/me/sessions/"), ("GET", "/users/me/activity/"),
                             ("POST", "/logout"), ("POST", "/logout/all"), ("GET", "/me")):
            answer = self.server.call(method, path, json={} if method != "GET" else None)
            self.assert_refused(answer, 401, "not_authenticated")
            self.assertEqual(answer.headers["WWW-Authenticate"], "Bearer")

    def test_me_has_two_paths(self):
        self.assertEqual(self.ann.call("GET", "/me").json(), self.ann.me().json())
        self.assertEqual(self.ann.call("GET", "/me/").json(), self.ann.me().json())


class Password(ServerTest):
    users = ("ann",)

    def test_a_change_needs_the_old_one_and_ends_other_sessions(self):
        here, there = signed_in(self.server, "ann"), signed_in(self.server, "ann")
        before = here.me().json()["password_changed_at"]
        change = {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
        wrong = here.call("POST", "/users/me/password", json={**change, "current_password": "Wrong-" + PASSWORD})
        self.assert_refused(wrong, 403, "incorrect_password")
        self.assert_refused(here.call("POST", "/users/me/password", json={**change, "new_password": "password1"}), 422, "validation_failed")
        self.assertEqual(here.call("POST", "/users/me/password", json={"new_password": NEW_PASSWORD}).status_code, 422)
        self.assertEqual(there.me().status_code, 200)

        self.assert_ok(here.call("POST", "/users/me/password/", json=change), 204)
        self.assertEqual((here.me().status_code, there.me().status_code), (200, 401))
        self.assert_refused(exchange(self.server, there.refresh), 400, "invalid_grant")
        self.assert_ok(here.renew())
        self.assertEqual([login(self.server, "ann", word).status_code for word in (PASSWORD, NEW_PASSWORD)], [401, 200])
        self.assertGreater(here.me().json()["password_changed_at"], before)
        activity = self.assert_ok(here.call("GET", "/users/me/activity/"))["items"]
        self.assertIn("password_changed", [record["action"] for record in activity])


class Leaving(ServerTest):
    administrators = ("root",)
    users = ("ann", "ben")

    def test_an_export_holds_all_of_ones_own_and_no_secret(self):
        ann, ben = signed_in(self.server, "ann", device_name="laptop"), signed_in(self.server, "ben")
        self.assert_ok(ann.call("POST", "/notes/", json={"text": "mine", "completed": False}))
        self.assert_ok(ben.call("POST", "/notes/", json={"text": "not mine", "completed": False}))
        answer = ann.call("GET", "/users/me/export")
        data = self.assert_ok(answer)
        self.assertTrue(answer.headers["Content-Disposition"].startswith("attachment"))
        self.assertIn("no-store", answer.headers["Cache-Control"])
        self.assertEqual((data["user"]["username"], data["user"]["email"]), ("ann", "ann@example.org"))
        self.assertEqual([note["text"] for note in data["notes"]], ["mine"])
        self.assertEqual([session["name"] for session in data["sessions"]], ["laptop"])
        self.assertIn("sign_in", [record["action"] for record in data["activity"]])
        for secret in ("$argon2", ann.refresh, ann.access, PASSWORD, "ben", "not mine"):
            self.assertNotIn(secret, answer.text)

    def test_a_sign_in_stands_for_the_password_for_ten_minutes(self):
        ann = signed_in(self.server, "ann")
        self.rows("UPDATE sessions SET created_at = created_at - 11 * 60 * 1000")
        exchange(self.server, ann.refresh)
        self.assert_refused(ann.call("DELETE", "/users/me/"), 403, "password_required")
        self.assert_ok(signed_in(self.server, "ann").call("DELETE", "/users/me/"), 204)
        self.assertEqual((ann.me().status_code, login(self.server, "ann").status_code), (401, 401))

    def test_deleting_oneself_with_the_password_leaves_nothing(self):
        ann = signed_in(self.server, "ann")
        self.assert_ok(ann.call("POST", "/notes/", json={"text": "mine", "completed": False}))
        self.assert_refused(ann.call("DELETE", "/users/me/", json={"password": "Wrong-" + PASSWORD}), 403, "incorrect_password")
        self.assert_ok(ann.me())
        self.assert_ok(ann.call("DELETE", "/users/me", json={"password": PASSWORD}), 204)
        self.assertEqual((ann.me().status_code, login(self.server, "ann").status_code), (401, 401))
        self.assert_refused(exchange(self.server, ann.refresh), 400, "invalid_grant")
        self.assertEqual(self.rows("SELECT count(*) FROM notes"), [(0,)])
        self.assert_ok(self.server.sign_up("ann", email="ann@example.org"))  # the name is free again
        self.assertEqual(self.server.me(ann.access).status_code, 401)

    def test_the_last_administrator_stays(self):
        root = signed_in(self.server, "root")
        self.assert_refused(root.call("DELETE", "/users/me/", json={"password": PASSWORD}), 409, "last_administrator")
        self.assert_ok(root.me())
        self.assertEqual(self.server.call("GET", "/users/", headers=bearer(root.access)).status_code, 200)


if __name__ == "__main__":
    unittest.main()
