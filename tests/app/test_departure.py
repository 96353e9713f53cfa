# SPDX-License-Identifier: Apache-2.0
"""The window with the server inside it is told to end by a signal. Run in a desktop-session; the program is the first argument."""

import contextlib
import http.client
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse
from pathlib import Path

PROGRAM = os.path.abspath(sys.argv.pop(1))
PATIENCE = 60  # seconds; a sanitizer's build on a loaded machine is slow
PASSWORD = "correct-horse-battery-staple-42"


def wait_until(found, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if value := found():
            return value
        time.sleep(0.02)
    raise AssertionError(f"waited in vain until {what}")


class Window:
    """The program, with all that it keeps in a folder that goes with it."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="sallyport-test-")
        home = Path(self._folder.name)
        self.data = home / "data"
        self._log = open(home / "log", "w+b")  # pylint: disable=consider-using-with
        self.process = subprocess.Popen([PROGRAM, "--data-dir", str(self.data)], stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log,
                                        env={**os.environ, "XDG_CONFIG_HOME": str(home / "config"), "LC_ALL": "C.UTF-8"})
        self.port = wait_until(self._port, "the server inside listens")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._log.close()
        self._folder.cleanup()

    def _port(self):
        if self.process.poll() is not None:
            raise AssertionError(f"ended with {self.process.returncode}: {self.log()}")
        sockets = set()
        for entry in Path(f"/proc/{self.process.pid}/fd").iterdir():
            try:
                sockets.add(os.readlink(entry).removeprefix("socket:[").removesuffix("]"))
            except FileNotFoundError:
                pass
        for line in Path(f"/proc/{self.process.pid}/net/tcp").read_text(encoding="ascii").splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and fields[9] in sockets:  # listening
                return int(fields[1].split(":")[1], 16)
        return None

    def log(self):
        self._log.flush()
        return Path(self._log.name).read_text(encoding="utf-8")

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)

    def ask(self, connection, method, path, body=None, kind=None):
        connection.request(method, path, body, {"Host": "127.0.0.1", **({"Content-Type": kind} if kind else {})})

    def answer(self, connection):
        response = connection.getresponse()
        return response.status, json.loads(response.read())

    def is_ready(self):
        with contextlib.closing(self.connect()) as connection:
            self.ask(connection, "GET", "/readyz")
            return self.answer(connection)[0] == 200

    def status(self):
        return self.process.wait(PATIENCE)


class Departure(unittest.TestCase):
    def test_every_signal_ends_it_clean(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(signal=number), Window() as window:
                wait_until(window.is_ready, "the server is ready")
                self.assertTrue((window.data / "sallyport.db-wal").exists())
                window.process.send_signal(number)
                self.assertEqual(window.status(), 0, window.log())
                self.assertFalse((window.data / "sallyport.db-wal").exists())
                self.assertFalse(re.search('"level":"(warning|error|fatal)"', window.log()), window.log())

    def test_what_is_under_way_is_answered(self):
        with Window() as window:
            wait_until(window.is_ready, "the server is ready")
            clients = [self.enterContext(contextlib.closing(window.connect())) for _ in range(20)]
            for client in clients:  # each has been accepted
                window.ask(client, "GET", "/livez")
                self.assertEqual(window.answer(client)[0], 200)
            form = urllib.parse.urlencode({"username": "nobody", "password": PASSWORD})
            for client in clients:
                window.ask(client, "POST", "/token", form, "application/x-www-form-urlencoded")
            window.process.send_signal(signal.SIGTERM)
            for client in clients:  # a server that is cut off answers nothing, and that raises here
                self.assertIn(window.answer(client)[0], (400, 401, 429, 503))
            self.assertEqual(window.status(), 0, window.log())
            with self.assertRaises(ConnectionRefusedError):
                window.connect().connect()

    def test_the_second_signal_does_not_wait(self):
        with Window() as window:
            wait_until(window.is_ready, "the server is ready")
            with contextlib.closing(sqlite3.connect(window.data / "sallyport.db", isolation_level=None)) as database:
                database.execute("BEGIN IMMEDIATE")  # so that what is under way does not end soon
                client = self.enterContext(contextlib.closing(window.connect()))
                form = urllib.parse.urlencode({"username": "nobody", "password": PASSWORD})
                window.ask(client, "POST", "/token", form, "application/x-www-form-urlencoded")
                time.sleep(0.5)
                window.process.send_signal(signal.SIGTERM)
                wait_until(lambda: "asked to end" in window.log(), "it has heard the first")
                window.process.send_signal(signal.SIGTERM)
                self.assertEqual(window.status(), -signal.SIGTERM, window.log())


if __name__ == "__main__":
    unittest.main(verbosity=2)
