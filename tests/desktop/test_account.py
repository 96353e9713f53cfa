# SPDX-License-Identifier: Apache-2.0
"""What people do with their own account, each from the window and checked at the server."""

import json
import unittest

from bus import Gone, wait_until
from desktoptest import PASSWORD, DesktopTest, bearer
from program import SIGN_IN

NEW_PASSWORD = "another battery for that staple 43"


class Account(DesktopTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ann", "--full-name", "Ann Example", "--email", "ann@secret.example")
        self.server = self.serve()
        self.elsewhere = self.server.sign_in("ann").json()["access_token"]
        self.start("--server", self.server.url)
        self.sign_in("ann")

    def notes(self):
        listed = self.server.call("GET", "/notes/", headers=bearer(self.elsewhere)).json()
        return sorted((note["text"], note["completed"]) for note in listed)

    def test_profile(self):
        self.program.page("Profile")
        self.assertEqual(self.program.find("text", "Username").text, "ann")
        self.program.write("Full name", "Ann Beispiel")
        self.program.press("Save")
        self.announced("Your profile was saved.")
        self.assertEqual(self.server.me(self.elsewhere).json()["full_name"], "Ann Beispiel")

    def test_password(self):
        self.program.page("Password")
        self.program.write("Current password", "not this one")
        self.program.write("New password", NEW_PASSWORD)
        self.program.press("Change password")
        self.program.read("This is not your current password.")
        self.program.write("Current password", PASSWORD)
        self.program.press("Change password")
        self.announced("Your password was changed. Your other sessions were signed out.")
        self.assertEqual(self.server.me(self.elsewhere).status_code, 401)
        self.assertEqual(self.server.sign_in("ann").status_code, 401)
        self.assertEqual(self.server.sign_in("ann", NEW_PASSWORD).status_code, 200)
        self.assertEqual(self.program.find("password text", "New password").text, "")

    def test_notes(self):
        for text in ("milk", "bread"):
            self.program.write("New note", text)
            self.program.press("Add note")
            self.program.find("check box", f"Done: {text}")
        self.program.toggle("Done: bread")
        wait_until(lambda: self.notes() == [("bread", True), ("milk", False)], self.notes)
        note = self.program.find("text", "Note", fits=lambda field: field.text == "milk")
        note.write("oat milk")
        note.focus()
        self.bus.press("Return")
        self.program.find("check box", "Done: oat milk")
        wait_until(lambda: self.notes() == [("bread", True), ("oat milk", False)], self.notes)
        self.program.press("Delete note")
        self.announced("Note deleted.")
        wait_until(lambda: len(self.notes()) == 1, self.notes)
        self.program.press("Undo")
        wait_until(lambda: len(self.notes()) == 2, self.notes)

    def test_sessions(self):
        self.program.page("Sessions")
        self.program.press(self.program.find("push button", lambda name: name.startswith("End the session on python-requests")).name)
        self.program.press("End session")
        self.announced("1 session ended.")
        self.assertEqual(self.server.me(self.elsewhere).status_code, 401)

    def test_export(self):
        target = self.profile / "mine.json"
        self.program.page("My data")
        self.program.press("Export my data…")
        self.program.write("File name:", str(target))
        self.program.press("Save")
        self.announced(f"Your data was exported to {target}.")
        self.assertEqual(json.loads(target.read_text())["user"]["username"], "ann")
        self.assertEqual(target.stat().st_mode & 0o777, 0o600)

    def test_language(self):
        self.program.page("Settings")
        self.program.choose_from("Language", "Deutsch")
        self.program.page("Einstellungen")
        self.program.read("Sprache und Aussehen")
        self.program.choose_from("Sprache", "العربية")
        self.program.find("page tab", "الإعدادات")
        self.program.silent("Einstellungen")
        self.program.press("Sign out")  # frozen in English
        self.program.only(SIGN_IN)
        self.program.find("push button", "Sign in")

    def test_lock(self):
        secrets = ("buy a present", "ann@secret.example")
        self.program.write("New note", secrets[0])
        self.program.press("Add note")
        self.program.find("check box", "Done: buy a present")
        self.program.page("Profile")
        wait_until(lambda: all(secret in self.program.everything() for secret in secrets), "the test can see them")
        remembered = self.program.find("text", "E-mail address")
        self.program.press("Lock")
        self.program.read("Locked.")
        with self.assertRaises(Gone):
            self.fail(remembered.text)
        told = self.program.everything()
        for secret in secrets:
            self.assertNotIn(secret, told)
        self.program.write("Password", "a wrong one")
        self.program.press("Unlock")
        self.program.read("This is not your password.")
        self.program.write("Password", PASSWORD)
        self.program.press("Unlock")
        self.program.silent("Locked.")
        wait_until(lambda: secrets[1] in self.program.everything(), "the page is there again")

    def test_session_ended_elsewhere(self):
        self.program.write("New note", "half written")
        headers = bearer(self.elsewhere)
        sessions = self.server.call("GET", "/users/me/sessions/", headers=headers).json()["items"]
        ended = next(session["id"] for session in sessions if not session["current"])
        self.assertEqual(self.server.call("DELETE", f"/users/me/sessions/{ended}", headers=headers).status_code, 204)
        self.program.press("Add note")
        self.announced("This session was ended from another device of yours.")
        self.assertEqual(self.program.find("text", "New note").text, "half written")
        self.program.write("Password", PASSWORD)
        self.program.press("Sign in")
        self.program.silent("This session was ended")
        self.assertEqual(self.program.find("text", "New note").text, "half written")
        self.program.press("Add note")
        self.program.find("check box", "Done: half written")

    def test_delete(self):
        self.program.page("My data")
        self.program.press("Delete my account…")
        self.program.write("Your password", "a wrong one")
        self.program.press("Delete account")
        self.program.read("This is not your current password.")
        self.program.write("Your password", PASSWORD)
        self.program.press("Delete account")
        self.program.only(SIGN_IN)
        self.announced("The account ann was deleted.")
        self.assertEqual(self.server.sign_in("ann").status_code, 401)


if __name__ == "__main__":
    unittest.main()
