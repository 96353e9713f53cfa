#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/support/desktop-session: is the session its own, and is it gone afterwards, however it ended?"""

import os
import signal
import subprocess
import time
import unittest
from pathlib import Path

SESSION = Path(__file__).parents[1] / "support" / "desktop-session"
LIMIT = 60


def run(options, script, **environment):
    return subprocess.run([SESSION, *options, "--", "sh", "-c", script], env={**os.environ, **environment}, capture_output=True, text=True,
                          timeout=LIMIT)


def owner_of(name):
    return (f"dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / "
            f"org.freedesktop.DBus.NameHasOwner string:{name}")


def processes_of(home):
    """Every process that carries the session's runtime directory."""
    wanted = f"XDG_RUNTIME_DIR={home}/run".encode()
    found = []
    for environment in Path("/proc").glob("[0-9]*/environ"):
        try:
            if wanted in environment.read_bytes().split(b"\0"):
                found.append(environment.parent.name)
        except OSError:
            continue  # ended meanwhile, or another user's
    return found


class DesktopSession(unittest.TestCase):
    def assert_becomes(self, holds, what):
        end = time.monotonic() + 10
        while not holds():  # a process that is just replaced by another program has no environment for a moment
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.05)

    def assert_gone(self, home):
        self.assert_becomes(lambda: not processes_of(home) and not Path(home).exists(), f"nothing of {home} is left")

    def test_hands_on_status_output_and_arguments(self):
        done = run(["--no-display", "--no-bus"], "echo out; echo err >&2; exit 7")
        self.assertEqual((7, "out\n", "err\n"), (done.returncode, done.stdout, done.stderr))

    def test_nothing_of_the_caller_is_visible(self):
        done = run([], "env", DISPLAY=":4242", WAYLAND_DISPLAY="wayland-42", XDG_CONFIG_DIRS="/caller", DBUS_SESSION_BUS_ADDRESS="unix:path=/caller")
        seen = dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)
        home = seen["HOME"]
        self.assertNotEqual(os.environ.get("HOME"), home)
        self.assertNotIn("WAYLAND_DISPLAY", seen)
        self.assertNotIn("/caller", done.stdout)
        self.assertNotEqual(":4242", seen["DISPLAY"])
        self.assertEqual("xcb", seen["QT_QPA_PLATFORM"])
        for name in ("XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            self.assertTrue(seen[name].startswith(home + "/"), name)
        self.assert_gone(home)

    def test_keyrings(self):
        for option, expected in (("--keyring", "true"), ("--locked-keyring", "true"), ("--no-keyring", "false")):
            with self.subTest(option):
                done = run([option, "--no-display"], owner_of("org.freedesktop.secrets"))
                self.assertIn(f"boolean {expected}", done.stdout, done.stderr)

    def test_the_locked_keyring_is_locked(self):
        ask = ("dbus-send --session --print-reply=literal --dest=org.freedesktop.secrets /org/freedesktop/secrets/collection/login "
               "org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked")
        for option, expected in (("--keyring", "false"), ("--locked-keyring", "true")):
            with self.subTest(option):
                self.assertIn(f"boolean {expected}", run([option, "--no-display"], ask).stdout)

    def test_sessions_run_side_by_side(self):
        started = [subprocess.Popen([SESSION, "sh", "-c", "sleep 0.5; echo $DISPLAY $HOME"], stdout=subprocess.PIPE, text=True) for _ in range(4)]
        answers = [session.communicate(timeout=LIMIT)[0].split() for session in started]
        self.assertEqual([0] * 4, [session.returncode for session in started])
        self.assertEqual(4, len({display for display, _ in answers}))
        self.assertEqual(4, len({home for _, home in answers}))

    def test_nothing_is_left_when_it_is_stopped_or_killed(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            with self.subTest(number.name):
                session = subprocess.Popen([SESSION, "--keyring", "sh", "-c", "echo $HOME; exec sleep 600"], stdout=subprocess.PIPE, text=True)
                self.addCleanup(session.terminate)
                home = session.stdout.readline().strip()
                self.assert_becomes(lambda: len(processes_of(home)) >= 4, "screen, bus, keyring and command run")
                session.send_signal(number)
                session.wait(LIMIT)
                session.stdout.close()
                self.assert_gone(home)


if __name__ == "__main__":
    unittest.main()
