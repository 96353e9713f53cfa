# SPDX-License-Identifier: Apache-2.0
"""Nodes behind a real nginx on one real PostgreSQL are one service, whichever of them answers."""

import collections
import json
import secrets
import threading
import time
import unittest

import requests

from callers import NEW_PASSWORD, Caller, exchange, in_parallel, signed_in
from nginx import Nginx
from nodes import PostgresTest, SignUps
from sallyportd import PASSWORD, Home, bearer


class Nodes(PostgresTest):
    count = 2

    def setUp(self):
        super().setUp()
        self.homes = [self.node() for _ in range(self.count)]
        self.homes[0].create_user("root", "--admin")
        self.homes[0].create_user("ann")
        self.nodes = [self.serve("--trusted-proxy", "127.0.0.1", node=home) for home in self.homes]
        self.one, self.other = self.nodes[:2]

    def nginx(self):
        addresses = [node.url.removeprefix("http://") for node in self.nodes]
        nginx = Nginx(self.homes[0].path, "nginx-nodes.conf", {r"10\.0\.0\.11:8000": addresses[0], r"10\.0\.0\.12:8000": addresses[1]})
        self.addCleanup(nginx.stop)
        return nginx

    def elsewhere(self, caller, node=None):
        """The same person, served by the other node."""
        return Caller(node or self.other, {**caller.pair, "access_token": caller.access, "refresh_token": caller.refresh})


class OneService(Nodes):
    def test_whoever_signs_in_here_is_known_there(self):
        ann = signed_in(self.one, "ann")
        there = self.elsewhere(ann)
        self.assertEqual(there.me().json()["username"], "ann")
        self.assertEqual(there.renew().status_code, 200)
        self.assertEqual(self.elsewhere(there, self.one).me().status_code, 200)
        self.assertEqual(len(ann.sessions()), 1)
        self.assertEqual([key["kid"] for key in self.one.call("GET", "/.well-known/jwks.json").json()["keys"]],
                         [key["kid"] for key in self.other.call("GET", "/.well-known/jwks.json").json()["keys"]])

    def test_what_is_revoked_here_is_refused_there_at_once(self):
        root = signed_in(self.other, "root")
        ann_id = signed_in(self.one, "ann").id
        for name, revoke, status in (
                ("signing out", lambda ann: ann.call("POST", "/logout"), 401),
                ("everywhere", lambda ann: ann.call("POST", "/logout/all"), 401),
                ("an administrator", lambda ann: root.call("DELETE", f"/users/{ann_id}/sessions/"), 401),
                ("disabling", lambda ann: root.call("PATCH", f"/users/{ann_id}", json={"disabled": True}), 400)):
            with self.subTest(name):
                ann = signed_in(self.one, "ann")
                nodes = [self.elsewhere(ann, node) for node in self.nodes]
                for node in nodes:
                    self.assertEqual(node.me().status_code, 200)
                self.assertLess(revoke(ann).status_code, 300)
                for node in nodes:
                    self.assertEqual(node.me().status_code, status)
                    self.assertEqual(node.renew().status_code, 400)

    def test_another_password_ends_the_other_nodes_sessions(self):
        here, there = signed_in(self.one, "ann"), signed_in(self.other, "ann")
        changed = here.call("POST", "/users/me/password", json={"current_password": PASSWORD, "new_password": NEW_PASSWORD})
        self.assertEqual(changed.status_code, 204)
        self.assertEqual((there.me().status_code, self.elsewhere(here).me().status_code), (401, 200))
        self.assertEqual(self.other.sign_in("ann").status_code, 401)
        self.assertEqual(self.other.sign_in("ann", NEW_PASSWORD).status_code, 200)

    def test_of_a_refresh_race_over_nodes_one_child_comes(self):
        for _ in range(3):
            ann = signed_in(self.one, "ann")
            answers = in_parallel(12, lambda number, token=ann.refresh: exchange(self.nodes[number % 2], token))
            self.assertEqual({answer.status_code for answer in answers}, {200}, [answer.text for answer in answers])
            children = {answer.json()["refresh_token"] for answer in answers}
            self.assertEqual(len(children), 1)
            self.assertEqual(exchange(self.other, children.pop()).status_code, 200)

    def test_names_are_given_once(self):
        for number in range(5):
            answers = in_parallel(6, lambda place, name=f"cem{number}": self.nodes[place % 2].sign_up(name))
            self.assertEqual(collections.Counter(answer.status_code for answer in answers), {200: 1, 409: 5})

    def test_the_audit_log_is_one_chain(self):
        in_parallel(12, lambda number: self.nodes[number % 2].sign_in("ann"))
        in_parallel(12, lambda number: self.nodes[number % 2].sign_up(f"dora{number}"))
        done = self.homes[1].run("audit", "verify")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_a_new_key_is_known_everywhere_and_nobody_is_refused(self):
        nginx = self.nginx()
        token, statuses, done = signed_in(self.one, "ann").access, collections.Counter(), threading.Event()

        def call(number):
            with requests.Session() as client:
                client.verify, client.trust_env = str(nginx.cert), False
                mine = token
                while not done.is_set():
                    statuses[client.get(nginx.url + "/users/me/", headers=bearer(mine), timeout=30).status_code] += 1
                    answer = client.post(nginx.url + "/login", json={"username": "ann", "password": PASSWORD}, timeout=30)
                    statuses[answer.status_code] += 1
                    mine = answer.json()["access_token"]

        callers = [threading.Thread(target=call, args=(number,)) for number in range(3)]
        for caller in callers:
            caller.start()
        for _ in range(3):
            rotated = self.homes[0].run("keys", "rotate", "--now")
            self.assertEqual(rotated.returncode, 0, rotated.stderr)
            time.sleep(0.3)
        done.set()
        for caller in callers:
            caller.join()
        self.assertEqual(set(statuses), {200}, statuses)
        for node in self.nodes:
            self.eventually(lambda node=node: len(node.call("GET", "/.well-known/jwks.json").json()["keys"]) == 4)


class MasterKeys(Nodes):
    """Nodes that do not have the master key of the others."""

    def rotate(self, *arguments):
        return self.homes[0].run("keys", "rotate", "--now", *arguments)

    def kids(self, node):
        return [key["kid"] for key in node.call("GET", "/.well-known/jwks.json").json()["keys"]]

    def own_key(self):
        path = self.homes[0].path / "own.key"
        path.write_text(secrets.token_hex(32) + "\n")
        path.chmod(0o600)
        return path

    def test_a_key_that_no_node_can_open_is_not_made(self):
        kids = self.kids(self.one)
        own = str(self.own_key())
        for more in ((), ("--master-key-lost",)):
            done = self.rotate("--master-key-file", own, *more)
            self.assertEqual(done.returncode, 3, done.stderr)
            self.assertIn("2 server(s) work with them now", done.stderr)
        self.assertEqual(self.rotate().returncode, 0)
        self.eventually(lambda: len(self.kids(self.other)) == len(kids) + 1)

    def test_a_node_without_the_new_master_key_says_so_instead_of_refusing_people(self):
        late = self.homes[1].path / "late.key"
        late.write_text(self.key_file.read_text())
        late.chmod(0o600)
        self.assertEqual(self.other.stop(), 0)
        self.homes[1].shared["SALLYPORT_MASTER_KEY_FILE"] = str(late)
        behind = self.serve(node=self.homes[1])
        ann = signed_in(self.one, "ann")
        self.assertEqual(self.homes[0].run("keys", "rotate-master").returncode, 0)
        self.assertEqual(self.rotate().returncode, 0)
        self.eventually(lambda: len(self.kids(self.one)) == 2)
        newer = signed_in(self.one, "ann")
        for _ in range(2):
            answer = behind.me(newer.access)
            self.assertEqual((answer.status_code, answer.json()["code"]), (503, "server_busy"), answer.text)
            self.assertIn("Retry-After", answer.headers)
        self.assertEqual(behind.me(ann.access).status_code, 200)
        ready = behind.call("GET", "/readyz")
        self.assertEqual(ready.status_code, 503)
        self.assertIn("master key", ready.json()["detail"])
        self.assertEqual((self.one.call("GET", "/readyz").status_code, self.one.me(newer.access).status_code), (200, 200))
        late.write_text(self.key_file.read_text())
        self.eventually(lambda: behind.call("GET", "/readyz").status_code == 200)
        self.assertEqual(behind.me(newer.access).status_code, 200)


class OneBudget(Nodes):
    arguments = ("--registration", "open")

    def refused_after(self, nodes, name):
        for tries in range(60):
            answer = nodes[tries % len(nodes)].sign_in(name, "Wrong-password-1")
            if answer.status_code == 429:
                self.assertGreater(int(answer.headers["Retry-After"]), 0)
                return tries
            self.assertEqual(answer.status_code, 401)
        self.fail("nobody was made to wait")

    def test_tries_count_over_all_nodes(self):
        on_one_node = self.refused_after(self.nodes[:1], "somebody")
        self.assertEqual(self.refused_after(self.nodes, "ann"), on_one_node)
        for node in self.nodes:  # locked on both, for the right password too
            self.assertEqual(node.sign_in("ann").status_code, 429)
        root = signed_in(self.other, "root")
        ann = next(user for user in root.call("GET", "/users/?q=ann").json()["items"] if user["username"] == "ann")
        self.assertEqual(root.call("POST", f"/users/{ann['id']}/unlock").status_code, 204)
        self.assertEqual(self.one.sign_in("ann").status_code, 200)

    def test_tries_at_once_count_over_all_nodes(self):
        one_after_the_other = self.refused_after(self.nodes, "somebody")
        answers = in_parallel(24, lambda number: self.nodes[number % 2].sign_in("ann", "Wrong-password-1"))
        self.assertEqual(collections.Counter(answer.status_code for answer in answers)[401], one_after_the_other)


class Seen(Nodes):
    """Who serves the database, as administrators and `doctor` are told. Time is made to pass in the table."""

    def setUp(self):
        super().setUp()
        self.roots = [signed_in(node, "root") for node in self.nodes]
        self.eventually(lambda: self.postgres.query("SELECT count(*) FROM nodes", "sallyport") == str(self.count))

    def told(self, root, *names):
        nodes = root.call("GET", "/server/").json()["nodes"]
        return [tuple(node[name] for name in names) for node in nodes]

    def doctor(self):
        checks = json.loads(self.homes[1].run("doctor", "--json").stdout)["checks"]
        return [(check["status"], check["found"]) for check in checks if check["check"] == "nodes"]

    def pass_time(self, seconds, which="TRUE"):
        self.postgres.query(f"UPDATE nodes SET last_seen_at = last_seen_at - {seconds} * 1000 WHERE {which}", "sallyport")

    def kill_first(self):
        """It ran for an hour, and was not seen for a minute."""
        self.one.kill()
        self.postgres.query("UPDATE nodes SET started_at = started_at - 3600 * 1000", "sallyport")
        self.pass_time(61, "id = (SELECT id FROM nodes ORDER BY started_at LIMIT 1)")

    def test_all_see_all(self):
        version = self.roots[0].call("GET", "/server/").json()["version"]
        for number, root in enumerate(self.roots):
            self.assertEqual(self.told(root, "version", "away", "is_this"), [(version, False, place == number) for place in range(2)])
        self.assertEqual(self.doctor(), [("ok", "2 serve this database")])

    def test_one_that_stops_is_gone(self):
        self.assertEqual(self.one.stop(), 0)
        self.assertEqual(self.told(self.roots[1], "away", "is_this"), [(False, True)])
        self.assertEqual(self.doctor(), [("ok", "1 serves this database")])

    def test_one_that_is_killed_is_away_until_it_runs_again(self):
        self.kill_first()
        self.assertEqual(self.told(self.roots[1], "away", "is_this"), [(True, False), (False, True)])
        [(status, found)] = self.doctor()
        self.assertEqual(status, "warning")
        self.assertIn("has not been seen for", found)
        again = self.serve(node=self.homes[0])
        self.eventually(lambda: self.told(self.roots[1], "away", "is_this") == [(False, True), (False, False)])
        self.assertEqual(self.told(signed_in(again, "root"), "away", "is_this"), [(False, False), (False, True)])

    def test_one_that_does_not_come_back_is_forgotten(self):
        self.kill_first()
        self.pass_time(24 * 3600, "last_seen_at = (SELECT min(last_seen_at) FROM nodes)")
        self.assertEqual(self.told(self.roots[1], "away", "is_this"), [(False, True)])

    def test_one_that_cannot_listen_was_never_there(self):
        with self.assertRaises(AssertionError):
            self.serve("--listen", self.one.url.removeprefix("http://"))
        self.assertEqual(self.told(self.roots[1], "away", "is_this"), [(False, False), (False, True)])


class Killed(Nodes):
    def test_in_the_middle_of_requests(self):
        nginx = self.nginx()
        people = SignUps(nginx.url, verify=str(nginx.cert))
        people.wait_for(10)
        self.one.kill()
        people.wait_for(20)  # the other one goes on
        acknowledged = people.stop()
        self.assertLessEqual(set(people.told.values()), {200, 409, 502, 504})
        self.assertLess(list(people.told.values()).count(502), 12)
        there = set(self.postgres.query("SELECT username FROM users", "sallyport").splitlines())
        self.assertLessEqual(acknowledged, there)
        self.assertLessEqual(there, set(people.told) | {"ann", "root"})
        self.assertEqual(self.homes[1].run("audit", "verify").returncode, 0)
        for name in sorted(there - acknowledged - {"ann", "root"}):  # whoever is there is there wholly
            self.assertEqual(self.other.sign_in(name).status_code, 200)


class Together(PostgresTest):
    def test_ten_nodes_migrate_once(self):
        nodes = in_parallel(10, lambda _: self.node())
        servers = in_parallel(10, lambda number: self.serve(node=nodes[number]))
        versions = self.postgres.query("SELECT version FROM schema_migrations ORDER BY version", "sallyport").split()
        self.assertEqual(versions, sorted(set(versions), key=int))
        self.assertEqual(self.postgres.query("SELECT count(*) FROM signing_keys", "sallyport"), "1")
        self.assertEqual(servers[0].sign_up("ann").status_code, 200)
        ann = signed_in(servers[0], "ann")
        for server in servers:
            self.assertEqual(server.me(ann.access).status_code, 200)
            self.assertEqual(server.stop(), 0)

    def test_that_start_first_without_a_master_key_for_all(self):
        """One of them makes the keys; the others say what is missing, and serve once they have it."""
        homes = [Home() for _ in range(4)]
        for home in homes:
            self.addCleanup(home.close)
        ended = in_parallel(4, lambda number: self.start_alone(homes[number]))
        serving = [number for number, (server, _) in enumerate(ended) if server]
        self.assertEqual(len(serving), 1, ended)
        key = homes[serving[0]].data / "master.key"
        for number, (server, told) in enumerate(ended):
            if not server:
                self.assertRegex(told, "master[ .]key")
                self.assertIn("--master-key-file", told)
                again, told = self.start_alone(homes[number], SALLYPORT_MASTER_KEY_FILE=str(key))
                self.assertIsNotNone(again, told)
                self.assertEqual(again.stop(), 0)
        self.assertEqual(ended[serving[0]][0].stop(), 0)

    def start_alone(self, home, **environment):
        """The server, or what it said when it did not start."""
        try:
            return home.serve(SALLYPORT_DATABASE_URL=self.database, **environment), ""
        except AssertionError as error:
            return None, str(error)


if __name__ == "__main__":
    unittest.main()
