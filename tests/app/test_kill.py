# SPDX-License-Identifier: Apache-2.0
"""A server killed in the middle of sign-ups keeps what it acknowledged, and nothing half."""

import os
import random
import threading
import time
import unittest

import requests

from sallyportd import PATIENCE, HomeTest

ROUNDS = int(os.environ.get("SALLYPORT_TEST_ROUNDS", "10"))
CLIENTS = 8
PASSWORD = "password"


class Kill(HomeTest):
    def sign_up_until_killed(self, server, names, told):
        """`told`: name to status, for each sign-up that was answered; None for one that was not."""
        session = requests.Session()
        for name in names:
            told[name] = None
            try:
                answer = session.post(server.url + "/users/", json={"username": name, "password": PASSWORD}, timeout=20)
            except requests.RequestException:
                break
            told[name] = answer.status_code
        session.close()

    def test_acknowledged_accounts_survive(self):
        chance = random.Random(20260101)
        told = {}
        for number in range(ROUNDS):
            server = self.home.serve("--dev", "--rate-limit", "off")
            clients = [threading.Thread(target=self.sign_up_until_killed,
                                        args=(server, [f"r{number}c{client}n{i}" for i in range(1000)], told))
                       for client in range(CLIENTS)]
            wanted = self.acknowledged(told) + chance.randint(1, 12)
            for client in clients:
                client.start()
            deadline = time.monotonic() + PATIENCE
            while self.acknowledged(told) < wanted and time.monotonic() < deadline:
                time.sleep(0.001)
            server.kill()
            for client in clients:
                client.join()
        self.assertLessEqual({status for status in told.values() if status}, {200})
        self.assertGreaterEqual(self.acknowledged(told), ROUNDS)
        self.check(told)

    @staticmethod
    def acknowledged(told):
        return list(told.copy().values()).count(200)

    def check(self, told):
        known = {user["username"] for user in self.json_of(self.home.run("user", "list", "--json"))}
        self.assertLessEqual({name for name, status in told.items() if status == 200}, known)
        self.assertLessEqual(known, set(told))
        with self.home.serve("--dev", "--rate-limit", "off") as server:
            self.assertEqual(server.call("GET", "/readyz").status_code, 200)
            for name in sorted(known):  # acknowledged or not: who is there is there wholly
                answer = server.sign_in(name, PASSWORD)
                self.assertEqual(answer.status_code, 200, name)
            for name in sorted(set(told) - known):  # and who is not can be made
                self.assertEqual(server.sign_up(name, PASSWORD).status_code, 200, name)


if __name__ == "__main__":
    unittest.main()
