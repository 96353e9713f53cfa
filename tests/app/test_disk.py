# SPDX-License-Identifier: Apache-2.0
"""A server whose disk is full, breaks, or gave back something else: it acknowledges nothing it did not keep, and goes on when it can."""

import errno
import json
import os
import resource
import sqlite3
import threading
import unittest

import requests

from sallyportd import PATIENCE, HomeTest, bearer
from shims import SYNCS, TRUNCATIONS, WRITES, FaultyDisk

OPEN = ("--dev", "--rate-limit", "off")


class DiskTest(HomeTest):
    def setUp(self):
        super().setUp()
        self.disk = FaultyDisk(self.home)
        self.addCleanup(self.disk.close)
        self.database = self.home.data / "sallyport.db"

    def serve(self, *arguments):
        return self.home.serve(*OPEN, *arguments, **self.disk.environment)

    def names(self):
        return {user["username"] for user in self.json_of(self.home.run("user", "list", "--json"))}

    def assert_kept(self, told):
        """`told`: name to status. Who was acknowledged is there, after a restart too; the audit chain holds."""
        known = self.names()
        self.assertLessEqual({name for name, status in told.items() if status == 200}, known)
        self.assertEqual(self.home.run("audit", "verify").returncode, 0)
        with self.home.serve(*OPEN) as server:
            for name, status in told.items():
                expected = (200,) if status == 200 else (200, 401)
                self.assertIn(server.sign_in(name).status_code, expected, name)


class Full(DiskTest):
    def load(self, server, told, stop, number):
        for count in range(10_000):
            if stop.is_set():
                return
            name = f"c{number}n{count}"
            try:
                told[name] = server.sign_up(name).status_code
            except requests.RequestException:
                told[name] = None

    def test_full_under_load_and_free_again(self):
        told, stop = {}, threading.Event()
        with self.serve() as server:
            self.assertEqual(server.sign_up("before").status_code, 200)
            token = server.sign_in("before").json()["access_token"]
            clients = [threading.Thread(target=self.load, args=(server, told, stop, number)) for number in range(4)]
            for client in clients:
                client.start()
            for number in range(3):
                self.wait_for(lambda: list(told.copy().values()).count(200) > 5)
                self.disk.fill()
                self.wait_for(lambda: self.disk.get()[4] > 3)
                self.assertEqual(server.me(token).status_code, 200)  # what only reads is served
                self.assertEqual(server.call("GET", "/livez").status_code, 200)
                answer = server.sign_up(f"never{number}")
                self.assertEqual(answer.status_code, 503, answer.text)
                told[f"never{number}"] = 503
                self.assertGreater(self.disk.mend(), 0)
                seen = len(told)
                self.wait_for(lambda: list(told.copy().values())[seen:].count(200) > 3)
            stop.set()
            for client in clients:
                client.join(PATIENCE)
            self.assertLessEqual(set(told.values()), {200, 503})
            self.assertEqual(server.sign_up("after").status_code, 200)
            self.assertEqual(server.stop(), 0)
        self.assert_kept({**told, "before": 200, "after": 200})

    def test_is_told_until_there_is_room_again(self):
        with self.serve() as server:
            self.assertEqual(server.sign_up("before").status_code, 200)
            self.assertEqual(server.call("GET", "/readyz").status_code, 200)
            self.disk.fill()
            self.assertEqual(server.sign_up("never").status_code, 503)
            answer = server.call("GET", "/readyz")
            self.assertEqual((answer.status_code, answer.json()["code"]), (503, "database_unavailable"), answer.text)
            self.assertEqual(server.call("GET", "/livez").status_code, 200)
            self.disk.mend()
            self.wait_for(lambda: server.call("GET", "/readyz").status_code == 200)

    def test_files_that_may_not_grow(self):
        """A real limit of the system (RLIMIT_FSIZE) in the middle, and without it again."""
        told = {}
        with self.home.serve(*OPEN) as server:
            self.assertEqual(server.sign_up("before").status_code, 200)
            token = server.sign_in("before").json()["access_token"]
            largest = max(path.stat().st_size for path in self.home.data.iterdir())
            _, hard = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
            resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (largest + 64 * 1024, hard))
            for count in range(60):
                told[f"n{count}"] = server.sign_up(f"n{count}").status_code
            self.assertEqual(told["n59"], 503)
            self.assertLessEqual(set(told.values()), {200, 503})
            self.assertEqual(server.me(token).status_code, 200)
            resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (hard, hard))
            told["after"] = server.sign_up("after").status_code
            self.assertEqual(told["after"], 200)
            self.assertEqual(server.stop(), 0)
        self.assert_kept({**told, "before": 200})

    def wait_for(self, condition):
        event = threading.Event()
        for _ in range(PATIENCE * 100):
            if condition():
                return
            event.wait(0.01)
        self.fail("it did not happen in time")


class Breaks(DiskTest):
    def test_no_account_without_its_sync(self):
        """Each of the calls of a sign-up fails once, in turn."""
        told = {}
        with self.serve() as server:
            self.assertEqual(server.sign_up("before").status_code, 200)
            for kinds, error in ((SYNCS, errno.EIO), (WRITES, errno.EIO), (WRITES, errno.ENOSPC), (SYNCS | WRITES | TRUNCATIONS, errno.EIO)):
                for after in range(4):
                    name = f"k{kinds}e{error}a{after}"
                    self.disk.fail(kinds, error, after, always=False)
                    told[name] = server.sign_up(name).status_code
                    failed = self.disk.mend()
                    self.assertIn(told[name], (200, 503))
                    if kinds == SYNCS and after == 0:
                        self.assertEqual((failed, told[name]), (1, 503))  # the one sync of its commit
                    self.assertEqual(server.sign_up(name + "again").status_code, 200)
                    told[name + "again"] = 200
            self.assertIn(503, told.values())
            server.kill()
        self.assert_kept(told)

    def test_a_directory_that_becomes_read_only_stops_no_reader(self):
        with self.serve() as server:
            self.assertEqual(server.sign_up("ann").status_code, 200)
            token = server.sign_in("ann").json()["access_token"]
            self.disk.fail(WRITES | SYNCS | TRUNCATIONS, errno.EROFS)
            self.assertEqual(server.sign_in("ann").status_code, 503)
            self.assertEqual(server.me(token).status_code, 200)
            self.disk.mend()
            self.assertEqual(server.sign_in("ann").status_code, 200)


class Spoilt(DiskTest):
    def install(self):
        with self.home.serve(*OPEN) as server:
            for name in ("ann", "ben"):
                self.assertEqual(server.sign_up(name).status_code, 200)
            note = server.call("POST", "/notes/", headers=bearer(server.sign_in("ann").json()["access_token"]), json={"text": "a", "completed": True})
            self.assertEqual(note.status_code, 200)
        with sqlite3.connect(self.database) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()

    def test_garbage_is_refused_with_a_sentence_and_left_as_it_is(self):
        self.install()
        garbage = os.urandom(100_000)
        self.database.write_bytes(garbage)
        done = self.home.run("serve", "--listen", "127.0.0.1:0")
        self.assert_ends(done, 7, "not a database")
        self.assertEqual(self.database.read_bytes(), garbage)
        self.assertEqual(self.home.run("doctor").returncode, 7)

    def test_a_spoilt_page_fails_what_needs_it_and_doctor_finds_it(self):
        self.install()
        with sqlite3.connect(self.database) as database:
            page, size = database.execute("SELECT rootpage, (SELECT page_size FROM pragma_page_size()) FROM sqlite_master WHERE name = 'notes'").fetchone()
        database.close()
        with self.database.open("r+b") as file:
            file.seek((page - 1) * size)
            file.write(os.urandom(size))
        with self.home.serve(*OPEN) as server:
            answer = server.sign_in("ann")
            self.assertEqual(answer.status_code, 200)
            token = answer.json()["access_token"]
            self.assertEqual(server.me(token).status_code, 200)
            broken = server.call("GET", "/notes/", headers=bearer(token))
            self.assertIn(broken.status_code, (500, 503))
            self.assertIn("code", broken.json())
            self.assertEqual(server.me(token).status_code, 200)
            done = self.home.run("doctor", "--json", "--listen", server.url.removeprefix("http://"))
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        found = [check for check in json.loads(done.stdout)["checks"] if check["check"] == "integrity"]
        self.assertEqual(found[0]["status"], "problem")

    def test_without_the_log_of_a_killed_server_the_database_is_an_older_one_not_a_broken_one(self):
        self.install()
        server = self.home.serve(*OPEN)
        self.assertEqual(server.sign_up("late").status_code, 200)
        server.kill()
        for ending in ("-wal", "-shm"):
            (self.home.data / ("sallyport.db" + ending)).unlink(missing_ok=True)
        self.assertLessEqual({"ann", "ben"}, self.names())
        self.assertEqual(self.home.run("audit", "verify").returncode, 0)


if __name__ == "__main__":
    unittest.main()
