# SPDX-License-Identifier: Apache-2.0
"""`config check`, `config sample`, what is refused at the start, and what a mistyped command is told."""

import json
import re
import sqlite3
import unittest

from certificates import make_certificate
from sallyportd import HomeTest

GOOD_SECRET = "0123456789abcdef0123456789abcdef"


class Check(HomeTest):
    def config(self, text):
        file = self.home.path / "sallyport.toml"
        file.write_text(text)
        return file

    def test_defaults_are_good_and_nothing_is_made(self):
        self.assert_ends(self.home.run("config", "check"), 0, "good")
        self.assertFalse(self.home.data.exists())

    def test_mistakes_end_with_3_file_and_line(self):
        cert, key = make_certificate(self.home.path)
        open_key = self.home.path / "open-key.pem"
        open_key.write_bytes(key.read_bytes())
        open_key.chmod(0o646)
        (self.home.path / "short").write_text("short\n")
        (self.home.path / "short").chmod(0o600)
        (self.home.path / "long").write_text("zebra quantum lattice nine\n")
        (self.home.path / "long").chmod(0o600)
        for text, line, told in (
                ('listen = ["nowhere"]', 1, "'nowhere'"),
                ('\nlisten = ["0.0.0.0:8000"]', 2, "--trusted-proxy"),
                ('metrics_listen = "x:y"', 1, "metrics_listen"),
                ('trusted_proxies = ["10.0.0.0/99"]', 1, "10.0.0.0/99"),
                (f'tls_cert = "{cert}"', 1, "tls_key"),
                (f'tls_cert = "{cert}"\ntls_key = "{self.home.path}/missing.pem"', 2, "missing.pem"),
                (f'tls_cert = "{self.home.path}/missing.pem"\ntls_key = "{key}"', 1, "missing.pem"),
                (f'tls_cert = "{cert}"\ntls_key = "{open_key}"', 2, "chmod"),
                ('secret_key_file = "missing"', 1, "missing"),
                ('secret_key_file = "short"', 1, "secret_key_file"),
                ('database = "mysql://x"', 1, "sqlite:///"),
                (f'database = "sqlite:///{self.home.path}"', 1, "is a directory"),
                ('database = "sqlite:////proc/nowhere/x.db"', 1, "/proc cannot be written"),
                ('\ndata_dir = "/proc/nowhere"', 2, "/proc cannot be written"),
                ('listen = ["192.0.2.1:8000"]\nplain_http = true', 1, "192.0.2.1:8000"),
                ('listen = ["unix:/nowhere/at/all"]', 1, "there is no folder /nowhere/at"),
                ('listen = ["unix:/' + "x" * 110 + '"]', 1, "at most 107 bytes"),
                ('metrics_listen = "192.0.2.1:9000"', 1, "192.0.2.1:9000"),
                ('hosts = ["app.example.org:8000"]', 1, "'app.example.org:8000'"),
                ('hosts = ["a b"]', 1, "'a b'"),
                ('\nbackup_every = "1d"', 2, "backup_recipient_file"),
                ('backup_every = "1d"\nbackup_passphrase_file = "short"', 2, "too short"),
                ('backup_every = "1d"\nbackup_passphrase_file = "missing"', 2, "missing"),
                ('backup_every = "1d"\nbackup_recipient_file = "short"', 2, "holds no recipient"),
                ('backup_every = "1d"\nbackup_recipient_file = "short"\nbackup_passphrase_file = "short"', 1, "either"),
                ('backup_every = "1d"\nbackup_passphrase_file = "long"\nbackup_directory = "/nowhere/at/all"', 3, "/nowhere/at/all"),
                (f'\n\ndata_dir = "{cert}/below"', 3, f"{cert}/below"),
                ('[limits]\nbody = "1X"', 2, "such as 512, 8K or 1M"),
                ('[limits]\nheader_time = "1d"', 2, "such as 500ms"),
                ('[limits]\nconnections = 0', 2, "between 1 and"),
                ('\ncors_origins = ["https://a.example", "https://b.example/"]', 2, "'https://b.example/'"),
                ('cors_origins = ["*"]', 1, "'*'"),
                ('log_level = "loud"', 1, "debug, info, warning or error")):
            with self.subTest(text=text):
                file = self.config(text)
                data = "data_dir" not in text
                done = self.home.run("config", "check", "--config", str(file), data=data)
                self.assert_ends(done, 3, f"{file}:{line}:", told)
                answer = self.home.run("config", "check", "--json", "--config", str(file), data=data)
                self.assertEqual(answer.returncode, 3)
                self.assertFalse(json.loads(answer.stdout)["good"])
                self.assertIn(f"{file}:{line}:", " ".join(json.loads(answer.stdout)["mistakes"]))
                self.assertNotEqual(self.home.run("serve", "--config", str(file), data=data).returncode, 0)

    def test_what_is_in_the_files_is_looked_at(self):
        self.home.create_user("ann")
        with self.home.serve():
            pass
        self.assertEqual(self.json_of(self.home.run("config", "check", "--json")), {"good": True, "mistakes": []})
        database = self.home.data / "sallyport.db"
        key = self.home.data / "master.key"
        database.chmod(0o644)
        self.assert_ends(self.home.run("config", "check"), 3, "chmod 600")
        database.chmod(0o600)
        with sqlite3.connect(database) as connection:
            connection.execute("INSERT INTO schema_migrations VALUES (999, 'later', 'x', 1)")
        connection.close()
        self.assert_ends(self.home.run("config", "check"), 3, "newer version")
        database.write_bytes(b"this was a database once " * 400)
        key.write_text("nonsense\n")
        self.assert_ends(self.home.run("config", "check"), 3, "not a database", "master.key")
        for ending in ("-wal", "-shm"):
            (self.home.data / ("sallyport.db" + ending)).unlink(missing_ok=True)
        database.write_bytes(b"")
        self.assert_ends(self.home.run("config", "check"), 3, "its data is lost")

    def test_every_mistake_is_told_at_once(self):
        file = self.config('listen = ["x"]\ndatabase = "mysql://x"\n')
        done = self.home.run("config", "check", "--config", str(file))
        self.assert_ends(done, 3, f"{file}:1:", f"{file}:2:")

    def test_show_refuses_an_address_that_is_none(self):
        self.assert_ends(self.home.run("config", "show", "--listen", "127.0.0.1:99999"), 3, "127.0.0.1:99999")


class Sample(HomeTest):
    def test_the_sample_and_each_of_its_lines_give_the_defaults(self):
        sample = self.home.run("config", "sample", data=False)
        self.assertEqual(sample.returncode, 0)
        defaults = self.json_of(self.home.run("config", "show", "--json", data=False))
        file = self.home.path / "sample.toml"
        file.write_text(sample.stdout)
        unchanged = self.json_of(self.home.run("config", "show", "--json", "--config", str(file), data=False))
        self.assertEqual(unchanged, defaults)
        everything = re.sub(r"^#(?=[a-z])", "", sample.stdout, flags=re.MULTILINE)
        file.write_text(everything)
        shown = self.json_of(self.home.run("config", "show", "--json", "--origin", "--config", str(file), data=False))
        self.assertEqual({key: entry["value"] for key, entry in shown.items()}, defaults)
        for key, entry in shown.items():
            self.assertTrue(entry["origin"].startswith(str(file)), key)

    def test_as_json_it_names_every_setting(self):
        listed = {one["key"]: one for one in self.json_of(self.home.run("config", "sample", "--json", data=False))}
        self.assertEqual(set(listed), set(self.json_of(self.home.run("config", "show", "--json", data=False))))
        self.assertEqual((listed["listen"]["flag"], listed["listen"]["environment"], listed["listen"]["default"]),
                         ("--listen", ["SALLYPORT_LISTEN"], "127.0.0.1:8000"))
        self.assertIsNone(listed["secret_key"]["flag"])

    def test_help_names_the_limits_in_a_group_with_their_defaults(self):
        text = self.home.run("serve", "--help", data=False).stdout
        _, _, limits = text.partition("\nLimits:\n")
        for flag, value in (("--limit-request-line SIZE", "[8K]"), ("--limit-idle-time TIME", "[1m]"), ("--limit-connections NUMBER", "[4096]")):
            self.assertIn(flag, limits)
            self.assertIn(value, limits)


class Exposure(HomeTest):
    def test_plain_http_for_the_public_is_refused_with_the_three_ways_out(self):
        for address in ("0.0.0.0:0", "[::]:0"):
            done = self.home.run("serve", "--listen", address)
            self.assert_ends(done, 3, address, "--tls-cert", "--trusted-proxy", "--plain-http")

    def test_each_way_out_is_one(self):
        for arguments in (["--plain-http"], ["--trusted-proxy", "10.0.0.0/8"]):
            with self.subTest(arguments=arguments), self.home.serve("--listen", "0.0.0.0:0", *arguments) as server:
                self.assertRegex(server.url, r"^http://")
                self.assertEqual(server.stop(), 0)

    def test_a_secret_file_others_can_change_is_refused_and_one_they_can_read_warned_of(self):
        key = self.home.path / "key"
        key.write_text(GOOD_SECRET)
        key.chmod(0o664)
        self.assert_ends(self.home.run("serve", "--listen", "127.0.0.1:0", "--secret-key-file", str(key)), 3, "chmod 640", str(key))
        key.chmod(0o644)
        self.assert_ends(self.home.run("config", "check", "--secret-key-file", str(key)), 0, "chmod 640", str(key))
        key.chmod(0o640)
        self.assertNotIn("chmod", self.home.run("config", "check", "--secret-key-file", str(key)).stderr)


class Mistyped(HomeTest):
    def test_the_wrong_word_and_the_nearest_one_are_named(self):
        for words, told in ((["serv"], "there is no command 'serv'; did you mean 'serve'?"),
                            (["config", "chek"], "there is no command 'chek'; did you mean 'check'?"),
                            (["serve", "--listn", "x"], "there is no flag '--listn'; did you mean '--listen'?"),
                            (["bogus"], "there is no command 'bogus'")):
            with self.subTest(words=words):
                self.assert_ends(self.home.run(*words, data=False), 2, told, "--help")


if __name__ == "__main__":
    unittest.main()
