# SPDX-License-Identifier: Apache-2.0
"""Unix sockets, sockets that somebody else opened, metrics on their own port, and whom to believe about clients."""

import http.client
import os
import socket
import stat
import subprocess
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
    return answer.status


class UnixSocket(HomeTest):
    def test_it_is_served_private_and_cleaned_up_after_a_crash(self):
        path = self.home.path / "http.sock"
        for end in ("kill", "stop"):
            with self.home.serve("--listen", f"unix:{path}") as server:
                self.assertEqual(server.out[0], f"Listening on unix:{path}\n")
                self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o007, 0)
                connection = UnixConnection(path)
                self.assertEqual(get(connection, "/readyz"), 200)
                connection.close()
                getattr(server, end)()

    def test_a_socket_in_use_is_not_taken_away(self):
        path = self.home.path / "http.sock"
        with self.home.serve("--listen", f"unix:{path}"):
            self.assert_ends(self.home.run("serve", "--listen", f"unix:{path}"), 1, str(path))
            self.assertEqual(get(UnixConnection(path), "/livez"), 200)


class InheritingServer(Server):
    """Gets its listening sockets as systemd hands them over; the shell knows the process's id before the program starts."""

    def __init__(self, home, sockets, arguments=(), names=""):
        self._sockets, self._names = sockets, names
        super().__init__(home, arguments, {})

    def _start(self, home, arguments, environment):
        fds = [s.fileno() for s in self._sockets]
        moves = " ".join(f"{3 + i}<&{20 + i} {20 + i}<&-" for i in range(len(fds)))
        for i, descriptor in enumerate(fds):
            os.dup2(descriptor, 20 + i)
        passed = [20 + i for i in range(len(fds))]
        try:
            return subprocess.Popen(
                ["sh", "-c", f'export LISTEN_PID=$$; exec "$0" "$@" {moves}', PROGRAM, "serve", "--data-dir", str(home.data), *arguments],
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=home.path, pass_fds=passed,
                env=home.environment(LISTEN_FDS=str(len(fds)), LISTEN_FDNAMES=self._names))
        finally:
            for descriptor in passed:
                os.close(descriptor)


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
