# SPDX-License-Identifier: Apache-2.0
"""The keyring is killed or locked while somebody is signed in: the window says so, and no file ever holds what it would have."""

import os
import signal
import subprocess
import unittest

from gi.repository import Gio, GLib

from bus import wait_until
from desktoptest import PASSWORD, DesktopTest
from program import ACCOUNT, SIGN_IN
from way import Way

SECRETS = "org.freedesktop.secrets"


class Keyring(DesktopTest):
    def setUp(self):
        super().setUp()
        self.session = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.home.create_user("ann")
        self.way = Way(self.serve().url)
        self.addCleanup(self.way.__exit__)

    def ask(self, owner, path, interface, method, arguments):
        return self.session.call_sync(owner, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 30000).unpack()

    def is_there(self):
        return self.ask("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner", GLib.Variant("(s)", (SECRETS,)))[0]

    def kill(self):
        process = self.ask("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (SECRETS,)))[0]
        os.kill(process, signal.SIGKILL)
        wait_until(lambda: not self.is_there(), "the keyring is gone")

    def bring_back(self):
        """As tests/support/desktop-session starts it."""
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"test keyring", stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=True, timeout=60)
        wait_until(self.is_there, "the keyring is back")

    def lock(self):
        collections = ["/org/freedesktop/secrets/collection/login"]
        self.ask(SECRETS, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "Lock", GLib.Variant("(ao)", (collections,)))

    def no_file_has_a_token(self):
        tokens = [token for token in self.way.tokens() if len(token) > 20]
        self.assertTrue(tokens)
        for path in (path for path in self.profile.rglob("*") if path.is_file()):
            content = path.read_bytes()
            for secret in [*tokens, PASSWORD.encode()]:
                self.assertNotIn(secret, content, path)

    def test_killed_in_the_middle(self):
        self.start("--server", self.way.url)
        self.sign_in("ann")
        self.kill()
        self.addCleanup(self.bring_back)
        self.program.press("Sign out", ACCOUNT)
        self.program.window(SIGN_IN)
        self.program.read("This computer has no keychain")
        self.sign_in("ann")  # which works all the same
        self.program.read("You will be asked for your password next time")
        self.no_file_has_a_token()
        self.quit()
        self.start("--server", self.way.url)
        self.program.only(SIGN_IN)
        self.no_file_has_a_token()

    def test_locked(self):
        self.lock()
        self.addCleanup(self.unlock)
        self.start("--server", self.way.url)
        self.program.read("Your keychain is locked")
        self.announced("Your keychain is locked")
        self.program.press("Remember me until I quit")
        self.program.read("You are remembered until you quit")
        self.sign_in("ann")
        self.no_file_has_a_token()

    def unlock(self):
        self.kill()
        self.bring_back()


if __name__ == "__main__":
    unittest.main()
