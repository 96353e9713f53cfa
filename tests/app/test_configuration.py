# SPDX-License-Identifier: Apache-2.0
"""Where settings come from, and what stops the start."""

import unittest

from sallyportd import HomeTest

SAMPLE_SECRET = "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7"
GOOD_SECRET = "0123456789abcdef0123456789abcdef"
SERVE = ("serve", "--listen", "127.0.0.1:0")


class Mistakes(HomeTest):
    def test_an_unknown_key_stops_with_file_line_and_nearest_name(self):
        file = self.home.path / "sallyport.toml"
        file.write_text('docs = true\nregistraton = "open"\n')
        done = self.home.run(*SERVE, "--config", str(file))
        self.assert_ends(done, 3, f"{file}:2:", "'registraton'", "did you mean 'registration'?")
        self.assert_ends(self.home.run(*SERVE, SALLYPORT_CONFIG=str(file)), 3, f"{file}:2:")

    def test_bad_toml_stops_with_line_and_column(self):
        file = self.home.path / "sallyport.toml"
        file.write_text("docs = true\nlisten = here\n")
        self.assert_ends(self.home.run(*SERVE, "--config", str(file)), 3, f"{file}:2:10:")

    def test_a_configuration_file_that_is_not_there_stops(self):
        self.assert_ends(self.home.run(*SERVE, "--config", "missing.toml"), 3, "missing.toml")

    def test_an_unknown_variable_stops_with_the_nearest_name(self):
        self.assert_ends(self.home.run(*SERVE, SALLYPORT_LISTN="x"), 3, "SALLYPORT_LISTN", "did you mean 'SALLYPORT_LISTEN'?")

    def test_an_unknown_name_in_dotenv_stops_with_its_line(self):
        (self.home.path / ".env").write_text("\nSALLYPORT_LISTN=x\n")
        self.assert_ends(self.home.run(*SERVE), 3, ".env:2:", "did you mean 'SALLYPORT_LISTEN'?")

    def test_a_dotenv_of_other_programs_is_read_around(self):
        (self.home.path / ".env").write_text('PEM="-----BEGIN\nSALLYPORT_DOCS=nonsense\n"\nword\njust words\nOTHER="open\n'
                                             'SALLYPORT_ACCESS_LIFETIME="2m" # short\n')
        done = self.home.run("config", "show", "--json")
        self.assertEqual(self.json_of(done)["access_lifetime"], "2m")
        for line in (4, 5, 6):
            self.assertIn(f".env:{line}: ", done.stderr)

    def test_a_line_of_ours_in_dotenv_that_cannot_be_read_stops(self):
        for text in ("SALLYPORT_DOCS", 'DATABASE_URL="sqlite:///x.db', "SALLYPORT_DOCS='on' off"):
            with self.subTest(text=text):
                (self.home.path / ".env").write_text("\n" + text + "\n")
                self.assert_ends(self.home.run(*SERVE), 3, ".env:2:")

    def test_bad_values_stop(self):
        for arguments in (["--registration", "maybe"], ["--access-lifetime", "soon"], ["--rate-limit", "perhaps"], ["--threads", "x"],
                          ["--listen", "nowhere"], ["--listen", "127.0.0.1:99999"], ["--listen", "user@127.0.0.1:0"],
                          ["--password-min-length", "7x"]):
            with self.subTest(arguments=arguments):
                self.assert_ends(self.home.run("serve", *arguments), 3, arguments[1])

    def test_lengths_and_threads_have_sense(self):
        for arguments in (["--threads", "-1"], ["--password-min-length", "-1"], ["--password-min-length", "2000"]):
            with self.subTest(arguments=arguments):
                self.assert_ends(self.home.run(*SERVE, *arguments), 3, arguments[1])

    def test_a_database_of_another_kind_stops(self):
        self.assert_ends(self.home.run(*SERVE, "--database", "mysql://localhost/x"), 3, "sqlite:///")

    def test_dev_is_for_loopback_only(self):
        for address in ("0.0.0.0:0", "[::]:0", "192.0.2.1:0"):
            with self.subTest(address=address):
                self.assert_ends(self.home.run("serve", "--dev", "--listen", address), 3, "--dev", address)
        self.assert_ends(self.home.run("serve", "--dev", "--listen", "127.0.0.1:0", "--listen", "0.0.0.0:0"), 3, "0.0.0.0:0")


class Secrets(HomeTest):
    def assert_refused(self, secret, *arguments, **environment):
        done = self.home.run(*SERVE, *arguments, **environment)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertNotIn(secret, done.stdout + done.stderr)

    def test_sample_and_short_secrets_stop_the_start_in_dev_too(self):
        for secret in (SAMPLE_SECRET, GOOD_SECRET[:31], "swordfish"):
            key = self.home.path / "key"
            key.write_text(secret + "\n")
            key.chmod(0o600)
            config = self.home.path / "sallyport.toml"
            config.write_text(f'secret_key = "{secret}"\n')
            for dev in ([], ["--dev"]):
                with self.subTest(secret=secret, dev=dev):
                    self.assert_refused(secret, *dev, SECRET_KEY=secret)
                    self.assert_refused(secret, *dev, SALLYPORT_SECRET_KEY=secret)
                    self.assert_refused(secret, *dev, SALLYPORT_SECRET_KEY_FILE=str(key))
                    self.assert_refused(secret, *dev, "--secret-key-file", str(key))
                    self.assert_refused(secret, *dev, "--config", str(config))

    def test_a_good_secret_signs_with_hs256_and_is_never_shown(self):
        with self.home.serve("--dev", SALLYPORT_SECRET_KEY=GOOD_SECRET) as server:
            server.sign_up("ann")
            self.assertEqual(server.sign_in("ann").status_code, 200)
            self.assertEqual(server.call("GET", "/.well-known/jwks.json").json(), {"keys": []})
        self.assertNotIn(GOOD_SECRET, "".join(server.out + server.log))
        for arguments in ([], ["--origin"], ["--json"], ["--origin", "--json"]):
            shown = self.home.run("config", "show", *arguments, SALLYPORT_SECRET_KEY=GOOD_SECRET)
            self.assertEqual(shown.returncode, 0)
            self.assertNotIn(GOOD_SECRET, shown.stdout + shown.stderr)
        self.assertFalse((self.home.data / "master.key").exists())

    def test_a_secret_file_may_end_with_a_line_break(self):
        key = self.home.path / "key"
        key.write_text(GOOD_SECRET + "\n")
        key.chmod(0o600)
        with self.home.serve("--dev", "--secret-key-file", str(key)) as server:
            server.sign_up("ann")
            token = server.sign_in("ann").json()["access_token"]
        with self.home.serve("--dev", SECRET_KEY=GOOD_SECRET) as server:
            self.assertEqual(server.me(token).status_code, 200)

    def test_a_secret_file_that_cannot_be_read_or_is_empty_stops(self):
        (self.home.path / "empty").write_text("\n")
        (self.home.path / "empty").chmod(0o600)
        self.assert_ends(self.home.run(*SERVE, "--secret-key-file", "missing"), 3, "missing")
        self.assert_ends(self.home.run(*SERVE, "--secret-key-file", "empty"), 3, "empty")

    def test_a_database_password_is_not_shown(self):
        shown = self.home.run("config", "show", "--origin", DATABASE_URL="postgresql://ann:hunter2@localhost/x")
        self.assertEqual(shown.returncode, 0)
        self.assertNotIn("hunter2", shown.stdout + shown.stderr)
        refused = self.home.run("user", "list", DATABASE_URL="postgresql://ann:hunter2@localhost:1/x")
        self.assertNotEqual(refused.returncode, 0)
        self.assertNotIn("hunter2", refused.stdout + refused.stderr)


class Precedence(HomeTest):
    def test_flag_environment_dotenv_file_default(self):
        def shown(*arguments, **environment):
            entry = self.json_of(self.home.run("config", "show", "--origin", "--json", *arguments, **environment))["access_lifetime"]
            return entry["value"], entry["origin"]

        file = self.home.path / "sallyport.toml"
        self.assertEqual(shown(), ("15m", "default"))
        file.write_text('access_lifetime = "1m"\n')
        self.assertEqual(shown("--config", str(file)), ("1m", f"{file}:1"))
        (self.home.path / ".env").write_text("SALLYPORT_ACCESS_LIFETIME=2m\n")
        self.assertEqual(shown("--config", str(file))[0], "2m")
        variable = {"SALLYPORT_ACCESS_LIFETIME": "3m"}
        self.assertEqual(shown("--config", str(file), **variable), ("3m", "environment SALLYPORT_ACCESS_LIFETIME"))
        self.assertEqual(shown("--config", str(file), "--access-lifetime", "4m", **variable), ("4m", "flag --access-lifetime"))

    def test_dev_opens_what_is_not_set_otherwise(self):
        settings = self.json_of(self.home.run("config", "show", "--json", "--dev"))
        self.assertEqual((settings["registration"], settings["docs"]), ("open", "on"))
        self.assertEqual(settings["cors_origins"], "http://localhost:3000, http://localhost")
        settings = self.json_of(self.home.run("config", "show", "--json", "--dev", "--registration", "closed"))
        self.assertEqual(settings["registration"], "closed")
        settings = self.json_of(self.home.run("config", "show", "--json"))
        self.assertEqual((settings["registration"], settings["docs"], settings["cors_origins"]), ("closed", "off", ""))


if __name__ == "__main__":
    unittest.main()
