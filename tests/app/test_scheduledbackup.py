# SPDX-License-Identifier: Apache-2.0
"""Backups that the server makes by itself: when, by which node, how many are kept, and what is seen when they fail."""

import sqlite3
import time
import unittest

import requests
from prometheus_client.parser import text_string_to_metric_families

from sallyportd import PATIENCE, Home, HomeTest

PASSPHRASE = "seven brazen tulips drink cold harbour tea"
LAST = "sallyport_backup_last_success_timestamp_seconds"
FAILURES = "sallyport_backup_failures_total"


class ScheduledBackup(HomeTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ann", "--admin")
        self.passphrase = self.home.path / "passphrase"
        self.passphrase.write_text(PASSPHRASE + "\n")
        self.passphrase.chmod(0o600)
        self.folder = self.home.data / "backups"

    def serve(self, *more, every="1s"):
        return self.home.serve("--backup-every", every, "--backup-passphrase-file", str(self.passphrase), *more)

    def backups(self):
        return sorted(path.name for path in self.folder.glob("sallyport-*.backup"))

    def wait_for(self, what, condition):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if condition():
                return
            time.sleep(0.1)
        self.fail("never: " + what)

    def metrics(self, server):
        line = next(line for line in server.log if "metrics at" in line)
        url = line[line.index("http://"):].split("/metrics")[0] + "/metrics"
        families = text_string_to_metric_families(requests.get(url, timeout=PATIENCE).text)
        return {sample.name: sample.value for family in families for sample in family.samples if "backup" in sample.name}

    def test_they_are_made_kept_and_told(self):
        self.folder.mkdir(mode=0o700)
        foreign = self.folder / "sallyport-mine.backup"
        foreign.write_text("not a scheduled one")
        with self.serve("--backup-keep", "2", "--metrics-listen", "127.0.0.1:0") as server:
            self.wait_for("three backups, of which two are kept", lambda: len(self.logged(server, "Backup made")) >= 3)
            self.wait_for("the time of the last one in /metrics", lambda: abs(self.metrics(server)[LAST] - time.time()) < 60)
            self.assertEqual(self.metrics(server)[FAILURES], 0)
        names = [name for name in self.backups() if name != foreign.name]
        self.assertEqual(len(names), 2)
        self.assertEqual(foreign.read_text(), "not a scheduled one")
        for name in names:
            self.assertRegex(name, r"\Asallyport-[0-9a-f]{8}-\d{8}T\d{6}Z\.backup\Z")
            self.assert_ends(self.home.run("backup", "verify", str(self.folder / name), "--passphrase-file", str(self.passphrase), data=False),
                             0, "is whole", "1 account(s)")
        actions = [record["actor"] for record in self.json_of(self.home.run("audit", "list", "--json"))
                   if record["action"] == "backup_made"]
        self.assertGreaterEqual(len(actions), 3)
        self.assertEqual(set(actions), {"server"})

    def logged(self, server, text):
        return [line for line in server.log if text in line]

    def test_of_two_nodes_one_makes_it(self):
        with self.serve(every="1h") as one, self.serve(every="1h") as two:
            self.wait_for("the first backup", self.backups)
            time.sleep(2)
            self.assertEqual(len(self.logged(one, "Backup made")) + len(self.logged(two, "Backup made")), 1)
        with self.serve(every="1h") as again:  # it is not due for an hour
            time.sleep(1)
            self.assertEqual(self.logged(again, "Backup made"), [])
        self.assertEqual(len(self.backups()), 1)

    def test_two_servers_share_a_folder_and_leave_each_others_alone(self):
        self.folder.mkdir(mode=0o700)
        other = Home()
        self.addCleanup(other.close)
        shared = ("--backup-directory", str(self.folder), "--backup-passphrase-file", str(self.passphrase), "--backup-keep", "1")
        with other.serve("--backup-every", "1h", *shared):
            self.wait_for("the other's backup", self.backups)
        others = self.backups()
        with self.serve("--backup-keep", "1", "--backup-directory", str(self.folder)) as server:
            self.wait_for("three backups", lambda: len(self.logged(server, "Backup made")) >= 3)
        self.assertEqual(len(self.backups()), 2)
        self.assertLess(set(others), set(self.backups()))

    def test_a_node_that_was_killed_holds_it_up_for_a_while_only(self):
        with self.home.serve():
            pass
        database = sqlite3.connect(self.home.data / "sallyport.db")
        database.execute("UPDATE backup_schedule SET holder = 'gone', held_until = ?", (int(time.time() * 1000) + 2500,))
        database.commit()
        database.close()
        with self.serve() as server:
            time.sleep(1)
            self.assertEqual(self.backups(), [])
            self.wait_for("a backup once its time is over", self.backups)
            self.assertEqual(self.logged(server, "failed"), [])

    def test_a_failure_is_seen_and_tried_again(self):
        with self.serve("--metrics-listen", "127.0.0.1:0") as server:
            self.wait_for("the first backup", self.backups)
            self.passphrase.rename(self.home.path / "away")
            self.wait_for("a failure in /metrics", lambda: self.metrics(server)[FAILURES] > 0)
            self.assertTrue(self.logged(server, "The scheduled backup failed"))
            database = sqlite3.connect(self.home.data / "sallyport.db")
            failed_at, error = database.execute("SELECT last_failure_at, last_error FROM backup_schedule").fetchone()
            database.close()
            self.assertLess(abs(failed_at / 1000 - time.time()), 60)
            self.assertIn("passphrase", error)
            told = self.home.run("doctor", SALLYPORT_BACKUP_EVERY="1s", SALLYPORT_BACKUP_PASSPHRASE_FILE=str(self.passphrase))
            self.assertRegex(told.stdout, r"problem +backup +the scheduled one failed on [-0-9]+: .*passphrase")
            count = len(self.backups())
            (self.home.path / "away").rename(self.passphrase)
            self.wait_for("another backup", lambda: len(self.backups()) > count)
            self.assertEqual(list(self.folder.glob("*unfinished*")), [])

    def test_what_cannot_work_stops_the_start(self):
        start = ("serve", "--listen", "127.0.0.1:0", "--backup-every", "1d")
        self.assert_ends(self.home.run(*start), 3, "backup_recipient_file", "backup_passphrase_file")
        self.assert_ends(self.home.run(*start, "--backup-passphrase-file", "missing"), 3, "missing")
        self.passphrase.write_text("secret\n")
        self.assert_ends(self.home.run(*start, "--backup-passphrase-file", str(self.passphrase)), 3, "too short")
        self.passphrase.write_text(PASSPHRASE + "\n")
        self.folder.mkdir()
        self.folder.chmod(0o777)
        self.assert_ends(self.home.run(*start, "--backup-passphrase-file", str(self.passphrase)), 3, "chmod 700")


if __name__ == "__main__":
    unittest.main()
