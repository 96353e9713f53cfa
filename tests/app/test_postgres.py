# SPDX-License-Identifier: Apache-2.0
"""A server whose PostgreSQL goes away, comes back, hangs and fails over: it says so at once, and goes on by itself."""

import signal
import socket
import subprocess
import threading
import time
import unittest

from nodes import Node, PostgresTest, SignUps
from postgres import Postgres
from sallyportd import PASSWORD, PATIENCE, PROGRAM


class Away(PostgresTest):
    def setUp(self):
        super().setUp()
        self.server = self.serve()
        self.assertEqual(self.server.sign_up("ann").status_code, 200)
        pair = self.server.sign_in("ann").json()
        self.token, self.refresh_token = pair["access_token"], pair["refresh_token"]

    def status_of_me(self):
        return self.server.me(self.token).status_code

    def timed(self, work):
        begin = time.monotonic()
        return work(), time.monotonic() - begin

    def test_stopped_and_started_again(self):
        self.postgres.stop()
        self.assert_away(self.server.me(self.token))  # finds out
        for _ in range(5):
            answer, seconds = self.timed(lambda: self.server.me(self.token))
            self.assert_away(answer)
            self.assertLess(seconds, 3)
        self.assert_away(self.server.call("GET", "/readyz"))
        self.assert_away(self.server.sign_in("ann"))
        self.assert_away(self.server.call("POST", "/refresh", json={"refresh_token": self.refresh_token}))
        self.assert_away(self.server.call("POST", "/notes/", json={"text": "milk"}, headers={"Authorization": f"Bearer {self.token}"}))
        for path in ("/livez", "/.well-known/jwks.json"):
            self.assertEqual(self.server.call("GET", path).status_code, 200)
        self.postgres.start()
        self.eventually(lambda: self.status_of_me() == 200)
        self.assertEqual(self.server.call("GET", "/readyz").status_code, 200)
        self.assertEqual(self.server.sign_in("ann").status_code, 200)
        self.assertEqual(self.server.call("POST", "/refresh", json={"refresh_token": self.refresh_token}).status_code, 200)
        self.assertIsNone(self.server.process.poll())

    def test_restarted_under_load(self):
        people = SignUps(self.server.url)
        people.wait_for(5)
        for _ in range(2):
            self.postgres.restart()
            people.wait_for(5)
        acknowledged = people.stop()
        self.assertLessEqual(set(people.told.values()), {200, 409, 503})
        self.assert_all_there(self.postgres, acknowledged)

    def test_killed_under_load(self):
        people = SignUps(self.server.url)
        people.wait_for(5)
        self.postgres.kill()
        self.postgres.start()
        people.wait_for(5)
        acknowledged = people.stop()
        self.assertLessEqual(set(people.told.values()), {200, 409, 503})
        self.assert_all_there(self.postgres, acknowledged)

    def test_that_only_reads_is_told(self):
        self.postgres.query("ALTER SYSTEM SET default_transaction_read_only = on")
        self.postgres.query("SELECT pg_reload_conf()")
        self.eventually(lambda: self.server.sign_up("late").status_code == 503)
        self.assert_away(self.server.call("GET", "/readyz"))
        self.assertEqual(self.server.call("GET", "/livez").status_code, 200)
        self.postgres.query("SET default_transaction_read_only = off; ALTER SYSTEM RESET default_transaction_read_only")
        self.postgres.query("SELECT pg_reload_conf()")
        self.eventually(lambda: self.server.call("GET", "/readyz").status_code == 200)

    def assert_all_there(self, postgres, acknowledged):
        self.assertGreater(len(acknowledged), 5)
        self.assertLessEqual(acknowledged, set(postgres.query("SELECT username FROM users", "sallyport").splitlines()))

    def test_hanging_holds_nobody(self):
        self.postgres.hang()
        self.addCleanup(self.postgres.resume)
        waiting = [threading.Thread(target=self.status_of_me) for _ in range(40)]  # more than there are threads
        for thread in waiting:
            thread.start()
        for _ in range(20):
            answer, seconds = self.timed(lambda: self.server.call("GET", "/livez"))
            self.assertEqual(answer.status_code, 200)
            self.assertLess(seconds, 2)
        answer, seconds = self.timed(lambda: self.server.call("GET", "/readyz"))
        self.assert_away(answer)
        self.assertLess(seconds, 4)
        answer, seconds = self.timed(lambda: self.server.me(self.token))
        self.assert_away(answer)
        self.assertLess(seconds, 14)
        for thread in waiting:
            thread.join()
        self.eventually(lambda: "is given up" in "".join(self.server.log))  # and no thread is held any more
        for _ in range(5):
            answer, seconds = self.timed(lambda: self.server.me(self.token))
            self.assert_away(answer)
            self.assertLess(seconds, 5)
        self.postgres.resume()
        self.eventually(lambda: self.status_of_me() == 200)

    def test_stopping_while_it_hangs(self):
        self.postgres.hang()
        self.addCleanup(self.postgres.resume)
        statuses = []
        waiting = [threading.Thread(target=lambda: statuses.append(self.status_of_me())) for _ in range(40)]
        for thread in waiting:
            thread.start()
        time.sleep(1)
        code, seconds = self.timed(lambda: self.server.stop(patience=40))
        self.assertEqual(code, 0)
        self.assertLess(seconds, 13)  # its own limit is ten
        for thread in waiting:
            thread.join()
        self.assertEqual(set(statuses), {503})  # let go, with an answer, before the server ends


class Watchdog(PostgresTest):
    def test_a_hanging_database_is_no_reason_to_end_the_server(self):
        node = self.node()
        manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.addCleanup(manager.close)
        manager.bind(str(node.path / "notify"))
        manager.settimeout(PATIENCE)
        server = node.serve(NOTIFY_SOCKET=str(node.path / "notify"), WATCHDOG_USEC="2000000")
        self.addCleanup(server.__exit__)
        self.assertIn(b"READY=1", manager.recv(4096))
        self.postgres.hang()
        self.addCleanup(self.postgres.resume)
        asking = [threading.Thread(target=lambda: server.call("GET", "/readyz")) for _ in range(40)]
        for one in asking:
            one.start()
        end, last = time.monotonic() + 10, time.monotonic()
        while time.monotonic() < end:  # housekeeping asks the database every two seconds
            self.assertEqual(manager.recv(4096), b"WATCHDOG=1")
            self.assertLess(time.monotonic() - last, 2)
            last = time.monotonic()
        for one in asking:
            one.join()
        self.postgres.resume()


class FailOver(PostgresTest):
    def test_of_one_that_dies(self):
        self.fail_over(self.postgres.kill)

    def test_of_one_that_hangs(self):
        self.fail_over(self.postgres.hang)

    def fail_over(self, end):
        standby = self.postgres.standby()
        self.addCleanup(standby.close)
        server = self.serve(node=self.node(self.postgres.url("sallyport", standby)))
        people = SignUps(server.url)
        people.wait_for(10)
        end()
        standby.promote()
        people.wait_for(10)
        acknowledged = people.stop()
        self.assertLessEqual(set(people.told.values()), {200, 409, 503})
        there = set(standby.query("SELECT username FROM users", "sallyport").splitlines())
        self.assertLessEqual(acknowledged, there)
        name = sorted(acknowledged)[0]
        self.assertEqual(server.sign_in(name).status_code, 200)


    def test_the_old_one_that_comes_back_is_not_used(self):
        """It takes changes, and stands first in the URL; what it was told would be lost."""
        standby = self.postgres.standby(synchronous=False)
        self.addCleanup(standby.close)
        node = self.node(self.postgres.url("sallyport", standby))
        server = self.serve(node=node)
        self.assertNotIn("servers take changes", node.run("doctor").stdout)
        people = SignUps(server.url)
        people.wait_for(5)
        self.postgres.kill()
        standby.promote()
        people.wait_for(5)
        on_the_old_one = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'sallyport'"
        self.postgres.start()
        before = set(self.postgres.query("SELECT username FROM users", "sallyport").splitlines())
        standby.restart()  # so all connect anew, and some while it is away
        people.wait_for(10)
        people.stop()
        self.assertEqual(set(self.postgres.query("SELECT username FROM users", "sallyport").splitlines()), before)
        self.assertEqual(self.postgres.query(on_the_old_one), "0")
        self.eventually(lambda: "was replaced by another one" in "".join(server.log))
        self.assertIn("2 servers take changes", node.run("doctor").stdout)


class SilentDatabase:
    """Speaks as much of PostgreSQL's protocol as lets a client in, and nothing then."""

    def __init__(self):
        self.let_in = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = "postgresql://ann@127.0.0.1:%d/sallyport" % self._listener.getsockname()[1]
        self._clients = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        try:
            while True:
                client, _ = self._listener.accept()
                self._clients.append(client)
                if int.from_bytes(client.recv(4096)[4:8], "big") == 80877103:  # SSLRequest
                    client.sendall(b"N")
                    client.recv(4096)
                version = b"server_version\x0015.0\0"
                client.sendall(b"R\0\0\0\x08\0\0\0\0" + b"S" + (len(version) + 4).to_bytes(4, "big") + version + b"Z\0\0\0\x05I")
                client.recv(1)
                self.let_in.set()
        except OSError:
            pass

    def close(self):
        for one in (self._listener, *self._clients):
            one.close()


class Start(unittest.TestCase):
    def silent(self):
        database = SilentDatabase()
        self.addCleanup(database.close)
        node = Node(database.url, "/nowhere")
        self.addCleanup(node.close)
        return database, node

    def test_can_be_ended_while_it_waits(self):
        database, node = self.silent()
        process = subprocess.Popen([PROGRAM, "serve", "--data-dir", str(node.data), "--listen", "127.0.0.1:0"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env=node.environment())
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.assertTrue(database.let_in.wait(PATIENCE))
        process.terminate()
        self.assertEqual(process.wait(PATIENCE), -signal.SIGTERM)

    def test_nobody_there(self):
        node = Node("postgresql://ann:not-for-logs@127.0.0.1:9/sallyport", "/nowhere")
        self.addCleanup(node.close)
        done = node.run("serve", "--listen", "127.0.0.1:0")
        self.assertEqual(done.returncode, 7, done.stderr)
        self.assertNotIn("not-for-logs", done.stdout + done.stderr)

    def test_a_password(self):
        with Postgres(password="p@ss/word: 1") as postgres:
            url = postgres.create_database("sallyport")
            node = Node(url, "")
            self.addCleanup(node.close)
            node.shared.pop("SALLYPORT_MASTER_KEY_FILE")
            node.create_user("ann")
            with node.serve() as server:
                self.assertEqual(server.sign_in("ann", PASSWORD).status_code, 200)
            self.assertNotIn("among the arguments", "".join(server.log))
            with node.serve("--database", url) as server:
                pass
            self.assertIn("among the arguments", "".join(server.log))
            self.assertNotIn("p@ss", "".join(server.log))
            wrong = node.run("user", "list", SALLYPORT_DATABASE_URL=url.replace("p%40ss", "secret%40"))
            self.assertEqual(wrong.returncode, 7, wrong.stderr)
            self.assertNotIn("secret", wrong.stderr)


if __name__ == "__main__":
    unittest.main()
