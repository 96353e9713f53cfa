# SPDX-License-Identifier: Apache-2.0
"""The server against the limits of this machine, nginx and the tutorial's backend."""
import os
import socket
import statistics
import subprocess
import tempfile
import time
import urllib.parse
from pathlib import Path

from machine import BUILD, PASSWORD, Load, alternate, memory, memory_with_children, wrk
from servers import Nginx, Sallyport, Tutorial, sign_in

HERE = Path(__file__).resolve().parent
CONNECTIONS = (1, 32, 256)


class ServerBench:
    def __init__(self, report, rounds, seconds):
        self.report, self.rounds, self.seconds = report, rounds, seconds

    def run(self):
        with tempfile.TemporaryDirectory() as folder:
            self.folder = folder
            self.pieces()
            self.start()
            self.certificate, self.key = f"{folder}/cert.pem", f"{folder}/key.pem"
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                            "-subj", "/CN=localhost", "-keyout", self.key, "-out", self.certificate], check=True, capture_output=True)
            data = f"{folder}/data"
            tls = ("--tls-cert", self.certificate, "--tls-key", self.key)
            with Sallyport(data, "--rate-limit", "off") as plain, Nginx(folder, self.certificate, self.key) as nginx, \
                    Tutorial(folder) as tutorial:
                plain.register()
                tokens = sign_in(plain.url)
                self.bearer = (f"Authorization: Bearer {tokens['access_token']}",)
                self.reads(plain, nginx, tutorial)
                self.sign_ins(plain, tutorial)
                self.refreshes(plain)
                self.crowd(plain)
            with Sallyport(data, "--rate-limit", "off", *tls) as secured, Nginx(folder, self.certificate, self.key) as nginx:
                self.reads_over_tls(secured, nginx)

    def pieces(self):
        self.report.heading("Pieces, alone")
        self.alone = {}
        for line in subprocess.run([BUILD / "tests/sallyport_primitives"], capture_output=True, text=True, check=True).stdout.splitlines():
            name, microseconds = line.split("\t")
            self.alone[name] = float(microseconds)
            self.report.row(name, f"{self.alone[name]:.1f} µs", f"{1e6 / self.alone[name]:,.0f}/s")

    def start(self):
        self.report.heading("Start")
        data = f"{self.folder}/data"
        with Sallyport(data) as server:
            self.report.row("cold start, first (makes database and key)", f"{server.start_ms:.0f} ms")
            time.sleep(1)
            idle = memory(server.process.pid)
            self.report.row("memory idle", f"{idle:.1f} MB")
            self.report.aim("memory idle", "< 20 MB", f"{idle:.1f} MB", idle < 20)
        starts = []
        for _ in range(9):
            with Sallyport(data) as server:
                starts.append(server.start_ms)
        later = statistics.median(starts)
        self.report.row("cold start, later (median of 9)", f"{later:.0f} ms")
        self.report.aim("cold start", "< 50 ms", f"{later:.0f} ms", later < 50)

    def table(self, loads, nginx_name):
        results = alternate(loads, self.rounds, self.seconds)
        for name, (rate, p99) in results.items():
            self.report.row(name, f"{rate:,.0f}/s", f"p99 {p99:.2f} ms, {rate / results[nginx_name][0]:.0%} of nginx")
        return results

    def reads(self, plain, nginx, tutorial):
        for count in CONNECTIONS:
            self.report.heading(f"{count} connections, plain")
            results = self.table([Load("nginx return 200", nginx.url, count), Load("/livez", plain.url + "/livez", count),
                                  Load("/users/me/", plain.url + "/users/me/", count, self.bearer),
                                  Load("tutorial /users/me/", tutorial.url + "/users/me/", count,
                                       (f"Authorization: Bearer {sign_in(tutorial.url)['access_token']}",))], "nginx return 200")
            if count == 32:
                rate = results["/users/me/"][0]
                of_nginx, of_tutorial = rate / results["nginx return 200"][0], rate / results["tutorial /users/me/"][0]
                self.report.aim("/users/me/ against nginx return 200", "50%", f"{of_nginx:.0%}", of_nginx >= 0.5)
                self.report.aim("/users/me/ against the tutorial's", "60 x", f"{of_tutorial:.0f} x", of_tutorial >= 60)

    def reads_over_tls(self, secured, nginx):
        for count in CONNECTIONS:
            self.report.heading(f"{count} connections, TLS")
            self.table([Load("nginx return 200", nginx.tls_url, count), Load("/livez", secured.url + "/livez", count),
                        Load("/users/me/", secured.url + "/users/me/", count, self.bearer)], "nginx return 200")

    def sign_ins(self, plain, tutorial):
        self.report.heading("Sign-ins")
        body = (("SIGNIN_BODY", urllib.parse.urlencode({"username": "ann", "password": PASSWORD})),)
        loads = [Load(name, server.url + "/token", 8, (), HERE / "signin.lua", body)
                 for name, server in (("sign-ins", plain), ("tutorial's sign-ins", tutorial))]
        results = alternate(loads, self.rounds, max(self.seconds, 3))
        limit = 1e6 / self.alone["argon2id, bare, all cores"]
        share = results["sign-ins"][0] / limit
        self.report.row("sign-ins, 8 connections", f"{results['sign-ins'][0]:.1f}/s", f"{share:.0%} of the bare hash on {os.cpu_count()} cores")
        self.report.row("tutorial's sign-ins", f"{results[loads[1].name][0]:.1f}/s")
        self.report.aim("sign-ins against the bare hash on all cores", "97%", f"{share:.0%}", share >= 0.97)
        storm = subprocess.Popen(["wrk", "-t1", "-c8", f"-d{self.seconds + 3}s", "-s", HERE / "signin.lua", loads[0].url],
                                 stdout=subprocess.DEVNULL, env={**os.environ, **dict(body)})
        time.sleep(1)
        rate, p99 = wrk(Load("", plain.url + "/users/me/", 1, self.bearer), self.seconds)
        storm.wait(30)
        self.report.row("/users/me/ while all cores hash", f"{rate:,.0f}/s", f"p99 {p99:.2f} ms")
        self.report.aim("p99 of token checks while all cores hash", "< 5 ms", f"{p99:.2f} ms", p99 < 5)

    def refreshes(self, plain):
        self.report.heading("Refreshes, SQLite, durable")
        for count in (1, 32, 64):
            pool = Path(self.folder) / "tokens"
            rates = []
            for _ in range(self.rounds):
                pool.write_text("\n".join(sign_in(plain.url)["refresh_token"] for _ in range(count + 8)) + "\n")
                rates.append(wrk(Load("", plain.url + "/token", count, (), HERE / "refresh.lua", (("REFRESH_TOKENS", str(pool)),)),
                                 self.seconds))
            rate = statistics.median(r[0] for r in rates)
            self.report.row(f"refreshes, {count} connections", f"{rate:,.0f}/s", f"p99 {statistics.median(r[1] for r in rates):.2f} ms")
        self.report.aim("refreshes per second", "4,000", f"{rate:,.0f}", rate >= 4000)

    def crowd(self, plain):
        self.report.heading("Memory")
        host, port = urllib.parse.urlparse(plain.url).netloc.split(":")
        crowd = []
        for _ in range(1000):
            connection = socket.create_connection((host, int(port)), 10)
            connection.sendall(b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n")
            crowd.append(connection)
        for connection in crowd:
            connection.recv(4096)
        self.report.row("memory at 1,000 connections", f"{memory(plain.process.pid):.1f} MB")
        for connection in crowd:
            connection.close()
        time.sleep(35)  # idle threads of the hashing pool end after 30 s
        self.report.row("memory after all this", f"{memory_with_children(plain.process.pid):.1f} MB")
