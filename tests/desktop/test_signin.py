# SPDX-License-Identifier: Apache-2.0
"""Signing in to a server elsewhere: wrong passwords, slow answers, new accounts, other servers."""

import unittest


from desktoptest import PASSWORD, DesktopTest, Home
from program import ACCOUNT, CREATE, SIGN_IN
from way import Way



class SignIn(DesktopTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ann")

    def test_wrong_password_is_told_and_the_right_one_goes_in(self):
        self.start("--server", self.serve().url)
        self.program.window(SIGN_IN)
        self.program.write("Username", "ann")
        self.program.write("Password", "not the password")
        self.program.press("Sign in")
        refused = "Incorrect username or password. What you typed is still here."
        self.assertEqual(self.program.read(refused).role, "alert")
        self.announced(refused)
        password = self.program.find("password text", "Password")
        self.assertEqual(self.program.find("text", "Username").text, "ann")
        self.assertTrue(password.has("focused"))
        self.bus.type(PASSWORD)  # what was wrong is marked, so typing replaces it
        self.bus.press("Return")
        self.program.window(ACCOUNT)

    def test_account_is_created_and_signed_in(self):
        self.start("--server", self.serve().url)
        self.program.press("Create account", SIGN_IN)
        self.program.window(CREATE)
        self.program.write("Username", "ann", CREATE)
        self.program.write("Password", PASSWORD, CREATE)
        self.program.write("Full name", "Berta Example", CREATE)
        self.program.press("Create account", CREATE)
        self.program.read("taken")  # the name is told to be another's, and what was typed is still there
        self.assertEqual(self.program.find("text", "Full name", CREATE).text, "Berta Example")
        self.program.write("Username", "berta", CREATE)
        self.program.press("Create account", CREATE)
        self.program.window(ACCOUNT)
        self.program.find("label", "Berta Example")

    def test_cancelled_during_a_slow_answer(self):
        with Way(self.serve().url) as way:
            self.start("--server", way.url)
            self.program.read("reachable")
            self.program.write("Username", "ann")
            self.program.write("Password", PASSWORD)
            way.hold()
            self.program.press("Sign in")
            self.program.press("Cancel", SIGN_IN)
            self.program.silent("Cancel")  # it has been done
            self.program.silent("Signing in…")
            self.assertEqual(self.program.find("text", "Username").text, "ann")
            way.open()
            self.program.press("Sign in")
            self.program.window(ACCOUNT)

    def test_forgotten_password_says_whom_to_ask(self):
        server = self.serve()
        self.start("--server", server.url)
        self.program.press("Forgot your password?")
        self.program.read("ask the administrator of " + server.url.removeprefix("http://"))
        self.program.press("Close")
        self.program.only(SIGN_IN)

    def test_another_server(self):
        elsewhere = Home()
        self.addCleanup(elsewhere.close)
        first, second = self.serve(), self.serve(home=elsewhere)
        second.sign_up("berta")
        self.start("--server", first.url)
        self.program.choose("Server", "Connect to a server…")
        self.program.write("Server address", "not an address")
        self.program.press("Connect")
        self.program.write("Server address", second.url)
        self.program.press("Connect")
        self.program.read(second.url.removeprefix("http://") + ", reachable")
        self.sign_in("berta")
        self.program.press("Sign out", ACCOUNT)
        self.program.window(SIGN_IN)
        self.program.choose("Server", first.url.removeprefix("http://"))
        self.program.read(first.url.removeprefix("http://") + ", reachable")
        self.sign_in("ann")


if __name__ == "__main__":
    unittest.main()
