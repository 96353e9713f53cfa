# SPDX-License-Identifier: Apache-2.0
"""`sallyportd export`: a private file with all accounts, from which `import` makes the same ones elsewhere."""

import json
import os
import pty
import stat
import subprocess
import unittest

from callers import signed_in
from postgres import Postgres
from sallyportd import PASSWORD, PATIENCE, PROGRAM, Home, HomeTest


class ExportTest(HomeTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("root", "--admin", "--full-name", 'Ro, "ot"')
        self.home.create_user("ann", "--email", "Ann@example.org")
        with self.home.serve("--rate-limit", "off") as server:
            ann = signed_in(server, "ann")
            self.assertEqual(ann.call("POST", "/notes/", json={"text": "Milk,\n\"2\"", "completed": True}).status_code, 200)

    def export(self, name, *arguments, home=None, **more):
        return (home or self.home).run("export", str(self.home.path / name), *arguments, **more)

    def text(self, name):
        return (self.home.path / name).read_text()

    def other_home(self):
        home = Home()
        self.addCleanup(home.close)
        return home


class File(ExportTest):
    def test_private_whole_and_told(self):
        self.assert_ends(self.export("all.jsonl"), 0, "2 account(s) exported")
        path = self.home.path / "all.jsonl"
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertEqual([name for name in os.listdir(self.home.path) if name.startswith("all")], ["all.jsonl"])
        heading, *lines = [json.loads(line) for line in self.text("all.jsonl").splitlines()]
        self.assertEqual((heading["format"], heading["accounts"]), ("sallyport-export", 2))
        self.assertEqual([(line["username"], line["role"]) for line in lines], [("root", "administrator"), ("ann", "user")])
        self.assertEqual(lines[1]["notes"][0]["text"], "Milk,\n\"2\"")
        self.assertTrue(lines[0]["password_hash"].startswith("$argon2id$"))
        records = self.json_of(self.home.run("audit", "list", "--json", "--action", "users_exported"))
        self.assertEqual([record["details"] for record in records], [{"accounts": 2, "file": "all.jsonl"}])

    def test_never_over_another_file_unasked(self):
        path = self.home.path / "all.jsonl"
        path.write_text("mine")
        path.chmod(0o644)
        self.assert_ends(self.export("all.jsonl"), 5, "--force")
        self.assertEqual(self.text("all.jsonl"), "mine")
        self.assert_ends(self.export("all.jsonl", "--force"), 0)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assert_ends(self.export("absent/all.jsonl"), 1, "cannot be written")
        self.assert_ends(self.home.run("export"), 2)

    def test_stdout_that_is_no_terminal(self):
        piped = self.home.run("export", "-")
        self.assertEqual(piped.returncode, 0, piped.stderr)
        self.assertEqual(len(piped.stdout.splitlines()), 3)
        inner, outer = pty.openpty()
        shown = subprocess.run([PROGRAM, "export", "-", "--data-dir", str(self.home.data)], stdin=subprocess.DEVNULL, stdout=outer,
                               stderr=subprocess.PIPE, text=True, timeout=PATIENCE, env=self.home.environment(), check=False)
        os.close(outer)
        os.close(inner)
        self.assertEqual(shown.returncode, 1)
        self.assertIn("terminal", shown.stderr)


class RoundTrip(ExportTest):
    def check(self, name, *where):
        """Into an empty installation and out again."""
        self.assert_ends(self.export("first" + name), 0)
        other = self.other_home()
        summary = self.json_of(other.run("import", str(self.home.path / ("first" + name)), "--keep-admins", "--json", *where))
        self.assertEqual((summary["format"], summary["added"], summary["refused"]["count"]), ("sallyport", 2, 0))
        self.assert_ends(self.export("second" + name, *where, home=other), 0)
        self.assertEqual(self.text("second" + name), self.text("first" + name))
        with other.serve(*where) as server:
            ann = signed_in(server, "ann@EXAMPLE.org")
            self.assertEqual([note["text"] for note in ann.call("GET", "/notes/").json()], ["Milk,\n\"2\""])
        roles = self.json_of(other.run("user", "show", "root", "--json", *where))["roles"]
        self.assertEqual(roles, ["user", "admin"])

    def test_json_lines(self):
        self.check(".jsonl")

    def test_csv(self):
        self.check(".csv")

    def test_from_sqlite_to_postgresql(self):
        with Postgres() as postgres:
            self.check(".jsonl", "--database", postgres.create_database("sallyport"))

    def test_what_was_cut_off_is_noticed(self):
        self.assert_ends(self.export("all.jsonl"), 0)
        lines = self.text("all.jsonl").splitlines(keepends=True)
        (self.home.path / "cut.jsonl").write_text("".join(lines[:-1]))
        done = self.other_home().run("import", str(self.home.path / "cut.jsonl"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("cut off", done.stderr)

    def test_what_only_looks_like_ours_makes_no_administrator(self):
        self.assert_ends(self.export("all.jsonl"), 0)
        other = self.other_home()
        self.assert_ends(other.run("import", str(self.home.path / "all.jsonl")), 0)
        self.assertEqual(self.json_of(other.run("user", "show", "root", "--json"))["roles"], ["user"])

    def test_the_same_again_changes_nothing(self):
        self.assert_ends(self.export("all.jsonl"), 0)
        summary = self.json_of(self.home.run("import", str(self.home.path / "all.jsonl"), "--on-conflict", "update", "--json"))
        self.assertEqual(summary["added"], 0)
        self.assert_ends(self.export("again.jsonl"), 0)
        names = [json.loads(line)["password_hash"] for line in self.text("again.jsonl").splitlines()[1:]]
        self.assertEqual(names, [json.loads(line)["password_hash"] for line in self.text("all.jsonl").splitlines()[1:]])
        with self.home.serve() as server:
            self.assertEqual(server.sign_in("ann", PASSWORD).status_code, 200)


if __name__ == "__main__":
    unittest.main()
