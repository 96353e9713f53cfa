# SPDX-License-Identifier: Apache-2.0
"""`doctor` on installations that are well, and on those that are not: says so, says what to do, changes nothing."""

import json
import os
import pty
import re
import socket
import sqlite3
import subprocess
import time
import unittest

from certificates import make_certificate
from postgres import Postgres
from sallyportd import PATIENCE, PROGRAM, HomeTest

DAY = 86400


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


class DoctorTest(HomeTest):
    def setUp(self):
        super().setUp()
        self.address = f"127.0.0.1:{free_port()}"
        self.database = self.home.data / "sallyport.db"

    def install(self, *arguments):
        """An installation that has run once, with an administrator."""
        self.home.create_user("root", "--admin")
        with self.home.serve(*arguments) as server:
            self.assertEqual(server.sign_in("root").status_code, 200)

    def examine(self, *arguments, code=None):
        """Findings by the name of the check: a list of (status, found, advice) for each."""
        done = self.home.run("doctor", "--json", "--listen", self.address, *arguments)
        if code is not None:
            self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        told = json.loads(done.stdout)
        found = {}
        for check in told["checks"]:
            found.setdefault(check["check"], []).append((check["status"], check["found"], check["advice"] or ""))
        self.assertEqual(told["problems"], sum(1 for check in told["checks"] if check["status"] == "problem"))
        return found

    def assert_told(self, found, check, status, *texts):
        """One finding of a check has the status and, in what was found or in the advice, the texts."""
        self.assertTrue(any(one[0] == status and all(text in one[1] + "\n" + one[2] for text in texts) for one in found.get(check, [])),
                        f"{check} {status} {texts} not in {json.dumps(found, indent=1)}")

    def content(self):
        """Names, times and bytes. Whoever reads beside a server marks in -shm how far (sqlite.org/walformat.html)."""
        return {file.name: (file.stat().st_mtime_ns, file.read_bytes()) for file in self.home.data.iterdir() if not file.name.endswith("-shm")}

    def change(self, *statements):
        with sqlite3.connect(self.database) as database:
            for statement in statements:
                database.execute(statement)
        database.close()


class Well(DoctorTest):
    def test_an_installation_that_is_well_has_no_problem_and_stays_as_it_is(self):
        self.install()
        before = self.content()
        found = self.examine(code=0)
        self.assertEqual(self.content(), before)
        for check in ("settings", "files", "database", "integrity", "schema", "audit log", "accounts", "keys", "tls", "disk", "leftovers"):
            self.assertEqual([status for status, _, _ in found[check]], ["ok"], found[check])
        self.assert_told(found, "listening", "warning", self.address, "free")
        self.assert_told(found, "backup", "warning", "none was ever made")

    def test_beside_a_running_server_that_is_written_to(self):
        self.home.create_user("root", "--admin")
        with self.home.serve("--dev", "--listen", self.address) as server:
            self.assertEqual(server.sign_up("ann").status_code, 200)
            found = self.examine("--thorough", code=0)
            self.assert_told(found, "listening", "ok", self.address, "ready")
            self.assertEqual(server.sign_in("ann").status_code, 200)

    def test_for_people_problems_come_last_and_the_columns_are_aligned(self):
        self.install()
        self.home.data.chmod(0o777)
        done = self.home.run("doctor", "--listen", self.address)
        self.assertEqual(done.returncode, 1)
        self.assertNotIn("\x1b", done.stdout)
        lines = done.stdout.splitlines()
        marks = [line.split()[0] for line in lines if re.match(r"(ok|warning|problem) ", line)]
        self.assertEqual(marks, sorted(marks, key=["ok", "warning", "problem"].index))
        self.assertEqual(marks[-1], "problem")
        self.assertIn(f"→ chmod 700 '{self.home.data}'", done.stdout)
        self.assertRegex(lines[-1], r"^\d+ problems?, \d+ warnings?\.$")
        starts = {re.match(r"\S+\s+(?:audit log|\S+)\s+", line).end() for line in lines if re.match(r"(ok|warning|problem) ", line)}
        self.assertEqual(len(starts), 1)

    def test_colours_only_on_a_terminal_and_never_with_no_color(self):
        self.install()
        for environment, coloured in (({}, True), ({"NO_COLOR": "1"}, False)):
            leader, follower = pty.openpty()
            done = subprocess.Popen([PROGRAM, "doctor", "--data-dir", str(self.home.data), "--listen", self.address], stdout=follower,
                                    stderr=subprocess.DEVNULL, env=self.home.environment(**environment), cwd=self.home.path)
            os.close(follower)
            text = b""
            while True:
                try:
                    part = os.read(leader, 65536)
                except OSError:  # Linux says so when the other end is closed
                    break
                if not part:
                    break
                text += part
            os.close(leader)
            done.wait(PATIENCE)
            self.assertIn(b"schema", text)
            self.assertEqual(b"\x1b[" in text, coloured, text)


class Ill(DoctorTest):
    def test_nothing_there_is_7_and_makes_nothing(self):
        found = self.examine(code=7)
        self.assert_told(found, "files", "problem", str(self.home.data), "config show")
        self.assert_told(found, "database", "problem", "there is no database")
        self.assertFalse(self.home.data.exists())

    def test_modes(self):
        self.install()
        self.home.data.chmod(0o777)
        self.database.chmod(0o644)
        found = self.examine(code=1)
        self.assert_told(found, "files", "problem", "mode 0777", f"chmod 700 '{self.home.data}'")
        self.assert_told(found, "files", "problem", "mode 0644", f"chmod 600 '{self.database}'")
        self.home.data.chmod(0o755)
        self.database.chmod(0o600)
        self.assert_told(self.examine(code=0), "files", "warning", "mode 0755", "chmod 700")

    def test_a_database_elsewhere_where_others_can_exchange_it(self):
        folder = self.home.path / "srv"
        database = folder / "accounts.db"
        url = f"sqlite:///{database}"
        folder.mkdir(mode=0o700)
        self.home.create_user("root", "--admin", "--database", url)
        copy = folder / "accounts.db.schema-3.backup"
        copy.write_text("x")
        copy.chmod(0o644)
        folder.chmod(0o777)
        found = self.examine("--database", url, code=1)
        self.assert_told(found, "files", "problem", "Other users can put another database in the place", f"chmod go-w '{folder}'")
        self.assert_told(found, "files", "problem", str(copy), "mode 0644")
        done = self.home.run("serve", "--listen", "127.0.0.1:0", "--database", url)
        self.assertEqual((done.returncode, "go-w" in done.stderr), (3, True), done.stderr)
        folder.chmod(0o700)
        copy.chmod(0o600)
        self.assertNotIn("problem", [status for status, _, _ in self.examine("--database", url)["files"]])

    def test_a_table_that_is_missing(self):
        self.install()
        self.change("DROP TABLE attempts")
        self.assert_told(self.examine(code=1), "schema", "problem", "attempts is missing", "restore")

    def test_a_database_user_without_rights(self):
        with Postgres() as postgres:
            self.home.create_user("root", "--admin", "--database", postgres.create_database("full"))
            postgres.create_database("empty")
            postgres.query("CREATE ROLE guest LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO guest", "full")
            for database, told in (("full", ("may not read and change the table users", "GRANT SELECT, INSERT")),
                                   ("empty", ("may not make tables", "GRANT CREATE"))):
                url = postgres.url(database).replace("//postgres@", "//guest@")
                self.assert_told(self.examine("--database", url, code=1), "schema", "problem", *told)

    def test_settings_that_stop_the_start(self):
        self.install()
        file = self.home.path / "bad.toml"
        file.write_text('\nlisten_to = "x"\n')
        self.assert_told(self.examine("--config", str(file), code=1), "settings", "problem", f"{file}:2", "listen")
        self.assert_told(self.examine("--backup-every", "1d", code=1), "settings", "problem", "backup_recipient_file")

    def test_garbage_instead_of_a_database_is_7(self):
        self.install()
        self.database.write_bytes(b"this was a database once, and is none " * 1000)
        found = self.examine(code=7)
        self.assert_told(found, "database", "problem", "not a database", "restore the last backup")

    def test_a_page_overwritten_in_the_middle(self):
        self.install()
        self.change("CREATE TABLE bulk (text TEXT)", *["INSERT INTO bulk VALUES (hex(randomblob(2000)))"] * 300)
        size = self.database.stat().st_size
        with self.database.open("r+b") as file:
            file.seek(size // 2 // 4096 * 4096)
            file.write(os.urandom(8192))
        damaged = self.database.read_bytes()
        found = self.examine()
        self.assertIn("problem", [status for check in ("integrity", "database") for status, _, _ in found.get(check, [])], found)
        self.assertEqual(self.database.read_bytes(), damaged)

    def test_a_newer_schema_is_left_alone(self):
        self.install()
        self.change("INSERT INTO schema_migrations VALUES (999, 'future', 'x', 0)")
        before = self.database.read_bytes()
        found = self.examine(code=1)
        self.assert_told(found, "schema", "problem", "newer version")
        self.assertEqual(self.database.read_bytes(), before)

    def test_a_record_of_the_audit_log_that_was_changed(self):
        self.install()
        self.change("UPDATE audit_events SET actor_name = 'nobody' WHERE number = 2")
        self.assert_told(self.examine(code=1), "audit log", "problem", "record 2", "tampered")

    def test_only_the_newest_records_are_looked_at_unless_thorough(self):
        self.install()
        with self.home.serve("--rate-limit", "off") as server:
            for _ in range(1010):
                server.sign_in("nobody-" + "x" * 20, "wrong")
        self.change("UPDATE audit_events SET actor_name = 'nobody' WHERE number = 1")
        self.assert_told(self.examine(code=0), "audit log", "ok", "newest 1000")
        self.assert_told(self.examine("--thorough", code=1), "audit log", "problem", "record 1")

    def test_keys_without_their_master_key(self):
        self.install()
        key = self.home.data / "master.key"
        kept = key.read_bytes()
        key.unlink()
        self.assert_told(self.examine(code=1), "keys", "problem", "master.key", "keychain", f"--export-master-key {key}")
        key.write_text("ab" * 32 + "\n")
        key.chmod(0o600)
        self.assert_told(self.examine(code=1), "keys", "problem", "master key")
        key.write_bytes(kept)
        self.assert_told(self.examine(code=0), "keys", "ok", "ES256", "the next")

    def test_a_clock_that_was_set_back(self):
        self.install()
        self.change(f"UPDATE audit_events SET at = at + {3 * DAY * 1000} WHERE number = (SELECT MAX(number) FROM audit_events)")
        self.assert_told(self.examine(code=1), "clock", "problem", "days ahead", "date -u")

    def test_nobody_can_administer(self):
        self.home.create_user("ann")
        self.assert_told(self.examine(), "accounts", "warning", "--admin")

    def test_a_file_that_was_begun_and_never_finished(self):
        self.install()
        for name in ("master.key.0b0e7c1e-1111-4222-8333-444455556666", "sallyport.db.backup-unfinished-journal", "import-0b0e7c1e-1111-4222-8333-444455556666"):
            left = self.home.data / name
            left.write_text("x")
            os.utime(left, (time.time() - DAY,) * 2)
            self.assert_told(self.examine(code=0), "leftovers", "warning", str(left), "rm ")

    def test_certificates(self):
        self.install()
        cert, key = make_certificate(self.home.path)
        tls = ["--tls-cert", str(cert), "--tls-key", str(key)]
        self.assertIn(self.examine(*tls)["tls"][0][0], ("ok", "warning"))
        key.chmod(0o644)
        self.assert_told(self.examine(*tls), "tls", "warning", "every user", f"chmod 640 '{key}'")
        key.chmod(0o600)
        self.assert_told(self.examine(*tls, "--host", "elsewhere.example"), "tls", "warning", "elsewhere.example")
        (self.home.path / "other").mkdir()
        _, other = make_certificate(self.home.path / "other")
        found = self.examine("--tls-cert", str(cert), "--tls-key", str(other), code=1)
        self.assert_told(found, "tls", "problem", "does not hold the key")
        self.assertNotIn("problem", [status for status, _, _ in found["settings"]])  # said once

    def test_somebody_else_listens_there(self):
        self.install()
        with socket.create_server(("127.0.0.1", 0)) as other:
            self.address = f"127.0.0.1:{other.getsockname()[1]}"
            self.assert_told(self.examine(code=1), "listening", "problem", self.address)

    def test_postgresql_that_is_not_there_is_7_and_its_password_is_not_shown(self):
        done = self.home.run("doctor", "--listen", self.address,
                             SALLYPORT_DATABASE_URL=f"postgresql://sallyport:geheim-123@127.0.0.1:{free_port()}/sallyport")
        self.assertEqual(done.returncode, 7, done.stdout + done.stderr)
        self.assertNotIn("geheim", done.stdout + done.stderr)
        self.assertRegex(done.stdout, r"problem +database")

    def test_postgresql_that_lets_too_few_connections_in(self):
        with Postgres(max_connections="20") as postgres:
            postgres.create_database("sallyport")
            where = ("--database", postgres.url("sallyport"))
            self.assertEqual(self.home.run("migrate", "up", *where).returncode, 0)
            found = self.examine(*where)
            self.assert_told(found, "database", "warning", " 20 ", "max_connections")
            self.assert_told(found, "integrity", "ok", "the database server's own to check")
            server = self.home.serve(*where)
            server.stop()
            self.assertTrue(any(" 20 " in line and "max_connections" in line for line in server.log), server.log)

    def test_after_a_server_was_killed(self):
        self.install()
        server = self.home.serve("--dev")
        self.assertEqual(server.sign_up("ann").status_code, 200)
        server.kill()
        self.assertTrue((self.home.data / "sallyport.db-wal").exists())
        found = self.examine("--thorough", code=0)
        self.assertEqual(found["integrity"][0][0], "ok", found)

    def test_totals_that_differ_from_the_accounts(self):
        self.install()
        database = sqlite3.connect(self.home.data / "sallyport.db")
        database.execute("UPDATE user_counts SET count = count + 1 WHERE role = 'user' AND disabled = FALSE")
        database.commit()
        database.close()
        self.assert_told(self.examine("--thorough", code=1), "accounts", "problem", "totals differ")


if __name__ == "__main__":
    unittest.main()
