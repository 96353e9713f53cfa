# SPDX-License-Identifier: Apache-2.0
"""Restoring: what is replaced, what is kept, a machine that stops at any moment, and from one engine to the other."""

import json
import os
import random
import sqlite3
import stat
import subprocess
import time
import unittest

from backupfile import read_backup
from backuptest import PASSPHRASE, BackupTest
from callers import signed_in
from postgres import Postgres
from sallyportd import PASSWORD, PROGRAM


class Restoring(BackupTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ann", "--admin")
        self.home.create_user("ben")

    def test_people_sign_in_where_it_was_restored(self):
        with self.home.serve() as server:
            ann = signed_in(server, "ann")
            ann.call("POST", "/notes/", json={"text": "mine", "completed": False})
        self.made()
        self.assert_ends(self.restore(), 0, "sign in again")
        with self.serve_restored() as server:
            moved = signed_in(server, "ann")
            self.assertEqual([note["text"] for note in moved.call("GET", "/notes/").json()], ["mine"])
            self.assertEqual(server.call("POST", "/refresh", json={"refresh_token": ann.refresh}).status_code, 400)
            self.assertEqual(server.me(ann.access).status_code, 401)
            self.assertEqual(len(server.call("GET", "/.well-known/jwks.json").json()["keys"]), 1)
        done = self.home.run("audit", "verify", "--data-dir", str(self.home.path / "new"), data=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        actions = [record["action"] for record in self.json_of(
            self.home.run("audit", "list", "--json", "--data-dir", str(self.home.path / "new"), data=False))]
        self.assertIn("backup_restored", actions)
        self.assertNotEqual((self.home.path / "new/master.key").read_text(), (self.home.data / "master.key").read_text())

    def test_sessions_go_along_when_told(self):
        with self.home.serve() as server:
            ann = signed_in(server, "ann")
        self.made()
        self.assert_ends(self.restore("--keep-sessions"), 0)
        with self.serve_restored() as server:
            self.assertEqual(server.me(ann.access).status_code, 200)
            self.assertEqual(server.call("POST", "/refresh", json={"refresh_token": ann.refresh}).status_code, 200)

    def test_a_dry_run_changes_nothing(self):
        self.made()
        self.assert_ends(self.restore("--dry-run"), 0, "2 account(s)", "would be made", "Nothing was changed")
        self.assertFalse((self.home.path / "new").exists())
        self.assert_ends(self.restore("--dry-run", data="data"), 5, "2 account(s)", "--replace")
        self.assert_ends(self.restore("--dry-run", "--replace", data="data"), 0, "would be replaced")

    def test_a_dry_run_into_postgresql_makes_no_folder(self):
        self.made()
        with Postgres() as cluster:
            cluster.create_database("sallyport")
            self.assert_ends(self.restore("--dry-run", "--database", cluster.url("sallyport")), 0, "would be filled")
        self.assertFalse((self.home.path / "new").exists())

    def test_accounts_are_replaced_only_when_told_and_a_copy_is_kept(self):
        self.made()
        self.home.create_user("later")
        self.assert_ends(self.restore(data="data"), 5, "3 account(s)", "--replace")
        self.assertEqual(self.names("data"), ["ann", "ben", "later"])
        self.assert_ends(self.restore("--replace", data="data"), 0, "will lose", "3 account(s)", "before-restore")
        self.assertEqual(self.names("data"), ["ann", "ben"])
        kept = [path for path in self.home.data.iterdir() if "before-restore" in path.name]
        self.assertEqual(len(kept), 1)
        self.assertEqual(stat.S_IMODE(kept[0].stat().st_mode), 0o600)
        self.assertEqual(sqlite3.connect(kept[0]).execute("SELECT COUNT(*) FROM users").fetchone(), (3,))

    def test_what_nobody_can_make_again_is_not_lost_without_being_told(self):
        """Notes of nobody, without an account; what a first start makes is no loss."""
        self.made()
        self.serve_restored().stop()
        self.assert_ends(self.restore("--dry-run"), 0, "would be filled")
        database = sqlite3.connect(self.home.path / "new/sallyport.db")
        database.execute("INSERT INTO notes (id, text, completed, created_at, updated_at) VALUES ('n', 'precious', FALSE, 1, 1)")
        database.commit()
        database.close()
        self.assert_ends(self.restore("--dry-run"), 5, "1 note(s)", "--replace")
        self.assert_ends(self.restore(), 5, "1 note(s)", "--replace")
        self.assert_ends(self.restore("--replace"), 0, "1 note(s)", "before-restore")
        kept, = (path for path in (self.home.path / "new").iterdir() if "before-restore" in path.name)
        self.assertEqual(sqlite3.connect(kept).execute("SELECT text FROM notes").fetchall(), [("precious",)])

    def test_a_damaged_database_is_put_aside(self):
        self.made()
        path = self.home.data / "sallyport.db"
        content = bytearray(path.read_bytes())
        for damage in (b"garbage", bytes(content[:4096 * 3]) + os.urandom(4096 * 10) + bytes(content[4096 * 13:])):
            path.write_bytes(damage)
            self.assert_ends(self.restore("--dry-run", data="data"), 7, "damaged", "--replace")
            self.assert_ends(self.restore("--dry-run", "--replace", data="data"), 0, "under another name")
            self.assert_ends(self.restore(data="data"), 7, "damaged", "--replace")
            self.assertEqual(path.read_bytes(), damage)
            self.assert_ends(self.restore("--replace", data="data"), 0, "damaged", "before-restore", "2 account(s)")
            self.assertEqual(self.names("data"), ["ann", "ben"])
            kept = max(path for path in self.home.data.iterdir() if "before-restore" in path.name)
            self.assertEqual(kept.read_bytes(), damage)
        with self.home.serve() as server:
            self.assertEqual(server.sign_in("ann").status_code, 200)

    def test_what_is_no_good_touches_nothing(self):
        self.made()
        good = self.file.read_bytes()
        wrong = self.private_file("wrong", "seven brazen tulips drink cold harbour milk\n")
        self.assert_ends(self.restore(key=("--passphrase-file", str(wrong))), 1, "passphrase is not the one")
        for content, told in ((good[:-1], "cut off"), (good[:100], "cut off"), (good[:3], "no backup"), (b"", "no backup"),
                              (good + b"x", "damaged"), (b"hello\n" * 100, "no backup"),
                              (good[:len(good) // 2] + bytes([good[len(good) // 2] ^ 1]) + good[len(good) // 2 + 1:], "damaged")):
            self.file.write_bytes(content)
            done = self.restore()
            self.assert_ends(done, 1, told)
            self.assertEqual(done.stderr.count("\n"), 1 + done.stderr.count("because:"), done.stderr)
        self.file.unlink()
        self.assert_ends(self.restore(), 4, "a.backup")
        self.assertFalse((self.home.path / "new").exists())

    def test_a_newer_backup_is_refused(self):
        database = sqlite3.connect(self.home.data / "sallyport.db")
        newest, = database.execute("SELECT MAX(version) FROM schema_migrations").fetchone()
        database.close()
        self.made()
        older = self.home.path / "older"
        self.assert_ends(self.restore(data="older"), 0)
        database = sqlite3.connect(older / "sallyport.db")
        database.execute("INSERT INTO schema_migrations VALUES (?, 'later', 'x', 0)", (newest + 1,))
        database.commit()
        database.close()
        self.assert_ends(self.restore("--replace", data="older"), 3, "newer version")
        self.assert_ends(self.home.run("backup", str(self.home.path / "b"), *self.key, "--data-dir", str(older), data=False), 3, "newer version")

    def test_killed_at_any_moment_it_is_the_old_or_the_new(self):
        rounds = int(os.environ.get("SALLYPORT_KILLS", "6"))
        self.made()
        self.home.create_user("later")
        restored = set()
        started = time.monotonic()
        self.assert_ends(self.restore("--replace", data="timed"), 0)
        whole = time.monotonic() - started
        for _ in range(rounds):
            before = self.names("data")
            process = subprocess.Popen([PROGRAM, "restore", str(self.file), *self.key, "--replace", "--data-dir", str(self.home.data)],
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       cwd=self.home.path, env=self.home.environment())
            time.sleep(random.uniform(0, whole * 1.2))
            process.kill()
            process.wait()
            after = self.names("data")
            self.assertIn(after, (before, ["ann", "ben"]))
            restored.add(after == ["ann", "ben"])
            database = sqlite3.connect(self.home.data / "sallyport.db")
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
            database.close()
            self.assertEqual(self.home.run("audit", "verify").returncode, 0)
            if after == ["ann", "ben"]:
                self.home.create_user("later")
            with self.home.serve() as server:
                self.assertEqual(server.sign_in("ann").status_code, 200)
        self.assert_ends(self.restore("--replace", data="data"), 0)
        self.assertEqual(self.names("data"), ["ann", "ben"])

    def test_a_backup_that_is_killed_leaves_no_file_with_its_name(self):
        for _ in range(8):
            process = subprocess.Popen([PROGRAM, "backup", str(self.file), *self.key, "--data-dir", str(self.home.data)],
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       cwd=self.home.path, env=self.home.environment())
            time.sleep(random.uniform(0, 0.6))
            process.kill()
            process.wait()
            if self.file.exists():
                self.assert_ends(self.home.run("backup", "verify", str(self.file), *self.key, data=False), 0, "is whole")
                self.file.unlink()


class Engines(BackupTest):
    """From one machine to many, and back."""

    def comparable(self, path):
        _, tables = read_backup(path, passphrase=PASSPHRASE)
        for name in ("audit_events", "audit_chain", "signing_keys", "server_secrets"):  # told anew, sealed anew
            tables.pop(name)
        return {name: sorted(json.dumps(row, sort_keys=True) for row in rows) for name, rows in tables.items()}

    def test_there_and_back_it_is_the_same(self):
        with Postgres() as cluster:
            cluster.create_database("sallyport")
            url = cluster.url("sallyport")
            self.home.create_user("ann", "--admin", "--email", "ann@example.org", "--full-name", "Änn 漢字")
            self.home.create_user("ben")
            with self.home.serve() as server:
                ann = signed_in(server, "ann")
                ann.call("POST", "/notes/", json={"text": "a 'note'\nof \"two\" lines \\ 🔑", "completed": True})
                ann.renew()
            self.made()
            first = self.comparable(self.file)
            self.assert_ends(self.restore("--keep-sessions", "--database", url), 0, "PostgreSQL")
            # A schema of the role's own name comes first in its search path, and the tables are not in it.
            cluster.query("CREATE SCHEMA postgres", "sallyport")
            self.file = self.home.path / "b.backup"
            there = self.home.run("backup", str(self.file), *self.key, "--data-dir", str(self.home.path / "new"), "--database", url, data=False)
            self.assertEqual(there.returncode, 0, there.stderr)
            self.assertEqual(read_backup(self.file, passphrase=PASSPHRASE)[0]["engine"], "postgresql")
            self.assertEqual(self.comparable(self.file), first)
            cluster.query("DROP SCHEMA postgres", "sallyport")
            with self.serve_restored("--database", url) as server:
                self.assertEqual(server.me(ann.access).status_code, 200)
            self.file = self.home.path / "b.backup"
            self.assert_ends(self.restore("--keep-sessions", data="back"), 0)
            self.file = self.home.path / "c.backup"
            again = self.home.run("backup", str(self.file), *self.key, "--data-dir", str(self.home.path / "back"), data=False)
            self.assertEqual(again.returncode, 0, again.stderr)
            self.assertEqual(self.comparable(self.file), first)
            self.check_refusal_and_kills(url)

    def check_refusal_and_kills(self, url):
        into = ("--data-dir", str(self.home.path / "new"), "--database", url)

        def run(*arguments):
            return self.home.run(*arguments, *into, data=False)

        self.assert_ends(run("restore", str(self.file), *self.key), 5, "2 account(s)", "--replace")
        done = self.home.run("user", "create", "later", "--password-stdin", *into, data=False, stdin=PASSWORD + "\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        for _ in range(4):
            process = subprocess.Popen([PROGRAM, "restore", str(self.file), *self.key, "--replace", *into], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.home.path, env=self.home.environment())
            time.sleep(random.uniform(0.1, 1.2))
            process.kill()
            process.wait()
            names = sorted(user["username"] for user in self.json_of(run("user", "list", "--json")))
            self.assertIn(names, (["ann", "ben"], ["ann", "ben", "later"]))
            self.assertEqual(run("audit", "verify").returncode, 0)


if __name__ == "__main__":
    unittest.main()
