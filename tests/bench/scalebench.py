# SPDX-License-Identifier: Apache-2.0
"""What operations cost in directories of 1,000 accounts and more: what grows as they grow?"""
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from machine import BUILD, ROOT, Load, memory, wrk
from servers import Sallyport, sign_in

PROGRAM = BUILD / "tests/sallyport_scale"


class SqliteFiles:
    name = "SQLite"

    def __init__(self, folder):
        self.folder = Path(folder)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def url(self, users):
        return f"sqlite:///{self.folder}/{users}.db"

    def size(self, users):
        return sum(path.stat().st_size for path in self.folder.glob(f"{users}.db*"))


class PostgresDatabases:
    name = "PostgreSQL"

    def __init__(self, _folder):
        sys.path.append(str(ROOT / "tests/app"))
        from postgres import Postgres
        self.cluster = Postgres(durable=True, shared_buffers="256MB", max_wal_size="4GB")

    def __enter__(self):
        self.cluster.__enter__()
        return self

    def __exit__(self, *error):
        self.cluster.__exit__(*error)

    def url(self, users):
        name = f"scale{users}"
        if name not in self.cluster.query("SELECT datname FROM pg_database").splitlines():
            self.cluster.create_database(name)
        return self.cluster.url(name)

    def size(self, users):
        return int(self.cluster.query(f"SELECT pg_database_size('scale{users}')"))


class ScaleBench:
    """`exponents`: of ten, the sizes of the directories, from the smallest."""

    def __init__(self, report, exponents, postgresql):
        self.report, self.sizes = report, [10 ** exponent for exponent in exponents]
        self.kind = PostgresDatabases if postgresql else SqliteFiles

    def run(self):
        with tempfile.TemporaryDirectory(prefix="sallyport-scale-") as folder, self.kind(folder) as place:
            self.report.heading(f"Directories on {place.name}")
            for users in self.sizes:
                self.make(place, users)
            costs = {users: self.costs(place, users) for users in self.sizes}
            self.table("Repositories, median in µs", costs)
            self.table("Server, 32 connections, requests per second, and memory in MB", {users: self.server(place, users, folder) for users in self.sizes})

    def make(self, place, users):
        begin = time.monotonic()
        subprocess.run([PROGRAM, "make", place.url(users), str(users)], check=True)
        size = place.size(users)
        self.report.row(f"{users:,} accounts", f"{size / 1e6:,.1f} MB", f"{size / users:,.0f} bytes each; made in {time.monotonic() - begin:.0f} s")

    @staticmethod
    def costs(place, users):
        lines = subprocess.run([PROGRAM, "measure", place.url(users), str(users)], capture_output=True, text=True, check=True).stdout
        return {name: float(median) for name, median, _ in (line.split("\t") for line in lines.splitlines())}

    @staticmethod
    def server(place, users, folder):
        with Sallyport(f"{folder}/data{users}", "--rate-limit", "off", "--database", place.url(users)) as server:
            bearer = (f"Authorization: Bearer {sign_in(server.url)['access_token']}",)
            rates = {path: wrk(Load("", server.url + path, 32, bearer), 3)[0]
                     for path in ("/users/me/", "/users/?limit=50", "/users/?q=fischer", "/audit/?limit=50")}
            return {**rates, "memory": memory(server.process.pid)}

    def table(self, title, columns):
        """A row for each operation: what it is at each size, and the last against the first."""
        self.report.heading(title)
        self.report.row("", "".join(f"{users:>12,}" for users in self.sizes), "last to first")
        first, last = columns[self.sizes[0]], columns[self.sizes[-1]]
        for name in first:
            self.report.row(name, "".join(f"{columns[users][name]:>12,.1f}" for users in self.sizes), f"{last[name] / first[name]:.2f}")


def sizes(text):
    """`3..6` as a range."""
    first, _, last = text.partition("..")
    return range(int(first), int(last or first) + 1)
