# SPDX-License-Identifier: Apache-2.0
"""Runs the sallyportd that is named first on the command line of a test, in a home of its own."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

import requests

PROGRAM = os.path.abspath(sys.argv.pop(1))
PATIENCE = 30  # seconds; a sanitizer's build on a loaded machine is slow
PASSWORD = "correct-horse-battery-staple-42"


class Home:
    """A directory that is HOME, working directory and data home at once."""

    def __init__(self):
        self._temporary = tempfile.TemporaryDirectory(prefix="sallyport-test-")
        self.path = Path(self._temporary.name)
        self.data = self.path / "data"

    def close(self):
        self._temporary.cleanup()

    def environment(self, **more):
        kept = {name: value for name, value in os.environ.items() if name == "PATH" or name.endswith("SAN_OPTIONS")}
        return {**kept, "HOME": str(self.path), "XDG_DATA_HOME": str(self.path / "share"), "LC_ALL": "C.UTF-8", **more}

    def run(self, *arguments, stdin="", data=True, **environment):
        """The finished command; `data`: add --data-dir."""
        command = [PROGRAM, *arguments] + (["--data-dir", str(self.data)] if data else [])
        return subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=PATIENCE, cwd=self.path,
                              env=self.environment(**environment), check=False)

    def create_user(self, name, *arguments, password=PASSWORD):
        done = self.run("user", "create", name, "--password-stdin", *arguments, stdin=password + "\n")
        assert done.returncode == 0, done.stderr
        return done

    def serve(self, *arguments, **environment):
        return Server(self, arguments, environment)


class Server:
    """A running `sallyportd serve` on a free port. Its stdout and stderr are kept as lists of lines."""

    def __init__(self, home, arguments, environment):
        self.process = self._start(home, arguments, environment)
        self.out, self.log = [], []
        self._started = threading.Event()
        self._readers = [threading.Thread(target=self._read, args=pair, daemon=True)
                         for pair in ((self.process.stdout, self.out), (self.process.stderr, self.log))]
        for reader in self._readers:
            reader.start()
        if not self._started.wait(PATIENCE) or not self.out:
            self.kill()
            raise AssertionError(f"the server did not start: {self.log}")
        self.url = self.out[0].removeprefix("Listening on ").strip()

    def _start(self, home, arguments, environment):
        listen = [] if "--listen" in arguments else ["--listen", "127.0.0.1:0"]
        return subprocess.Popen(
            [PROGRAM, "serve", "--data-dir", str(home.data), *listen, *arguments], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=home.path, env=home.environment(**environment))

    def _read(self, stream, lines):
        for line in stream:
            lines.append(line)
            if lines is self.out:
                self._started.set()
        self._started.set()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()

    def stop(self, number=signal.SIGTERM, patience=PATIENCE):
        """The exit code after a signal."""
        self.process.send_signal(number)
        return self.wait(patience)

    def wait(self, patience=PATIENCE):
        try:
            code = self.process.wait(patience)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        for reader in self._readers:
            reader.join(PATIENCE)
        self.process.stdout.close()
        self.process.stderr.close()
        return code

    def kill(self):
        self.process.kill()
        self.wait()

    def call(self, method, path, **options):
        return requests.request(method, self.url + path, timeout=PATIENCE, allow_redirects=False, **options)

    def sign_up(self, name, password=PASSWORD, **more):
        return self.call("POST", "/users/", json={"username": name, "password": password, **more})

    def sign_in(self, name, password=PASSWORD):
        return self.call("POST", "/token", data={"username": name, "password": password})

    def me(self, token):
        return self.call("GET", "/users/me/", headers=bearer(token))


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


class HomeTest(unittest.TestCase):
    """A test with a home of its own."""

    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)

    def assert_ends(self, done, code, *told):
        """The exit code, and what stands in the message for people."""
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        for text in told:
            self.assertIn(text, done.stderr)
        if code != 0:
            self.assertEqual(done.stdout, "")

    def json_of(self, done):
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)
