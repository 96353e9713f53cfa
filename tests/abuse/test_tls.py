# SPDX-License-Identifier: Apache-2.0
"""Attacks on the way into TLS: none of them may keep anybody else from getting in."""

import contextlib
import socket
import ssl
import struct
import subprocess
import time
import unittest

from attack import PATIENCE, RUNS_SLOWLY, AttackTest, Home, Raw, eventually, many, request, sign_in


def make_certificate(folder):
    """A certificate of its own for localhost: (certificate, key)."""
    certificate, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
                    "-keyout", key, "-out", certificate], check=True, capture_output=True, timeout=PATIENCE)
    return certificate, key


def client_context(version=None):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if version:
        context.minimum_version = context.maximum_version = version
    return context


class Handshake:
    """A client's side of TLS in memory, so that a test sees and cuts every flight."""

    def __init__(self, version=None):
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = client_context(version).wrap_bio(self.incoming, self.outgoing, server_hostname="localhost")

    def step(self, received=b""):
        """What to send after that was received."""
        self.incoming.write(received)
        with contextlib.suppress(ssl.SSLWantReadError):
            self.tls.do_handshake()
        return self.outgoing.read()


class TlsClient(Raw):
    """The raw client inside TLS."""

    def __init__(self, address, timeout=PATIENCE, version=None):
        super().__init__(address, timeout)
        self.socket = client_context(version).wrap_socket(self.socket, server_hostname="localhost")


class TlsAttackTest(AttackTest):
    limits = ("--limit-handshake-time", "2s")

    @classmethod
    def make_home(cls):
        home = Home()
        certificate, key = make_certificate(home.path)
        cls.arguments = ("--tls-cert", str(certificate), "--tls-key", str(key), *cls.limits)
        return home

    @classmethod
    def connect(cls, **options):
        return TlsClient(cls.address, **options)

    @classmethod
    def plain(cls):
        """A TCP connection that has not begun TLS."""
        return Raw(cls.address)


class Handshakes(TlsAttackTest):
    def assert_all_are_closed(self, clients):
        for client in clients:
            self.assertFalse(client.send_what_is_taken(b"").rest().startswith(b"HTTP/"))

    def test_connections_that_never_start_tls(self):
        with many(self.plain, 20 if RUNS_SLOWLY else 200) as silent:
            for _ in range(20):
                self.assert_others_are_served()
            self.assert_all_are_closed(silent)

    def test_greetings_of_garbage(self):
        hello = Handshake().step()
        greetings = [b"\x16\x03\x01\xff\xff" + b"\x00" * 70_000, b"\x80\x2e\x01\x00\x02", b"GET / HTTP/1.1\r\n\r\n", b"\x00" * 1000, b"\x15\x03\x01\x00\x02\x02\x28",
                     b"\x16\x03\x01\x00\x05\x01\xff\xff\xff\x03", hello[:5] + bytes(len(hello) - 5), hello[:40] + b"\xff" * (len(hello) - 40), hello * 3]
        for greeting in greetings:
            with self.subTest(greeting=greeting[:16]), self.plain() as client:
                self.assertNotIn(b"HTTP/1.1 200", client.send_what_is_taken(greeting).finish_sending().rest())

    def test_a_flood_of_greetings(self):
        hello = Handshake().step()
        for _ in range(5 if RUNS_SLOWLY else 20):
            with many(self.plain, 50) as clients:
                for client in clients:
                    client.send_what_is_taken(hello)
                self.assert_others_are_served()

    def test_handshakes_that_stop_at_each_flight_and_byte(self):
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            for flights in (1, 2):
                for end in (1, 5, 6, 50, -1, None):
                    with self.subTest(version=version, flights=flights, end=end), self.plain() as client:
                        handshake = Handshake(version)
                        flight = handshake.step()
                        for _ in range(flights - 1):
                            client.send(flight)
                            flight = handshake.step(client.socket.recv(65536))
                        client.send_what_is_taken(flight[:end])
                        client.reset()

    def test_handshakes_byte_by_byte_succeed(self):
        with self.plain() as client:
            handshake = Handshake()
            for byte in handshake.step():
                client.send(bytes([byte]))
            answered = b""
            while not handshake.tls.version() or not handshake.tls.cipher():
                answered = client.socket.recv(65536)
                self.assertTrue(answered)
                client.send(handshake.step(answered))
            handshake.tls.write(request("/livez", fields=("Connection: close",)))
            client.send(handshake.outgoing.read())
            handshake.incoming.write(client.rest())
            self.assertIn(b" 200 ", handshake.tls.read(65536))

    def test_slow_handshakes_are_given_up(self):
        with self.plain() as client:
            client.send(Handshake().step()[:100])
            begun = time.monotonic()
            client.rest()
            self.assertLess(time.monotonic() - begun, 10)


class Inside(TlsAttackTest):
    """What can be done once TLS stands."""

    def test_old_versions_are_refused(self):
        for number in (b"\x03\x00", b"\x03\x01", b"\x03\x02"):
            hello = bytearray(Handshake(ssl.TLSVersion.TLSv1_2).step())
            hello[9:11] = number
            with self.subTest(version=number), self.plain() as client:
                answer = client.send(bytes(hello)).finish_sending().rest()
                self.assertEqual(answer[:1], b"\x15", answer)  # an alert

    def test_renegotiation_is_refused(self):
        if not hasattr(ssl.SSLSocket, "renegotiate"):  # Python has no call for it; openssl does it for the letter R
            done = subprocess.run(["openssl", "s_client", "-connect", "%s:%d" % self.address, "-tls1_2"], input=b"R\n" * 3, timeout=PATIENCE,
                                  capture_output=True, check=False)
            self.assertIn(b"no renegotiation", done.stderr.lower() + done.stdout.lower())

    def test_a_flood_of_key_updates(self):
        done = subprocess.run(["openssl", "s_client", "-connect", "%s:%d" % self.address, "-tls1_3"], input=b"K\n" * 2000, timeout=PATIENCE,
                              capture_output=True, check=False)
        self.assertNotIn(b"HTTP/1.1 200", done.stdout)

    def test_a_cut_without_close_notify_is_no_end_of_request(self):
        for data in (request("/livez")[:-2], sign_in()[:-1]):
            with self.connect() as client:
                client.send(data)
                client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def test_hanging_up_first_on_a_deferred_answer(self):
        for _ in range(5):
            with many(self.connect, 10) as clients:
                for client in clients:
                    client.send(sign_in())
        self.assertTrue(eventually(lambda: self.get("/livez").status == 200))

    def test_garbage_inside_the_records(self):
        with self.connect() as client:
            plain = socket.socket(fileno=client.socket.detach())
            with contextlib.suppress(OSError), plain:
                plain.sendall(b"\x17\x03\x03\x00\x20" + b"x" * 32)
                plain.settimeout(PATIENCE)
                while plain.recv(65536):
                    pass

    def test_a_pipelining_client_that_never_reads(self):
        with self.connect() as client:
            client.socket.settimeout(0.5)
            with contextlib.suppress(OSError):
                for _ in range(200):
                    client.socket.sendall(request("/.well-known/jwks.json") * 500)
            self.assert_others_are_served()

    def test_answers_promise_to_stay_with_tls(self):
        self.assertIn("max-age=", self.get("/livez").field("strict-transport-security") or "")


if __name__ == "__main__":
    unittest.main()
