# SPDX-License-Identifier: Apache-2.0
"""Keys that change under running servers: what others verify stays good before, during and after."""

import time
import unittest
from concurrent.futures import ThreadPoolExecutor

from jose_tools import node_verify, parts_of, python_verify
from sallyportd import PATIENCE, HomeTest

SECRET = "7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a09f8e"


def kid_of(token):
    return parts_of(token)[0]["kid"]


class Rotation(HomeTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ann")

    def serve(self, *arguments, **environment):
        server = self.home.serve(*arguments, **environment)
        self.addCleanup(server.__exit__)
        return server

    def token(self, server):
        return server.sign_in("ann").json()["access_token"]

    def key_set(self, server):
        return server.call("GET", "/.well-known/jwks.json").json()

    def published(self, server):
        return [key["kid"] for key in self.key_set(server)["keys"]]

    def keys(self, *arguments):
        return self.json_of(self.home.run("keys", "list", "--json", *arguments))

    def states(self):
        return [key["state"] for key in self.keys()]

    def rotate(self, *arguments):
        done = self.home.run("keys", "rotate", *arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.strip()

    def wait_until(self, condition, patience=PATIENCE):
        deadline = time.monotonic() + patience
        while not condition():
            self.assertLess(time.monotonic(), deadline, "it did not come true in time")
            time.sleep(0.1)

    def test_a_new_key_is_published_before_it_signs(self):
        one, two = self.serve(), self.serve()  # two nodes on one database
        first = self.token(one)
        new = self.rotate()
        self.assertEqual(self.states(), ["signing", "upcoming"])
        for server in (one, two):
            self.wait_until(lambda server=server: new in self.published(server))
            self.assertEqual(kid_of(self.token(server)), kid_of(first))
            self.assertEqual(server.me(first).status_code, 200)

    def test_servers_that_start_together_share_one_key(self):
        empty = type(self.home)()
        self.addCleanup(empty.close)
        with ThreadPoolExecutor(4) as pool:
            servers = list(pool.map(lambda _: empty.serve(), range(4)))
        for server in servers:
            self.addCleanup(server.__exit__)
        published = [self.published(server) for server in servers]
        self.assertEqual(published, [published[0]] * 4)
        self.assertEqual(len(published[0]), 1)

    def test_all_servers_follow_and_old_tokens_stay_good(self):
        one, two = self.serve(), self.serve()
        old = self.token(one)
        before = self.key_set(one)
        new = self.rotate("--now", "--algorithm", "EdDSA")
        self.wait_until(lambda: kid_of(self.token(one)) == new)
        fresh = self.token(one)
        self.assertEqual(two.me(fresh).status_code, 200)  # even when it had not heard of the key
        for server in (one, two):
            self.wait_until(lambda server=server: new in self.published(server))
            during = self.key_set(server)
            self.assertEqual(server.me(old).status_code, 200)
            self.assertNotIn("error", node_verify(old, jwks=during))
            self.assertNotIn("error", node_verify(fresh, jwks=during))
            self.assertEqual(python_verify(old, during, "ES256")["preferred_username"], "ann")
        self.assertEqual(node_verify(fresh, jwks=before)["error"], "ERR_JWKS_NO_MATCHING_KEY")

    def test_a_retired_key_ends_its_tokens_everywhere(self):
        one, two = self.serve(), self.serve()
        old = self.token(one)
        refused = self.home.run("keys", "retire", kid_of(old))
        self.assert_ends(refused, 5, "keys rotate --now")
        self.rotate("--now")
        self.assert_ends(self.home.run("keys", "retire", kid_of(old)), 0, "The key is retired.")
        for server in (one, two):
            self.wait_until(lambda server=server: server.me(old).status_code == 401)
            self.assertNotIn(kid_of(old), self.published(server))
            self.assertEqual(server.me(self.token(server)).status_code, 200)
        self.assertEqual(node_verify(old, jwks=self.key_set(one))["error"], "ERR_JWKS_NO_MATCHING_KEY")
        self.assert_ends(self.home.run("keys", "retire", kid_of(old)), 0, "was retired before")
        self.assert_ends(self.home.run("keys", "retire", "nobody"), 4, "no such signing key")

    def test_an_old_key_leaves_the_set_when_its_last_token_is_over(self):
        server = self.serve("--access-lifetime", "2s")
        old = kid_of(self.token(server))
        self.rotate("--now")
        self.wait_until(lambda: len(self.published(server)) == 2)
        self.wait_until(lambda: self.published(server) != [] and old not in self.published(server))
        self.assertEqual(self.states(), ["retired", "signing"])

    def test_a_key_that_is_too_old_is_replaced_by_itself(self):
        with self.home.serve() as server:
            first = kid_of(self.token(server))
        time.sleep(1.1)
        one, two = self.serve("--key-rotation", "1s"), self.serve("--key-rotation", "1s")
        self.wait_until(lambda: len(self.published(one)) == 2 and self.published(one) == self.published(two))
        self.assertEqual(self.published(one)[0], first)
        self.assertEqual(self.states(), ["signing", "upcoming"])

    def test_a_secret_takes_over_and_gives_back(self):
        with self.home.serve() as server:
            by_key = self.token(server)
        with self.home.serve(SALLYPORT_SECRET_KEY=SECRET) as server:
            self.assertEqual(self.published(server), [])
            self.assertEqual(server.me(by_key).status_code, 401)
            by_secret = self.token(server)
            self.assertEqual(server.me(by_secret).status_code, 200)
        with self.home.serve() as server:
            self.assertEqual(server.me(by_key).status_code, 200)
            self.assertEqual(server.me(by_secret).status_code, 401)

    def test_another_installations_tokens_are_refused(self):
        mine = self.serve()
        other_home = type(self.home)()
        self.addCleanup(other_home.close)
        other_home.create_user("ann")
        with other_home.serve() as other:
            foreign = other.sign_in("ann").json()["access_token"]
            self.assertEqual(other.me(foreign).status_code, 200)
        self.assertEqual(mine.me(foreign).status_code, 401)


if __name__ == "__main__":
    unittest.main()
