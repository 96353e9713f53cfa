# SPDX-License-Identifier: Apache-2.0
"""One node on SQLite, one on PostgreSQL, two on PostgreSQL: the same calls. All of it on one machine, so two nodes share its cores."""
import os
import statistics
import subprocess
import sys
import tempfile
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

from machine import BUILD, PASSWORD, ROOT, Load, wrk
from servers import Sallyport, sign_in

HERE = Path(__file__).resolve().parent
CONNECTIONS = 32


class NodesBench:
    def __init__(self, report, rounds, seconds):
        self.report, self.rounds, self.seconds = report, rounds, seconds

    def run(self):
        sys.path.insert(0, str(ROOT / "tests/app"))
        from postgres import Postgres
        with tempfile.TemporaryDirectory() as folder, Postgres(durable=True, shared_buffers="256MB") as postgres, ExitStack() as servers:
            self.pool = Path(folder)
            key = self.pool / "master.key"
            key.write_text(os.urandom(32).hex() + "\n")
            key.chmod(0o600)
            shared = ("--rate-limit", "off", "--master-key-file", str(key), "--database", postgres.create_database("bench"))
            self.audited_writes(folder, postgres.create_database("writes"))
            node = lambda name, *flags: servers.enter_context(Sallyport(f"{folder}/{name}", *flags))
            lite, one, other = node("lite", "--rate-limit", "off"), node("one", *shared), node("other", *shared)
            lite.register()
            one.register()
            kinds = {"SQLite, one node": [lite], "PostgreSQL, one node": [one], "PostgreSQL, two nodes": [one, other]}
            for what, measure in (("/livez", self.live), ("/users/me/", self.reads), ("sign-ins", self.sign_ins), ("refreshes", self.refreshes)):
                self.report.heading(f"{what}, {CONNECTIONS} connections")
                results = {name: [] for name in kinds}
                for _ in range(self.rounds):
                    for name, nodes in kinds.items():
                        results[name].append(self.together(measure, nodes))
                for name, runs in results.items():
                    rate, p99 = (statistics.median(run[i] for run in runs) for i in (0, 1))
                    self.report.row(name, f"{rate:,.0f}/s", f"p99 {p99:.2f} ms")

    def audited_writes(self, folder, database):
        """Sign-ins as they are stored, beside the commits of this disk."""
        program = BUILD / "tests/sallyport_auditedwrites"
        for name, url in (("SQLite", f"sqlite:///{folder}/writes.db"), ("PostgreSQL", database)):
            self.report.heading(f"Audited writes, {name}")
            lines = subprocess.run([program, url], check=True, capture_output=True, text=True).stdout.splitlines()
            rates = [(what, float(rate)) for what, rate in (line.split("\t") for line in lines)]
            for what, rate in rates:
                self.report.row(what, f"{rate:,.0f}/s", f"{rate / rates[0][1]:.1f} × bare")

    def together(self, measure, nodes):
        """The sum of the rates and the worst 99th percentile."""
        loads = [measure(node, CONNECTIONS // len(nodes), number) for number, node in enumerate(nodes)]
        with ThreadPoolExecutor(len(nodes)) as pool:
            runs = list(pool.map(lambda load: wrk(load, self.seconds), loads))
        return sum(rate for rate, _ in runs), max(p99 for _, p99 in runs)

    @staticmethod
    def live(node, connections, _):
        return Load("", node.url + "/livez", connections)

    @staticmethod
    def reads(node, connections, _):
        return Load("", node.url + "/users/me/", connections, (f"Authorization: Bearer {sign_in(node.url)['access_token']}",))

    @staticmethod
    def sign_ins(node, connections, _):
        body = urllib.parse.urlencode({"username": "ann", "password": PASSWORD})
        return Load("", node.url + "/token", connections, (), HERE / "signin.lua", (("SIGNIN_BODY", body),))

    def refreshes(self, node, connections, number):
        tokens = self.pool / f"tokens{number}"
        tokens.write_text("\n".join(sign_in(node.url)["refresh_token"] for _ in range(connections + 8)) + "\n")
        return Load("", node.url + "/token", connections, (), HERE / "refresh.lua", (("REFRESH_TOKENS", str(tokens)),))
