# SPDX-License-Identifier: Apache-2.0
"""Backup and restore as who runs a server has them: files, passphrases, exit codes, and a machine that stops at any moment."""

import json
import os
import pty
import random
import signal
import sqlite3
import stat
import subprocess
import time
import unittest

from backupfile import read_backup
from callers import signed_in
from postgres import Postgres
from sallyportd import PASSWORD, PATIENCE, PROGRAM, HomeTest

PASSPHRASE = "seven brazen tulips drink cold harbour tea"


class BackupTest(HomeTest):
    def setUp(self):
        super().setUp()
        self.file = self.home.path / "a.backup"
        self.passphrase = self.private_file("passphrase", PASSPHRASE + "\n")
        self.key = ("--passphrase-file", str(self.passphrase))

    def private_file(self, name, text):
        path = self.home.path / name
        path.write_text(text)
        path.chmod(0o600)
        return path

    def backup(self, *more, file=None):
        return self.home.run("backup", str(file or self.file), *self.key, *more)

    def made(self):
        done = self.backup()
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def restore(self, *more, data="new", key=None):
        return self.home.run("restore", str(self.file), *(key or self.key), *more, "--data-dir", str(self.home.path / data), data=False)

    def serve_restored(self, *more):
        before, self.home.data = self.home.data, self.home.path / "new"
        try:
            return self.home.serve(*more)
        finally:
            self.home.data = before

    def names(self, data="new"):
        done = self.home.run("user", "list", "--json", "--data-dir", str(self.home.path / data), data=False)
        return sorted(user["username"] for user in self.json_of(done))

    def files(self):
        return sorted(path.name for path in self.home.path.iterdir() if path.is_file())


class Making(BackupTest):
    def test_what_is_in_it_is_said(self):
        self.home.create_user("ann")
        done = self.backup("--json")
        told = self.json_of(done)
        self.assertEqual((told["accounts"], told["sessions"]), (1, 0))
        self.assertEqual(told["bytes"], self.file.stat().st_size)
        self.assertIn("Not in it", done.stderr)
        self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o600)
        self.assertEqual(self.files(), ["a.backup", "passphrase"])
        log = self.json_of(self.home.run("audit", "list", "--json"))
        self.assertEqual(log[0]["action"], "backup_made")

    def test_another_program_reads_it(self):
        self.home.create_user("ann", "--email", "ann@example.org", "--admin")
        with self.home.serve() as server:
            signed_in(server, "ann").call("POST", "/notes/", json={"text": "grüß dich 🔑", "completed": True})
        self.made()
        about, tables = read_backup(self.file, passphrase=PASSPHRASE)
        self.assertEqual(about["engine"], "sqlite")
        self.assertEqual(about["master_keys"], [bytes.fromhex((self.home.data / "master.key").read_text())])
        database = sqlite3.connect(self.home.data / "sallyport.db")
        database.row_factory = sqlite3.Row
        self.assertEqual(tables["users"], [dict(row) for row in database.execute("SELECT * FROM users")])
        self.assertEqual(tables["notes"], [dict(row) for row in database.execute("SELECT * FROM notes")])
        self.assertEqual(len(tables["signing_keys"]), 1)
        self.assertIs(tables["notes"][0]["completed"], True)

    def test_another_program_reads_one_for_a_recipient(self):
        self.home.create_user("ann")
        made = self.home.run("backup", "keygen", "identity", data=False)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertRegex(made.stdout, r"\Asallyport-recipient:[\w-]{48}\n\Z")
        identity = self.home.path / "identity"
        self.assertEqual(stat.S_IMODE(identity.stat().st_mode), 0o600)
        self.assert_ends(self.home.run("backup", "keygen", "identity", data=False), 5)
        recipient = self.private_file("recipient", made.stdout)
        self.key = ("--recipient-file", str(recipient))
        self.made()
        self.assertEqual(read_backup(self.file, identity=identity.read_text())[1]["users"][0]["username"], "ann")
        verify = ("backup", "verify", str(self.file))
        self.assert_ends(self.home.run(*verify, data=False), 1, made.stdout.strip(), "--identity-file")
        self.assert_ends(self.home.run(*verify, "--identity-file", "identity", data=False), 0, "1 account(s)")
        self.home.run("backup", "keygen", "other", data=False)
        self.assert_ends(self.home.run(*verify, "--identity-file", "other", data=False), 1, made.stdout.strip())

    def test_it_overwrites_nothing_unless_told(self):
        self.home.create_user("ann")
        self.file.write_text("somebody's")
        self.assert_ends(self.backup(), 5, "a.backup", "--force")
        self.assertEqual(self.file.read_text(), "somebody's")
        self.assert_ends(self.backup("--force"), 0)
        self.assertTrue(self.file.read_bytes().startswith(b"\x89SPB"))

    def test_passphrases_are_asked_for_twice_and_must_be_good(self):
        self.home.create_user("ann")
        for weak, reason in (("short", "too short"), ("aaaaaaaaaaaaaaaaaaaa", "easy to guess"), ("password1234", "easy to guess")):
            done = self.home.run("backup", str(self.file), "--passphrase-stdin", stdin=weak + "\n")
            self.assert_ends(done, 1, reason)
        self.assert_ends(self.home.run("backup", str(self.file)), 1, "--passphrase-file")
        self.assertFalse(self.file.exists())
        self.assertIn("not the same", self.typed("backup", str(self.file), answers=[PASSPHRASE, "another"]))
        self.assertIn("1 account(s)", self.typed("backup", str(self.file), answers=[PASSPHRASE, PASSPHRASE]))
        self.assertIn("The backup is whole", self.typed("backup", "verify", str(self.file), answers=[PASSPHRASE], data=False))

    def typed(self, *arguments, answers, data=True):
        """What a terminal shows to somebody who types these lines."""
        leader, follower = pty.openpty()
        command = [PROGRAM, *arguments] + (["--data-dir", str(self.home.data)] if data else [])
        process = subprocess.Popen(command, stdin=follower, stdout=follower, stderr=follower, cwd=self.home.path,
                                   env=self.home.environment(), start_new_session=True)
        os.close(follower)
        shown = b""
        waiting = list(answers)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                part = os.read(leader, 4096)
            except OSError:
                break
            shown += part
            if part.rstrip(b" ").endswith(b":") and waiting:
                time.sleep(0.1)  # until the echo is off
                os.write(leader, waiting.pop(0).encode() + b"\n")
        process.wait(PATIENCE)
        os.close(leader)
        self.assertNotIn(answers[0].encode(), shown)
        return shown.decode()

    def test_two_recipients_are_one_too_many(self):
        self.home.create_user("ann")
        keys = [self.home.run("backup", "keygen", name, data=False).stdout for name in ("first", "second")]
        self.private_file("both", "# two\n" + "".join(keys))
        self.assert_ends(self.home.run("backup", str(self.file), "--recipient-file", "both"), 3, "more than one recipient")
        self.assertFalse(self.file.exists())
        self.private_file("one", "# one\n\n" + keys[0])
        self.assert_ends(self.home.run("backup", str(self.file), "--recipient-file", "one"), 0, keys[0].strip())
        identities = [(self.home.path / name).read_text() for name in ("first", "second")]
        self.private_file("identities", "".join(identities))
        self.assert_ends(self.home.run("backup", "verify", str(self.file), "--identity-file", "identities", data=False), 3, "more than one")

    def test_interrupted_it_leaves_nothing(self):
        self.home.create_user("ann")
        database = sqlite3.connect(self.home.data / "sallyport.db")
        database.executemany("INSERT INTO notes (id, text, completed, created_at, updated_at) VALUES (?, hex(randomblob(5000)), FALSE, 1, 1)",
                             [(f"{number:036d}",) for number in range(3000)])
        database.commit()
        database.close()
        process = subprocess.Popen([PROGRAM, "backup", str(self.file), *self.key, "--data-dir", str(self.home.data)],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                   cwd=self.home.path, env=self.home.environment())
        deadline = time.monotonic() + PATIENCE
        while not any("unfinished" in name for name in self.files()) and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        process.send_signal(signal.SIGINT)
        told = process.communicate(timeout=PATIENCE)[1]
        self.assertEqual(process.returncode, 1, told)
        self.assertIn("Interrupted", told)
        self.assertEqual(self.files(), ["passphrase"])

    def test_a_cleanly_stopped_installation_on_a_disk_that_can_only_be_read(self):
        self.home.create_user("ann")
        places = [(path, path.stat().st_mode) for path in (*self.home.data.iterdir(), self.home.data)]
        for path, mode in places:
            path.chmod(mode & ~0o222)
        self.assert_ends(self.run_without_rights("backup", str(self.file), *self.key), 0, "1 account(s)", "The audit log could not be told")
        done = self.run_without_rights("export", str(self.home.path / "a.jsonl"))
        self.assert_ends(done, 0, "1 account(s) exported", "The audit log is not told")
        done = self.run_without_rights("user", "list", "--json")
        self.assertEqual([user["username"] for user in self.json_of(done)], ["ann"])
        self.assert_ends(self.run_without_rights("user", "disable", "ann"), 7, "takes no changes")
        self.import_from_there()
        for path, mode in reversed(places):
            path.chmod(mode)
        self.assert_ends(self.home.run("backup", "verify", str(self.file), *self.key, data=False), 0, "1 account(s)")

    def import_from_there(self):
        """What is imported may be on such a disk too."""
        folder = self.home.path / "elsewhere"
        folder.mkdir()
        source = folder / "data.db"
        database = sqlite3.connect(source)
        database.executescript("PRAGMA journal_mode = WAL; CREATE TABLE users (id INTEGER PRIMARY KEY, username VARCHAR, password VARCHAR);"
                               "INSERT INTO users (username, password) VALUES ('ben', '$2b$04$" + "a" * 53 + "')")
        database.close()
        source.chmod(0o444)
        folder.chmod(0o555)
        self.assert_ends(self.run_without_rights("import", str(source), "--dry-run"), 0)
        self.assertEqual(os.listdir(folder), ["data.db"])
        source.chmod(0)
        self.assert_ends(self.run_without_rights("import", f"sqlite:///{source}", "--dry-run"), 3, "cannot be read")
        folder.chmod(0o755)

    def run_without_rights(self, *arguments):
        """Modes of files hold for root too."""
        whose = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
        return subprocess.run([*whose, PROGRAM, *arguments, "--data-dir", str(self.home.data)], stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=PATIENCE, cwd=self.home.path, env=self.home.environment(), check=False)

    def test_where_there_are_no_hard_links(self):
        """FAT, exFAT and many network shares, which the first backup goes to."""
        self.home.create_user("ann")
        nolinks = {"LD_PRELOAD": os.environ["SALLYPORT_NO_LINKS_LIBRARY"],
                   "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"}
        done = self.home.run("backup", str(self.file), *self.key, **nolinks)
        self.assert_ends(done, 0, "1 account(s)")
        self.assertIn("The backup is whole", self.home.run("backup", "verify", str(self.file), *self.key, data=False).stderr)
        before = self.file.read_bytes()
        self.assert_ends(self.home.run("backup", str(self.file), *self.key, **nolinks), 5, "--force")
        self.assertEqual(self.file.read_bytes(), before)
        self.assertEqual([name for name in self.files() if "unfinished" in name], [])

    def test_a_master_key_that_is_not_here_is_said_first(self):
        """A desktop's server keeps it in the keychain, which this program does not ask."""
        self.home.create_user("ann")
        with self.home.serve():
            pass
        key = self.home.data / "master.key"
        text = key.read_text()
        key.unlink()
        self.assert_ends(self.backup(), 3, "keychain", "--export-master-key", str(key))
        self.assertFalse(self.file.exists())
        self.private_file(str(key), text)
        self.made()

    def test_mistakes(self):
        missing = self.home.run("backup", str(self.file), *self.key)
        self.assert_ends(missing, 4, "There is no database")
        self.assertFalse(self.home.data.exists() and any(self.home.data.iterdir()))
        self.home.create_user("ann")
        self.assertEqual(self.home.run("backup").returncode, 2)
        self.assert_ends(self.backup(file=self.home.path / "nowhere" / "b"), 1, "nowhere")
        self.assert_ends(self.backup(file=self.home.path), 5, "folder")
        os.mkfifo(self.home.path / "pipe")
        self.assert_ends(self.home.run("backup", "verify", "pipe", data=False), 1, "no plain file")
        self.passphrase.chmod(0o666)
        self.assert_ends(self.backup(), 3, "chmod 600")
        self.private_file("recipient", "sallyport-recipient:AAAA\n")
        self.assert_ends(self.home.run("backup", str(self.file), "--recipient-file", "recipient"), 3, "recipient")

    def test_a_running_server_goes_on(self):
        self.home.create_user("ann")
        with self.home.serve("--registration", "open") as server:
            for number in range(5):
                self.assertEqual(server.sign_up(f"user{number}").status_code, 200)
                self.assert_ends(self.backup(file=self.home.path / f"{number}.backup"), 0, f"{number + 2} account(s)")


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
