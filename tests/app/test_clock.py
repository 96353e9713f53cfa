# SPDX-License-Identifier: Apache-2.0
"""The wall clock is set while the server runs, back and forward: sessions, tries, keys and audit log stay sane."""

import json
import unittest
from datetime import datetime

from callers import signed_in
from nodes import PostgresTest
from sallyportd import HomeTest
from shims import ShiftedClock

HOUR = 3600
DAY = 24 * HOUR


class Clock(HomeTest):
    def setUp(self):
        super().setUp()
        self.clock = ShiftedClock(self.home)
        self.addCleanup(self.clock.close)

    def serve(self, *arguments):
        return self.home.serve("--dev", *arguments, **self.clock.environment)

    def refresh(self, server, token):
        return server.call("POST", "/token", data={"grant_type": "refresh_token", "refresh_token": token})

    def test_forward_ends_what_is_over_and_nothing_else(self):
        self.home.create_user("ann")
        with self.serve("--rate-limit", "off") as server:
            tokens = server.sign_in("ann").json()
            self.clock.set(2 * HOUR)
            self.assertEqual(server.me(tokens["access_token"]).status_code, 401)
            tokens = self.refresh(server, tokens["refresh_token"]).json()
            self.assertEqual(server.me(tokens["access_token"]).status_code, 200)
            self.clock.set(40 * DAY)
            self.assertEqual(self.refresh(server, tokens["refresh_token"]).status_code, 400)
            self.assertEqual(server.sign_in("ann").status_code, 200)

    def test_back_leaves_everybody_able_to_sign_in(self):
        self.home.create_user("ann")
        self.clock.set(30 * DAY)
        with self.serve("--rate-limit", "off") as server:
            self.assertEqual(server.sign_in("ann").status_code, 200)  # the keys begin in the future now
            self.clock.set(0)
            answer = server.sign_in("ann")
            self.assertEqual(answer.status_code, 200, answer.text)
            tokens = answer.json()
            self.assertEqual(server.me(tokens["access_token"]).status_code, 200)
            self.assertEqual(self.refresh(server, tokens["refresh_token"]).status_code, 200)
        self.assertEqual(self.home.run("audit", "verify").returncode, 0)
        told = json.loads(self.home.run("doctor", "--json").stdout)
        self.assertIn(("clock", "problem"), [(check["check"], check["status"]) for check in told["checks"]])
        with self.serve("--rate-limit", "off") as server:  # and after a restart
            self.assertEqual(server.me(server.sign_in("ann").json()["access_token"]).status_code, 200)

    def test_tries_are_neither_forgotten_nor_held_against_anybody_for_ever(self):
        self.home.create_user("ann")
        with self.serve() as server:
            while server.sign_in("ann", "wrong").status_code == 401:
                pass
            self.clock.set(-2 * DAY)
            self.assertEqual(server.sign_in("ann", "wrong").status_code, 429)
            waits = int(server.sign_in("ann").headers["Retry-After"])
            self.assertLessEqual(waits, HOUR)  # not two days longer
            self.clock.set(3 * DAY)
            self.assertEqual(server.sign_in("ann").status_code, 200)

    def test_keys_rotate_once_when_the_clock_leaps(self):
        self.home.create_user("ann")
        with self.serve() as server:
            token = server.sign_in("ann").json()["access_token"]
            self.assertEqual(server.me(token).status_code, 200)
        self.clock.set(100 * DAY)
        with self.serve() as server:
            self.assertEqual(server.me(server.sign_in("ann").json()["access_token"]).status_code, 200)
            keys = self.json_of(self.home.run("keys", "list", "--json"))
            self.assertLessEqual(len(keys), 2)
        self.clock.set(0)
        with self.serve() as server:
            answer = server.sign_in("ann")
            self.assertEqual(server.me(answer.json()["access_token"]).status_code, 200)


class Nodes(PostgresTest):
    def test_whose_clocks_differ_agree_on_who_is_there(self):
        homes = [self.node(), self.node()]
        homes[0].create_user("root", "--admin")
        clock = ShiftedClock(homes[1])
        self.addCleanup(clock.close)
        clock.set(2 * HOUR)
        servers = [homes[0].serve(), homes[1].serve(**clock.environment)]
        for server in servers:
            self.addCleanup(server.__exit__)
        self.eventually(lambda: self.postgres.query("SELECT count(*) FROM nodes", "sallyport") == "2")
        for server in servers:
            nodes = signed_in(server, "root").call("GET", "/server/").json()["nodes"]
            self.assertEqual([node["away"] for node in nodes], [False, False])
            seen = [datetime.fromisoformat(node["last_seen_at"].replace("Z", "+00:00")) for node in nodes]
            self.assertLess(abs((seen[0] - seen[1]).total_seconds()), HOUR)

    def test_one_whose_clock_is_wrong_says_so(self):
        right = self.serve()
        home = self.node()
        clock = ShiftedClock(home)
        self.addCleanup(clock.close)
        clock.set(-60)
        wrong = home.serve(*self.arguments, **clock.environment)
        self.addCleanup(wrong.__exit__)
        self.eventually(lambda: wrong.call("GET", "/readyz").status_code == 503)
        self.assertIn("clock", wrong.call("GET", "/readyz").json()["detail"])
        self.assertEqual(right.call("GET", "/readyz").status_code, 200)
        self.assertEqual(wrong.sign_up("ann").status_code, 200)  # whoever asks it is served
        told = [line for line in wrong.log if "clock differs from the database's" in line]
        self.assertEqual(len(told), 1, wrong.log)
        self.assertIn("-60", told[0])
        self.assertFalse([line for line in right.log if "clock" in line])


if __name__ == "__main__":
    unittest.main()
