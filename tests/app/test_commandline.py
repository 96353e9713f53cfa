# SPDX-License-Identifier: Apache-2.0
"""The subcommands: help, exit codes, JSON, passwords."""

import os
import re
import shutil
import sqlite3
import stat
import subprocess
import unittest

from sallyportd import PASSWORD, PROGRAM, HomeTest

EXPECTED = {"serve", "user create", "user list", "user show", "user set-password", "user disable", "user enable", "user delete",
            "user sign-out", "user unlock", "user edit", "user sessions", "audit list", "audit verify", "migrate status", "migrate up", "config show", "config check", "config sample", "healthcheck", "openapi"}


def help_of(words):
    return subprocess.run([PROGRAM, *words, "--help"], capture_output=True, text=True, timeout=60, check=False)


def subcommands(words=()):
    """Every subcommand's words, found by walking the help texts."""
    _, _, listed = help_of(words).stdout.partition("Subcommands:")
    for name in re.findall(r"^  (\S+)", listed, re.MULTILINE):
        yield (*words, name)
        yield from subcommands((*words, name))


class Help(HomeTest):
    def test_every_subcommand_has_help_on_stdout(self):
        found = list(subcommands())
        self.assertLessEqual(EXPECTED, {" ".join(words) for words in found})
        for words in [(), *found]:
            with self.subTest(command=" ".join(words)):
                done = help_of(words)
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertIn("Usage: sallyportd " + " ".join(words), done.stdout.replace("[OPTIONS] ", ""))

    def test_reading_subcommands_take_json(self):
        for words in (("user", "list"), ("user", "show"), ("user", "sessions"), ("audit", "list"), ("audit", "verify"), ("migrate", "status"),
                      ("config", "show"), ("config", "check"), ("config", "sample"), ("openapi",), ("keys", "list"), ("doctor",),
                      ("healthcheck",)):
            self.assertIn("--json", help_of(words).stdout)

    def test_version_is_one_line(self):
        done = self.home.run("--version", data=False)
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"^sallyportd \d+\.\d+\.\d+\n$")


class ExitCodes(HomeTest):
    def test_usage_is_2(self):
        for arguments in ([], ["--nonsense"], ["nonsense"], ["user"], ["user", "create"], ["user", "show"], ["migrate", "up", "x"],
                          ["migrate", "up", "0"], ["serve", "--nonsense"], ["user", "create", "ann", "--password", "x"],
                          ["serve", "--secret-key", "x"]):
            with self.subTest(arguments=arguments):
                self.assert_ends(self.home.run(*arguments, data=False), 2)

    def test_an_empty_value_is_2_and_nothing_is_done(self):
        """What a script's "$UNSET" becomes."""
        for words in (["user", "list", "--data-dir", ""], ["user", "list", "--database", ""], ["user", "list", "--config", ""],
                      ["user", "sign-out", "ann", "--session", ""], ["import", "x", "--firebase-parameters", ""],
                      *(["serve", flag, ""] for flag in ("--listen", "--host", "--registration", "--threads", "--plain-http", "--dev",
                                                         "--rate-limit", "--docs", "--metrics-listen", "--master-key-file"))):
            with self.subTest(words=words):
                self.assert_ends(self.home.run(*words, data=False), 2, words[-2], "empty")
        for flag in ("--plain-http=", "--dev="):
            self.assert_ends(self.home.run("serve", flag, data=False), 2, flag[:-1], "empty")
        self.assert_ends(self.home.run("user", "list", "--data-dir=", data=False), 2, "--data-dir")
        self.assertEqual(list(self.home.path.iterdir()), [])

    def test_a_switch_alone_is_on(self):
        shown = self.json_of(self.home.run("config", "show", "--json", "--plain-http", "--docs", "--rate-limit", "off"))
        self.assertEqual((shown["plain_http"], shown["docs"], shown["rate_limit"]), ("on", "on", "off"))
        self.assertNotIn("=on", help_of(("serve",)).stdout)

    def test_a_refused_account_is_1_and_says_why(self):
        self.assert_ends(self.home.run("user", "create", "ann", "--password-stdin", stdin="password\n"), 1, "password")
        self.assert_ends(self.home.run("user", "create", "ann", "--password-stdin", stdin="short\n"), 1, "too short")
        self.assert_ends(self.home.run("user", "create", "ann", "--password-stdin", stdin=""), 1, "No password was given")
        self.assert_ends(self.home.run("user", "create", " ann", "--password-stdin", stdin=PASSWORD), 1, "user name")
        self.assert_ends(self.home.run("user", "create", "ann"), 1, "--password-stdin")
        self.assertEqual(self.json_of(self.home.run("user", "list", "--json")), [])

    def test_a_user_who_is_not_there_is_4(self):
        self.home.create_user("ann")
        for words in (["show"], ["disable"], ["enable"], ["delete"], ["sign-out"], ["set-password", "--password-stdin"], ["unlock"],
                      ["sessions"], ["edit", "--admin"]):
            with self.subTest(words=words):
                self.assert_ends(self.home.run("user", *words, "nobody", stdin=PASSWORD), 4, "nobody")

    def test_a_conflict_is_5(self):
        self.home.create_user("ann", "--email", "ann@example.org", "--admin")
        again = self.home.run("user", "create", "ANN", "--password-stdin", stdin=PASSWORD)
        self.assert_ends(again, 5)
        address = self.home.run("user", "create", "ben", "--email", "Ann@Example.org", "--password-stdin", stdin=PASSWORD)
        self.assert_ends(address, 5)
        self.assert_ends(self.home.run("user", "disable", "ann"), 5, "last administrator")
        self.assert_ends(self.home.run("user", "delete", "ann"), 5, "last administrator")

    def test_a_database_that_cannot_be_reached_is_7(self):
        (self.home.path / "file").write_text("x")
        url = f"sqlite:///{self.home.path}/file/x.db"
        self.assert_ends(self.home.run("user", "create", "ann", "--password-stdin", "--database", url, stdin=PASSWORD), 7,
                         str(self.home.path / "file"))

    def test_what_only_begins_with_an_account_makes_a_database(self):
        """Others end with 4 and make neither file nor folder: the path may be mistyped, and a backup of nothing is none."""
        (self.home.path / "passphrase").write_text("zebra quantum lattice nine\n")
        (self.home.path / "passphrase").chmod(0o600)
        before = sorted(self.home.path.rglob("*"))
        for where in (["--data-dir", "typo"], ["--data-dir", "typo", "--database", "sqlite:///typo/folder/x.db"]):
            for words in (["user", "list"], ["user", "show", "ann"], ["user", "edit", "ann", "--admin"], ["user", "delete", "ann"],
                          ["user", "sessions", "ann"], ["audit", "list"], ["audit", "verify"], ["keys", "list"], ["keys", "rotate"],
                          ["keys", "rotate-master"], ["export", "all.jsonl"], ["backup", "all.backup", "--passphrase-file", "passphrase"],
                          ["migrate", "down"]):
                with self.subTest(words=words, where=where):
                    self.assert_ends(self.home.run(*words, *where, data=False), 4, "There is no database")
        self.assertEqual(sorted(self.home.path.rglob("*")), before)

    def test_an_empty_database_is_4_and_stays_empty(self):
        file = self.home.path / "empty.db"
        file.touch(0o600)
        for words in (["user", "list"], ["export", "all.jsonl"], ["audit", "list"]):
            with self.subTest(words=words):
                self.assert_ends(self.home.run(*words, "--database", f"sqlite:///{file}"), 4, "empty")
        self.assertEqual(file.stat().st_size, 0)
        self.assertFalse(self.home.data.exists())

    def test_a_foreign_database_is_4_and_stays_as_it_is(self):
        file = self.home.path / "other.db"
        with sqlite3.connect(file) as database:
            database.execute("CREATE TABLE things (id INTEGER PRIMARY KEY)")
        database.close()
        file.chmod(0o600)
        before = file.read_bytes()
        for words in (["user", "list"], ["backup", "all.backup"], ["export", "all.jsonl"]):
            with self.subTest(words=words):
                self.assert_ends(self.home.run(*words, "--database", f"sqlite:///{file}"), 4, "empty")
        self.assertEqual(file.read_bytes(), before)

    def test_an_older_schema_is_3_and_stays_as_it_is(self):
        """Servers of the older version may work on it."""
        self.home.create_user("ann")
        self.assertEqual(self.home.run("migrate", "down", "1", "--yes").returncode, 0)
        states = self.json_of(self.home.run("migrate", "status", "--json"))
        self.assertEqual(states[-1]["state"], "pending")
        (self.home.path / "more.csv").write_text("username\nben\n")
        for words in (["user", "list"], ["user", "create", "ben", "--password-stdin"], ["user", "disable", "ann"], ["audit", "list"],
                      ["keys", "list"], ["export", "all.jsonl"], ["import", "more.csv"], ["import", "more.csv", "--dry-run"]):
            with self.subTest(words=words):
                self.assert_ends(self.home.run(*words, stdin=PASSWORD), 3, "older schema", "sallyportd migrate up")
        self.assertEqual(self.json_of(self.home.run("migrate", "status", "--json")), states)
        self.assertEqual(self.home.run("migrate", "up").returncode, 0)
        self.assertEqual([user["username"] for user in self.json_of(self.home.run("user", "list", "--json"))], ["ann"])

    def test_what_was_begun_without_accounts_is_finished(self):
        self.assertEqual(self.home.run("migrate", "up", "4").returncode, 0)
        self.home.create_user("ann")
        self.assertEqual(len(self.json_of(self.home.run("user", "list", "--json"))), 1)

    def test_a_database_that_is_none_is_7_or_3(self):
        broken = self.home.path / "broken.db"
        broken.write_bytes(b"this is no database " * 200)
        broken.chmod(0o600)
        done = self.home.run("user", "list", "--database", f"sqlite:///{broken}")
        self.assertIn(done.returncode, (3, 7), done.stderr)
        self.assertEqual(broken.read_bytes(), b"this is no database " * 200)

    def test_a_database_of_a_later_version_is_3_and_stays_as_it_is(self):
        self.home.create_user("ann")
        path = self.home.data / "sallyport.db"
        with sqlite3.connect(path) as database:
            tables = {name: sql for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")}
            table = next(name for name in tables if "migration" in name)
            columns = [column[1] for column in database.execute(f"PRAGMA table_info({table})")]
            row = list(database.execute(f"SELECT * FROM {table} ORDER BY version DESC LIMIT 1").fetchone())
            row[columns.index("version")] = 9999
            database.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
        database.close()
        for words in (["user", "list"], ["migrate", "up"], ["serve", "--listen", "127.0.0.1:0"]):
            with self.subTest(words=words):
                self.assert_ends(self.home.run(*words), 3, "newer")


class Output(HomeTest):
    def test_json_outputs_parse(self):
        created = self.json_of(self.home.run("user", "create", "ann", "--email", "ann@example.org", "--full-name", "Ann Example", "--admin",
                                             "--json", "--password-stdin", stdin=PASSWORD + "\n"))
        self.assertEqual((created["username"], created["email"], created["full_name"], created["disabled"]),
                         ("ann", "ann@example.org", "Ann Example", False))
        self.assertIn("admin", created["roles"])
        self.assertEqual(self.json_of(self.home.run("user", "show", "ANN@example.org", "--json"))["id"], created["id"])
        self.assertEqual([user["id"] for user in self.json_of(self.home.run("user", "list", "--json"))], [created["id"]])
        for words in (["openapi"], ["openapi", "--json"]):
            self.assertEqual(self.json_of(self.home.run(*words, data=False))["openapi"], "3.1.0")
        self.assertIn("listen", self.json_of(self.home.run("config", "show", "--json")))
        self.assertTrue(all(step["state"] == "applied" for step in self.json_of(self.home.run("migrate", "status", "--json"))))

    def test_what_is_logged_meanwhile_is_a_sentence_too(self):
        self.home.create_user("ann")
        done = self.home.run("migrate", "down", "--yes")
        self.assert_ends(done, 0, "the database as it was is in")
        self.assertNotIn("{", done.stderr)

    def test_list_shows_more_than_one_page(self):
        self.home.create_user("ann")
        path = self.home.data / "sallyport.db"
        with self.home.serve("--dev") as server:
            for number in range(3):
                self.assertEqual(server.sign_up(f"user{number}").status_code, 200)
        self.assertEqual(len(self.json_of(self.home.run("user", "list", "--json"))), 4)
        self.assertTrue(path.exists())

    def test_a_table_has_a_header_and_a_row_per_user(self):
        self.home.create_user("ann")
        self.home.create_user("ben")
        lines = self.home.run("user", "list").stdout.splitlines()
        self.assertTrue(lines[0].startswith("USERNAME"))
        self.assertEqual([line.split()[0] for line in lines[1:]], ["ann", "ben"])

    def test_names_cannot_command_a_terminal(self):
        self.home.create_user("ann")
        done = self.home.run("user", "show", "a\x1b[2Jb\u009b1m")
        self.assertEqual(done.returncode, 4)
        self.assertNotIn("\x1b", done.stderr)
        self.assertNotIn("\u009b", done.stderr)

    def test_a_disabled_user_can_be_enabled_again(self):
        self.home.create_user("ann")
        self.assert_ends(self.home.run("user", "disable", "ann"), 0, "ann is disabled")
        self.assertTrue(self.json_of(self.home.run("user", "show", "ann", "--json"))["disabled"])
        self.assert_ends(self.home.run("user", "enable", "ann"), 0, "ann is enabled")
        self.assertFalse(self.json_of(self.home.run("user", "show", "ann", "--json"))["disabled"])

    def test_migrate_tells_what_is_pending_and_what_it_did(self):
        before = self.json_of(self.home.run("migrate", "status", "--json"))
        self.assertTrue(before)
        self.assertEqual({step["state"] for step in before}, {"pending"})
        self.assert_ends(self.home.run("migrate", "up", "1"), 0, "1 migration(s) applied.")
        first = self.json_of(self.home.run("migrate", "status", "--json"))[0]
        self.assertEqual((first["version"], first["state"]), (1, "applied"))
        self.assertRegex(first["applied_at"], r"^\d{4}-\d\d-\d\dT")
        self.assertEqual(self.home.run("migrate", "up").returncode, 0)
        self.assert_ends(self.home.run("migrate", "up"), 0, "The schema is up to date.")


class Passwords(HomeTest):
    def test_a_password_comes_from_stdin_with_any_line_end_and_stands_nowhere(self):
        secret = "Zebra-quantum-lattice-9731"
        for name, ending in (("ann", "\n"), ("ben", "\r\n"), ("cy", ""), ("di", "\nsecond line\n")):
            done = self.home.run("user", "create", name, "--password-stdin", stdin=secret + ending)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertNotIn(secret, done.stdout + done.stderr)
        with self.home.serve() as server:
            for name in ("ann", "ben", "cy", "di"):
                self.assertEqual(server.sign_in(name, secret).status_code, 200, name)
            self.assertEqual(server.sign_in("ann", secret + " ").status_code, 401)
        for file in self.home.data.iterdir():
            self.assertNotIn(secret.encode(), file.read_bytes(), file.name)

    def test_set_password_replaces_it_and_ends_sessions(self):
        self.home.create_user("ann")
        with self.home.serve() as server:
            token = server.sign_in("ann").json()["access_token"]
            done = self.home.run("user", "set-password", "ann", "--password-stdin", stdin="another-Long-passphrase-77\n")
            self.assert_ends(done, 0, "every session of ann has been ended")
            self.assertEqual(server.me(token).status_code, 401)
            self.assertEqual(server.sign_in("ann").status_code, 401)
            self.assertEqual(server.sign_in("ann", "another-Long-passphrase-77").status_code, 200)

    def test_sign_out_ends_sessions(self):
        self.home.create_user("ann")
        with self.home.serve() as server:
            token = server.sign_in("ann").json()["access_token"]
            self.assert_ends(self.home.run("user", "sign-out", "ann"), 0, "1 session(s) of ann ended.")
            self.assertEqual(server.me(token).status_code, 401)


class Files(HomeTest):
    def test_a_directory_is_no_database_and_stays_everybodys(self):
        shared = self.home.path / "shared"
        shared.mkdir()
        shared.chmod(0o1777)
        for words in (["user", "list"], ["user", "create", "ann", "--password-stdin"], ["serve", "--listen", "127.0.0.1:0"], ["config", "check"]):
            with self.subTest(words=words):
                done = self.home.run(*words, "--database", f"sqlite:///{shared}", stdin=PASSWORD)
                self.assert_ends(done, 3, f"{shared} is a directory")
                self.assertNotIn("chmod", done.stderr)
                done = self.home.run(*words, "--data-dir", str(shared), data=False, stdin=PASSWORD)
                self.assert_ends(done, 3, str(shared), "--data-dir")
                self.assertNotIn("chmod", done.stderr)
        done = self.home.run("doctor", "--listen", "127.0.0.1:0", "--database", f"sqlite:///{shared}", "--data-dir", str(shared), data=False)
        self.assertNotIn("chmod", done.stdout)

    def test_a_database_that_was_emptied_beside_its_key_is_not_served(self):
        self.home.create_user("ann")
        with self.home.serve():
            pass
        file = self.home.data / "sallyport.db"
        for ending in ("-wal", "-shm"):
            (self.home.data / ("sallyport.db" + ending)).unlink(missing_ok=True)
        file.write_bytes(b"")
        (self.home.path / "more.csv").write_text("username\nben\n")
        for words in (["serve", "--listen", "127.0.0.1:0"], ["user", "create", "ben", "--password-stdin"], ["import", "more.csv"]):
            with self.subTest(words=words):
                self.assert_ends(self.home.run(*words, stdin=PASSWORD), 7, "its data is lost", "sallyportd restore")
        self.assertEqual(file.stat().st_size, 0)
        done = self.home.run("doctor", "--listen", "127.0.0.1:0")
        self.assertEqual(done.returncode, 1)
        self.assertIn("its data is lost", done.stdout)
        file.unlink()
        with self.home.serve() as server:
            pass
        self.assertTrue(any("master key and no database" in line for line in server.log), server.log)

    def test_a_database_that_has_lost_its_log(self):
        key = self.home.path / "key"
        key.touch(mode=0o600)
        key.write_text("ab" * 32)
        file = self.home.data / "sallyport.db"
        for named in (["--master-key-file", str(key)], []):
            with self.subTest(named=named):
                server = self.home.serve("--dev", *named)
                self.assertEqual(server.sign_up("ann").status_code, 200)
                server.kill()
                kept = file.read_bytes()
                for ending in ("-wal", "-shm"):
                    file.with_name(file.name + ending).unlink()
                if named:  # which may be older than the database, so it proves nothing
                    with self.home.serve(*named) as server:
                        pass
                    self.assertTrue(any("has no tables yet" in line and "sallyportd restore" in line for line in server.log), server.log)
                else:
                    done = self.home.run("serve", "--listen", "127.0.0.1:0")
                    self.assert_ends(done, 7, "its data is lost", "sallyport.db-wal", "sallyportd restore", "migrate up")
                    self.assertEqual(file.read_bytes(), kept)
                    self.assertEqual(self.home.run("migrate", "up").returncode, 0)
                    self.home.serve().stop()
                shutil.rmtree(self.home.data)

    def test_a_link_to_a_database_with_a_log(self):
        elsewhere = self.home.path / "elsewhere"
        elsewhere.mkdir(mode=0o700)
        self.home.data.mkdir(mode=0o700)
        (self.home.data / "sallyport.db").symlink_to(elsewhere / "real.db")
        (elsewhere / "real.db").touch(mode=0o600)
        server = self.home.serve("--dev")
        self.assertEqual(server.sign_up("ann").status_code, 200)
        server.kill()
        with self.home.serve("--dev") as server:
            self.assertEqual(server.sign_in("ann").status_code, 200)

    def test_whose_the_database_is(self):
        self.home.create_user("ann")
        self.home.serve().stop()
        if os.geteuid() == 0:  # who else could give a file away
            os.chown(self.home.data / "sallyport.db", 65534, 65534)
            with self.home.serve() as server:
                pass
            self.assertTrue(any("belongs to another user (65534)" in line for line in server.log), server.log)
        self.assertEqual(self.home.run("user", "list").returncode, 0)

    def test_data_is_private(self):
        self.home.create_user("ann")
        with self.home.serve():
            self.assertEqual(stat.S_IMODE(self.home.data.stat().st_mode), 0o700)
            names = set()
            for file in self.home.data.iterdir():
                self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600, file.name)
                names.add(file.name)
        self.assertLessEqual({"sallyport.db", "master.key"}, names)

    def test_a_directory_others_can_write_is_refused_with_the_remedy(self):
        self.home.data.mkdir()
        self.home.data.chmod(0o777)
        self.assert_ends(self.home.run("user", "list"), 3, f"chmod 700 '{self.home.data}'")
        (self.home.data / "photo.jpg").touch()
        done = self.home.run("user", "list")
        self.assert_ends(done, 3, "not the server's alone")
        self.assertNotIn("chmod", done.stderr)

    def test_a_data_directory_that_is_a_file_is_told(self):
        self.home.data.write_text("x")
        self.assert_ends(self.home.run("user", "list"), 3, str(self.home.data), "is not a directory")

    def test_a_data_directory_that_cannot_be_made_is_told(self):
        (self.home.path / "file").write_text("x")
        done = self.home.run("user", "create", "ann", "--password-stdin", "--data-dir", str(self.home.path / "file" / "data"), data=False,
                             stdin=PASSWORD)
        self.assert_ends(done, 3, "cannot be made")

    def test_the_default_place_is_the_users_data_home(self):
        self.assertEqual(self.home.run("user", "create", "ann", "--password-stdin", data=False, stdin=PASSWORD).returncode, 0)
        self.assertTrue((self.home.path / "share" / "sallyport" / "sallyport.db").exists())


if __name__ == "__main__":
    unittest.main()
