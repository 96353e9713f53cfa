# SPDX-License-Identifier: Apache-2.0
"""Stopping while clients do their worst: the server ends in time, with 0, and answers what it had begun."""

import contextlib
import signal
import socket
import threading
import time
import unittest

from attack import Raw, allow_many_descriptors, many, request, sign_in
from sallyportd import HomeTest

GRACE = 10  # seconds the server gives to what runs


class Stop(HomeTest):
    def setUp(self):
        super().setUp()
        allow_many_descriptors()
        self.home.create_user("ann")

    def serve(self, *arguments):
        server = self.home.serve(*arguments)
        host, port = server.url.split("//")[1].rsplit(":", 1)
        self.address = (host, int(port))
        return server

    def connect(self):
        return Raw(self.address)

    def assert_stops(self, server, within, number=signal.SIGTERM):
        begun = time.monotonic()
        self.assertEqual(server.stop(number), 0, "".join(server.log))
        self.assertLess(time.monotonic() - begun, within)
        self.assertNotIn("Sanitizer", "".join(server.log))

    def test_idle_and_half_open_connections_do_not_hold_it(self):
        with self.serve() as server, many(self.connect, 100) as clients:
            for number, client in enumerate(clients):
                client.send((b"", b"GET /livez HT", request("/token", "POST", ("Content-Length: 9",)))[number % 3])
            clients[0].send(request("/livez")).answer()
            self.assert_stops(server, within=GRACE / 2)
            self.assertEqual(clients[0].rest(), b"")

    def test_clients_that_never_read_hold_it_no_longer_than_the_grace(self):
        with self.serve() as server, many(self.connect, 5) as clients:
            for client in clients:
                client.socket.settimeout(0.2)
                with contextlib.suppress(TimeoutError):
                    while True:
                        client.socket.send(request("/.well-known/jwks.json") * 500)
            self.assert_stops(server, within=GRACE + 5)

    def test_sign_ins_under_way_are_answered(self):
        with self.serve() as server, many(self.connect, 30) as clients:
            for client in clients:
                client.send(sign_in())
            clients[0].answer()
            self.assert_stops(server, within=GRACE + 5)
            # One that the server had not read yet is not begun; one that it had is answered, with 503 at worst.
            statuses = [answer.status if answer else None for answer in (client.answer() for client in clients[1:])]
            self.assertLessEqual(set(statuses), {200, 503, None})
            self.assertIn(200, statuses)

    def test_stopping_under_fire(self):
        for delay in (0.0, 0.05, 0.2):
            stopped = threading.Event()

            def fire():
                while not stopped.is_set():
                    with contextlib.suppress(OSError), self.connect() as client:
                        client.socket.settimeout(1)
                        client.send(request("/livez") * 20 + sign_in())
                        for _ in range(10):
                            client.socket.recv(100)

            with self.subTest(delay=delay), self.serve() as server:
                attackers = [threading.Thread(target=fire) for _ in range(8)]
                for attacker in attackers:
                    attacker.start()
                time.sleep(delay)
                try:
                    self.assert_stops(server, within=GRACE + 5)
                finally:
                    stopped.set()
                    for attacker in attackers:
                        attacker.join()

    def test_a_stopped_server_takes_no_connections(self):
        with self.serve() as server:
            self.assert_stops(server, within=GRACE / 2)
        with self.assertRaises(ConnectionRefusedError):
            socket.create_connection(self.address, timeout=5)


if __name__ == "__main__":
    unittest.main()
