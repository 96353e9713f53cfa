# SPDX-License-Identifier: Apache-2.0
"""`serve`: its one line, its signals, several of them on one database."""

import http.client
import json
import signal
import socket
import threading
import time
import unittest
import urllib.parse

import requests

from sallyportd import PASSWORD, PATIENCE, HomeTest, Server, bearer


class Start(HomeTest):
    def test_stdout_is_exactly_one_line_with_the_real_port(self):
        with self.home.serve() as server:
            self.assertEqual(server.call("GET", "/livez").status_code, 200)
            server.call("GET", "/nothing")
            self.assertEqual(server.stop(), 0)
        self.assertEqual(len(server.out), 1)
        self.assertRegex(server.out[0], r"^Listening on http://127\.0\.0\.1:[1-9]\d*\n$")

    def test_requests_are_taken_as_soon_as_the_line_is_there(self):
        with self.home.serve() as server:
            ready = server.call("GET", "/readyz")
            self.assertEqual((ready.status_code, ready.json()["status"], ready.json()["service"]), (200, "ready", "sallyport"))

    def test_of_several_addresses_the_line_names_the_first_and_the_log_the_others(self):
        with self.home.serve("--listen", "127.0.0.1:0", "--listen", "[::1]:0") as server:
            deadline = time.monotonic() + PATIENCE
            while not (others := [line for line in server.log if "also listening on " in line]) and time.monotonic() < deadline:
                time.sleep(0.01)
            other = json.loads(others[0])["message"]
            self.assertRegex(server.url, r"^http://127\.0\.0\.1:[1-9]\d*$")
            self.assertRegex(other, r" http://\[::1\]:[1-9]\d*$")
            for url in (server.url, other.split()[-1]):
                self.assertEqual(requests.get(url + "/livez", timeout=PATIENCE).status_code, 200)
            self.assertEqual(server.stop(), 0)
        self.assertEqual(len(server.out), 1)

    def test_a_port_in_use_is_told(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            address = f"127.0.0.1:{taken.getsockname()[1]}"
            done = self.home.run("serve", "--listen", address)
            self.assert_ends(done, 1, address.split(":")[1], "in use")

    def test_dev_says_loudly_what_it_opens(self):
        with self.home.serve("--dev") as server:
            server.stop()
        self.assertIn("--dev", "".join(server.log))

    def test_without_a_terminal_the_log_is_json_lines_without_secrets(self):
        with self.home.serve("--dev") as server:
            server.sign_up("ann")
            pair = server.sign_in("ann").json()
            server.sign_in("ann", "Wrong-" + PASSWORD)
            server.me(pair["access_token"])
            server.call("POST", "/token", data={"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]})
            server.stop()
        self.assertTrue(server.log)
        for line in server.log:
            self.assertLessEqual({"time", "level", "category", "message"}, set(json.loads(line)))
        text = "".join(server.log)
        for secret in (PASSWORD, pair["access_token"], pair["refresh_token"]):
            self.assertNotIn(secret, text)
        self.assertTrue(any("request_id" in json.loads(line) for line in server.log))


class Signals(HomeTest):
    def test_stop_signals_end_with_0_soon(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            with self.subTest(signal=number), self.home.serve() as server:
                with socket.create_connection(("127.0.0.1", int(server.url.rsplit(":", 1)[1]))):  # an idle client holds nothing up
                    begin = time.monotonic()
                    self.assertEqual(server.stop(number), 0, server.log)
                    self.assertLess(time.monotonic() - begin, 10)

    def test_stopping_finishes_running_sign_ins(self):
        self.home.create_user("ann")
        with self.home.serve() as server:
            address = server.url.removeprefix("http://")
            clients = [http.client.HTTPConnection(address, timeout=PATIENCE) for _ in range(60)]
            probes = [http.client.HTTPConnection(address, timeout=PATIENCE) for _ in range(16)]

            def probe():
                for connection in probes:
                    connection.request("GET", "/livez")
                    self.assertEqual(connection.getresponse().read()[:1], b"{")

            for client in clients:
                client.connect()
            probe()  # every connection has been accepted by now
            form = urllib.parse.urlencode({"username": "ann", "password": PASSWORD})
            for client in clients:
                client.request("POST", "/token", form, {"Content-Type": "application/x-www-form-urlencoded"})
            for _ in range(3):
                probe()  # each thread has read what had arrived before it answers these; most sign-ins still wait for a hash
            self.assertEqual(server.stop(), 0)
            self.assertEqual([client.getresponse().status for client in clients], [200] * len(clients))
            for connection in clients + probes:
                connection.close()

    def test_hangup_reads_the_configuration_again_and_serves_on(self):
        file = self.home.path / "sallyport.toml"
        file.write_text('access_lifetime = "15m"\n')
        with self.home.serve("--config", str(file)) as server:
            for text, told in (('access_lifetime = "5m"\n', "access_lifetime"), ("nonsense\n", f"{file}:1")):
                file.write_text(text)
                server.process.send_signal(signal.SIGHUP)
                deadline = time.monotonic() + PATIENCE
                while told not in "".join(server.log) and time.monotonic() < deadline:
                    time.sleep(0.01)
                self.assertIn(told, "".join(server.log))
                self.assertEqual(server.call("GET", "/livez").status_code, 200)
            self.assertEqual(server.stop(), 0)


class Together(HomeTest):
    def test_two_servers_on_new_data_are_one_service(self):
        starting = [threading.Thread(target=lambda: servers.append(Server(self.home, ["--dev", "--listen", "127.0.0.1:0"], {})))
                    for _ in range(2)]
        servers = []
        for thread in starting:
            thread.start()
        for thread in starting:
            thread.join()
        self.assertEqual(len(servers), 2)
        first, second = servers
        with first, second:
            self.assertEqual(first.sign_up("ann").status_code, 200)
            self.assertEqual(second.sign_up("ANN").status_code, 409)
            pair = second.sign_in("ann").json()
            self.assertEqual(first.me(pair["access_token"]).status_code, 200)
            self.assertEqual(second.me(pair["access_token"]).status_code, 200)
            self.assertEqual(first.call("GET", "/.well-known/jwks.json").json(), second.call("GET", "/.well-known/jwks.json").json())
            refreshed = first.call("POST", "/token", data={"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]})
            self.assertEqual(refreshed.status_code, 200)
            self.assertEqual(first.call("POST", "/logout", headers=bearer(refreshed.json()["access_token"])).status_code, 204)
            for server in servers:
                self.assertEqual(server.me(pair["access_token"]).status_code, 401)

    def test_sessions_survive_a_restart(self):
        self.home.create_user("ann")
        with self.home.serve() as server:
            pair = server.sign_in("ann").json()
        with self.home.serve() as server:
            self.assertEqual(server.me(pair["access_token"]).status_code, 200)
            again = server.call("POST", "/token", data={"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]})
            self.assertEqual(again.status_code, 200)

    def test_whoever_is_disabled_from_the_command_line_is_out_at_once(self):
        self.home.create_user("ann")
        with self.home.serve() as server:
            token = server.sign_in("ann").json()["access_token"]
            self.assertEqual(self.home.run("user", "disable", "ann").returncode, 0)
            refused = server.me(token)
            self.assertEqual((refused.status_code, refused.json()["detail"]), (400, "Inactive user"))
            self.assertEqual(server.sign_in("ann").status_code, 401)


class RawHttp(HomeTest):
    def exchange(self, server, data):
        with socket.create_connection(("127.0.0.1", int(server.url.rsplit(":", 1)[1])), timeout=PATIENCE) as connection:
            connection.sendall(data)
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
        return answer

    def test_every_answer_carries_a_request_id(self):
        with self.home.serve("--dev") as server:
            seen = set()
            for method, path in (("GET", "/livez"), ("GET", "/nothing"), ("PUT", "/livez"), ("POST", "/token"), ("GET", "/users/me/")):
                with self.subTest(method=method, path=path):
                    seen.add(server.call(method, path).headers["X-Request-Id"])
            self.assertEqual(len(seen), 5)

    def test_refusals_of_what_is_no_http_carry_one_too(self):
        with self.home.serve() as server:
            for request in (b"GET /livez HTTP/1.1\r\n\r\n", b"nonsense\r\n\r\n",
                            b"POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n"):
                with self.subTest(request=request):
                    self.assertIn(b"\r\nx-request-id: ", self.exchange(server, request).lower())

    def test_head_has_the_headers_and_no_body(self):
        with self.home.serve() as server:
            answer = self.exchange(server, b"HEAD /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            self.assertTrue(answer.startswith(b"HTTP/1.1 200"))
            self.assertTrue(answer.endswith(b"\r\n\r\n"))


if __name__ == "__main__":
    unittest.main()
