# SPDX-License-Identifier: Apache-2.0
"""What administrators do in the console, each from the window and checked at the server."""

import csv
import unittest

from bus import wait_until
from desktoptest import PASSWORD, DesktopTest, bearer
from program import ACCOUNT, ADMIN

NAMES = ["ann", "berta", "carl", "dora"]


class Administrator(DesktopTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ann", "--admin", "--email", "zoe@example.org")
        passphrase = self.home.path / "passphrase"
        passphrase.write_text("seven brazen tulips drink cold harbour tea\n")
        passphrase.chmod(0o600)
        self.server = self.serve("--backup-passphrase-file", str(passphrase))
        for name in NAMES[1:]:
            self.server.sign_up(name, email=f"{name}@example.org")
        self.start("--server", self.server.url)
        self.sign_in("ann")
        self.program.press("Admin console")
        self.program.window(ADMIN)

    def rows(self, table="Users", window=ADMIN):
        found = self.program.find("table", table, window)
        return found.cells(range(found.size()[0]))

    def has_rows(self, condition, table="Users", window=ADMIN):
        wait_until(lambda: condition(self.rows(table, window)), lambda: f"rows of '{table}', which has {self.rows(table, window)}")

    def shows(self, *names):
        """Waits until these accounts are listed, in this order."""
        self.has_rows(lambda rows: len(rows) == len(names) and all(name in row for name, row in zip(names, rows)))

    def open_user(self, row):
        """With the keyboard, as the table is used without a mouse."""
        self.go_to_first()
        for _ in range(row):
            self.bus.press("Down")
        wait_until(lambda: self.program.find("text", "Username of the account", ADMIN).text == NAMES[row], f"{NAMES[row]} is shown")

    def go_to_first(self):
        self.program.find("text", "Search users", ADMIN).focus()
        self.program.tab_to(self.program.find("table", "Users", ADMIN))
        self.bus.press("Home")

    def confirm(self, act):
        self.program.write("Your password", PASSWORD)
        self.program.press(act)

    def user(self, name):
        token = self.server.sign_in("ann").json()["access_token"]
        page = self.server.call("GET", f"/users/?q={name}", headers=bearer(token)).json()
        return page["items"][0]

    def test_search_sort_and_filter(self):
        self.shows(*NAMES)
        self.program.write("Search users", "ber", ADMIN)
        self.shows("berta")
        self.program.read("1 found")
        self.program.write("Search users", "", ADMIN)
        self.shows(*NAMES)
        self.program.choose("More", "Columns…", ADMIN)
        self.program.choose_on("Sort by: Address")
        self.shows(*NAMES[1:], "ann")
        self.program.choose("Filter", "Administrators", ADMIN)
        self.shows("ann")

    def test_one_account(self):
        self.program.press("New user…", ADMIN)
        self.program.window("New user")
        self.program.write("Username", "emil", "New user")
        self.program.write("New password", PASSWORD, "New user")
        self.program.press("Create", "New user")
        self.announced("emil can sign in now")
        self.assertEqual(self.server.sign_in("emil").status_code, 200)
        self.shows(*NAMES, "emil")
        self.open_user(1)
        self.program.press("Reset password…", ADMIN)
        self.program.write("New password", "another battery for that staple 43")
        self.confirm("Reset password")
        self.announced("berta has a new password and was signed out")
        self.assertEqual(self.server.sign_in("berta").status_code, 401)
        self.program.press("Unlock sign-in", ADMIN)
        self.announced("berta can try to sign in at once")
        self.assertEqual(self.server.sign_in("berta", "another battery for that staple 43").status_code, 200)
        self.program.press("Disable account…", ADMIN)
        self.confirm("Disable")
        self.announced("1 account disabled")
        self.assertTrue(self.user("berta")["disabled"])

    def test_unsaved_changes_are_guarded(self):
        self.shows(*NAMES)
        self.open_user(1)
        self.program.write("Full name", "Berta Beispiel", ADMIN)
        self.go_to_first()
        self.program.window("Discard what you changed?")
        self.program.press("Cancel", "Discard what you changed?")
        self.program.only(ACCOUNT, ADMIN)
        self.assertEqual(self.program.find("text", "Full name", ADMIN).text, "Berta Beispiel")
        self.program.press("Save changes", ADMIN)
        self.announced("Saved")
        self.assertEqual(self.user("berta")["full_name"], "Berta Beispiel")

    def test_several_at_once(self):
        self.shows(*NAMES)
        self.go_to_first()
        for key in ("Down", "Space", "Down", "Space"):
            self.bus.press(key)
        self.program.read("2 selected")
        self.program.press("Disable…", ADMIN)
        self.confirm("Disable")
        self.announced("2 accounts disabled")
        self.assertTrue(self.user("berta")["disabled"] and self.user("carl")["disabled"])
        self.assertFalse(self.user("dora")["disabled"])

    def test_nothing_is_told_while_it_is_locked(self):
        self.shows(*NAMES)
        self.open_user(1)
        self.assertIn("berta@example.org", self.program.everything())
        self.program.press("Lock", ACCOUNT)
        self.program.only(ACCOUNT)
        self.assertNotIn("berta", self.program.everything())
        self.program.write("Password", PASSWORD, ACCOUNT)
        self.program.press("Unlock", ACCOUNT)
        self.program.only(ACCOUNT, ADMIN)
        self.shows(*NAMES)

    def test_dashboard_and_audit(self):
        self.program.page("Dashboard", ADMIN)
        self.program.read("New users: 4")
        self.program.read("Sign-ins: 1 in all")  # what the diagram shows, for those who do not see it
        self.program.page("Audit log", ADMIN)
        self.has_rows(lambda rows: len(rows) >= 5, "Audit log")
        self.program.toggle("Live", ADMIN)
        before = len(self.rows("Audit log"))
        self.server.sign_in("carl", "a wrong one")
        self.has_rows(lambda rows: len(rows) == before + 1 and "carl" in rows[0], "Audit log")
        self.program.choose_from("What happened", "What failed", ADMIN)
        self.has_rows(lambda rows: len(rows) == 1 and "carl" in rows[0], "Audit log")

    def test_system(self):
        self.program.page("Keys", ADMIN)
        self.has_rows(lambda rows: len(rows) == 1, "Signing keys")
        self.program.press("New key…", ADMIN)
        self.confirm("Make key")
        self.announced("A new key was made")
        self.has_rows(lambda rows: len(rows) == 2, "Signing keys")
        self.program.page("Settings", ADMIN)
        self.program.write("Search settings", "registration", ADMIN)
        self.has_rows(lambda rows: any("registration" in row and "open" in row for row in rows), "Settings")
        self.program.page("Backups", ADMIN)
        self.program.press("Back up now…", ADMIN)
        self.confirm("Back up")
        self.has_rows(lambda rows: len(rows) == 1, "Backups")
        self.assertEqual(len(list((self.home.data / "backups").glob("*.backup"))), 1)

    def test_import_and_export(self):
        accounts = self.home.path / "accounts.csv"
        accounts.write_text("username,email,full_name\nfritz,fritz@example.org,Fritz\nann,x@example.org,Ann\nheinz,not an address,\n")
        self.program.choose("More", "Import accounts…", ADMIN)
        self.program.write("File name:", str(accounts))
        self.program.press("Open")
        self.program.read("3 records in the file")
        self.program.read("1 new")
        self.program.read("1 refused")
        self.has_rows(lambda rows: len(rows) == 1 and "heinz" in rows[0], "Records with problems", None)
        self.shows(*NAMES)  # so far nothing is changed
        self.confirm("Import")
        self.announced("1 account imported.")
        self.program.press("Close", "Import accounts")
        self.shows(*NAMES, "fritz")
        exported = self.home.path / "exported.csv"
        self.program.choose("More", "Export accounts…", ADMIN)
        self.program.write("File name:", str(exported))
        self.program.press("Save")
        self.announced("5 accounts exported.")
        with exported.open(newline="") as file:
            self.assertEqual([row["username"] for row in csv.DictReader(file)], [*NAMES, "fritz"])
        self.assertEqual(exported.stat().st_mode & 0o777, 0o600)


if __name__ == "__main__":
    unittest.main()
