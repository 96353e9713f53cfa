# SPDX-License-Identifier: Apache-2.0
"""The keyring is killed or locked while somebody is signed in: the window says so, and no file ever holds what it would have."""

import os
import signal
import subprocess
import time
import unittest

from gi.repository import Gio, GLib

from bus import PATIENCE, wait_until
from desktoptest import PASSWORD, SALLYPORT, DesktopTest, sallyportd
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

    # The server inside the program, whose key is in the keyring

    def start_local(self):
        self.program = self.start("--embedded", "--data-dir", str(self.local))
        self.program.window(SIGN_IN)

    def end(self):
        self.program.process.terminate()
        self.assertEqual(self.program.process.wait(PATIENCE), 0)
        self.program = None

    def make_key(self):
        self.local = self.profile / "local"
        self.start_local()
        self.program.read("Nobody has an account here yet")
        self.end()
        self.assertTrue((self.local / "sallyport.db").exists())
        self.assertFalse((self.local / "master.key").exists())

    def test_a_locked_one_holds_the_server_up_until_it_is_unlocked(self):
        self.make_key()
        self.lock()
        self.addCleanup(self.unlock)
        self.start_local()
        self.program.read("as soon as you unlock it")
        self.unlock()
        self.program.read("Nobody has an account here yet")

    def test_a_silent_one_does_not_hold_the_end_up(self):
        self.make_key()
        process = self.ask("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (SECRETS,)))[0]
        os.kill(process, signal.SIGSTOP)
        self.addCleanup(os.kill, process, signal.SIGCONT)
        self.start_local()
        begun = time.monotonic()
        self.end()
        self.assertLess(time.monotonic() - begun, 4)  # 20 when it waited for what nobody could answer

    def test_the_key_goes_to_a_file_and_the_file_stays(self):
        """sallyportd on the data of a desktop, and the other way round."""
        self.make_key()
        self.home.data = self.local
        stopped = self.home.run("user", "list")
        self.assertEqual(stopped.returncode, 0, stopped.stderr)
        stopped = subprocess.run([sallyportd.PROGRAM, "serve", "--listen", "127.0.0.1:0", "--data-dir", str(self.local)], capture_output=True,
                                 text=True, timeout=PATIENCE, env=self.home.environment(), check=False)
        self.assertEqual(stopped.returncode, 3, stopped.stderr)
        key = self.local / "master.key"
        self.assertIn(f"sallyport --data-dir {self.local} --export-master-key {key}", stopped.stderr)
        export = [SALLYPORT, "--data-dir", self.local, "--export-master-key", key]
        without_display = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        subprocess.run(export, timeout=PATIENCE, env=without_display, check=True)
        self.assertEqual(key.stat().st_mode & 0o777, 0o600)
        self.assertEqual(subprocess.run(export, timeout=PATIENCE, env=without_display, check=False).returncode, 1)
        with self.home.serve():
            pass
        self.start_local()
        self.program.read("Nobody has an account here yet")
        self.end()
        self.assertTrue(key.exists())
        with self.home.serve():
            pass


if __name__ == "__main__":
    unittest.main()
