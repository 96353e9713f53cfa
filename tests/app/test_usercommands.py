# SPDX-License-Identifier: Apache-2.0
"""`sallyportd user`: looking for accounts, changing them, their sessions, and letting their owners in again."""

import unittest

from callers import in_parallel, login, signed_in
from sallyportd import PASSWORD, HomeTest


class Listing(HomeTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ben", "--email", "a@example.org", "--full-name", "Zed")
        self.home.create_user("ann", "--email", "b@example.org", "--full-name", "Yves", "--admin")
        self.home.create_user("c%d")

    def names(self, *arguments):
        return [user["username"] for user in self.json_of(self.home.run("user", "list", "--json", *arguments))]

    def test_sort(self):
        for arguments, names in (([], ["ann", "ben", "c%d"]), (["--reverse"], ["c%d", "ben", "ann"]),
                                 (["--sort", "email"], ["ben", "ann", "c%d"]), (["--sort", "full_name"], ["ann", "ben", "c%d"]),
                                 (["--sort", "created_at"], ["ben", "ann", "c%d"]), (["--sort", "created_at", "--reverse"], ["c%d", "ann", "ben"])):
            with self.subTest(arguments=arguments):
                self.assertEqual(self.names(*arguments), names)
        self.assert_ends(self.home.run("user", "list", "--sort", "password"), 2, "password")

    def test_search(self):
        for text, names in (("ann", ["ann"]), ("EXAMPLE.org", ["ann", "ben"]), ("%", ["c%d"]), ("_", []), ("zed", ["ben"]), ("nobody", [])):
            with self.subTest(text=text):
                self.assertEqual(self.names("--search", text), names)
        self.assertEqual(self.names("--role", "admin"), ["ann"])


class Editing(HomeTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ann", "--email", "ann@example.org", "--full-name", "Ann")
        self.home.create_user("ben")

    def edit(self, *arguments, name="ann"):
        return self.home.run("user", "edit", name, *arguments)

    def shown(self, name="ann"):
        user = self.json_of(self.home.run("user", "show", name, "--json"))
        return user["username"], user["email"], user["full_name"], user["roles"]

    def test_what_is_named_changes_and_the_rest_stays(self):
        changed = self.json_of(self.edit("--full-name", "Ann A.", "--json"))
        self.assertEqual(changed["full_name"], "Ann A.")
        self.assertEqual(self.shown(), ("ann", "ann@example.org", "Ann A.", ["user"]))
        self.assertEqual(self.edit("--no-email", "--no-full-name", "--admin", name="ANN@example.org").returncode, 0)
        self.assertEqual(self.shown(), ("ann", None, None, ["user", "admin"]))
        self.assertEqual(self.edit("--username", "anna", "--email", "anna@example.org").returncode, 0)
        self.assertEqual(self.shown("anna"), ("anna", "anna@example.org", None, ["user", "admin"]))

    def test_roles_come_and_go_but_not_the_last_administrators(self):
        self.assertEqual(self.edit("--admin").returncode, 0)
        self.assert_ends(self.edit("--no-admin"), 5, "last administrator")
        self.assertEqual(self.edit("--admin", name="ben").returncode, 0)
        self.assertEqual(self.edit("--no-admin").returncode, 0)
        self.assertEqual(self.shown()[3], ["user"])

    def test_mistakes(self):
        self.assert_ends(self.edit(), 2, "nothing to change")
        self.assert_ends(self.edit("--email", "x@example.org", "--no-email"), 2)
        self.assert_ends(self.edit("--username", "BEN"), 5)
        self.assert_ends(self.edit("--email", "no address"), 1, "email")
        self.assertEqual(self.shown(), ("ann", "ann@example.org", "Ann", ["user"]))


class Sessions(HomeTest):
    def test_they_are_listed_and_ended_one_by_one_or_all(self):
        self.home.create_user("ann")
        with self.home.serve("--rate-limit", "off") as server:
            laptop, phone, tablet = (signed_in(server, "ann", device_name=name) for name in ("laptop", "phone", "tablet"))
            listed = {session["name"]: session for session in self.json_of(self.home.run("user", "sessions", "ann", "--json"))}
            self.assertEqual(set(listed), {"laptop", "phone", "tablet"})
            self.assertEqual(listed["phone"]["id"], phone.session_id())
            table = self.home.run("user", "sessions", "ann").stdout.splitlines()
            self.assertEqual((len(table), table[0].split()[:2]), (4, ["ID", "DEVICE"]))
            self.assert_ends(self.home.run("user", "sign-out", "ann", "--session", listed["phone"]["id"]), 0, "ended")
            self.assertEqual([caller.me().status_code for caller in (laptop, phone, tablet)], [200, 401, 200])
            self.assert_ends(self.home.run("user", "sign-out", "ann", "--session", listed["phone"]["id"]), 4)
            self.assert_ends(self.home.run("user", "sign-out", "ann", "--session", "x"), 4)
            self.assert_ends(self.home.run("user", "sign-out", "ann"), 0, "2 session(s) of ann ended.")
            self.assertEqual([caller.me().status_code for caller in (laptop, tablet)], [401, 401])
        self.assertEqual(self.json_of(self.home.run("user", "sessions", "ann", "--json")), [])


class Unlocking(HomeTest):
    def test_the_owner_need_not_wait_any_more(self):
        self.home.create_user("ann")
        self.assert_ends(self.home.run("user", "unlock", "ann"), 0, "no wrong passwords")
        with self.home.serve() as server:
            in_parallel(40, lambda _: login(server, "ann", "Wrong-" + PASSWORD))
            self.assertEqual(login(server, "ann").status_code, 429)
            self.assert_ends(self.home.run("user", "unlock", "ann"), 0, "forgotten")
            self.assertEqual(login(server, "ann").status_code, 200)


if __name__ == "__main__":
    unittest.main()
