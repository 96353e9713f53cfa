# SPDX-License-Identifier: Apache-2.0
"""Clients that leave too early, in every way and at every byte."""

import socket
import unittest

from attack import RUNS_SLOWLY, AttackTest, many, request, sign_in

ONE_ANSWER = request("/livez", fields=("Connection: close",))


class HangUps(AttackTest):
    def leave(self, client, in_order):
        if in_order:
            client.socket.close()
        else:
            client.reset()

    def test_hanging_up_first_on_a_deferred_answer(self):
        for in_order in (True, False):
            for _ in range(5 if RUNS_SLOWLY else 25):
                with many(self.connect, 4) as clients:  # the hashing of some has begun, of others not
                    for client in clients:
                        client.send(sign_in())
                    for client in clients:
                        self.leave(client, in_order)
        with self.connect() as client:
            self.assertEqual(client.send(sign_in()).answer().status, 200)

    def test_hanging_up_on_pipelined_deferred_answers(self):
        for _ in range(10):
            with self.connect() as client:
                client.send(sign_in() * 5 + ONE_ANSWER)
                client.reset()

    def test_hanging_up_at_every_byte_of_a_request(self):
        chunked = request("/token", "POST", ("Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked"))
        whole = (sign_in(password="Wrong-password-1"), chunked + b"5\r\nhello\r\n0\r\nA: b\r\n\r\n")
        for data in whole:
            for in_order in (True, False):
                for end in range(len(data)):
                    with self.connect() as client:
                        self.leave(client.send(data[:end]), in_order)

    def test_hanging_up_at_every_byte_of_an_answer(self):
        length = len(self.exchange(ONE_ANSWER))
        for in_order in (True, False):
            for end in range(0, length):
                with self.connect() as client:
                    client.send(ONE_ANSWER * 2)
                    taken = 0
                    while taken < end:
                        taken += len(client.socket.recv(end - taken))
                    self.leave(client, in_order)

    def test_half_closed_connections_get_their_answers(self):
        with self.connect() as client:
            self.assertEqual(client.send(request("/livez")).finish_sending().answer().status, 200)
            self.assertEqual(client.rest(), b"")

    def test_half_closed_connections_get_deferred_and_pipelined_answers(self):
        with self.connect() as client:
            client.send(sign_in() + request("/livez") + sign_in() + request("/nothing")).finish_sending()
            self.assertEqual([client.answer().status for _ in range(4)], [200, 200, 200, 404])
            self.assertEqual(client.rest(), b"")

    def test_half_closed_in_the_middle_of_a_request(self):
        whole = sign_in()
        for end in (1, 10, whole.index(b"\r\n") + 2, whole.index(b"\r\n\r\n") + 3, len(whole) - 1):
            with self.subTest(end=end), self.connect(timeout=5) as client:
                self.assertNotIn(b" 200 ", client.send(whole[:end]).finish_sending().rest())

    def test_half_closed_before_anything(self):
        with self.connect(timeout=5) as client:
            self.assertEqual(client.finish_sending().rest(), b"")

    def test_urgent_data_is_no_part_of_a_request(self):
        with self.connect() as client:
            client.send(b"GET /livez HT")
            client.socket.send(b"!", socket.MSG_OOB)
            client.send(b"TP/1.1\r\nHost: localhost\r\n\r\n")
            self.assertIn(client.answer().status, (200, 400, 408))


if __name__ == "__main__":
    unittest.main()
