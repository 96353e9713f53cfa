# SPDX-License-Identifier: Apache-2.0
"""Signing keys as who runs a server has them: the master key, the command line, and installations of earlier versions."""

import shutil
import stat
import subprocess
import unittest

from sallyportd import HomeTest

SECRET = "7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a09f8e"
SERVE = ("serve", "--listen", "127.0.0.1:0")


def openssl(*arguments):
    return subprocess.run(["openssl", *arguments], capture_output=True, text=True, timeout=30, check=True).stdout


class KeyTest(HomeTest):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.home.run("migrate", "up").returncode, 0)
        self.master = self.home.data / "master.key"
        self.earlier = self.home.data / "signing-key.pem"

    def keys(self):
        return self.json_of(self.home.run("keys", "list", "--json"))

    def states(self):
        return [key["state"] for key in self.keys()]

    def private_file(self, path, text, mode=0o600):
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.write_text(text)
        path.chmod(mode)
        return path


class MasterKey(KeyTest):
    def start_once(self):
        with self.home.serve():
            pass

    def test_the_first_start_makes_one(self):
        self.start_once()
        text = self.master.read_text()
        self.assertRegex(text, r"\A[0-9a-f]{64}\n\Z")
        self.assertEqual(stat.S_IMODE(self.master.stat().st_mode), 0o600)
        self.assertFalse(self.earlier.exists())
        self.start_once()
        self.assertEqual(self.master.read_text(), text)
        self.assertEqual(self.states(), ["signing"])

    def test_reading_makes_none(self):
        self.assertEqual(self.keys(), [])
        self.assertFalse(self.master.exists())

    def test_others_must_not_read_it(self):
        self.start_once()
        self.master.chmod(0o644)
        self.assert_ends(self.home.run(*SERVE), 3, "master.key", "chmod 600")

    def test_a_damaged_one_is_told_and_kept(self):
        self.private_file(self.master, "no key")
        self.assert_ends(self.home.run(*SERVE), 3, "master.key", "64 hexadecimal digits")
        self.assertEqual(self.master.read_text(), "no key")

    def test_a_missing_one_is_not_replaced(self):
        self.start_once()
        kept = self.master.read_text()
        self.master.unlink()
        self.assert_ends(self.home.run(*SERVE), 3, "master.key", "Put back")
        self.assert_ends(self.home.run("keys", "rotate"), 3, "master.key")
        self.assertFalse(self.master.exists())
        self.private_file(self.master, kept)
        self.start_once()

    def test_another_one_opens_nothing(self):
        self.start_once()
        self.private_file(self.master, openssl("rand", "-hex", "32"))
        self.assert_ends(self.home.run(*SERVE), 3, "another master key")

    def test_a_lost_one_is_overcome(self):
        """As the README says: a new one, a new key, and the old ones retired."""
        self.start_once()
        old = self.keys()[0]["kid"]
        self.private_file(self.master, openssl("rand", "-hex", "32"))
        self.assert_ends(self.home.run("keys", "rotate", "--now"), 3, "another master key", "--master-key-lost")
        self.assertEqual(self.states(), ["signing"])
        self.assert_ends(self.home.run("keys", "rotate", "--now", "--master-key-lost"), 0, "signs now")
        self.assertEqual(self.home.run("keys", "retire", old).returncode, 0)
        self.start_once()
        self.assertEqual(self.states(), ["retired", "signing"])

    def test_a_file_can_be_named(self):
        named = self.private_file(self.home.path / "credential", openssl("rand", "-hex", "32"), 0o400)
        for start in ({"arguments": ("--master-key-file", str(named)), "environment": {}},
                      {"arguments": (), "environment": {"SALLYPORT_MASTER_KEY_FILE": str(named)}}):
            with self.home.serve(*start["arguments"], **start["environment"]):
                pass
        self.assertFalse(self.master.exists())
        self.assert_ends(self.home.run("keys", "rotate"), 3, "--master-key-file")
        self.assertEqual(self.home.run("keys", "rotate", "--master-key-file", str(named)).returncode, 0)
        self.assertEqual(self.states(), ["signing", "upcoming"])

    def test_a_named_file_is_looked_at_closely(self):
        good = openssl("rand", "-hex", "32")
        for text, mode, told in ((good, 0o666, "can be changed by others"), ("", 0o600, "is empty"), ("x" * 64, 0o600, "64 hexadecimal"),
                                 (good[:-3], 0o600, "64 hexadecimal"), (None, None, "cannot be read")):
            with self.subTest(told):
                path = self.home.path / "credential"
                path.unlink(missing_ok=True)
                if text is not None:
                    self.private_file(path, text, mode)
                for command in (SERVE, ("config", "check")):
                    self.assert_ends(self.home.run(*command, SALLYPORT_MASTER_KEY_FILE=str(path)), 3, told, "master_key_file")

    def test_a_second_node_needs_the_same(self):
        self.start_once()
        other = self.home.path / "other"
        other.mkdir(mode=0o700)
        database = f"sqlite:///{self.home.data / 'sallyport.db'}"
        command = (*SERVE, "--data-dir", str(other), "--database", database)
        self.assert_ends(self.home.run(*command, data=False), 3, "every node needs the same")
        shutil.copy2(self.master, other / "master.key")
        self.assertEqual(self.home.run("keys", "rotate", "--data-dir", str(other), "--database", database, data=False).returncode, 0)
        self.assertEqual(self.states(), ["signing", "upcoming"])


class EarlierVersions(KeyTest):
    def test_their_key_goes_on(self):
        """The whole way: the key in the file signs, is published under its id, and the file is gone."""
        self.private_file(self.earlier, openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"))
        pem = self.earlier.read_text()
        with self.home.serve() as server:
            first = server.call("GET", "/.well-known/jwks.json").json()
            self.assertTrue(any("kept sealed in the database" in line for line in server.log))
        self.assertFalse(self.earlier.exists())
        for file in self.home.data.iterdir():
            content = file.read_bytes()
            self.assertNotIn(b"PRIVATE KEY", content, file.name)
            self.assertNotIn(pem.splitlines()[1].encode(), content, file.name)
        with self.home.serve() as server:
            self.assertEqual(server.call("GET", "/.well-known/jwks.json").json(), first)

    def test_a_file_that_comes_back_is_not_used(self):
        with self.home.serve() as server:
            used = server.call("GET", "/.well-known/jwks.json").json()
        self.private_file(self.earlier, openssl("genpkey", "-algorithm", "ed25519"))
        with self.home.serve() as server:
            self.assertEqual(server.call("GET", "/.well-known/jwks.json").json(), used)
            self.assertTrue(any("not used" in line for line in server.log))
        self.assertTrue(self.earlier.exists())

    def test_a_file_others_can_read_is_refused(self):
        self.private_file(self.earlier, openssl("genpkey", "-algorithm", "ed25519"), 0o644)
        self.assert_ends(self.home.run(*SERVE), 3, "signing-key.pem", "chmod 600")

    def test_a_broken_file_is_told_and_kept(self):
        for text in ("no key", openssl("genpkey", "-algorithm", "X25519"), openssl("genrsa", "2048")):
            self.private_file(self.earlier, text)
            self.assert_ends(self.home.run(*SERVE), 3, "signing-key.pem")
            self.assertEqual(self.earlier.read_text(), text)

    def test_a_secret_leaves_it_alone(self):
        self.private_file(self.earlier, "no key")
        with self.home.serve(SALLYPORT_SECRET_KEY=SECRET):
            pass
        self.assertTrue(self.earlier.exists())
        self.assertFalse(self.master.exists())


class CommandLine(KeyTest):
    def test_list_for_people_and_programs(self):
        self.assertEqual(self.home.run("keys", "rotate", "--now").returncode, 0)
        key = self.keys()[0]
        self.assertEqual({**key, "kid": "", "created_at": "", "signs_from": ""},
                         {"kid": "", "algorithm": "ES256", "state": "signing", "created_at": "", "signs_from": "", "verifies_until": None,
                          "retired_at": None})
        self.assertRegex(key["signs_from"], r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")
        listed = self.home.run("keys", "list").stdout.splitlines()
        self.assertEqual(listed[0].split()[:3], ["KEY", "ALGORITHM", "STATE"])
        self.assertEqual(listed[1].split()[:3], [key["kid"], "ES256", "signing"])

    def test_rotate_prints_the_new_key_alone(self):
        first = self.home.run("keys", "rotate", "--algorithm", "EdDSA")
        self.assert_ends(first, 0, "signs now")  # there is no other
        second = self.home.run("keys", "rotate")
        self.assert_ends(second, 0, "signs in 60 seconds")
        self.assertEqual([key["kid"] for key in self.keys()], [first.stdout.strip(), second.stdout.strip()])
        self.assertEqual([key["algorithm"] for key in self.keys()], ["EdDSA", "EdDSA"])  # as the one before
        self.assertEqual(self.states(), ["signing", "upcoming"])

    def test_retire(self):
        first = self.home.run("keys", "rotate").stdout.strip()
        self.assert_ends(self.home.run("keys", "retire", first), 5, "Let another one sign first")
        second = self.home.run("keys", "rotate").stdout.strip()
        self.assert_ends(self.home.run("keys", "retire", first), 5)  # the other one does not sign yet
        self.assert_ends(self.home.run("keys", "retire", second), 0)
        self.assertEqual(self.states(), ["signing", "retired"])
        self.assert_ends(self.home.run("keys", "retire", "nobody"), 4, "no such signing key")

    def test_mistakes_in_use(self):
        for arguments in (("keys",), ("keys", "rotate", "--algorithm", "HS256"), ("keys", "rotate", "--algorithm", "none"),
                          ("keys", "retire"), ("keys", "list", "--now")):
            with self.subTest(arguments):
                self.assertEqual(self.home.run(*arguments, data=False).returncode, 2)

    def test_who_did_it_is_in_the_audit_log(self):
        first = self.home.run("keys", "rotate").stdout.strip()
        second = self.home.run("keys", "rotate", "--now", "--algorithm", "EdDSA").stdout.strip()
        self.home.run("keys", "retire", first)
        records = self.json_of(self.home.run("audit", "list", "--json"))
        seen = [(record["action"], record["details"]["key"], record["details"]["algorithm"]) for record in reversed(records)]
        self.assertEqual(seen, [("key_rotated", first, "ES256"), ("key_rotated", second, "EdDSA"), ("key_retired", first, "ES256")])
        self.assertIn("command line", str(records[0]))
        self.assertEqual(self.home.run("audit", "verify").returncode, 0)

    def test_with_a_secret_it_is_said_that_the_keys_are_not_used(self):
        self.assert_ends(self.home.run("keys", "rotate", SALLYPORT_SECRET_KEY=SECRET), 0, "HS256")


if __name__ == "__main__":
    unittest.main()
