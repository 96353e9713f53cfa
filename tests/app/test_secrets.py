# SPDX-License-Identifier: Apache-2.0
"""Secrets at rest: what a thief of the database can do with it, and who may read the files."""

import base64
import hashlib
import hmac
import json
import shutil
import signal
import sqlite3
import stat
import subprocess
import time
import unittest

from callers import login, signed_in
from sallyportd import PASSWORD, PATIENCE, PROGRAM
from secretfiles import SERVE, SecretsTest, master_key

TYPED_AS_NAME = "my-Secret-Typed-As-A-Name-93"
OTHER_SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Thief(SecretsTest):
    """A running installation with live sessions, and somebody who copies its database."""

    def setUp(self):
        super().setUp()
        self.home.create_user("ann")
        self.server = self.home.serve("--registration", "open")
        self.addCleanup(self.server.__exit__)
        self.ann = signed_in(self.server, "ann", device_name="laptop")
        self.handed_out = {PASSWORD, self.ann.access, self.ann.refresh, self.ann.pair["device_token"]}
        self.assertEqual(self.ann.renew().status_code, 200)
        self.handed_out |= {self.ann.access, self.ann.refresh}
        page = self.server.call("POST", "/session", json={"username": "ann", "password": PASSWORD, "device_name": "browser"},
                                headers={"Origin": self.server.url})
        self.assertEqual(page.status_code, 200, page.text)
        self.handed_out.add(page.json()["csrf_token"])
        self.cookies = {name: value for header in page.raw.headers.getlist("Set-Cookie")
                        for name, value in [header.split(";")[0].split("=", 1)]}
        self.handed_out |= set(self.cookies.values())
        self.assertEqual(login(self.server, TYPED_AS_NAME, "wrong-Password-31").status_code, 401)
        self.handed_out |= {TYPED_AS_NAME, TYPED_AS_NAME.lower(), "wrong-Password-31"}
        self.stolen = self.home.path / "stolen"
        self.stolen.mkdir(mode=0o700)
        for file in self.home.data.glob("sallyport.db*"):
            shutil.copy2(file, self.stolen)

    def columns(self):
        """Every value in the stolen database that is long enough to be one of something."""
        connection = sqlite3.connect(self.stolen / "sallyport.db")
        values = set()
        for table, in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in connection.execute(f"SELECT * FROM {table}"):
                values |= {value for value in row if isinstance(value, str) and len(value) >= 16}
        connection.close()
        self.assertGreater(len(values), 20)
        return values

    def test_nothing_handed_out_is_in_the_files(self):
        key = bytes.fromhex(self.master.read_text())
        forms = {text.encode() for text in self.handed_out} | {key, key.hex().encode(), base64url(key).encode(), base64.b64encode(key)}
        forms |= {part.encode() for text in self.handed_out for part in text.split(".") if len(part) >= 32}
        for text in list(self.handed_out):
            try:
                forms.add(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
            except ValueError:
                pass
        # What a typed name is counted under must not be something that guesses can be compared with.
        for name in (TYPED_AS_NAME, TYPED_AS_NAME.lower()):
            for what in ("name", "name and network"):
                parts = [what, name] + (["127.0.0.1"] if "and" in what else [])
                counted = hashlib.sha256(b"".join(f"{len(part)}:{part}".encode() for part in parts)).digest()
                forms |= {counted, base64url(counted).encode()}
            forms.add(hashlib.sha256(name.encode()).digest())
        self.assertIn("laptop", (self.stolen / "sallyport.db").read_bytes().decode("latin-1")
                      + "".join(file.read_bytes().decode("latin-1") for file in self.stolen.iterdir()))
        for file in self.stolen.iterdir():
            content = file.read_bytes()
            for form in forms:
                self.assertNotIn(form, content, file.name)
            self.assertNotIn(b"PRIVATE KEY", content, file.name)

    def test_a_server_on_it_does_not_start(self):
        self.assert_ends(self.home.run(*SERVE, "--data-dir", str(self.stolen), data=False), 3, "no " + str(self.stolen / "master.key"))
        self.private_file(self.stolen / "master.key", master_key())
        self.assert_ends(self.home.run(*SERVE, "--data-dir", str(self.stolen), data=False), 3, "another master key")

    def test_nothing_in_it_opens_anything(self):
        """Against the server it was stolen from, and against one of the thief's own on the stolen file, with a secret of the thief's."""
        environment = self.home.environment(SALLYPORT_SECRET_KEY=OTHER_SECRET)
        with subprocess.Popen([PROGRAM, *SERVE, "--data-dir", str(self.stolen), "--rate-limit", "off"], cwd=self.home.path,
                              env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as own:
            thief = type("Own", (), {"url": own.stdout.readline().removeprefix("Listening on ").strip(),
                                     "call": type(self.server).call})()
            for server in (self.server, thief):
                for value in self.columns():
                    answer = server.call("POST", "/refresh", json={"refresh_token": value})
                    self.assertIn(answer.status_code, (400, 422), value)
                    answer = server.call("GET", "/users/me/", headers={"Authorization": "Bearer " + value.replace("\n", "")}
                                         if value.isascii() else {})
                    self.assertEqual(answer.status_code, 401, value)
                    if value.isascii() and not set(value) & set("\";,\\ \n"):
                        answer = server.call("GET", "/users/me/", headers={"Cookie": f"__Host-sallyport={value}"})
                        self.assertEqual(answer.status_code, 401, value)
                answer = login(server, "ann", self.rows("SELECT password_hash FROM users")[0][0])
                self.assertIn(answer.status_code, (401, 422))
            # What the thief's server signs is good there alone.
            forged = base64url(b'{"alg":"HS256","typ":"at+jwt"}')
            self.assertEqual(self.server.me(forged + ".e30.x").status_code, 401)
            own.send_signal(signal.SIGTERM)
            own.wait(PATIENCE)

    def test_no_access_token_can_be_forged(self):
        """The real claims, signed with everything that is in the file or public."""
        header, claims, _ = self.ann.access.split(".")
        public = self.server.call("GET", "/.well-known/jwks.json").json()["keys"][0]
        keys = {value.encode() for value in self.columns() if value.isascii()} | {b"", json.dumps(public).encode(), public["x"].encode()}
        kid = json.loads(base64.urlsafe_b64decode(header + "=="))["kid"]
        self.assertEqual(self.server.me(self.ann.access).status_code, 200)
        for head in ({"alg": "HS256", "typ": "at+jwt", "kid": kid}, {"alg": "HS256", "typ": "at+jwt"}, {"alg": "none", "typ": "at+jwt"}):
            start = base64url(json.dumps(head, separators=(",", ":")).encode()) + "." + claims
            for key in keys:
                signature = "" if head["alg"] == "none" else base64url(hmac.digest(key, start.encode(), "sha256"))
                self.assertEqual(self.server.me(f"{start}.{signature}").status_code, 401)

    def test_no_device_token_can_be_forged(self):
        """With one a try would not wait while others guess."""
        for _ in range(30):
            if login(self.server, "ann", "wrong-Password-31").status_code == 429:
                break
        self.assertEqual(login(self.server, "ann").status_code, 429)
        real = self.ann.pair["device_token"]
        payload = base64.urlsafe_b64decode(real + "=" * (-len(real) % 4))[:-32]
        changed = self.rows("SELECT password_changed_at FROM users")[0][0]
        stored = self.rows("SELECT value FROM server_secrets WHERE name = 'device tokens'")[0][0]
        keys = [value.encode() for value in (stored, stored.split(".")[-1], stored.split(".")[1])]
        keys += [base64.urlsafe_b64decode(stored.split(".")[-1] + "=="), bytes(32)]
        for key in keys:
            signature = hmac.digest(key, b"sallyport device " + payload + str(changed).encode(), "sha256")
            self.assertEqual(login(self.server, "ann", device_token=base64url(payload + signature)).status_code, 429)
        self.assertEqual(login(self.server, "ann", device_token=real).status_code, 200)


class Deleted(SecretsTest):
    def test_what_is_deleted_is_gone_from_the_file(self):
        """Hashes of an account's password, of its tokens, and a key that was retired."""
        self.home.create_user("ann")
        with self.home.serve() as server:
            signed_in(server, "ann")
            gone = [row[0] for row in self.rows("SELECT password_hash FROM users UNION ALL SELECT token_hash FROM refresh_tokens "
                                                "UNION ALL SELECT sealed_key FROM signing_keys")]
            self.assertEqual(len(gone), 3)
            self.assertEqual(self.home.run("user", "delete", "ann").returncode, 0)
            old = self.rows("SELECT kid FROM signing_keys")[0][0]
            self.assertEqual(self.home.run("keys", "rotate", "--now").returncode, 0)
            self.assertEqual(self.home.run("keys", "retire", old).returncode, 0)
        for file in self.home.data.glob("sallyport.db*"):
            content = file.read_bytes()
            for value in gone:
                self.assertNotIn(value.encode(), content, file.name)


class EarlierVersions(SecretsTest):
    def test_a_plain_secret_is_sealed_and_stays_what_it_was(self):
        """Device tokens of earlier versions stay good: their key was made of the master key and the value kept plain."""
        self.home.create_user("ann")
        self.start_once()
        plain = bytes(range(32))
        connection = sqlite3.connect(self.database)
        with connection:
            connection.execute("UPDATE server_secrets SET value = ? WHERE name = 'device tokens'", (base64url(plain),))
        connection.close()
        key = hmac.digest(bytes.fromhex(self.master.read_text()), b"sallyport device token key " + plain, "sha256")
        user, changed = self.rows("SELECT id, password_changed_at FROM users")[0]
        day = int(time.time() // 86400)
        payload = bytes.fromhex(user.replace("-", "")) + bytes(16) + day.to_bytes(4, "big")
        token = base64url(payload + hmac.digest(key, b"sallyport device " + payload + str(changed).encode(), "sha256"))
        for _ in range(2):
            with self.home.serve() as server:
                for _ in range(30):
                    if login(server, "ann", "wrong-Password-31").status_code == 429:
                        break
                self.assertEqual(login(server, "ann").status_code, 429)
                self.assertEqual(login(server, "ann", device_token=token).status_code, 200)
        self.assertEqual(len(self.key_ids()), 1)
        self.assertNotIn(base64url(plain).encode(), self.database.read_bytes())


class Modes(SecretsTest):
    def test_directories_and_files_are_for_their_owner(self):
        with self.home.serve():
            self.assertEqual(stat.S_IMODE(self.home.data.stat().st_mode), 0o700)
            for file in self.home.data.iterdir():
                self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600, file.name)

    def test_files_that_others_may_look_into_are_refused(self):
        self.start_once()
        for name in ("sallyport.db", "sallyport.db-wal", "sallyport.db-shm", "master.key"):
            for mode, word in ((0o640, "read"), (0o604, "read"), (0o620, "changed"), (0o602, "changed")):
                with self.subTest(name=name, mode=oct(mode)):
                    path = self.home.data / name
                    made = not path.exists()
                    if made:
                        path.write_bytes(b"")
                    path.chmod(mode)
                    told = self.home.run(*SERVE)
                    self.assert_ends(told, 3, name, "chmod 600", str(path))
                    if name != "master.key":
                        self.assertIn(word, told.stderr)
                    path.chmod(0o600)
                    if made:
                        path.unlink()
        self.start_once()

    def test_a_directory_that_others_may_change_is_refused(self):
        self.start_once()
        self.home.data.chmod(0o770)
        self.assert_ends(self.home.run(*SERVE), 3, "chmod 700", str(self.home.data))
        self.home.data.chmod(0o755)
        self.assertTrue(any("chmod 700" in line for line in self.log_of()))
        self.home.data.chmod(0o700)
        self.assertFalse(any("chmod" in line for line in self.log_of()))

    def test_a_mounted_key_file_that_others_may_read_is_a_warning(self):
        named = self.private_file(self.home.path / "mounted", master_key(), 0o444)
        self.assertTrue(any("can read the master key file" in line and "chmod 640" in line
                            for line in self.log_of("--master-key-file", str(named))))


if __name__ == "__main__":
    unittest.main()
