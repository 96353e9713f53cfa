# SPDX-License-Identifier: Apache-2.0
"""`sallyportd migrate` on SQLite and on PostgreSQL: what it shows, copies, asks, refuses, and that it happens once."""

import os
import pty
import re
import sqlite3
import stat
import subprocess
import threading
import unittest

from postgres import Postgres
from sallyportd import PATIENCE, PROGRAM, HomeTest

ACCOUNT = """INSERT INTO users (id, username, username_key, role, disabled, password_hash, created_at, updated_at)
VALUES ('019b76da-a800-7000-8000-000000000001', 'ann', 'ann', 'user', FALSE, 'x', 1, 1)"""


class MigrateTest(HomeTest):
    def migrate(self, *arguments, **environment):
        return self.home.run("migrate", *arguments, *self.where(), **environment)

    def where(self):
        return ()

    def states(self):
        return [step["state"] for step in self.json_of(self.migrate("status", "--json"))]

    @property
    def newest(self):
        return len(self.states())

    def assert_applied(self, count):
        states = self.states()
        self.assertEqual(states, ["applied"] * count + ["pending"] * (len(states) - count))


class Steps:
    """What both engines do alike."""

    def test_up_and_down_by_steps(self):
        self.assert_ends(self.migrate("up", "3"), 0, "3 migration(s) applied")
        self.assert_applied(3)
        self.assert_ends(self.migrate("down"), 0, "3 cleanup takes away", "1 migration(s) taken back")
        self.assert_applied(2)
        self.assert_ends(self.migrate("up"), 0)
        self.assert_ends(self.migrate("up"), 0, "up to date")
        self.assert_ends(self.migrate("down", "100"), 0, "table users with 0 row(s)")
        self.assert_applied(0)
        self.assert_ends(self.migrate("down"), 0, "No migration is applied")

    def test_a_dry_run_is_a_script_to_run_by_hand(self):
        """Run by the engine's own shell it leaves what the command would have left."""
        self.assert_ends(self.migrate("up", "4"), 0)
        self.execute(ACCOUNT)
        script = self.migrate("up", "--dry-run")
        self.assert_ends(script, 0)
        self.assert_applied(4)
        self.run_script(script.stdout)
        self.assert_applied(self.newest)
        self.assert_ends(self.migrate("up"), 0, "up to date")
        self.assertEqual(self.rows("SELECT username FROM users"), ["ann"])

        back = self.migrate("down", str(self.newest - 4), "--dry-run")
        self.assert_ends(back, 0)
        self.assert_applied(self.newest)
        self.run_script(back.stdout)
        self.assert_applied(4)
        self.assert_ends(self.migrate("up"), 0, f"{self.newest - 4} migration(s) applied")

    def test_one_that_fails_leaves_nothing(self):
        self.assert_ends(self.migrate("up", "8"), 0)
        self.execute("CREATE TABLE server_secrets (other TEXT)")  # 9 makes statistics first
        failed = self.migrate("up")
        self.assert_ends(failed, 7, "Migration 9 (statistics) failed; nothing of it was kept.", "server_secrets")
        self.assert_applied(8)
        self.assertFalse(self.has_table("statistics"))
        self.execute("DROP TABLE server_secrets")
        self.assert_ends(self.migrate("up"), 0)
        self.assert_applied(self.newest)

    def test_a_newer_schema_is_refused(self):
        self.assert_ends(self.migrate("up"), 0)
        newest = self.newest
        self.execute(f"INSERT INTO schema_migrations VALUES ({newest + 1}, 'later', 'x', 1)")
        for command in (("status",), ("up",), ("down",), ("up", "--dry-run"), ("down", "--dry-run")):
            self.assert_ends(self.migrate(*command), 3, "newer version of Sallyport", f"schema {newest + 1}, this version knows {newest}")

    def test_a_changed_migration_is_refused(self):
        self.assert_ends(self.migrate("up", "3"), 0)
        self.execute("UPDATE schema_migrations SET checksum = 'x' WHERE version = 2")
        self.assertEqual(self.states()[:4], ["applied", "changed", "applied", "pending"])
        for command in (("up",), ("down",), ("up", "--dry-run")):
            self.assert_ends(self.migrate(*command), 3, "Migration 2 (attempts) is not the one this database was made with")

    def test_ten_that_start_together_migrate_once(self):
        for begun in (0, 4):
            with self.subTest(begun=begun):
                if begun:
                    self.assert_ends(self.migrate("down", "100", "--no-backup", "--yes"), 0)
                    self.assert_ends(self.migrate("up", str(begun)), 0)
                    self.execute(ACCOUNT)
                barrier = threading.Barrier(10)
                done = [None] * 10

                def run(number, barrier=barrier, done=done):
                    barrier.wait()
                    done[number] = self.migrate("up")

                threads = [threading.Thread(target=run, args=(number,)) for number in range(10)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                for one in done:
                    self.assert_ends(one, 0)
                counts = [int(found[1]) for one in done if (found := re.search(r"(\d+) migration\(s\) applied", one.stderr))]
                self.assertEqual(sum(counts), self.newest - begun)
                self.assert_applied(self.newest)


class OnSqlite(Steps, MigrateTest):
    @property
    def file(self):
        return self.home.data / "sallyport.db"

    def connect(self):
        return sqlite3.connect(self.file, timeout=PATIENCE)

    def execute(self, sql):
        connection = self.connect()
        with connection:
            connection.execute(sql)
        connection.close()

    def rows(self, sql, file=None):
        connection = sqlite3.connect(file or self.file, timeout=PATIENCE)
        rows = [row[0] for row in connection.execute(sql)]
        connection.close()
        return rows

    def has_table(self, name):
        return bool(self.rows(f"SELECT name FROM sqlite_master WHERE name = '{name}'"))

    def run_script(self, script):
        self.assertTrue(script.startswith(".bail on\n"))  # for the shell alone
        connection = self.connect()
        connection.executescript(script.split("\n", 1)[1])
        connection.close()

    def copies(self):
        return sorted(self.home.data.glob("sallyport.db.schema-*.backup"), key=lambda path: path.name.rsplit("-", 1)[1])

    def with_data(self, version=5):
        self.assert_ends(self.migrate("up", str(version)), 0)
        self.execute(ACCOUNT)

    def test_a_copy_is_made_before(self):
        self.with_data()
        self.assertEqual(self.copies(), [])  # there was nothing to lose
        self.assert_ends(self.migrate("up"), 0)
        copy, = self.copies()
        self.assertRegex(copy.name, r"\Asallyport\.db\.schema-5-\d{8}T\d{9}Z\.backup\Z")
        self.assertEqual(stat.S_IMODE(copy.stat().st_mode), 0o600)
        self.assertEqual(self.rows("SELECT username FROM users", copy), ["ann"])
        self.assertEqual(self.rows("SELECT max(version) FROM schema_migrations", copy), [5])
        self.assertEqual(self.rows("PRAGMA quick_check", copy), ["ok"])
        # It is a database that can be put back.
        for name in ("sallyport.db-wal", "sallyport.db-shm"):
            (self.home.data / name).unlink(missing_ok=True)
        copy.replace(self.file)
        self.assert_applied(5)

    def test_the_server_makes_one_too(self):
        self.with_data()
        with self.home.serve() as server:
            pass
        self.assertTrue(any("the database as it was is in" in line for line in server.log))
        self.assertEqual(len(self.copies()), 1)

    def test_before_down_and_the_newest_three_stay(self):
        self.with_data()
        self.assert_ends(self.migrate("up"), 0)
        first = self.copies()[0]
        for _ in range(2):
            self.assert_ends(self.migrate("down"), 0)
            self.assert_ends(self.migrate("up"), 0)
        self.assertEqual(len(self.copies()), 3)
        self.assertNotIn(first, self.copies())
        self.assertEqual([int(re.search(r"schema-(\d+)", copy.name)[1]) for copy in self.copies()],
                         [self.newest - 1, self.newest, self.newest - 1])

    def test_without_one_by_choice(self):
        self.with_data()
        self.assert_ends(self.migrate("up", "--no-backup"), 0)
        self.assert_ends(self.migrate("down", "--no-backup"), 2, "--yes")
        self.assert_ends(self.migrate("down", "--no-backup", "--yes"), 0)
        self.assertEqual(self.copies(), [])

    def test_many_make_one(self):
        self.with_data()
        processes = [subprocess.Popen([PROGRAM, "migrate", "up", "--data-dir", str(self.home.data)], cwd=self.home.path,
                                      env=self.home.environment(), stderr=subprocess.DEVNULL) for _ in range(6)]
        self.assertEqual([process.wait(PATIENCE) for process in processes], [0] * 6)
        self.assertEqual(len(self.copies()), 1)
        self.assertEqual(list(self.home.data.glob("*unfinished*")), [])

    def test_writers_meanwhile_lose_nothing(self):
        """What was committed before the change is in the copy, and all of it is in the database afterwards."""
        self.with_data()
        stop = threading.Event()
        written = []

        def write():
            connection = self.connect()
            number = 0
            while not stop.is_set():
                with connection:
                    connection.execute("INSERT INTO notes VALUES (?, NULL, 'x', FALSE, 1, 1)", (f"note-{number}",))
                written.append(number)
                number += 1
            connection.close()

        writer = threading.Thread(target=write)
        writer.start()
        while len(written) < 20:
            pass
        done = self.migrate("up")
        stop.set()
        writer.join()
        self.assert_ends(done, 0)
        self.assertEqual(self.rows("SELECT count(*) FROM notes"), [len(written)])
        copied = self.rows("SELECT count(*) FROM notes", self.copies()[0])[0]
        self.assertGreaterEqual(copied, 20)

    def on_a_terminal(self, answer, *arguments):
        """Exit code and what was shown, with stdin and stderr on a terminal."""
        ours, theirs = pty.openpty()
        with subprocess.Popen([PROGRAM, "migrate", *arguments, "--data-dir", str(self.home.data)], cwd=self.home.path,
                              env=self.home.environment(), stdin=theirs, stderr=theirs, stdout=subprocess.DEVNULL) as process:
            os.close(theirs)
            shown = b""
            answered = False
            while True:
                try:
                    part = os.read(ours, 4096)
                except OSError:
                    break
                if not part:
                    break
                shown += part
                if b"Type yes to go on" in shown and not answered:
                    answered = True
                    os.write(ours, answer)
            code = process.wait(PATIENCE)
        os.close(ours)
        return code, shown.decode()

    def test_down_asks_on_a_terminal(self):
        self.with_data()
        for answer, code, applied in ((b"no\n", 1, 5), (b"\n", 1, 5), (b"yes\n", 0, 4)):
            with self.subTest(answer):
                ended, shown = self.on_a_terminal(answer, "down")
                self.assertEqual(ended, code, shown)
                self.assertIn("5 directory takes away: column identifiers.skeleton, column users.password_changed_at", shown)
                self.assert_applied(applied)
        ended, shown = self.on_a_terminal(b"", "down", "--yes")
        self.assertEqual(ended, 0, shown)
        self.assertNotIn("Type yes", shown)
        self.assert_applied(3)

    def test_looking_makes_no_database(self):
        states = self.states()
        self.assertEqual(set(states), {"pending"})
        script = self.migrate("up", "--dry-run")
        self.assert_ends(script, 0)
        self.assertIn("CREATE TABLE users", script.stdout)
        self.assert_ends(self.migrate("down", "--dry-run"), 0, "No migration is applied")
        self.assertFalse(self.home.data.exists())

    def test_looking_makes_no_copy(self):
        self.with_data()
        for command in (("status",), ("up", "--dry-run"), ("down", "--dry-run")):
            self.assert_ends(self.migrate(*command), 0)
        self.assertEqual(self.copies(), [])


class OnPostgres(Steps, MigrateTest):
    @classmethod
    def setUpClass(cls):
        cls.cluster = cls.enterClassContext(Postgres()) if hasattr(cls, "enterClassContext") else Postgres()
        if not hasattr(cls, "enterClassContext"):
            cls.addClassCleanup(cls.cluster.close)
        cls.count = 0

    def setUp(self):
        super().setUp()
        type(self).count += 1
        self.name = f"migrate{self.count}"
        self.url = self.cluster.create_database(self.name)

    def where(self):
        return ("--database", self.url)

    def test_accounts_of_which_no_copy_is_kept_need_a_yes(self):
        self.assert_ends(self.migrate("up", "5"), 0)
        self.execute(ACCOUNT)
        self.assert_ends(self.migrate("down", "100"), 2, "--yes")
        self.assert_applied(5)
        self.assert_ends(self.migrate("down", "100", "--yes"), 0)
        self.assert_applied(0)

    def execute(self, sql):
        self.cluster.query(sql, self.name)

    def rows(self, sql):
        return self.cluster.query(sql, self.name).splitlines()

    def has_table(self, name):
        return self.rows(f"SELECT to_regclass('public.{name}') IS NOT NULL") == ["t"]

    def run_script(self, script):
        self.assertTrue(script.startswith("\\set ON_ERROR_STOP on\n"))
        self.execute(script)

    def test_who_may_not_make_the_extension_is_told_what_to_do(self):
        self.execute("CREATE ROLE plain LOGIN; GRANT ALL ON SCHEMA public TO plain")
        url = self.url.replace("postgres@", "plain@")
        failed = self.home.run("migrate", "up", "--database", url)
        self.assert_ends(failed, 7, "Migration 6 (search) failed", "CREATE EXTENSION IF NOT EXISTS pg_trgm")
        self.execute("CREATE EXTENSION pg_trgm")
        self.assert_ends(self.home.run("migrate", "up", "--database", url), 0)

    def test_a_long_one_may_take_its_time(self):
        """The limits of ordinary statements do not hold: a lock that is kept longer than those is waited for."""
        self.assert_ends(self.migrate("up", "3"), 0)
        holder = subprocess.Popen(["setpriv", "--pdeathsig=KILL", "psql", "-X", "-q", self.url], text=True,
                                  stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        holder.stdin.write("BEGIN; LOCK TABLE users IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(6); COMMIT;\n")
        holder.stdin.close()
        while not self.rows("SELECT 1 FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND relation = 'users'::regclass AND granted"):
            pass
        done = self.migrate("up", "2")
        holder.wait(PATIENCE)
        self.assert_ends(done, 0, "2 migration(s) applied")


if __name__ == "__main__":
    unittest.main()
