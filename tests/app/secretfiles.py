# SPDX-License-Identifier: Apache-2.0
"""An installation whose key files and sealed values are looked at."""

import os
import sqlite3

from sallyportd import PATIENCE, HomeTest

SERVE = ("serve", "--listen", "127.0.0.1:0")


def master_key():
    return os.urandom(32).hex() + "\n"


class SecretsTest(HomeTest):
    def setUp(self):
        super().setUp()
        self.master = self.home.data / "master.key"
        self.database = self.home.data / "sallyport.db"

    def private_file(self, path, text, mode=0o600):
        path.write_text(text)
        path.chmod(mode)
        return path

    def rows(self, sql):
        connection = sqlite3.connect(self.database, timeout=PATIENCE)
        rows = connection.execute(sql).fetchall()
        connection.close()
        return rows

    def key_ids(self):
        """By which master key each sealed value opens."""
        sealed = [row[0] for row in self.rows("SELECT sealed_key FROM signing_keys WHERE sealed_key IS NOT NULL "
                                              "UNION ALL SELECT value FROM server_secrets")]
        self.assertTrue(sealed)
        return {value.split(".")[1] if value.startswith("1.") else value for value in sealed}

    def actions(self):
        return [row[0] for row in self.rows("SELECT action FROM audit_events ORDER BY number")]

    def log_of(self, *arguments, **environment):
        """Of a server that starts and stops."""
        with self.home.serve(*arguments, **environment) as server:
            pass
        return server.log

    def start_once(self, *arguments, **environment):
        self.log_of(*arguments, **environment)
