# SPDX-License-Identifier: Apache-2.0
"""`sallyportd import`: what becomes of administrators, and the same source again with other options."""

import sqlite3
import unittest

from sallyportd import PASSWORD
from test_import import BCRYPT, ImportTest


class Administrators(ImportTest):
    def test_pocketbases_superusers_become_administrators_only_when_told(self):
        path = self.home.path / "data.db"
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE users (id TEXT PRIMARY KEY, password TEXT, tokenKey TEXT, email TEXT)")
            database.execute("CREATE TABLE _superusers (id TEXT PRIMARY KEY, password TEXT, tokenKey TEXT, email TEXT)")
            for table, identity, email in (("users", "u1", "ann@example.org"), ("users", "u2", "root@example.org"),
                                           ("_superusers", "s1", "root@example.org")):
                database.execute(f"INSERT INTO {table} VALUES (?, ?, ?, ?)", (identity, BCRYPT, "key", email))
        database.close()
        summary = self.imported(str(path), "--dry-run")
        self.assertEqual((summary["added"], summary["former_administrators"]), (2, 0))
        self.assertIn("row 2", summary["duplicates"]["first"][0]["reason"])
        summary = self.imported(str(path), "--keep-admins")
        self.assertEqual((summary["added"], summary["duplicates"]["count"]), (2, 1))
        self.assertIn("row 1 of the administrators", summary["duplicates"]["first"][0]["reason"])
        roles = {user["username"]: user["roles"] for user in self.json_of(self.home.run("user", "list", "--json"))}
        self.assertEqual(roles, {"ann@example.org": ["user"], "root@example.org": ["user", "admin"]})
        with self.home.serve() as server:
            self.assertEqual(server.sign_in("root@example.org").status_code, 200)

    def test_who_was_an_administrator_is_told(self):
        done = self.home.run("import", self.file("accounts.csv", "username,is_admin\nann,1\n"))
        self.assertEqual(done.returncode, 0)
        self.assertIn("ordinary users here: 1 (--keep-admins", done.stdout)


class Again(ImportTest):
    def test_the_same_options_have_nothing_to_do_and_others_have(self):
        path = self.file("accounts.csv", "username,full_name\nann,Ann\n")
        self.assertEqual(self.imported(path)["added"], 1)
        self.assertTrue(self.imported(path)["done_before"])
        self.assert_ends(self.home.run("import", path), 0, "with these options")
        self.assert_ends(self.home.run("user", "edit", "ann", "--full-name", "Somebody"), 0)
        self.assertEqual(self.imported(path, "--on-conflict", "update")["updated"], 1)
        self.assertEqual(self.json_of(self.home.run("user", "show", "ann", "--json"))["full_name"], "Ann")
        self.assertEqual(self.home.run("import", path, "--on-conflict", "fail").returncode, 5)


if __name__ == "__main__":
    unittest.main()
