# SPDX-License-Identifier: Apache-2.0
"""Our tokens, checked by others: with the key set for ES256 and EdDSA, with the shared secret for HS256."""

import unittest

from jose_tools import Key, compact, node, node_verify, parts_of, python_verify
from sallyportd import HomeTest
from jose import JWTError, jwt

SECRET = "7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a09f8e"


class Verifying(HomeTest):
    def start(self, *arguments, **environment):
        self.home.create_user("ann")
        server = self.home.serve(*arguments, **environment)
        self.addCleanup(server.__exit__)
        return server

    def token(self, server):
        answer = server.sign_in("ann")
        self.assertEqual(answer.status_code, 200, answer.text)
        return answer.json()["access_token"]

    def key_set(self, server):
        answer = server.call("GET", "/.well-known/jwks.json")
        self.assertEqual(answer.status_code, 200)
        return answer.json()

    def assert_claims(self, server, token, claims):
        me = server.me(token).json()
        self.assertEqual(claims["sub"], me["id"])
        self.assertEqual(claims["preferred_username"], "ann")
        self.assertEqual(claims["exp"] - claims["iat"], 900)
        self.assertEqual((claims["iss"], claims["aud"]), ("sallyport", "sallyport"))

    def test_es256_by_both(self):
        server = self.start()
        token, keys = self.token(server), self.key_set(server)
        seen = node_verify(token, jwks=keys)
        self.assertNotIn("error", seen)
        self.assertEqual(seen["header"], {"alg": "ES256", "typ": "at+jwt", "kid": keys["keys"][0]["kid"]})
        self.assert_claims(server, token, seen["payload"])
        self.assert_claims(server, token, python_verify(token, keys, "ES256"))

    def test_eddsa_by_npms_jose(self):  # python3-jose 3.3 knows no EdDSA
        self.home.create_user("ann")
        self.home.run("keys", "rotate", "--algorithm", "EdDSA", "--now")
        with self.home.serve() as server:
            token, keys = self.token(server), self.key_set(server)
            seen = node_verify(token, jwks=keys)
            self.assertEqual(seen["header"]["alg"], "EdDSA")
            self.assert_claims(server, token, seen["payload"])
            self.assertEqual([key["crv"] for key in keys["keys"]], ["Ed25519"])

    def test_hs256_by_both(self):
        server = self.start(SALLYPORT_SECRET_KEY=SECRET)
        token = self.token(server)
        self.assertEqual(self.key_set(server), {"keys": []})
        self.assert_claims(server, token, node_verify(token, secret=SECRET)["payload"])
        self.assert_claims(server, token, python_verify(token, SECRET, "HS256"))

    def test_neither_takes_a_changed_one(self):  # the checks above can fail
        server = self.start()
        keys = self.key_set(server)
        header, payload, signature = self.token(server).split(".")
        changed = f"{header}.{payload}.{'A' * len(signature)}"
        self.assertIn("error", node_verify(changed, jwks=keys))
        with self.assertRaises(JWTError):
            python_verify(changed, keys, "ES256")

    def test_no_private_member_is_published(self):
        server = self.start()
        for key in self.key_set(server)["keys"]:
            self.assertEqual(set(key), {"kty", "crv", "x", "y", "kid", "alg", "use"})

    def test_who_has_the_secret_makes_tokens_that_are_taken(self):
        """So the refusals in test_claims.py are for what is wrong with those, not for who made them."""
        server = self.start(SALLYPORT_SECRET_KEY=SECRET)
        header, claims = parts_of(self.token(server))
        ordered = {name: claims[name] for name in sorted(claims)}
        made = {
            "by hand": Key("HS256", SECRET).token(header, claims),
            "npm": node(sign=ordered, header={name: header[name] for name in sorted(header)}, secret=SECRET)["token"],
            "python": jwt.encode(ordered, SECRET, algorithm="HS256", headers={"kid": header["kid"], "typ": "at+jwt"}),
        }
        for maker, token in made.items():
            with self.subTest(maker):
                self.assertEqual(compact(parts_of(token)[1]), compact(claims))
                self.assertEqual(server.me(token).status_code, 200)


if __name__ == "__main__":
    unittest.main()
