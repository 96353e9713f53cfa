# SPDX-License-Identifier: Apache-2.0
"""Tests of the installed programs from outside. Command line, inside tests/support/desktop-session: test_x.py <prefix>/bin/sallyportd"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "app"))
import sallyportd  # noqa: E402  (takes the argument)

from bus import PATIENCE, Bus, wait_until  # noqa: E402
from program import ACCOUNT, SIGN_IN, Program  # noqa: E402

SALLYPORT = Path(sallyportd.PROGRAM).with_name("sallyport")
PASSWORD = sallyportd.PASSWORD
Home, bearer = sallyportd.Home, sallyportd.bearer


class DesktopTest(sallyportd.HomeTest):
    """A test with a home of its own for the window, and another for the server it makes."""

    def setUp(self):
        super().setUp()
        self.bus = Bus()
        self.bus.listen("object:announcement", "object:state-changed")
        temporary = tempfile.TemporaryDirectory(prefix="sallyport-desktop-")
        self.addCleanup(temporary.cleanup)
        self.profile = Path(temporary.name)
        self.program = None
        self.addCleanup(self._end)

    def start(self, *arguments, **environment):
        self.program = Program(self.bus, SALLYPORT, self.profile, *arguments, **environment)
        return self.program

    def quit(self):
        """With the key that quits; checks that it ends well."""
        self.bus.press("Control+q")
        self.assertEqual(self.program.process.wait(PATIENCE), 0, self._log())
        self.program = None

    def _log(self):
        return (self.profile / "sallyport.log").read_text(errors="replace")

    def _end(self):
        if self._failed():
            self._keep_screenshot()
        if self.program and self.program.process.poll() is None:
            self.program.process.kill()
            self.program.process.wait()

    def _failed(self):
        result = self._outcome.result
        return any(test is self for test, _ in result.failures + result.errors)

    def _keep_screenshot(self):
        folder = os.environ.get("SALLYPORT_TEST_ARTIFACTS")
        if folder:
            os.makedirs(folder, exist_ok=True)
            subprocess.run(["scrot", "--overwrite", f"{folder}/{self.id().replace('__main__.', 'desktop-')}.png"], check=False)

    def serve(self, *arguments, home=None):
        server = (home or self.home).serve("--registration", "open", *arguments)
        self.addCleanup(server.__exit__)
        return server

    # What many stories begin with

    def sign_in(self, name, password=PASSWORD):
        """At the sign-in window; returns when the account is shown."""
        self.program.window(SIGN_IN)
        self.program.write("Username", name)
        self.program.write("Password", password)
        self.program.press("Sign in")
        self.program.only(ACCOUNT)

    def announced(self, text, since=0):
        """Waits until a screen reader was told this."""
        def told():
            return any(text in str(arguments) for *_, signal, arguments in self.bus.events[since:] if signal == "Announcement")

        wait_until(told, lambda: f"'{text}' is announced; told was {[a for *_, s, a in self.bus.events if s == 'Announcement']}")
