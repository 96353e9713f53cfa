# SPDX-License-Identifier: Apache-2.0
"""The very first start: an account of one's own on this computer, and at the next start nobody asks for a password."""

import time
import unittest

from desktoptest import PASSWORD, DesktopTest
from program import ACCOUNT, CREATE, SIGN_IN


class FirstStart(DesktopTest):
    def begin(self):
        self.start()
        self.program.window(SIGN_IN)
        self.program.press("On this computer")
        self.program.press("Create the first account")
        self.program.window(CREATE)

    def test_owner_in_under_a_minute_and_back_without_a_password(self):
        began = time.monotonic()
        self.begin()
        self.program.type("Username", "ann", CREATE)  # the keyboard's own way once; elsewhere dictation's
        self.program.type("Password", PASSWORD, CREATE)
        self.program.read("Very strong.")
        self.bus.press("Return")
        self.program.only(ACCOUNT)
        self.assertLess(time.monotonic() - began, 60)
        self.program.find("label", "ann")
        self.program.find("push button", "Admin console")  # who makes the first account looks after the server
        self.quit()

        self.start()
        self.program.only(ACCOUNT)
        self.program.find("label", "ann")

    def test_cancelled_and_begun_again(self):
        self.begin()
        self.program.press("Cancel", CREATE)
        self.program.only(SIGN_IN)
        self.program.press("Create the first account")
        self.program.write("Username", "ann", CREATE)
        self.program.write("Password", "ann", CREATE)
        self.program.press("Create account", CREATE)
        self.program.read("Too short")
        self.assertEqual(self.program.find("text", "Username", CREATE).text, "ann")


if __name__ == "__main__":
    unittest.main()
