# SPDX-License-Identifier: Apache-2.0
"""What the attacks share: raw connections to the real server, and the checks that follow each of them."""

import contextlib
import os
import resource
import socket
import struct
import time
import unittest

from sallyportd import PASSWORD, PATIENCE, Home

MEMORY_BOUND = 12 * 1024  # KiB that may stay in the allocator's hands after an attack; the attacks move up to 1 GiB
RUNS_SLOWLY = bool(os.environ.get("ASAN_OPTIONS") or os.environ.get("TSAN_OPTIONS"))


def allow_many_descriptors():
    """As many as this user may have, for both ends: the server inherits the limit."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def eventually(condition, patience=PATIENCE):
    """Whether the condition comes true in time."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()


class Answer:
    """One answer, split where the standard splits it and nowhere else."""

    def __init__(self, head, body):
        lines = head.split(b"\r\n")
        self.status = int(lines[0].split(b" ")[1])
        self.fields = [tuple(part.strip() for part in line.split(b":", 1)) for line in lines[1:]]
        self.body = body

    def field(self, name):
        return next((value.decode() for key, value in self.fields if key.lower() == name.encode()), None)


class Raw:
    """A client that sends exactly the bytes it is told to."""

    def __init__(self, address, timeout=PATIENCE):
        self.socket = socket.create_connection(address, timeout=timeout)
        self._received = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)
        return self

    def send_what_is_taken(self, data):
        """The server may close before all is sent; that is no failure here."""
        with contextlib.suppress(OSError):
            self.socket.sendall(data)
        return self

    def finish_sending(self):
        with contextlib.suppress(OSError):  # the server was faster
            self.socket.shutdown(socket.SHUT_WR)
        return self

    def reset(self):
        """Ends the connection with RST instead of FIN."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def _receive(self):
        try:
            piece = self.socket.recv(65536)
        except ConnectionResetError:
            piece = b""
        self._received += piece
        return bool(piece)

    def answer(self, head_only=False):
        """The next answer, or None when the connection ended before it."""
        while b"\r\n\r\n" not in self._received:
            if not self._receive():
                return None
        head, self._received = self._received.split(b"\r\n\r\n", 1)
        answer = Answer(head, b"")
        length = 0 if head_only or answer.status in (100, 204, 304) else int(answer.field("content-length") or 0)
        while len(self._received) < length:
            if not self._receive():
                return None
        answer.body, self._received = self._received[:length], self._received[length:]
        return answer

    def rest(self):
        """Everything up to the end of the connection."""
        while self._receive():
            pass
        return self._received


class AttackTest(unittest.TestCase):
    """One server for the attacks of a class; after each of them another client is served and everything taken is back."""

    arguments = ()
    environment = {}

    @classmethod
    def setUpClass(cls):
        allow_many_descriptors()
        cls.home = cls.make_home()
        cls.addClassCleanup(cls.home.close)
        cls.home.create_user("ann")
        cls.server = cls.home.serve(*cls.arguments, **cls.environment)
        cls.addClassCleanup(cls.stop_server)
        host, port = cls.server.url.split("//")[1].rsplit(":", 1)
        cls.address = (host, int(port))
        cls.process = cls.server.process.pid
        cls.at_rest = cls.sockets()
        with many(cls.connect, 32) as clients:  # whatever is made at first use, on every thread
            for client in clients:
                client.send(sign_in())
            for client in clients:
                client.answer()

    @classmethod
    def make_home(cls):
        return Home()

    @classmethod
    def stop_server(cls):
        code = cls.server.stop()
        told = "".join(cls.server.log)
        if code != 0 or "Sanitizer" in told:
            raise AssertionError(f"the server ended with {code}: {told[-4000:]}")

    def setUp(self):
        self.assertTrue(eventually(self.is_at_rest), "sockets of another attack are open")
        self.memory_before = self.memory()

    def tearDown(self):
        self.assert_others_are_served()
        self.assert_all_is_back()

    @classmethod
    def connect(cls, **options):
        return Raw(cls.address, **options)

    @classmethod
    def exchange(cls, data):
        """All that comes back for these bytes, up to the end of the connection."""
        with cls.connect() as client:
            return client.send_what_is_taken(data).rest()

    @classmethod
    def get(cls, path):
        with cls.connect() as client:
            return client.send(request(path)).answer()

    def assert_others_are_served(self):
        self.assertIsNone(self.server.process.poll(), "the server has ended")
        begun = time.monotonic()
        answer = self.get("/livez")
        self.assertIsNotNone(answer)
        self.assertEqual(answer.status, 200)
        self.assertLess(time.monotonic() - begun, 15 if RUNS_SLOWLY else 5, "another client waits")

    def assert_all_is_back(self):
        self.assertTrue(eventually(self.is_at_rest), f"{self.sockets()} sockets are open, {self.at_rest} without any client")
        if not RUNS_SLOWLY:  # sanitizers keep freed memory on purpose
            bound = self.memory_before + MEMORY_BOUND
            self.assertTrue(eventually(lambda: self.memory() <= bound, 5), f"{self.memory()} KiB are in use, {self.memory_before} before")

    @classmethod
    def memory(cls):
        """Resident memory of the server, in KiB."""
        with open(f"/proc/{cls.process}/status", encoding="ascii", errors="replace") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))

    @classmethod
    def sockets(cls):
        """Sockets the server has open. Pool threads come and go with descriptors of their own; no client adds one."""
        count = 0
        for name in os.listdir(f"/proc/{cls.process}/fd"):
            with contextlib.suppress(FileNotFoundError):  # closed meanwhile
                count += os.readlink(f"/proc/{cls.process}/fd/{name}").startswith("socket:")
        return count

    @classmethod
    def is_at_rest(cls):
        return cls.sockets() <= cls.at_rest

    @classmethod
    def processor_seconds(cls):
        with open(f"/proc/{cls.process}/stat", encoding="ascii", errors="replace") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def request(path, method="GET", fields=(), body=b"", version="1.1"):
    lines = [f"{method} {path} HTTP/{version}", "Host: localhost", *fields]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def sign_in(name="ann", password=PASSWORD, fields=()):
    form = f"grant_type=password&username={name}&password={password}".encode()
    return request("/token", "POST", ("Content-Type: application/x-www-form-urlencoded", *fields), form)


@contextlib.contextmanager
def many(make, count):
    """That many connections at once, closed in the end."""
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(make()) for _ in range(count)]
