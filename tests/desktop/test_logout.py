# SPDX-License-Identifier: Apache-2.0
"""The end of a desktop session, as a session manager of X11 brings it about."""

import unittest

from bus import PATIENCE
from desktoptest import DesktopTest
from program import ACCOUNT
from sessionmanager import ASK_NOBODY, SessionManager


class Logout(DesktopTest):
    def setUp(self):
        super().setUp()
        self.manager = SessionManager()
        self.addCleanup(self.manager.close)
        self.home.create_user("ann")
        # The server inside the program: it has to end well, too.
        self.start("--embedded", "--data-dir", str(self.home.data), SESSION_MANAGER=self.manager.address)
        self.manager.hear("register")
        self.sign_in("ann")

    def ended(self):
        self.assertEqual(self.program.process.wait(PATIENCE), 0, self._log())
        self.program = None
        self.assertFalse(list(self.home.data.glob("*.db-wal")), "the database was closed")

    def test_nothing_is_asked_where_nothing_is_lost(self):
        self.manager.end_session()
        event, well = self.manager.hear("interact_request", "save_done")
        self.assertEqual((event, well), ("save_done", 1))
        self.manager.die()
        self.ended()

    def test_what_is_typed_is_asked_about(self):
        self.program.write("New note", "half a tho")
        self.manager.end_session()
        self.manager.hear("interact_request")
        self.manager.let_ask()
        self.assertEqual(self.manager.hear("interact_done")[1], 1, "the logout is called off")
        self.manager.hear("save_done")
        self.manager.call_off()
        self.program.read("Discard what you typed?")
        self.program.press("Cancel")
        self.assertEqual(self.program.find("text", "New note", ACCOUNT).text, "half a tho")
        self.assertIsNone(self.program.process.poll())

    def test_a_session_that_lets_nobody_ask_is_not_held_up(self):
        self.program.write("New note", "half a tho")
        self.manager.end_session(ASK_NOBODY)
        self.assertEqual(self.manager.hear("interact_request", "save_done"), ("save_done", 1))
        self.manager.die()
        self.ended()


if __name__ == "__main__":
    unittest.main(verbosity=2)
