# SPDX-License-Identifier: Apache-2.0
"""Every window, page and dialog: each control has a name and a role that says what it is, and Tab comes to it."""

import unittest

from bus import wait_until
from desktoptest import DesktopTest
from program import ACCOUNT, ADMIN, CREATE, SIGN_IN

NO_ROLE = ("filler", "unknown", "role 0")
ONE_OF_MANY = ("page tab", "radio button")  # Tab comes to one, arrow keys go to the others


class Sweep(DesktopTest):
    def setUp(self):
        super().setUp()
        self.findings = []
        self.home.create_user("ann", "--admin")
        self.server = self.serve()
        self.server.sign_in("ann")  # another session, to have something to end

    def controls(self, title):
        """What can have the keyboard, but for texts that can be selected with the mouse, and what hands it to its list of tabs."""
        return [element for element in self.program.window(title).all() if "focusable" in element.states and element.role != "label"
                and not any(child.role == "page tab list" for child in element.children)]

    def look(self, title, place):
        controls = self.settled(title)
        for element in self.program.window(title).all():
            if element.role == "frame" and element.parent.role != "application":
                self.findings.append(f"{place}: {element} is told as a window of its own")
        for control in controls:
            if not (control.name or control.label()):
                self.findings.append(f"{place}: {control} has no name")
            if control.role == "combo box" and not (control.description or control.label()):
                self.findings.append(f"{place}: {control} does not say what is chosen")
            if control.role in NO_ROLE:
                self.findings.append(f"{place}: {control} has no role")
        reached = self.walk([control for control in controls if "sensitive" in control.states])
        for control in controls:
            together = [other.where in reached for other in controls if other.role == control.role and control.role in ONE_OF_MANY]
            if "sensitive" in control.states and control.where not in reached and not any(together):
                self.findings.append(f"{place}: Tab does not come to {control}")

    def settled(self, title):
        """The controls once they stay as they are: what is loaded has come."""
        seen = []

        def same():
            seen.append([(control.where, control.name, "sensitive" in control.states) for control in self.controls(title)])
            return len(seen) > 3 and seen[-1] == seen[-2] == seen[-3]

        wait_until(same, f"'{title}' stays as it is")
        return self.controls(title)

    def walk(self, controls):
        """Where Tab comes to, once around."""
        reached = set()
        controls[0].focus()
        reached.add(controls[0].where)
        wanted = {control.where for control in controls}
        for _ in range(2 * len(controls) + 5):
            if wanted <= reached:
                break
            seen = len(self.bus.events)
            self.bus.press("Tab")
            try:
                reached |= wait_until(lambda: self.program.focused(seen), "something has the focus", patience=5)
            except AssertionError:
                break  # the only one there is
        return reached

    def dialog(self, button, title, parent):
        self.program.press(button, parent)
        self.program.window(title)
        self.look(title, title)
        self.bus.press("Escape")
        wait_until(lambda: title not in self.program.windows(), f"'{title}' is closed")

    def tearDown(self):
        self.assertEqual(self.findings, [])
        super().tearDown()

    def test_before_signing_in(self):
        self.start()
        self.look(SIGN_IN, "first start")
        self.program.press("Connect to a server")
        self.look(SIGN_IN, "first start, address")
        self.program.write("Server address", self.server.url)
        self.program.press("Connect")
        self.program.read("reachable")
        self.look(SIGN_IN, "sign in")
        self.dialog("Forgot your password?", "Forgot your password?", SIGN_IN)
        self.dialog("Create account", CREATE, SIGN_IN)

    def test_account(self):
        self.start("--server", self.server.url)
        self.sign_in("ann")
        self.program.write("New note", "milk")
        self.program.press("Add note")
        self.program.find("check box", "Done: milk")
        for page in ("Notes", "Profile", "Password", "Sessions", "Activity", "My data", "Settings"):
            self.program.page(page, ACCOUNT)
            self.look(ACCOUNT, page)
        self.program.page("My data", ACCOUNT)
        self.dialog("Delete my account…", "Delete your account?", ACCOUNT)
        self.program.press("Lock", ACCOUNT)
        self.program.read("Locked.")
        self.look(ACCOUNT, "locked")

    def test_console(self):
        self.server.sign_up("berta")
        self.start("--server", self.server.url)
        self.sign_in("ann")
        self.program.press("Admin console")
        self.program.window(ADMIN)
        for page in ("Dashboard", "Users", "Sessions", "Audit log", "Keys", "Backups", "Settings"):
            self.program.page(page, ADMIN)
            self.look(ADMIN, page)
        self.program.page("Users", ADMIN)
        self.dialog("New user…", "New user", ADMIN)
        self.program.find("text", "Search users", ADMIN).focus()
        self.program.tab_to(self.program.find("table", "Users", ADMIN))
        for key in ("Home", "Down"):
            self.bus.press(key)
        self.program.find("text", "Username of the account", ADMIN)
        self.look(ADMIN, "user details")
        self.dialog("Reset password…", "Reset the password of berta", ADMIN)


if __name__ == "__main__":
    unittest.main()
