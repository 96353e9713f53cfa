# SPDX-License-Identifier: Apache-2.0
"""What tests of backups and of restoring share."""

from sallyportd import HomeTest

PASSPHRASE = "seven brazen tulips drink cold harbour tea"


class BackupTest(HomeTest):
    def setUp(self):
        super().setUp()
        self.file = self.home.path / "a.backup"
        self.passphrase = self.private_file("passphrase", PASSPHRASE + "\n")
        self.key = ("--passphrase-file", str(self.passphrase))

    def private_file(self, name, text):
        path = self.home.path / name
        path.write_text(text)
        path.chmod(0o600)
        return path

    def backup(self, *more, file=None):
        return self.home.run("backup", str(file or self.file), *self.key, *more)

    def made(self):
        done = self.backup()
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def restore(self, *more, data="new", key=None):
        return self.home.run("restore", str(self.file), *(key or self.key), *more, "--data-dir", str(self.home.path / data), data=False)

    def serve_restored(self, *more):
        before, self.home.data = self.home.data, self.home.path / "new"
        try:
            return self.home.serve(*more)
        finally:
            self.home.data = before

    def names(self, data="new"):
        done = self.home.run("user", "list", "--json", "--data-dir", str(self.home.path / data), data=False)
        return sorted(user["username"] for user in self.json_of(done))

    def files(self):
        return sorted(path.name for path in self.home.path.iterdir() if path.is_file())
