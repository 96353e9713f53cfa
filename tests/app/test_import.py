# SPDX-License-Identifier: Apache-2.0
"""`sallyportd import`: accounts of other systems come over with their passwords, once each, however often it is stopped."""

import base64
import hashlib
import json
import os
import pty
import random
import select
import signal
import sqlite3
import subprocess
import threading
import time
import unittest
import warnings

import requests

from postgres import Postgres
from sallyportd import PASSWORD, PATIENCE, PROGRAM, HomeTest, bearer

with warnings.catch_warnings():  # it goes with Python 3.13; until then it is the C library's own bcrypt
    warnings.simplefilter("ignore")
    import crypt

BCRYPT = crypt.crypt(PASSWORD, "$2b$04$abcdefghijklmnopqrstuu")
# From the README of github.com/firebase/scrypt.
FIREBASE = {"key": "jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==",
            "salt": "42xEC+ixf3L2lw==", "password": "user1password",
            "hash": "lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ=="}


def unpadded(data):
    return base64.b64encode(data).decode().rstrip("=")


def pbkdf2(digest, rounds=1000, salt=b"saltsaltsaltsalt"):
    return hashlib.pbkdf2_hmac(digest, PASSWORD.encode(), salt, rounds)


class ImportTest(HomeTest):
    def file(self, name, content):
        path = self.home.path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def csv(self, count, name="accounts.csv"):
        rows = "".join(f"user{i},user{i}@example.org,User {i},{BCRYPT}\n" for i in range(count))
        return self.file(name, "username,email,full_name,password_hash\n" + rows)

    def imported(self, *arguments, **more):
        return self.json_of(self.home.run("import", "--json", *arguments, **more))

    def database(self):
        return sqlite3.connect(self.home.data / "sallyport.db")

    def count(self):
        with self.database() as database:
            return database.execute("SELECT COUNT(*) FROM users").fetchone()[0]


class Passwords(ImportTest):
    def test_each_kind_signs_in_and_is_upgraded(self):
        scrypt = hashlib.scrypt(PASSWORD.encode(), salt=b"saltsaltsaltsalt", n=1 << 14, r=8, p=1, dklen=32)
        hashes = {
            "bcrypt": BCRYPT,
            "bcrypt-2a": BCRYPT.replace("$2b$", "$2a$"),
            "bcrypt-2y": BCRYPT.replace("$2b$", "$2y$"),
            "scrypt": f"$scrypt$ln=14,r=8,p=1${unpadded(b'saltsaltsaltsalt')}${unpadded(scrypt)}",
            "pbkdf2-sha256": f"$pbkdf2-sha256$i=1000${unpadded(b'saltsaltsaltsalt')}${unpadded(pbkdf2('sha256'))}",
            "django": f"pbkdf2_sha256$1000$saltsaltsaltsalt${base64.b64encode(pbkdf2('sha256')).decode()}",
            "werkzeug": f"pbkdf2:sha512:1000$saltsaltsaltsalt${pbkdf2('sha512').hex()}",
        }
        path = self.file("accounts.jsonl", "".join(json.dumps({"username": name, "password_hash": text}) + "\n" for name, text in hashes.items()))
        summary = self.imported(path)
        self.assertEqual((summary["added"], summary["refused"]["count"]), (len(hashes), 0), summary)
        with self.home.serve("--rate-limit", "off") as server:
            for name in hashes:
                with self.subTest(name=name):
                    self.assertEqual(server.sign_in(name, "not-" + PASSWORD).status_code, 401)
                    self.assertEqual(server.sign_in(name).status_code, 200)
                    self.assertEqual(server.sign_in(name).status_code, 200)
        with self.database() as database:
            stored = [row[0] for row in database.execute("SELECT password_hash FROM users")]
        self.assertTrue(all(text.startswith("$argon2id$v=19$m=19456,t=2,p=1$") for text in stored), stored)

    def test_firebase_with_its_parameters(self):
        users = {"users": [{"localId": "x", "email": "ann@example.org", "passwordHash": FIREBASE["hash"], "salt": FIREBASE["salt"]}]}
        path = self.file("firebase.json", json.dumps(users))
        refused = self.home.run("import", path)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("--firebase-parameters", refused.stdout)
        parameters = self.file("parameters", f"hash_config {{\n algorithm: SCRYPT,\n base64_signer_key: {FIREBASE['key']},\n"
                                             " base64_salt_separator: Bw==,\n rounds: 8,\n mem_cost: 14,\n}\n")
        os.chmod(parameters, 0o644)
        self.assert_ends(self.home.run("import", path, "--firebase-parameters", parameters), 3, "chmod 600")
        os.chmod(parameters, 0o600)
        self.assertEqual(self.imported(path, "--firebase-parameters", parameters)["added"], 1)
        with self.home.serve() as server:
            self.assertEqual(server.sign_in("ann@example.org", FIREBASE["password"]).status_code, 200)

    def test_an_account_without_a_password_is_closed_until_one_is_set(self):
        self.imported(self.file("accounts.csv", "username\nann\n"))
        with self.home.serve("--rate-limit", "off") as server:
            for password in ("", "\0" * 32, PASSWORD):
                self.assertIn(server.sign_in("ann", password).status_code, (401, 422))
            self.assertEqual(self.home.run("user", "set-password", "ann", "--password-stdin", stdin=PASSWORD + "\n").returncode, 0)
            self.assertEqual(server.sign_in("ann").status_code, 200)

    def test_trying_a_password_before_trusting_an_import(self):
        path = self.csv(3)
        right = self.home.run("import", path, "--try", "USER1", "--password-stdin", stdin=PASSWORD + "\n", data=False)
        self.assert_ends(right, 0, "The password is right")
        self.assert_ends(self.home.run("import", path, "--try", "user1", "--password-stdin", stdin="wrong\n", data=False), 1, "not right")
        self.assert_ends(self.home.run("import", path, "--try", "nobody", "--password-stdin", stdin="wrong\n", data=False), 4, "no nobody")
        self.assert_ends(self.home.run("import", path, "--try", "user1", data=False), 1, "--password-stdin")
        shut = self.file("shut.csv", f"username,password,disabled\nann,{BCRYPT},1\n")
        done = self.home.run("import", shut, "--try", "ann", "--password-stdin", stdin=PASSWORD + "\n", data=False)
        self.assertTrue(done.returncode != 0 and "disabled" in done.stderr, done.stderr)
        self.assertFalse(self.home.data.exists())


class Summary(ImportTest):
    def test_a_dry_run_tells_and_changes_nothing(self):
        path = self.file("accounts.csv", f"username,email,password\nann,ann@example.org,{BCRYPT}\nben,,\nANN,,\nx y ,,\ncyd,,{PASSWORD}\n")
        summary = self.imported(path, "--dry-run")
        self.assertFalse(self.home.data.exists())
        self.assertEqual((summary["format"], summary["records"], summary["added"], summary["without_password"]), ("csv", 5, 2, 1))
        self.assertEqual(summary["password_hashes"], {"bcrypt, cost 4": 1})
        self.assertEqual([(one["line"], one["name"]) for one in summary["duplicates"]["first"]], [(4, "ANN")])
        self.assertEqual([one["line"] for one in summary["refused"]["first"]], [5, 6])
        text = self.home.run("import", path, "--dry-run")
        self.assert_ends(text, 0)
        lines = self.home.run("import", self.file("names.json", '[{"username":"a\\nAdded: 7"},{"username":"ben"}]'), "--dry-run")
        self.assertNotIn("\nAdded: 7", lines.stdout)
        for part in ("Would be added: 2", "bcrypt, cost 4: 1", "line 4 (ANN)", "line 5 (x y )"):
            self.assertIn(part, text.stdout)
        self.assertNotIn(PASSWORD, text.stdout + text.stderr)

    def test_the_first_twenty_and_the_number_of_the_rest(self):
        path = self.file("accounts.csv", "username\n" + " x\n" * 30 + "ann\n")
        done = self.home.run("import", path)
        self.assert_ends(done, 0)
        self.assertIn("and 10 more", done.stdout)
        self.assertEqual(done.stdout.count("line "), 20)

    def test_rules_for_who_is_here_already(self):
        self.home.create_user("user1", "--email", "one@example.org", "--admin")
        path = self.csv(3)
        failing = self.home.run("import", path, "--on-conflict", "fail")
        self.assertEqual(failing.returncode, 5, failing.stderr)
        self.assertEqual(self.count(), 1)
        skipping = self.imported(path)
        self.assertEqual((skipping["added"], skipping["skipped"]), (2, {"count": 1, "first": ["user1"]}))
        updating = self.imported(path, "--restart", "--on-conflict", "update", "--update-passwords")
        self.assertEqual((updating["updated"], updating["skipped"]["count"]), (1, 2))
        shown = self.json_of(self.home.run("user", "show", "user1", "--json"))
        self.assertEqual((shown["email"], shown["full_name"], shown["roles"]), ("user1@example.org", "User 1", ["user", "admin"]))

    def test_the_audit_log_tells_of_batches(self):
        self.imported(self.csv(1200))
        records = self.json_of(self.home.run("audit", "list", "--json", "--action", "users_imported"))
        added = [record["details"]["added"] for record in records]
        self.assertEqual(sum(added), 1200)
        self.assertLessEqual(max(added), 1000)
        self.assertIn(500, added)
        self.assert_ends(self.home.run("audit", "verify"), 0)


class Mistakes(ImportTest):
    def test_what_is_no_source(self):
        files = {"empty": (b"", "empty"), "blank": (b"\n\n", "blank"), "binary": (os.urandom(4096) + b"\0\0", "text file"),
                 "garbage": (b"lorem ipsum\ndolor sit\n", "names no column"), "utf16": ("username\nann\n".encode("utf-16"), "UTF-16"),
                 "gzip": (b"\x1f\x8b\x08\0\0", "compressed"), "cut": (b'[{"username":"ann"},', "cut off"), "list": (b"[1,2]", "no JSON"),
                 "database": (b"SQLite format 3\0" + b"\0" * 100, "")}
        for name, (content, told) in files.items():
            with self.subTest(name=name):
                done = self.home.run("import", self.file(name, content))
                self.assertIn(done.returncode, (1, 7) if name == "database" else (1,), done.stderr)
                self.assertIn(told, done.stderr)
                self.assertLessEqual(len(done.stderr.splitlines()), 3, done.stderr)
        self.assert_ends(self.home.run("import", "absent.csv"), 4, "no file")
        self.assert_ends(self.home.run("import", str(self.home.path)), 1, "no plain file")
        self.assert_ends(self.home.run("import"), 2)
        self.assert_ends(self.home.run("import", "x", "--format", "excel"), 2)
        self.assert_ends(self.home.run("import", self.csv(1), "--password-stdin"), 2)
        self.assert_ends(self.home.run("import", "-"), 1, "stdin")
        self.assert_ends(self.home.run("import", self.csv(1), "--update-passwords"), 1, "--on-conflict update")
        pipe = self.home.path / "pipe"
        os.mkfifo(pipe)
        self.assert_ends(self.home.run("import", str(pipe)), 1, "no plain file")

    def test_a_url_never_shows_its_password(self):
        for url in ("postgresql://ann:tiger@127.0.0.1:1/x", "postgresql://ann:tiger@127.0.0.1:1/x?nonsense=1", "mysql://ann:tiger@host/x"):
            with self.subTest(url=url):
                done = self.home.run("import", url)
                self.assertIn(done.returncode, (3, 7), done.stderr)
                self.assertNotIn("tiger", done.stdout + done.stderr)

    def test_a_hundred_megabytes_in_one_line(self):
        path = self.home.path / "line.csv"
        with open(path, "wb") as file:
            file.write(b"username\n")
            for _ in range(100):
                file.write(b"x" * 1_000_000)
        done = self.home.run("import", str(path), "--dry-run")
        self.assertEqual(done.returncode, 1)
        self.assertIn("longer than 1 MiB", done.stderr)


class Stopping(ImportTest):
    ACCOUNTS = int(os.environ.get("SALLYPORT_IMPORT_ACCOUNTS", "6000"))
    KILLS = int(os.environ.get("SALLYPORT_IMPORT_KILLS", "6"))

    def start(self, path, *arguments):
        return subprocess.Popen([PROGRAM, "import", path, "--data-dir", str(self.home.data), *arguments], stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=self.home.path, env=self.home.environment())

    def progress(self):
        if not (self.home.data / "sallyport.db").exists():
            return 0  # asking would make it, for everybody to read
        try:
            with self.database() as database:
                return database.execute("SELECT SUM(records) FROM imports").fetchone()[0] or 0
        except sqlite3.OperationalError:
            return 0

    def check_all_are_there_once(self):
        with self.database() as database:
            names = [row[0] for row in database.execute("SELECT username FROM users")]
            self.assertEqual(sorted(names), sorted(f"user{i}" for i in range(self.ACCOUNTS)))
            for table in ("identifiers WHERE kind = 'email'", "search_rows", "search"):
                self.assertEqual(database.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0], self.ACCOUNTS, table)
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone()[0], "ok")
        self.assert_ends(self.home.run("audit", "verify"), 0)

    def test_killed_at_any_point_and_started_again(self):
        path = self.csv(self.ACCOUNTS)
        kills = 0
        while kills < self.KILLS:
            process = self.start(path)
            before, deadline = self.progress(), time.monotonic() + PATIENCE
            while process.poll() is None and self.progress() == before and time.monotonic() < deadline:
                time.sleep(0.002)
            time.sleep(random.uniform(0, 0.1))
            process.kill()
            process.communicate()
            kills += 1
        summary = self.imported(path)
        self.assertTrue(summary["finished"])
        if not summary["done_before"]:
            self.assertGreater(summary["resumed_at"], 0)
            self.assertEqual((summary["added"], summary["skipped"]["count"]), (self.ACCOUNTS, 0))
        self.check_all_are_there_once()
        self.assertTrue(self.imported(path)["done_before"])

    def test_ctrl_c_ends_after_the_running_batch(self):
        path = self.csv(self.ACCOUNTS)
        process = self.start(path)
        deadline = time.monotonic() + PATIENCE
        while process.poll() is None and self.progress() == 0 and time.monotonic() < deadline:
            time.sleep(0.002)
        process.send_signal(signal.SIGINT)
        out, told = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 1, told)
        self.assertIn("The same command goes on", told)
        self.assertIn("Added: ", out)
        self.assertLess(self.count(), self.ACCOUNTS)
        self.assertEqual(self.count() % 500, 0)
        self.assertEqual(self.imported(path)["added"], self.ACCOUNTS)
        self.check_all_are_there_once()

    def test_a_server_works_meanwhile(self):
        self.home.create_user("ann")
        with self.home.serve("--rate-limit", "off") as server:
            process = self.start(self.csv(self.ACCOUNTS))
            slowest, rounds = 0, 0
            while process.poll() is None:
                begin = time.monotonic()
                self.assertEqual(server.sign_in("ann").status_code, 200)
                slowest, rounds = max(slowest, time.monotonic() - begin), rounds + 1
            process.communicate()
            self.assertEqual(process.returncode, 0)
            self.assertGreater(rounds, 0)
            self.assertLess(slowest, 5)
            self.assertEqual(server.sign_in(f"user{self.ACCOUNTS - 1}").status_code, 200)
        self.assertEqual(self.count(), self.ACCOUNTS + 1)


class OverHttp(ImportTest):
    def test_what_a_killed_server_left_goes_at_the_next_start(self):
        self.home.create_user("root", "--admin")
        server = self.home.serve("--dev")
        token = server.sign_in("root").json()["access_token"]
        content = "username\n" + "".join(f"u{i}\n" for i in range(100_000))  # takes seconds
        sending = threading.Thread(target=self.until_gone, args=(server, content, token))
        sending.start()
        deadline = time.monotonic() + PATIENCE
        while not self.left("import-" + "?" * 36) and time.monotonic() < deadline:
            time.sleep(0.001)
        server.kill()
        sending.join(PATIENCE)
        [left] = self.left("import-" + "?" * 36)
        self.assertEqual((left.stat().st_mode & 0o777, left.read_text()), (0o600, content))
        with self.home.serve("--dev") as again:
            self.assertEqual(self.left("import-*"), [])
            self.assertEqual(again.sign_in("root").status_code, 200)

    def left(self, pattern):
        return list(self.home.data.glob(pattern))

    @staticmethod
    def until_gone(server, content, token):
        try:
            server.call("POST", "/users/import", headers=bearer(token), json={"content": content, "dry_run": False, "current_password": PASSWORD})
        except requests.RequestException:
            pass  # killed


class Terminal(ImportTest):
    def on_terminal(self, *arguments):
        """What a person sees: stderr is a terminal."""
        inner, outer = pty.openpty()
        process = subprocess.Popen([PROGRAM, *arguments, "--data-dir", str(self.home.data)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=outer, cwd=self.home.path, env=self.home.environment())
        os.close(outer)
        seen = b""
        while select.select([inner], [], [], PATIENCE)[0]:
            try:
                part = os.read(inner, 4096)
            except OSError:
                break
            if not part:
                break
            seen += part
        os.close(inner)
        self.assertEqual(process.wait(PATIENCE), 0)
        return seen.decode()

    def test_a_bar_with_rate_and_time_left_on_a_terminal_only(self):
        seen = self.on_terminal("import", self.csv(6000))
        self.assertRegex(seen, r"\[#*-*\] \d+ %  [\d,]+ records  [\d,]+/s  \d+:\d\d left")
        quiet = self.home.run("import", self.csv(6000, "others.csv"))
        self.assertNotIn("[", quiet.stderr)


class Databases(ImportTest):
    def tutorial(self, execute):
        execute("CREATE TABLE users (id INTEGER PRIMARY KEY, username VARCHAR UNIQUE, hashed_password VARCHAR)")
        execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text VARCHAR, completed BOOLEAN)")
        execute(f"INSERT INTO users VALUES (1, 'foo', '{BCRYPT}'), (2, 'bar', NULL)")
        execute("INSERT INTO notes VALUES (1, 'Milk', TRUE), (2, 'Bread', FALSE)")

    def check_tutorial(self, url):
        summary = self.imported(url)
        self.assertEqual((summary["format"], summary["added"], summary["anonymous_notes"]), ("tutorial", 2, 2))
        self.assertTrue(self.imported(url)["done_before"])
        self.assertEqual(self.imported(url, "--restart")["skipped"]["count"], 2)
        with self.database() as database:
            self.assertEqual(sorted(database.execute("SELECT text, completed FROM notes").fetchall()), [("Bread", 0), ("Milk", 1)])
        with self.home.serve() as server:
            self.assertEqual(server.sign_in("foo").status_code, 200)

    def test_the_tutorials_on_sqlite(self):
        path = self.home.path / "tutorial.db"
        with sqlite3.connect(path) as database:
            self.tutorial(database.execute)
        self.check_tutorial(f"sqlite:///{path}")

    def test_the_tutorials_and_supabases_on_postgresql(self):
        with Postgres(password="tiger") as postgres:
            postgres.create_database("tutorial")
            self.tutorial(lambda sql: postgres.query(sql, "tutorial"))
            self.check_tutorial(postgres.url("tutorial"))
            postgres.create_database("supabase")
            for sql in ("CREATE SCHEMA auth",
                        "CREATE TABLE auth.users (instance_id uuid, id uuid PRIMARY KEY, email varchar, encrypted_password varchar, "
                        "raw_user_meta_data jsonb, created_at timestamptz, banned_until timestamptz, deleted_at timestamptz, is_anonymous boolean)",
                        "INSERT INTO auth.users SELECT NULL, ('0190b76e-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'u' || i || '@example.org', "
                        f"'{BCRYPT}', '{{\"full_name\":\"U\"}}', now(), NULL, NULL, false FROM generate_series(1, 1100) i"):
                postgres.query(sql, "supabase")
            summary = self.imported(postgres.url("supabase"))
            self.assertEqual((summary["format"], summary["added"], summary["refused"]["count"]), ("supabase", 1100, 0))
            shown = self.json_of(self.home.run("user", "show", "u7@example.org", "--json"))
            self.assertEqual((shown["id"], shown["full_name"]), ("0190b76e-0000-4000-8000-000000000007", "U"))

    def test_into_postgresql(self):
        with Postgres(password="tiger") as postgres:
            postgres.create_database("sallyport")
            where = ("--database", postgres.url("sallyport"))
            self.assertEqual(self.imported(self.csv(1300), *where)["added"], 1300)
            with self.home.serve(*where) as server:
                self.assertEqual(server.sign_in("USER1299@example.org").status_code, 200)
            self.assertEqual(postgres.query("SELECT count(*) FROM users", "sallyport").strip(), "1300")


if __name__ == "__main__":
    unittest.main()
