# SPDX-License-Identifier: Apache-2.0
"""Killed while tokens are refreshed, passwords changed and tries counted: what was answered holds, and nobody gets tries back."""

import sqlite3
import unittest

from killing import KillTest
from sallyportd import PASSWORD, bearer

CLIENTS = 4
OPEN = ("--dev", "--rate-limit", "off")


class Refresh(KillTest):
    def refresh(self, server, token):
        return server.call("POST", "/token", data={"grant_type": "refresh_token", "refresh_token": token})

    def test_the_newest_token_that_was_given_out_is_good_and_there_is_one_child(self):
        with self.home.serve(*OPEN) as server:
            for number in range(CLIENTS):
                self.assertEqual(server.sign_up(f"c{number}").status_code, 200)
            held = {number: server.sign_in(f"c{number}").json()["refresh_token"] for number in range(CLIENTS)}

        def client(server, number, acknowledge):
            while True:
                answer = self.refresh(server, held[number])  # after a kill with the token whose answer was lost, perhaps
                self.assertEqual(answer.status_code, 200, answer.text)
                held[number] = answer.json()["refresh_token"]
                acknowledge()

        self.kill_in_the_middle(client, CLIENTS)
        with sqlite3.connect(self.home.data / "sallyport.db") as database:
            unused = database.execute("SELECT MAX(n) FROM (SELECT COUNT(*) AS n FROM refresh_tokens WHERE used_at IS NULL GROUP BY session_id)").fetchone()
            ended = database.execute("SELECT COUNT(*) FROM sessions WHERE ended_at IS NOT NULL").fetchone()
        database.close()
        self.assertEqual((unused[0], ended[0]), (1, 0))
        with self.home.serve(*OPEN) as server:
            for token in held.values():
                answer = self.refresh(server, token)
                self.assertEqual(answer.status_code, 200, answer.text)
                self.assertEqual(server.me(answer.json()["access_token"]).status_code, 200)
        self.assert_audit_holds()


class Passwords(KillTest):
    def test_exactly_one_of_two_passwords_opens(self):
        with self.home.serve(*OPEN) as server:
            for number in range(CLIENTS):
                self.assertEqual(server.sign_up(f"c{number}").status_code, 200)
        known = {number: PASSWORD for number in range(CLIENTS)}
        asked = {number: None for number in range(CLIENTS)}
        serial = iter(range(10**6))

        def settle(server, number):
            """Which one it is after a change whose answer was lost: exactly one of both."""
            name, candidates = f"c{number}", [password for password in (known[number], asked[number]) if password]
            good = [password for password in candidates if server.sign_in(name, password).status_code == 200]
            self.assertEqual(len(good), 1, (name, candidates))
            known[number], asked[number] = good[0], None

        def client(server, number, acknowledge):
            settle(server, number)
            while True:
                token = server.sign_in(f"c{number}", known[number]).json()["access_token"]
                asked[number] = f"{PASSWORD}-{next(serial)}"
                answer = server.call("POST", "/users/me/password", headers=bearer(token),
                                     json={"current_password": known[number], "new_password": asked[number]})
                self.assertEqual(answer.status_code, 204, answer.text)
                known[number], asked[number] = asked[number], None
                acknowledge()

        self.kill_in_the_middle(client, CLIENTS, arguments=OPEN)
        with self.home.serve(*OPEN) as server:
            for number in range(CLIENTS):
                settle(server, number)
        self.assert_audit_holds()


class Tries(KillTest):
    def test_kills_give_no_tries_back(self):
        self.home.create_user("ann")
        wrong = refused = 0
        for _ in range(60):
            server = self.home.serve("--dev")
            status = server.sign_in("ann", "wrong").status_code
            server.kill()
            self.assertIn(status, (401, 429))
            wrong += status == 401
            refused += status == 429
            if refused:
                break
        with self.home.serve("--dev") as server:
            self.assertEqual(server.sign_in("ann", "wrong").status_code, 429)
        without = 0
        self.home.create_user("ben")
        with self.home.serve("--dev") as server:
            while server.sign_in("ben", "wrong").status_code == 401:
                without += 1
        self.assertLessEqual(wrong, without)
        self.assertEqual(refused, 1)


if __name__ == "__main__":
    unittest.main()
