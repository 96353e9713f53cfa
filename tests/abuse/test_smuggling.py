# SPDX-License-Identifier: Apache-2.0
"""Bytes that two readers could understand differently: none of them may become a request."""

import re
import unittest

from attack import AttackTest, request, sign_in

HIDDEN = b"GET /.well-known/jwks.json HTTP/1.1\r\nHost: localhost\r\n\r\n"
STATUS_LINE = re.compile(rb"HTTP/1\.1 (\d{3}) ")
MARK = b'"keys"'  # what the hidden request's answer would hold


def post(*fields, body=HIDDEN):
    return request("/token", "POST", fields) + body


class Smuggling(AttackTest):
    """Each attack sends one request whose length is in doubt, and behind it one that must never be answered."""

    def attack(self, data, *statuses):
        answers = self.exchange(data)
        self.assertEqual(len(STATUS_LINE.findall(answers)), 1, answers)
        self.assertIn(int(answers.split()[1]), statuses, answers)
        self.assertNotIn(MARK, answers)

    def test_the_hidden_request_would_be_answered_if_it_were_let_through(self):
        self.assertIn(MARK, self.exchange(HIDDEN.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")))

    def test_negative_length(self):
        self.attack(post("Content-Length: -1"), 400)

    def test_length_that_wraps_around(self):
        for length in (18446744073709551615, 18446744073709551616 + len(HIDDEN), 9223372036854775808, 4294967296, 10 ** 40):
            with self.subTest(length=length):
                self.attack(post(f"Content-Length: {length}"), 413, 400)

    def test_hexadecimal_length(self):
        self.attack(post("Content-Length: 0x28"), 400)

    def test_list_of_lengths(self):
        self.attack(post("Content-Length: 5, 5"), 400)

    def test_two_lengths(self):
        self.attack(post("Content-Length: 5", "Content-Length: 0"), 400)
        self.attack(post("Content-Length: 0", "Content-Length: 0"), 400)

    def test_length_beside_chunks(self):
        self.attack(post("Content-Length: 5", "Transfer-Encoding: chunked", body=b"0\r\n\r\n" + HIDDEN), 400)
        self.attack(post("Transfer-Encoding: chunked", "Content-Length: 5", body=b"0\r\n\r\n" + HIDDEN), 400)

    def test_unknown_transfer_coding(self):
        for coding in ("gzip", "identity", "xchunked", "chunked, gzip", "chunked, chunked", "gzip, chunked", "\x0bchunked", "chunked;a"):
            with self.subTest(coding=coding):
                self.attack(post(f"Transfer-Encoding: {coding}", body=b"0\r\n\r\n" + HIDDEN), 400, 501)

    def test_chunk_size_that_is_none(self):
        for size in ("zz", "-1", "0x5", "5 ", " 5", "", "+5", "5\n", "5;\n", "1g"):
            with self.subTest(size=size):
                self.attack(post("Transfer-Encoding: chunked", body=size.encode() + b"\r\nhello\r\n0\r\n\r\n" + HIDDEN), 400)

    def test_chunk_that_is_longer_than_it_says(self):
        self.attack(post("Transfer-Encoding: chunked", body=b"4\r\nhello\r\n0\r\n\r\n" + HIDDEN), 400)
        self.attack(post("Transfer-Encoding: chunked", body=b"ffffffffffffffff5\r\nhello\r\n0\r\n\r\n" + HIDDEN), 413, 400)

    def test_length_behind_a_field_that_cannot_be_read(self):
        for field in ("A(b): c", ": c", "nonsense", "A : b", " folded", "A\x00b: c", "A: b\x00c", "A: b\rc", "Content-Length\t: 5"):
            with self.subTest(field=field):
                self.attack(post(field, f"Content-Length: {len(HIDDEN)}"), 400)

    def test_line_ends_that_are_none(self):
        for data in (post("Content-Length: 5\nA: b"), post("A: b\r\rContent-Length: 5"), post().replace(b"\r\n", b"\n"),
                     b"GET / HTTP/1.1\nHost: localhost\r\n\r\n" + HIDDEN, b"\n\n" + HIDDEN, b"\r\n\r\n\r\n" + HIDDEN):
            with self.subTest(data=data):
                self.attack(data, 400)

    def test_two_hosts(self):
        self.attack(b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n" + HIDDEN, 400)
        self.attack(b"GET / HTTP/1.1\r\n\r\n" + HIDDEN, 400)
        self.attack(b"GET http://evil/ HTTP/1.1\r\n\r\n" + HIDDEN, 400)

    def test_length_of_an_old_client_with_chunks(self):
        self.attack(b"POST /token HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN, 400)

    def test_other_protocols(self):
        for data, status in ((b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505), (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
                             (b"SSH-2.0-OpenSSH\r\n", 400), (b"\x00" * 64, 400), (b"GET /\r\n\r\n", 400), (b"GET / HTTP/3.0\r\n\r\n", 505)):
            with self.subTest(data=data):
                self.attack(data + HIDDEN, status)


class Unreadable(AttackTest):
    """A header block that cannot be read is refused, and its request never runs: this one would make an account."""

    arguments = ("--registration", "open")

    def attack(self, name, fields, status):
        body = f'{{"username":"{name}","password":"correct-horse-battery-staple-42"}}'.encode()
        answers = self.exchange(request("/users/", "POST", ("Connection: close", "Content-Type: application/json", *fields), body))
        self.assertEqual(STATUS_LINE.findall(answers), [str(status).encode()], answers)
        with self.connect() as client:
            made = client.send(sign_in(name)).answer().status == 200
        self.assertEqual(made, status == 200)

    def test_a_block_that_can_be_read_runs(self):
        self.attack("readable", ["A: b"], 200)

    def test_more_than_a_hundred_fields(self):
        self.attack("fields", [f"A{number}: b" for number in range(101)], 431)

    def test_one_bad_name(self):
        self.attack("name", ["A(b): c"], 400)

    def test_a_field_of_100_kilobytes(self):
        self.attack("field", ["A: " + "b" * 100_000], 431)

    def test_a_field_just_beyond_its_limit(self):
        self.attack("beyond", ["A: " + "b" * 33_000], 431)

    def test_a_request_line_without_end(self):
        answers = self.exchange(b"GET /" + b"a" * 100_000)
        self.assertEqual(answers.split()[1], b"414")
        self.assertEqual(self.exchange(request("/" + "a" * 9000)).split()[1], b"414")

    def test_a_header_block_without_end(self):
        answers = self.exchange(b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200_000)
        self.assertEqual(answers.split()[1:2], [b"431"])


if __name__ == "__main__":
    unittest.main()
