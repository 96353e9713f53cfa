# SPDX-License-Identifier: Apache-2.0
"""What a service manager hears (sd_notify(3)), what stop signals do, and the service files themselves."""

import http.client
import signal
import socket
import subprocess
import threading
import time
import unittest
from pathlib import Path

from sallyportd import PASSWORD, PATIENCE, HomeTest

PACKAGING = Path(__file__).parents[2] / "packaging" / "linux"


class Manager:
    """A datagram socket that plays systemd."""

    def __init__(self, address):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(address)
        self.socket.settimeout(PATIENCE)

    def message(self):
        return dict(line.split("=", 1) for line in self.socket.recv(4096).decode().split("\n"))


class Notify(HomeTest):
    def manager(self, address):
        manager = Manager(address)
        self.addCleanup(manager.socket.close)
        return manager

    def test_ready_reloading_stopping(self):
        path = str(self.home.path / "notify")
        abstract = f"sallyport-test-{self.home.path.name}"
        for bound, named in ((path, path), ("\0" + abstract, "@" + abstract)):
            with self.subTest(socket=named):
                manager = self.manager(bound)
                with self.home.serve(NOTIFY_SOCKET=named) as server:
                    ready = manager.message()
                    self.assertEqual((ready["READY"], ready["STATUS"]), ("1", "Listening on " + server.url))
                    before = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
                    server.process.send_signal(signal.SIGHUP)
                    reloading = manager.message()
                    self.assertEqual(reloading["RELOADING"], "1")
                    now = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
                    self.assertTrue(before <= int(reloading["MONOTONIC_USEC"]) <= now)
                    self.assertEqual(manager.message()["READY"], "1")
                    self.assertEqual(server.stop(), 0)
                    self.assertEqual(manager.message()["STOPPING"], "1")

    def test_the_watchdog_hears_four_times_in_each_period(self):
        path = str(self.home.path / "notify")
        manager = self.manager(path)
        with self.home.serve(NOTIFY_SOCKET=path, WATCHDOG_USEC="400000"):
            self.assertEqual(manager.message()["READY"], "1")
            begin = time.monotonic()
            for _ in range(5):
                self.assertEqual(manager.message(), {"WATCHDOG": "1"})
            self.assertGreater(time.monotonic() - begin, 0.35)

    def test_another_process_watchdog_is_not_ours(self):
        path = str(self.home.path / "notify")
        manager = self.manager(path)
        with self.home.serve(NOTIFY_SOCKET=path, WATCHDOG_USEC="100000", WATCHDOG_PID="1"):
            self.assertEqual(manager.message()["READY"], "1")
            manager.socket.settimeout(0.5)
            with self.assertRaises(TimeoutError):
                manager.message()

    def test_a_manager_that_is_gone_harms_nothing(self):
        with self.home.serve(NOTIFY_SOCKET=str(self.home.path / "nobody"), WATCHDOG_USEC="100000") as server:
            self.assertEqual(server.call("GET", "/livez").status_code, 200)
            self.assertEqual(server.stop(), 0)


class SecondSignal(HomeTest):
    def test_it_does_not_wait_for_what_runs(self):
        self.home.create_user("ann")
        with self.home.serve() as server:
            host = server.url.removeprefix("http://")

            def slow():
                connection = http.client.HTTPConnection(host, timeout=PATIENCE)
                try:
                    connection.putrequest("POST", "/token")
                    connection.putheader("Content-Type", "application/x-www-form-urlencoded")
                    connection.putheader("Content-Length", "100")
                    connection.endheaders(f"username=ann&password={PASSWORD}".encode())
                    connection.getresponse()
                except (OSError, http.client.HTTPException):
                    pass

            client = threading.Thread(target=slow)
            client.start()
            deadline = time.monotonic() + PATIENCE
            server.process.send_signal(signal.SIGTERM)
            while "stopping" not in "".join(server.log) and server.process.poll() is None and time.monotonic() < deadline:
                time.sleep(0.01)
            begin = time.monotonic()
            code = server.stop(signal.SIGTERM) if server.process.poll() is None else server.wait()
            self.assertIn(code, (0, -signal.SIGTERM))
            self.assertLess(time.monotonic() - begin, 5)
            client.join(PATIENCE)


class Units(unittest.TestCase):
    def test_the_service_is_hardened(self):
        done = subprocess.run(["systemd-analyze", "security", "--offline=yes", "--no-pager", "--threshold=20",
                               str(PACKAGING / "sallyportd.service")], capture_output=True, text=True, timeout=PATIENCE, check=False)
        self.assertEqual(done.returncode, 0, done.stdout[-400:] + done.stderr)

    def test_systemd_understands_every_line(self):
        for unit in ("sallyportd.service", "sallyportd.socket"):
            with self.subTest(unit=unit):
                done = subprocess.run(["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", str(PACKAGING / unit)],
                                      capture_output=True, text=True, timeout=PATIENCE, check=False)
                # The program itself is not installed where tests run.
                told = [line for line in done.stderr.splitlines() if "sallyportd" in line and "is not executable" not in line]
                self.assertEqual(told, [])


if __name__ == "__main__":
    unittest.main()
