# SPDX-License-Identifier: Apache-2.0
"""Tokens with a right signature of the right key, and something else wrong: what a leaked secret's owner, a careless sister service
or a clock can make. Each is answered 401, and the same token without its fault 200."""

import time
import unittest
import uuid

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from jose_tools import Key, compact, encoded, node, parts_of
from sallyportd import HomeTest

SECRET = "7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a09f8e"
MISSING = object()


def claim_rows(claims):
    """What is wrong, the claim, its value."""
    now = int(time.time())
    for name in ("iss", "aud", "exp", "iat", "sub", "sid", "jti", "scope"):
        yield "missing", name, MISSING
        for value in (None, True, {}, {"value": claims[name]}):
            yield f"{value!r:.20}", name, value
    for name in ("exp", "iat", "nbf"):
        for value in (str(now), f"{now}", now + 0.5, -1, 10**30, [now], "9999999999"):
            yield f"{value!r}", name, value
    yield "expired", "exp", now - 1
    yield "expired long ago", "exp", 1
    yield "not yet", "nbf", now + 600
    yield "issued in the future", "iat", now + 600
    yield "another's", "iss", "https://evil.example"
    yield "in capitals", "iss", "SALLYPORT"
    yield "list", "iss", ["sallyport"]
    yield "another's", "aud", "another service"
    yield "empty list", "aud", []
    yield "list of others", "aud", ["another", "service"]
    yield "list with a number", "aud", ["sallyport", 1]
    yield "nobody", "sub", str(uuid.uuid4())
    yield "a name", "sub", "ann"
    yield "in capitals", "sub", claims["sub"].upper() if claims["sub"].upper() != claims["sub"] else claims["sub"] + "x"
    yield "in braces", "sub", "{" + claims["sub"] + "}"
    yield "SQL", "sub", "' OR '1'='1"
    yield "no session", "sid", str(uuid.uuid4())
    yield "the user's id", "sid", claims["sub"]
    yield "number", "scope", 1
    yield "list", "scope", ["account"]


def text_rows(claims):
    """What is wrong, and the claims as text."""
    good = compact(claims)
    expiry = f'"exp":{claims["exp"]}'
    yield "expiry twice", good.replace(expiry, f'"exp":1,{expiry}')
    yield "expiry twice, the other way", good.replace(expiry, f'{expiry},"exp":1')
    yield "subject twice", good[:-1] + f',"sub":"{claims["sub"]}"}}'
    yield "a name with escapes", good.replace('"exp"', '"\\u0065xp"')
    yield "twice, once with escapes", good.replace(expiry, f'{expiry},"\\u0065xp":9999999999')
    yield "white space", good.replace(",", ", ")
    yield "exponent", good.replace(str(claims["exp"]), "9e9")
    yield "point", good.replace(str(claims["exp"]), f'{claims["exp"]}.0')
    yield "list", f"[{good}]"
    yield "text", f'"{encoded(good.encode())}"'
    yield "empty", ""
    yield "empty object", "{}"
    yield "something behind", good + "x"
    yield "NUL behind", good + "\0"
    yield "cut", good[:-1]
    yield "deep", '{"a":' * 500 + "1" + "}" * 500
    yield "long", compact({**claims, "x": "y" * 3000})


def header_rows(header):
    for name, value in (("typ", "JWT"), ("typ", "jwt"), ("typ", "application/at+jwt"), ("typ", "id_token"), ("typ", None), ("typ", MISSING),
                        ("kid", MISSING), ("kid", ""), ("kid", "another"), ("kid", header["kid"] + "\0"), ("alg", MISSING), ("alg", "none"),
                        ("crit", []), ("crit", ["exp"]), ("crit", ["b64"]), ("b64", False), ("b64", True), ("jku", "http://127.0.0.1:1/"),
                        ("x5u", "http://127.0.0.1:1/"), ("jwk", {"kty": "oct", "k": encoded(SECRET.encode())}), ("x5c", []), ("cty", "JWT"),
                        ("zip", "DEF"), ("anything", 1)):
        yield f"{name} {'missing' if value is MISSING else repr(value)}", changed(header, name, value)
    yield "in another order", '{"typ":"at+jwt",' + compact({name: header[name] for name in ("alg", "kid")})[1:]
    yield "alg twice", '{"alg":"none",' + compact(header)[1:]
    yield "with white space", compact(header) + " "


def changed(members, name, value):
    changed_members = {**members, name: value}
    if value is MISSING:
        del changed_members[name]
    return changed_members


class Claims(HomeTest):
    def run_against(self, key, **environment):
        self.home.create_user("ann")
        with self.home.serve(**environment) as server:
            header, claims = parts_of(server.sign_in("ann").json()["access_token"])
            self.assertEqual(header["alg"], key.algorithm)
            self.assert_good(server, key, header, claims)
            rows = [(f"{name}: {what}", header, changed(claims, name, value)) for what, name, value in claim_rows(claims)]
            rows += [(f"claims, {what}", header, text) for what, text in text_rows(claims)]
            rows += [(f"header, {what}", changed_header, claims) for what, changed_header in header_rows(header)]
            self.assertGreater(len(rows), 90)
            for name, changed_header, changed_claims in rows:
                with self.subTest(name):
                    answer = server.me(key.token(changed_header, changed_claims))
                    self.assertEqual((answer.status_code, answer.json()["detail"]), (401, "Could not validate credentials"))
            self.assert_good(server, key, header, claims)

    def assert_good(self, server, key, header, claims):
        now = int(time.time())
        for name, good in (("as it is", claims), ("not before now", {**claims, "nbf": now}), ("for two", {**claims, "aud": ["x", "sallyport"]}),
                           ("with a claim of somebody's own", {**claims, "own": {"a": [1]}})):
            with self.subTest(name):
                self.assertEqual(server.me(key.token(header, good)).status_code, 200)

    def test_against_hs256(self):
        self.run_against(Key("HS256", SECRET), SALLYPORT_SECRET_KEY=SECRET)

    def test_against_es256(self):
        """With a key of our own making in the place where earlier versions kept it."""
        pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        self.home.data.mkdir(mode=0o700)
        file = self.home.data / "signing-key.pem"
        file.write_text(pem)
        file.chmod(0o600)
        self.run_against(Key("ES256", pem))
        self.assertFalse(file.exists())

    def test_an_id_token_of_the_same_key_is_none(self):
        """RFC 9068, 5: tokens made for something else are told by their typ. By npm's jose, which is asked for each."""
        self.home.create_user("ann")
        with self.home.serve(SALLYPORT_SECRET_KEY=SECRET) as server:
            header, claims = parts_of(server.sign_in("ann").json()["access_token"])
            ordered = {name: claims[name] for name in sorted(claims)}
            for typ, status in (("at+jwt", 200), ("JWT", 401), ("logout+jwt", 401), ("dpop+jwt", 401)):
                token = node(sign=ordered, header={"alg": "HS256", "kid": header["kid"], "typ": typ}, secret=SECRET)["token"]
                self.assertEqual(server.me(token).status_code, status, typ)


if __name__ == "__main__":
    unittest.main()
