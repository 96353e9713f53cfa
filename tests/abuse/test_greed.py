# SPDX-License-Identifier: Apache-2.0
"""Clients that take more than their share of memory."""

import contextlib
import socket
import time
import unittest

from attack import RUNS_SLOWLY, AttackTest, Raw, many, request

MIB = 1024 * 1024
GROWTH = 48 * 1024  # KiB the server may grow by while an attack goes on
HEAD = request("/nothing", "POST", ("Content-Type: application/json",))[:-2]


class Greed(AttackTest):
    def assert_grew_little(self, bound=GROWTH):
        if not RUNS_SLOWLY:
            grown = self.memory() - self.memory_before
            self.assertLess(grown, bound, f"{grown} KiB more are in use")

    def send_for(self, client, data, seconds):
        """Sends without end and without reading."""
        client.socket.settimeout(0.2)
        end = time.monotonic() + seconds
        with contextlib.suppress(ConnectionError):
            while time.monotonic() < end:
                with contextlib.suppress(TimeoutError):
                    client.socket.send(data)

    def test_a_body_of_a_gibibyte_to_an_unknown_path(self):
        with self.connect() as client:
            client.send(HEAD + b"Content-Length: 1073741824\r\n\r\n")
            answer = client.answer()
            self.assertIn(answer.status, (404, 413))
            self.assertEqual(answer.field("connection"), "close")
            self.send_for(client, b"x" * MIB, 1)
            self.assert_grew_little()

    def test_a_gibibyte_in_chunks(self):
        with self.connect() as client:
            client.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
            self.send_for(client, b"10000\r\n" + b"x" * 65536 + b"\r\n", 2)
            self.assert_grew_little()

    def test_a_body_of_one_byte_chunks(self):
        with self.connect() as client:
            client.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
            self.send_for(client, b"1\r\nx\r\n" * 10_000, 1)
            self.assert_grew_little()

    def test_many_bodies_that_are_announced_and_do_not_come(self):
        with many(self.connect, 300) as clients:
            for client in clients:
                client.send(HEAD + b"Content-Length: 1000000\r\n\r\nx")
            self.assert_others_are_served()
            self.assert_grew_little()

    def test_many_headers_that_are_almost_complete(self):
        with many(self.connect, 300) as clients:
            for client in clients:
                client.send(b"GET / HTTP/1.1\r\n" + (b"A: " + b"b" * 1000 + b"\r\n") * 30)
            self.assert_others_are_served()
            self.assert_grew_little()  # 300 × 32 KiB is ten MiB, buffers grow by halves

    def test_a_pipelining_client_that_never_reads(self):
        with self.connect() as client:
            self.send_for(client, request("/.well-known/jwks.json") * 1000, 3)
            self.assert_others_are_served()
            self.assert_grew_little()

    def test_many_pipelining_clients_that_never_read(self):
        with many(self.connect, 100) as clients:
            for client in clients:
                client.socket.setblocking(False)
            for _ in range(20):
                for client in clients:
                    with contextlib.suppress(BlockingIOError, ConnectionError):
                        client.socket.send(request("/.well-known/jwks.json") * 1000)
            self.assert_others_are_served()
            self.assert_grew_little()

    def test_answers_that_are_taken_byte_by_byte(self):
        def tiny_window():
            client = Raw.__new__(Raw)
            client.socket, client._received = socket.socket(), b""
            client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
            client.socket.connect(self.address)
            return client

        with many(tiny_window, 100) as clients:
            for client in clients:
                client.socket.settimeout(0.05)
                with contextlib.suppress(TimeoutError):
                    client.socket.sendall(request("/.well-known/jwks.json") * 200)
            for client in clients:
                with contextlib.suppress(TimeoutError):
                    client.socket.recv(1)
            self.assert_others_are_served()
            self.assert_grew_little()

    def test_a_thousand_requests_at_once_on_one_connection(self):
        with self.connect() as client:
            client.send(request("/livez") * 1000)
            self.assertEqual({client.answer().status for _ in range(1000)}, {200})

    def test_idle_connections_cost_little(self):
        with many(self.connect, 1000) as clients:
            for client in clients:
                client.send(request("/livez"))
            for client in clients:
                self.assertEqual(client.answer().status, 200)
            self.assert_others_are_served()
            self.assert_grew_little(32 * 1024)

    def test_deep_and_wide_json(self):
        for body in (b"[" * 500_000, b'{"a":' * 100_000, b"[" + b"1," * 400_000 + b"1]", b'{"username":"' + b"\\u0000" * 100_000 + b'"}'):
            with self.connect() as client:
                client.send(request("/users/", "POST", ("Content-Type: application/json",), body))
                self.assertIn(client.answer().status, (400, 403, 413, 422))

    def test_forms_with_very_many_fields(self):
        names = ["%x" % number for number in range(150_000, 0, -1)]  # downwards: sorting them as they come is slowest
        for count in (2000, len(names)):  # what a form's limit lets in, and what it does not
            body = "&".join(name + "=1" for name in names[-count:]).encode()
            begun = self.processor_seconds()
            with self.connect() as client:
                client.send_what_is_taken(request("/token", "POST", ("Content-Type: application/x-www-form-urlencoded",), body))
                self.assertIn(client.answer().status, (400, 413))
            if not RUNS_SLOWLY:
                self.assertLess(self.processor_seconds() - begun, 1)


if __name__ == "__main__":
    unittest.main()
