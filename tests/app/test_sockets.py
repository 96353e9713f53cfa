# SPDX-License-Identifier: Apache-2.0
"""Unix sockets, sockets that somebody else opened, metrics on their own port, and whom to believe about clients."""

import http.client
import socket
import stat
import subprocess
import sys
import unittest

import requests

from sallyportd import PATIENCE, PROGRAM, HomeTest, Server


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__("localhost", timeout=PATIENCE)
        self._path = str(path)

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(PATIENCE)
        self.sock.connect(self._path)


def get(connection, path, **headers):
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


class UnixSocket(HomeTest):
    def test_it_is_served_private_and_cleaned_up_after_a_crash(self):
        path = self.home.path / "http.sock"
        for end in ("kill", "stop"):
            with self.home.serve("--listen", f"unix:{path}") as server:
                self.assertEqual(server.out[0], f"Listening on unix:{path}\n")
                self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o007, 0)
                self.assertEqual(get(UnixConnection(path), "/readyz"), 200)
                getattr(server, end)()

    def test_a_socket_in_use_is_not_taken_away(self):
        path = self.home.path / "http.sock"
        with self.home.serve("--listen", f"unix:{path}"):
            self.assert_ends(self.home.run("serve", "--listen", f"unix:{path}"), 1, str(path))
            self.assertEqual(get(UnixConnection(path), "/livez"), 200)


# Runs in the process that becomes the program, so it knows the id. First out of the way, then to 3, 4, ….
HAND_OVER = """
import fcntl, os, sys
numbers = [fcntl.fcntl(int(n), fcntl.F_DUPFD, 100) for n in sys.argv[1].split(",")]
for place, number in enumerate(numbers, 3):
    os.dup2(number, place)
    os.close(number)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS=str(len(numbers)))
os.execv(sys.argv[2], sys.argv[2:])
"""


class InheritingServer(Server):
    """Gets its listening sockets as systemd hands them over."""

    def __init__(self, home, sockets, arguments=(), names=""):
        self._sockets, self._names = sockets, names
        super().__init__(home, arguments, {})

    def _start(self, home, arguments, environment):
        numbers = [s.fileno() for s in self._sockets]
        return subprocess.Popen(
            [sys.executable, "-c", HAND_OVER, ",".join(map(str, numbers)), PROGRAM, "serve", "--data-dir", str(home.data), *arguments],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=home.path, pass_fds=numbers,
            env=home.environment(LISTEN_FDNAMES=self._names))


class Inherited(HomeTest):
    def test_a_handed_over_port_is_served_instead_of_the_default(self):
        with socket.create_server(("127.0.0.1", 0)) as listening:
            port = listening.getsockname()[1]
            with InheritingServer(self.home, [listening]) as server:
                self.assertEqual(server.out, [f"Listening on http://127.0.0.1:{port}\n"])
                self.assertEqual(requests.get(f"http://127.0.0.1:{port}/readyz", timeout=PATIENCE).status_code, 200)

    def test_a_named_address_is_served_beside_it(self):
        with socket.create_server(("127.0.0.1", 0)) as listening:
            with InheritingServer(self.home, [listening], ("--listen", "127.0.0.1:0")) as server:
                self.assertEqual(server.call("GET", "/livez").status_code, 200)
                self.assertNotEqual(server.url, f"http://127.0.0.1:{listening.getsockname()[1]}")
                again = requests.get(f"http://127.0.0.1:{listening.getsockname()[1]}/livez", timeout=PATIENCE)
                self.assertEqual(again.status_code, 200)

    def test_a_unix_socket_and_one_for_metrics(self):
        path = self.home.path / "handed.sock"
        with socket.socket(socket.AF_UNIX) as main, socket.create_server(("127.0.0.1", 0)) as metrics:
            main.bind(str(path))
            main.listen()
            with InheritingServer(self.home, [main, metrics], names="http:metrics"):
                self.assertEqual(get(UnixConnection(path), "/readyz"), 200)
                shown = requests.get(f"http://127.0.0.1:{metrics.getsockname()[1]}/metrics", timeout=PATIENCE)
                self.assertEqual(shown.status_code, 200)

    def test_what_is_no_listening_socket_stops_the_start(self):
        with socket.socket() as closed, self.assertRaisesRegex(AssertionError, "no listening stream socket"):
            InheritingServer(self.home, [closed])

    def test_another_process_sockets_are_left_alone(self):
        with self.home.serve(LISTEN_FDS="1", LISTEN_PID="1") as server:
            self.assertEqual(server.call("GET", "/livez").status_code, 200)


class Metrics(HomeTest):
    def test_they_are_on_their_own_port_only(self):
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        with self.home.serve("--metrics-listen", f"127.0.0.1:{port}") as server:
            self.assertEqual(len(server.out), 1)
            shown = requests.get(f"http://127.0.0.1:{port}/metrics", timeout=PATIENCE)
            self.assertEqual(shown.status_code, 200)
            self.assertTrue(shown.headers["Content-Type"].startswith("text/plain"))
            self.assertEqual(server.call("GET", "/metrics").status_code, 404)
            self.assertEqual(requests.get(f"http://127.0.0.1:{port}/users/me/", timeout=PATIENCE).status_code, 404)


class Proxies(HomeTest):
    def address_seen(self, *arguments):
        if not self.home.data.exists():
            self.home.create_user("ann")
        with self.home.serve(*arguments) as server:
            answer = server.call("POST", "/token", data={"username": "ann", "password": "Wrong-password"},
                                 headers={"X-Forwarded-For": "203.0.113.9"})
            self.assertEqual(answer.status_code, 401)
            server.stop()
        return "203.0.113.9" in "".join(server.log)

    def test_only_a_trusted_proxy_names_the_client(self):
        self.assertFalse(self.address_seen())
        self.assertFalse(self.address_seen("--trusted-proxy", "192.0.2.0/24"))
        self.assertTrue(self.address_seen("--trusted-proxy", "127.0.0.1"))

    def test_other_hosts_are_misdirected(self):
        with self.home.serve("--host", "auth.example.org") as server:
            self.assertEqual(server.call("GET", "/livez", headers={"Host": "auth.example.org"}).status_code, 200)
            self.assertEqual(server.call("GET", "/livez", headers={"Host": "evil.example"}).status_code, 421)


if __name__ == "__main__":
    unittest.main()
