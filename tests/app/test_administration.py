# SPDX-License-Identifier: Apache-2.0
"""What administrators do with the accounts of others, and that it stays theirs alone."""

import unittest
import uuid

from callers import NEW_PASSWORD, ServerTest, exchange, in_parallel, login, signed_in
from sallyportd import PASSWORD

NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057"
CALLS = (("GET", "/users/"), ("GET", f"/users/{NOBODY}"), ("PATCH", f"/users/{NOBODY}"), ("DELETE", f"/users/{NOBODY}"),
         ("POST", f"/users/{NOBODY}/password"), ("POST", f"/users/{NOBODY}/unlock"), ("GET", f"/users/{NOBODY}/sessions/"),
         ("DELETE", f"/users/{NOBODY}/sessions/"), ("DELETE", f"/users/{NOBODY}/sessions/{NOBODY}"), ("GET", "/audit/"), ("GET", "/stats/"))


class Who(ServerTest):
    administrators = ("root",)
    users = ("ann",)

    def test_administrators_alone_and_only_with_the_scope(self):
        ann, root = signed_in(self.server, "ann"), signed_in(self.server, "root")
        narrow = signed_in(self.server, "root", scope="account notes")
        for method, path in CALLS:
            body = {"json": {"new_password": NEW_PASSWORD} if path.endswith("password") else {}} if method in ("POST", "PATCH") else {}
            for variant in (path, path.rstrip("/"), path.rstrip("/") + "/"):
                with self.subTest(method=method, path=variant):
                    self.assert_refused(self.server.call(method, variant, **body), 401, "not_authenticated")
                    self.assert_refused(ann.call(method, variant, **body), 403, "forbidden")
                    self.assert_refused(narrow.call(method, variant, **body), 403, "insufficient_scope")
                    expected = (404, "not_found") if NOBODY in path else (200, None)
                    answer = root.call(method, variant, **body)
                    self.assertEqual((answer.status_code, answer.json().get("code")), expected, answer.text)

    def test_a_role_that_goes_takes_its_rights_along_at_once(self):
        other = self.home.run("user", "create", "second", "--admin", "--password-stdin", stdin=PASSWORD)
        self.assertEqual(other.returncode, 0, other.stderr)
        root, second = signed_in(self.server, "root"), signed_in(self.server, "second")
        self.assert_ok(second.call("GET", "/users/"))
        user = self.assert_ok(root.call("PATCH", f"/users/{second.id}", json={"role": "user"}))
        self.assertEqual(user["roles"], ["user"])
        self.assert_refused(second.call("GET", "/users/"), 403, "forbidden")
        self.assert_ok(second.me())
        # One that comes does so with the next sign-in: a session's scopes stay what they were.
        self.assert_ok(root.call("PATCH", f"/users/{second.id}", json={"roles": ["admin"]}))
        self.assert_ok(signed_in(self.server, "second").call("GET", "/users/"))


class Directory(ServerTest):
    administrators = ("root",)
    names = [f"user-{number:02}" for number in range(24)] + ["100%", "un_der", "unxder", "Ünal", "back\\slash"]

    def setUp(self):
        super().setUp()
        answers = in_parallel(4, lambda part: [self.server.sign_up(name, **self.more(name)) for name in self.names[part::4]])
        self.assertEqual({answer.status_code for part in answers for answer in part}, {200})
        self.root = signed_in(self.server, "root")

    def more(self, name):
        if not name.startswith("user-"):
            return {}
        number = int(name[-2:])
        return {"email": f"{number:02}@{'even' if number % 2 == 0 else 'odd'}.example.org"} | ({"full_name": f"F {99 - number}"} if number % 3 else {})

    def page(self, **query):
        return self.assert_ok(self.root.call("GET", "/users/", params=query))

    def all(self, limit=7, between=lambda page: None, **query):
        """The users of all pages, which agree on how many there are."""
        users, cursor, totals = [], None, set()
        while True:
            page = self.page(limit=limit, **query, **({"cursor": cursor} if cursor else {}))
            users += page["items"]
            totals.add(page["total"])
            cursor = page["next_cursor"]
            self.assertTrue(len(page["items"]) == limit or not cursor)
            if not cursor:
                return users, totals
            between(page)

    def found(self, text):
        return {user["username"] for user in self.all(q=text)[0]}

    def test_search_takes_its_text_literally_and_finds_it_anywhere(self):
        for text, names in (("100%", {"100%"}), ("0%", {"100%"}), ("%", {"100%"}), ("_", {"un_der"}), ("n_d", {"un_der"}),
                            ("un_der", {"un_der"}), ("\\", {"back\\slash"}), ("k\\s", {"back\\slash"}), ('"', set()), ("''", set()),
                            ("user-0", {f"user-{n:02}" for n in range(10)}), ("ER-1", {f"user-{n:02}" for n in range(10, 20)}),
                            ("07@", {"user-07"}), ("f 92", {"user-07"}), ("ünal", {"Ünal"}), ("ÜN", {"Ünal"}), ("nal", {"Ünal"}),
                            ("user-07 OR", set()), ("user*", set()), ("nobody here", set())):
            with self.subTest(text=text):
                self.assertEqual(self.found(text), names)
        self.assertEqual(len(self.found("odd.example")), 12)
        self.assertEqual(len(self.found("")), len(self.names) + 1)

    def test_filters_narrow_it(self):
        self.assertEqual([user["username"] for user in self.page(role="admin")["items"]], ["root"])
        self.assertEqual(self.page(role="user")["total"], len(self.names))
        ids = {user["username"]: user["id"] for user in self.all()[0]}
        self.assert_ok(self.root.call("PATCH", f"/users/{ids['user-03']}", json={"disabled": True}))
        self.assertEqual([user["username"] for user in self.page(disabled="true")["items"]], ["user-03"])
        self.assertEqual(self.page(disabled="false")["total"], len(self.names))
        self.assertEqual(self.page(disabled="true", q="user-04")["total"], 0)

    def test_every_order_is_whole_both_ways_and_puts_what_is_missing_last(self):
        for _ in range(3):
            signed_in(self.server, "user-05")
        for key in ("username", "email", "full_name", "created_at", "last_sign_in_at"):
            for descending in (False, True):
                with self.subTest(key=key, descending=descending):
                    users, totals = self.all(sort=("-" if descending else "") + key)
                    self.assertEqual(len({user["id"] for user in users}), len(self.names) + 1)
                    self.assertEqual(totals, {len(self.names) + 1})
                    values = [user[key] for user in users]
                    present = [value.casefold() for value in values if value is not None]
                    self.assertEqual(present, sorted(present, reverse=descending))
                    self.assertEqual(values[len(present):], [None] * (len(values) - len(present)))

    def test_pages_neither_repeat_nor_lose_anyone_while_accounts_come_and_go(self):
        steady = {name for name in self.names if name.startswith("user-")} - {"user-01", "user-20"}
        ids = {user["username"]: user["id"] for user in self.all()[0]}
        changes = iter([lambda: self.root.call("DELETE", f"/users/{ids['user-01']}"), lambda: self.server.sign_up("aaaa"),
                        lambda: self.root.call("DELETE", f"/users/{ids['user-20']}"), lambda: self.server.sign_up("zzzz")])

        def change(_):
            answer = next(changes, lambda: None)()
            self.assertIn(answer.status_code if answer else 204, (200, 204))

        seen = [user["username"] for user in self.all(limit=5, between=change)[0]]
        self.assertEqual(len(seen), len(set(seen)))
        self.assertLessEqual(steady, set(seen))
        self.assertIn("zzzz", seen)

    def test_bad_questions_are_refused(self):
        cursor = self.page(limit=5)["next_cursor"]
        for query in ({"limit": 0}, {"limit": 201}, {"limit": "x"}, {"sort": "password_hash"}, {"sort": "username; DROP TABLE users"},
                      {"role": "owner"}, {"disabled": "maybe"}, {"cursor": "x"}, {"cursor": "!" + cursor}, {"q": "x" * 201},
                      {"cursor": cursor, "sort": "-username"}, {"cursor": cursor, "sort": "email"}):
            with self.subTest(query=query):
                self.assert_refused(self.root.call("GET", "/users/", params=query), 422, "validation_failed")
        self.assertEqual(self.page(limit=200)["next_cursor"], None)


class Acts(ServerTest):
    administrators = ("root",)
    users = ("ann", "ben")

    def setUp(self):
        super().setUp()
        self.root, self.ann = signed_in(self.server, "root"), signed_in(self.server, "ann")
        self.path = f"/users/{self.ann.id}"

    def change(self, **fields):
        return self.root.call("PATCH", self.path, json=fields)

    def test_edit(self):
        user = self.assert_ok(self.change(username="anna", email=None, full_name="Anna A."))
        self.assertEqual((user["username"], user["email"], user["full_name"]), ("anna", None, "Anna A."))
        self.assertEqual(self.root.call("GET", self.path).json(), user)
        self.assertEqual(self.ann.me().json(), user)
        self.assert_refused(self.change(username="BEN"), 409, "username_taken")
        self.assert_refused(self.change(email="BEN@example.org"), 409, "email_taken")
        self.assert_refused(self.change(role="owner"), 422, "validation_failed")
        for field, value in (("id", str(uuid.uuid4())), ("password", NEW_PASSWORD), ("password_hash", "x"), ("created_at", "2001-01-01T00:00:00Z")):
            self.change(**{field: value})
            self.assertEqual(self.root.call("GET", self.path).json(), user, field)
        self.assert_ok(login(self.server, "anna"))

    def test_disable_is_effective_at_once_and_enable_lets_in_again(self):
        self.assertTrue(self.assert_ok(self.change(disabled=True))["disabled"])
        self.assertIn(self.ann.me().status_code, (400, 401))
        self.assert_refused(exchange(self.server, self.ann.refresh), 400, "invalid_grant")
        self.assert_refused(login(self.server, "ann"), 401, "incorrect_credentials")
        self.assert_ok(self.change(disabled=False))
        self.assertNotEqual(self.ann.me().status_code, 200)  # its sessions are over, not asleep
        self.assert_ok(login(self.server, "ann"))

    def test_delete(self):
        self.assert_ok(self.root.call("DELETE", self.path), 204)
        self.assertEqual(self.ann.me().status_code, 401)
        for method in ("GET", "DELETE"):
            self.assert_refused(self.root.call(method, self.path), 404, "not_found")
        self.assertEqual(login(self.server, "ann").status_code, 401)

    def test_reset_a_password(self):
        self.assert_refused(self.root.call("POST", self.path + "/password", json={"new_password": "password1"}), 422, "validation_failed")
        self.assert_ok(self.ann.me())
        self.assert_ok(self.root.call("POST", self.path + "/password", json={"new_password": NEW_PASSWORD}), 204)
        self.assertEqual(self.ann.me().status_code, 401)
        self.assertEqual([login(self.server, "ann", word).status_code for word in (PASSWORD, NEW_PASSWORD)], [401, 200])

    def test_sessions_of_a_user(self):
        other = signed_in(self.server, "ann", device_name="phone")
        listed = self.assert_ok(self.root.call("GET", self.path + "/sessions"))["items"]
        self.assertEqual(len(listed), 2)
        self.assertFalse(any(session["current"] for session in listed))
        phone = next(session["id"] for session in listed if session["name"] == "phone")
        ben = signed_in(self.server, "ben")
        self.assert_refused(self.root.call("DELETE", f"{self.path}/sessions/{ben.session_id()}"), 404, "not_found")
        self.assert_ok(self.root.call("DELETE", f"{self.path}/sessions/{phone}"), 204)
        self.assertEqual((other.me().status_code, self.ann.me().status_code), (401, 200))
        self.assert_ok(self.root.call("DELETE", self.path + "/sessions/"), 204)
        self.assertEqual((self.ann.me().status_code, ben.me().status_code), (401, 200))

    def test_ids_that_are_none(self):
        for wrong in ("x", "0", "01890a5d-ac96-774b-bcce-b302099a805", "%00", "'", "01890a5d-ac96-774b-bcce-b302099a8057;"):
            answer = self.root.call("GET", f"/users/{wrong}")
            self.assertIn(answer.status_code, (400, 404, 422), wrong)
            self.assertIn("code", answer.json())


class LastAdministrator(ServerTest):
    administrators = ("root", "second")

    def acts(self, caller, target):
        return {"demote": lambda: caller.call("PATCH", f"/users/{target}", json={"role": "user"}),
                "disable": lambda: caller.call("PATCH", f"/users/{target}", json={"disabled": True}),
                "delete": lambda: caller.call("DELETE", f"/users/{target}"),
                "leave": lambda: caller.call("DELETE", "/users/me/", json={"password": PASSWORD})}

    def left(self):
        return self.rows("SELECT count(*) FROM users WHERE role = 'administrator' AND NOT disabled")[0][0]

    def restore(self):
        for name in self.administrators:
            if self.home.run("user", "show", name).returncode == 4:
                self.home.create_user(name, "--admin")
            self.assertEqual(self.home.run("user", "enable", name).returncode, 0)
            self.assertEqual(self.home.run("user", "edit", name, "--admin").returncode, 0)
        return [signed_in(self.server, name) for name in self.administrators]

    def test_alone_nothing_removes_them(self):
        root, second = self.restore()
        self.assert_ok(root.call("DELETE", f"/users/{second.id}"), 204)
        for name, act in self.acts(root, root.id).items():
            with self.subTest(act=name):
                self.assert_refused(act(), 409, "last_administrator")
        self.assert_ok(root.call("GET", "/users/"))

    def test_two_who_remove_each_other_at_the_same_moment_do_not_both_succeed(self):
        for kinds in (("demote", "demote"), ("disable", "disable"), ("delete", "delete"), ("leave", "leave"), ("demote", "leave"),
                      ("disable", "delete")):
            root, second = self.restore()
            ids = [root.id, second.id]
            acts = [self.acts(root, ids[1])[kinds[0]], self.acts(second, ids[0])[kinds[1]]]
            answers = in_parallel(8, lambda number, acts=acts: acts[number % 2]())
            with self.subTest(kinds=kinds, answers=[answer.status_code for answer in answers]):
                self.assertEqual(self.left(), 1)
                self.assertTrue(any(answer.status_code in (200, 204) for answer in answers))
                self.assertTrue({answer.status_code for answer in answers} <= {200, 204, 400, 401, 403, 404, 409})


if __name__ == "__main__":
    unittest.main()
