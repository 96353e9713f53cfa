# SPDX-License-Identifier: Apache-2.0
"""Clients that take more than their share of time, of connections and of descriptors."""

import contextlib
import os
import resource
import selectors
import socket
import time
import unittest

from attack import PATIENCE, RUNS_SLOWLY, AttackTest, eventually, many, request, sign_in

SLOW_CLIENTS = 200 if RUNS_SLOWLY else 2000


def ended(client):
    """Whether the server closed this connection; takes what it said before."""
    client.socket.setblocking(False)
    try:
        while client.socket.recv(65536):
            pass
        return True
    except BlockingIOError:
        return False
    except OSError:
        return True


class Slow(AttackTest):
    """With short limits, so that these tests are short too."""

    arguments = ("--limit-header-time", "2s", "--limit-body-time", "1s", "--limit-idle-time", "2s", "--limit-write-time", "1s")

    def assert_all_end(self, clients, patience=PATIENCE):
        left = list(clients)

        def gone():
            left[:] = [client for client in left if not ended(client)]
            return not left

        self.assertTrue(eventually(gone, patience), f"{len(left)} of {len(clients)} connections are still open")

    def test_two_thousand_clients_that_send_a_byte_a_second(self):
        header = iter(b"GET /livez HTTP/1.1\r\nHost: localhost\r\nX: aaaaaaaaaa\r\n\r\n")
        with many(self.connect, SLOW_CLIENTS) as clients:
            for client in clients:
                client.socket.setblocking(False)
            begun = time.monotonic()
            for second in range(3):
                byte = bytes([next(header)])
                for client in clients:
                    with contextlib.suppress(OSError):
                        client.socket.send(byte)
                self.assert_others_are_served()
                time.sleep(max(0, begun + second + 1 - time.monotonic()))
            if not RUNS_SLOWLY:
                self.assertLess(self.memory() - self.memory_before, 64 * 1024)
            self.assert_all_end(clients)

    def test_a_request_that_stops_half_way_is_told_408(self):
        for data in (b"G", b"GET /livez HTTP/1.1\r\nHos", request("/token", "POST", ("Content-Length: 9",)) + b"he",
                     request("/token", "POST", ("Transfer-Encoding: chunked",)) + b"5\r\nhe"):
            with self.subTest(data=data), self.connect() as client:
                self.assertIn(b"HTTP/1.1 408 ", client.send(data).rest())

    def test_silent_connections_are_closed_without_a_word(self):
        with self.connect() as fresh, self.connect() as used:
            used.send(request("/livez")).answer()
            self.assertEqual((fresh.rest(), used.rest()), (b"", b""))

    def test_a_body_that_trickles_is_not_waited_for(self):
        with self.connect() as client:
            client.send(request("/token", "POST", ("Content-Type: application/x-www-form-urlencoded", "Content-Length: 60")))
            begun = time.monotonic()
            client.socket.settimeout(0.2)
            while not client._received and time.monotonic() - begun < PATIENCE:
                client.send_what_is_taken(b"a")
                with contextlib.suppress(TimeoutError):
                    if not client._receive():
                        break
            self.assertIn(b" 408 ", client._received)

    def test_answers_that_nobody_takes_are_given_up(self):
        with self.connect() as client:
            client.socket.settimeout(0.2)
            with contextlib.suppress(TimeoutError):
                while True:
                    client.socket.send(request("/.well-known/jwks.json") * 200)
            self.assertTrue(eventually(self.is_at_rest), "the connection is still open")


class Floods(AttackTest):
    def test_thousands_of_connections_that_come_and_go(self):
        for number in range(500 if RUNS_SLOWLY else 4000):
            client = self.connect()
            if number % 3 == 0:
                client.socket.close()
            else:
                client.reset()

    def test_connections_that_were_never_accepted_leave_nothing(self):
        waiting = []
        with selectors.DefaultSelector() as selector:
            for _ in range(500):
                one = socket.socket()
                one.setblocking(False)
                one.connect_ex(self.address)
                selector.register(one, selectors.EVENT_WRITE)
                waiting.append(one)
            for one in waiting:
                one.close()

    def test_a_flood_of_sign_ins_leaves_token_checks_alone(self):
        with many(self.connect, 100) as clients:
            for client in clients:
                client.send(sign_in(password="Wrong-password-3"))
            for _ in range(10):
                self.assert_others_are_served()
            statuses = {client.answer().status for client in clients}
        self.assertLessEqual(statuses, {401, 429, 503})


class Crowds(AttackTest):
    """A server with few places: those who hold them without use must make room."""

    arguments = ("--limit-connections", "50")

    def assert_others_get_in(self, hold):
        with many(self.connect, 100) as clients:
            for client in clients:
                with contextlib.suppress(OSError):
                    hold(client)
            for _ in range(5):
                self.assert_others_are_served()

    def test_of_silent_clients(self):
        self.assert_others_get_in(lambda client: None)

    def test_of_clients_with_half_a_request(self):
        self.assert_others_get_in(lambda client: client.send(b"GET /livez HTTP/1.1\r\nHos"))

    def test_of_clients_with_half_a_body(self):
        head = request("/token", "POST", ("Content-Type: application/x-www-form-urlencoded", "Content-Length: 100"))
        self.assert_others_get_in(lambda client: client.send(head + b"user"))

    def test_of_clients_that_stay_after_their_answer(self):
        self.assert_others_get_in(lambda client: client.send(request("/livez")).answer())

    def test_of_clients_that_never_read(self):
        def hold(client):
            client.socket.setblocking(False)
            for _ in range(4):
                client.socket.send(request("/.well-known/jwks.json") * 500)

        self.assert_others_get_in(hold)

    def test_of_clients_that_end_and_never_read(self):
        last = request("/.well-known/jwks.json", fields=("Connection: close",))

        def hold(client):
            client.socket.setblocking(False)
            for _ in range(4):
                client.socket.send(request("/.well-known/jwks.json") * 500)
            client.socket.send(last)

        self.assert_others_get_in(hold)


class Descriptors(AttackTest):
    """A server that may open few more descriptors than it has."""

    def test_running_out_of_descriptors_costs_no_processor_time_and_passes(self):
        few = len(os.listdir(f"/proc/{self.process}/fd")) + 40
        before = resource.prlimit(self.process, resource.RLIMIT_NOFILE)
        resource.prlimit(self.process, resource.RLIMIT_NOFILE, (few, before[1]))
        self.addCleanup(resource.prlimit, self.process, resource.RLIMIT_NOFILE, before)
        with many(self.connect, 120) as clients:  # the kernel takes what the server does not
            time.sleep(0.5)
            begun = self.processor_seconds()
            time.sleep(2)
            self.assertLess(self.processor_seconds() - begun, 0.5, "it spins")
            served = clients[0].send(request("/livez")).answer()
            self.assertTrue(served is None or served.status == 200)
        with self.connect() as client:
            self.assertEqual(client.send(sign_in()).answer().status, 200)


if __name__ == "__main__":
    unittest.main()
