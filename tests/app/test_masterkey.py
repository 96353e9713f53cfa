# SPDX-License-Identifier: Apache-2.0
"""The master key: where it is found, and another one in its place."""

import os
import stat
import subprocess
import time
import unittest

from callers import login, signed_in
from postgres import Postgres
from sallyportd import PASSWORD, PATIENCE, PROGRAM
from secretfiles import SERVE, SecretsTest, master_key


class Rotation(SecretsTest):
    def rotate(self, *arguments, **environment):
        return self.home.run("keys", "rotate-master", *arguments, **environment)

    def test_everything_is_sealed_anew_and_servers_go_on(self):
        self.home.create_user("ann")
        with self.home.serve() as server, self.home.serve() as other:
            ann = signed_in(server, "ann", device_name="laptop")
            before, ids = self.master.read_text(), self.key_ids()
            self.assertEqual(len(ids), 1)
            self.assert_ends(self.rotate(), 0, "sealed with the new master key", str(self.master))
            after = self.master.read_text()
            self.assertRegex(after, r"\A[0-9a-f]{64}\n\Z")
            self.assertNotEqual(after, before)
            self.assertEqual(stat.S_IMODE(self.master.stat().st_mode), 0o600)
            self.assertEqual(len(self.key_ids()), 1)
            self.assertNotEqual(self.key_ids(), ids)
            self.assertEqual(self.actions()[-1], "master_key_rotated")
            for file in self.home.data.glob("sallyport.db*"):
                self.assertNotIn(ids.copy().pop().encode() + b".", file.read_bytes(), file.name)
            # A key that is made now is sealed with the new one, and both nodes have it.
            made = self.home.run("keys", "rotate", "--now").stdout.strip()
            deadline = time.monotonic() + PATIENCE
            for node in (server, other):
                while made not in [key["kid"] for key in node.call("GET", "/.well-known/jwks.json").json()["keys"]]:
                    self.assertLess(time.monotonic(), deadline)
                    time.sleep(0.1)
                self.assertEqual(node.me(ann.access).status_code, 200)
            self.assertEqual(ann.renew().status_code, 200)
        with self.home.serve() as again:
            self.assertEqual(again.me(ann.access).status_code, 200)
            self.assertEqual(login(again, "ann", device_token=ann.pair["device_token"]).status_code, 200)
        self.private_file(self.master, before)
        self.assert_ends(self.home.run(*SERVE), 3, "another master key")

    def test_several_at_once_lose_no_key(self):
        self.start_once()
        command = [PROGRAM, "keys", "rotate-master", "--data-dir", str(self.home.data)]
        processes = [subprocess.Popen(command, cwd=self.home.path, env=self.home.environment(), stderr=subprocess.DEVNULL)
                     for _ in range(5)]
        codes = [process.wait(PATIENCE) for process in processes]
        self.assertIn(0, codes)
        self.assertLessEqual(set(codes), {0, 5})
        self.assertEqual(self.actions().count("master_key_rotated"), codes.count(0))
        self.start_once()

    def test_a_key_of_ones_own(self):
        self.start_once()
        new = self.private_file(self.home.path / "new.key", master_key())
        self.assert_ends(self.rotate("--new-key-file", str(new)), 0)
        self.assertEqual(self.master.read_text(), new.read_text())
        self.start_once()
        self.assert_ends(self.rotate("--new-key-file", str(new)), 3, "in use already")
        new.chmod(0o644)
        self.assert_ends(self.rotate("--new-key-file", str(new)), 3, "chmod 600")
        self.assert_ends(self.rotate("--new-key-file", str(self.home.path / "none")), 3, "There is no file")
        self.private_file(new, "no key")
        self.assert_ends(self.rotate("--new-key-file", str(new)), 3, "64 hexadecimal digits")
        self.start_once()

    def test_a_named_file_is_replaced(self):
        named = self.private_file(self.home.path / "named.key", master_key())
        before = named.read_text()
        self.start_once("--master-key-file", str(named))
        self.assert_ends(self.rotate("--master-key-file", str(named)), 0)
        self.assertNotEqual(named.read_text(), before)
        self.start_once("--master-key-file", str(named))

    def test_two_keys_in_the_file_open_either_state(self):
        """As a kill in the middle leaves it."""
        self.start_once()
        old = self.master.read_text()
        new = master_key()
        for text in (old + new, new + old):
            self.private_file(self.master, text)
            self.start_once()
            self.assertEqual(len(self.key_ids()), 1)
        self.private_file(self.master, old)
        new_file = self.private_file(self.home.path / "new.key", new)
        self.assert_ends(self.rotate("--new-key-file", str(new_file)), 0)
        for text in (old + new, new + old):
            self.private_file(self.master, text)
            self.start_once()
        self.assertEqual(self.home.run("keys", "rotate").returncode, 0)
        self.assertEqual(len(self.key_ids()), 1)  # sealed like the others
        self.private_file(self.master, new)
        self.start_once()

    def test_killed_at_any_moment_it_still_opens(self):
        self.home.create_user("ann")
        self.start_once()
        command = [PROGRAM, "keys", "rotate-master", "--data-dir", str(self.home.data)]
        begun = time.monotonic()
        subprocess.run(command, cwd=self.home.path, env=self.home.environment(), check=True, capture_output=True)
        whole = time.monotonic() - begun
        rounds = int(os.environ.get("SALLYPORT_KILL_ROUNDS", "16"))
        for number in range(rounds):
            with subprocess.Popen(command, cwd=self.home.path, env=self.home.environment(), stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL) as process:
                time.sleep(whole * number / rounds)
                process.kill()
            self.assertEqual(len(self.key_ids()), 1)
            listed = self.home.run("keys", "rotate-master")  # opens all there is
            self.assertEqual(listed.returncode, 0, listed.stderr)
        with self.home.serve() as server:
            self.assertEqual(login(server, "ann").status_code, 200)
        self.assertEqual([path.name for path in self.home.data.glob("master.key*")], ["master.key"])
        self.assertRegex(self.master.read_text(), r"\A[0-9a-f]{64}\n\Z")

    def test_without_a_key_there_is_nothing_to_replace(self):
        self.home.create_user("ann")
        self.assert_ends(self.rotate(), 3, "made when the server starts for the first time")
        self.start_once()
        self.private_file(self.master, master_key())
        self.assert_ends(self.rotate(), 3, "sealed with another master key")

    def test_nodes_on_one_postgres(self):
        """Each with a data directory and a copy of the key. Who has the old key alone goes on, and does not start again."""
        with Postgres() as cluster:
            url = cluster.create_database("nodes")
            other = self.home.path / "other"
            other.mkdir(mode=0o700)
            self.start_once("--database", url)
            self.private_file(other / "master.key", self.master.read_text())
            self.home.run("user", "create", "ann", "--password-stdin", "--database", url, stdin=PASSWORD + "\n")
            with self.home.serve("--database", url) as server:
                ann = signed_in(server, "ann")
                self.assert_ends(self.rotate("--database", url), 0, "Other nodes need the same file")
                self.assertEqual(server.me(ann.access).status_code, 200)
            elsewhere = (*SERVE, "--database", url, "--data-dir", str(other))
            self.assert_ends(self.home.run(*elsewhere, data=False), 3, "every node needs the same")
            self.private_file(other / "master.key", self.master.read_text())
            self.assertEqual(self.home.run("keys", "rotate", "--database", url, "--data-dir", str(other), data=False).returncode, 0)


class Credential(SecretsTest):
    """systemd's LoadCredential=."""

    def setUp(self):
        super().setUp()
        self.folder = self.home.path / "credentials"
        self.folder.mkdir(mode=0o700)
        self.file = self.folder / "sallyport-master-key"
        self.environment = {"CREDENTIALS_DIRECTORY": str(self.folder)}

    def test_is_found_and_used(self):
        self.private_file(self.file, master_key(), 0o400)
        self.start_once(**self.environment)
        self.assertFalse(self.master.exists())
        self.assert_ends(self.home.run(*SERVE), 3, "no " + str(self.master))
        self.start_once("--master-key-file", str(self.file))

    def test_others_are_none_of_ours(self):
        self.private_file(self.folder / "something-else", "x")
        self.start_once(**self.environment)
        self.assertTrue(self.master.exists())

    def test_is_replaced_by_way_of_both(self):
        old, new = master_key(), master_key()
        self.private_file(self.file, old)
        self.start_once(**self.environment)
        self.private_file(self.file, old + new)
        new_file = self.private_file(self.home.path / "new.key", new)
        self.assert_ends(self.home.run("keys", "rotate-master", "--new-key-file", str(new_file), **self.environment), 0)
        self.private_file(self.file, new)
        self.start_once(**self.environment)

    def test_a_damaged_one_is_told(self):
        self.private_file(self.file, "no key")
        self.assert_ends(self.home.run(*SERVE, **self.environment), 3, "systemd credential", "64 hexadecimal digits")


if __name__ == "__main__":
    unittest.main()
