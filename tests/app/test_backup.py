# SPDX-License-Identifier: Apache-2.0
"""Backups as who runs a server has them: files, passphrases, recipients, exit codes."""

import os
import pty
import signal
import sqlite3
import stat
import subprocess
import time
import unittest

from backupfile import read_backup
from backuptest import PASSPHRASE, BackupTest
from callers import signed_in
from sallyportd import PATIENCE, PROGRAM


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


if __name__ == "__main__":
    unittest.main()
