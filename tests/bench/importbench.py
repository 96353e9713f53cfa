# SPDX-License-Identifier: Apache-2.0
"""How fast accounts come over, beside what bare statements need for the same rows."""
import sqlite3
import statistics
import subprocess
import tempfile
import time
from contextlib import closing
from pathlib import Path

from machine import BUILD

BCRYPT = "$2b$12$abcdefghijklmnopqrstuuZakPDp6bZDRlgfrhVHiZC/4c843smaK"
TABLES = ("users", "identifiers", "search_rows")
SEARCH = "SELECT r.number, u.username_key, u.email_key, u.full_name_key FROM search_rows r JOIN users u ON u.id = r.user_id ORDER BY 1"
ROWS_OF_BATCH = 500


def write_accounts(path, accounts):
    with open(path, "w", encoding="utf-8") as file:
        file.write("username,email,full_name,password_hash\n")
        file.writelines(f"user{i},user{i}@example.org,Some Name {i},{BCRYPT}\n" for i in range(accounts))


class ImportBench:
    """Into SQLite, whose rows can be read back and stored again."""

    def __init__(self, report, rounds):
        self.report = report
        self.rounds = rounds
        self.accounts = 100_000 if rounds > 1 else 5_000

    def run(self):
        self.report.heading(f"Import of {self.accounts:,} accounts with bcrypt hashes, SQLite")
        imports, bare = [], []
        for _ in range(self.rounds):
            with tempfile.TemporaryDirectory() as folder:
                imports.append(self.imported(Path(folder)))
                bare.append(self.stored_bare(Path(folder)))
        rate, floor = (self.accounts / statistics.median(times) for times in (imports, bare))
        self.report.row("bare INSERTs of the same rows, 500 accounts a commit", f"{floor:,.0f}/s")
        self.report.row("sallyportd import", f"{rate:,.0f}/s", f"{rate / floor:.2f} of it")
        self.report.aim("accounts imported, of bare INSERTs", "0.50", f"{rate / floor:.2f}", rate >= floor / 2)

    def imported(self, folder):
        source = folder / "accounts.csv"
        write_accounts(source, self.accounts)
        begin = time.monotonic()
        subprocess.run([BUILD / "sallyportd", "import", source, "--data-dir", folder / "data", "--json"], check=True,
                       stdout=subprocess.DEVNULL)
        return time.monotonic() - begin

    def stored_bare(self, folder):
        with closing(sqlite3.connect(folder / "data/sallyport.db")) as source, closing(self.empty_copy(source, folder)) as bare:
            rows = {table: source.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall() for table in TABLES}
            texts = source.execute(SEARCH).fetchall()
            begin = time.monotonic()
            for first in range(0, self.accounts, ROWS_OF_BATCH):
                bare.execute("BEGIN IMMEDIATE")
                for table in TABLES:
                    each = len(rows[table]) // self.accounts
                    part = rows[table][first * each:(first + ROWS_OF_BATCH) * each]
                    bare.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(part[0]))})", part)
                bare.executemany("INSERT INTO search (rowid, username_key, email_key, full_name_key) VALUES (?, ?, ?, ?)",
                                 texts[first:first + ROWS_OF_BATCH])
                bare.execute("COMMIT")
            return time.monotonic() - begin

    @staticmethod
    def empty_copy(source, folder):
        bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
        for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            bare.execute(f"PRAGMA {setting}").fetchall()
        names = ", ".join(f"'{table}'" for table in (*TABLES, "search"))
        for (statement,) in source.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name IN "
                                           f"({names}) ORDER BY type = 'index'"):
            bare.execute(statement)
        return bare
