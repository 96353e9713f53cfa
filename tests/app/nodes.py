# SPDX-License-Identifier: Apache-2.0
"""Nodes: several sallyportd on one PostgreSQL, each with a home of its own, and one master key for all."""

import secrets
import tempfile
import threading
import time
import unittest
from pathlib import Path

import requests

from postgres import Postgres
from sallyportd import PASSWORD, Home


class Node(Home):
    """A home whose commands work on the shared database."""

    def __init__(self, database, key_file):
        super().__init__()
        self.shared = {"SALLYPORT_DATABASE_URL": database, "SALLYPORT_MASTER_KEY_FILE": str(key_file)}

    def environment(self, **more):
        return super().environment(**{**self.shared, **more})


class PostgresTest(unittest.TestCase):
    """A test with a PostgreSQL of its own. `arguments`: of every node."""

    arguments = ("--registration", "open", "--rate-limit", "off")

    def setUp(self):
        self.postgres = Postgres()
        self.addCleanup(self.postgres.close)
        self.database = self.postgres.create_database("sallyport")
        self._keys = tempfile.TemporaryDirectory(prefix="sallyport-test-")
        self.addCleanup(self._keys.cleanup)
        self.key_file = Path(self._keys.name) / "master.key"
        self.key_file.write_text(secrets.token_hex(32) + "\n")
        self.key_file.chmod(0o600)

    def node(self, database=None):
        node = Node(database or self.database, self.key_file)
        self.addCleanup(node.close)
        return node

    def serve(self, *arguments, node=None):
        server = (node or self.node()).serve(*self.arguments, *arguments)
        self.addCleanup(server.__exit__)
        return server

    def assert_away(self, answer):
        self.assertEqual((answer.status_code, answer.json()["code"]), (503, "database_unavailable"), answer.text)
        self.assertGreater(int(answer.headers["Retry-After"]), 0)

    def eventually(self, work, seconds=20):
        """Until work() is true."""
        deadline = time.monotonic() + seconds
        while not work():
            self.assertLess(time.monotonic(), deadline, "did not happen in time")
            time.sleep(0.05)


class SignUps:
    """People who sign up, one after the other in each of some threads, until stop(). `told`: name to status; None without an answer."""

    def __init__(self, url, threads=6, verify=None):
        self.told = {}
        self._url, self._verify, self._stopped = url, verify, threading.Event()
        self._threads = [threading.Thread(target=self._run, args=(number,)) for number in range(threads)]
        for thread in self._threads:
            thread.start()

    def _run(self, number):
        with requests.Session() as client:
            client.trust_env, client.verify = False, self._verify
            count = 0
            while not self._stopped.is_set():
                count += 1
                name = f"p{number}n{count}"
                self.told[name] = None
                self.told[name] = self._sign_up(client, name)
                if self.told[name] != 200:
                    time.sleep(0.05)

    def _sign_up(self, client, name):
        try:
            return client.post(self._url + "/users/", json={"username": name, "password": PASSWORD}, timeout=30).status_code
        except requests.RequestException:
            return None

    def acknowledged(self):
        return {name for name, status in self.told.copy().items() if status == 200}

    def wait_for(self, count, patience=60):
        """As many more acknowledged ones."""
        wanted, deadline = len(self.acknowledged()) + count, time.monotonic() + patience
        while len(self.acknowledged()) < wanted:
            assert time.monotonic() < deadline, f"only {len(self.acknowledged())} of {wanted}"
            time.sleep(0.01)

    def stop(self):
        """The names that were acknowledged."""
        self._stopped.set()
        for thread in self._threads:
            thread.join()
        return self.acknowledged()
