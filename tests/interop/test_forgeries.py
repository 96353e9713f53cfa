# SPDX-License-Identifier: Apache-2.0
"""What somebody without our key can make of a good token and our public keys: every known trick is answered 401."""

import hashlib
import hmac
import json
import unittest

from jose import jwt

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from jose_tools import compact, decoded, encoded, node, parts_of
from sallyportd import HomeTest

SECRET = "7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a09f8e"
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of P-256's group

# RFC 8725, 2.1; the rest is what careless comparisons let through
NONE = ("none", "None", "NONE", "nOnE", "none ", "", None, "null", ["none"], 0, False)
KIDS = ("../../../../../../dev/null", "/proc/self/environ", "file:///dev/null", "' OR '1'='1", "x' UNION SELECT 'secret' --", "\0", "a\0b",
        "%00", "|id", "$(id)", "", None, 0, True, [], {}, ["kid"], "k" * 3000, "\u202e", "\ud83d")


def int_bytes(number):
    return number.to_bytes(32, "big")


class Forgeries(HomeTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ann")

    def start(self, **environment):
        self.server = self.home.serve(**environment)
        self.addCleanup(self.server.__exit__)
        self.token = self.server.sign_in("ann").json()["access_token"]
        self.header, self.claims = parts_of(self.token)
        self.parts = self.token.split(".")

    def assert_refused(self, name, token):
        with self.subTest(name):
            answer = self.server.me(token)
            self.assertEqual((answer.status_code, answer.json()["detail"]), (401, "Could not validate credentials"), token[:200])
            self.assertIn("Bearer", answer.headers["WWW-Authenticate"])

    def assert_all_refused(self, tokens):
        for name, token in tokens:
            self.assert_refused(name, token)
        self.assertEqual(self.server.me(self.token).status_code, 200)  # the one they are made from stays good

    def with_header(self, header, signature=None):
        head = encoded((header if isinstance(header, str) else json.dumps(header, separators=(",", ":"))).encode())
        return ".".join([head, self.parts[1], self.parts[2] if signature is None else signature])

    def without_a_key(self):
        for alg in NONE:
            header = {**self.header, "alg": alg}
            yield f"alg {alg!r}", self.with_header(header, "")
            yield f"alg {alg!r}, with a signature", self.with_header(header)
            yield f"alg {alg!r} alone", self.with_header({"alg": alg, "typ": "JWT"}, "")
        yield "no alg", self.with_header({name: self.header[name] for name in ("kid", "typ")})
        yield "alg twice", self.with_header('{"alg":"none",' + compact(self.header)[1:])
        yield "alg twice, the other way", self.with_header(compact(self.header)[:-1] + ',"alg":"none"}', "")
        for kid in KIDS:
            yield f"kid {kid!r:.40}", self.with_header({**self.header, "kid": kid})
            yield f"kid {kid!r:.40}, keyed with nothing", self.keyed({"alg": "HS256", "kid": kid, "typ": "at+jwt"}, b"")
        for name, value in (("crit", ["exp"]), ("b64", False), ("jku", "https://evil.example/"), ("jwk", {"kty": "oct", "k": ""}),
                            ("x5c", []), ("cty", "JWT"), ("zip", "DEF"), ("typ", "JWT"), ("typ", None)):
            yield f"{name} {value!r} added", self.with_header({**self.header, name: value})
        yield "our header in another order", self.with_header(dict(reversed(self.header.items())))
        yield "our header with white space", self.with_header(json.dumps(self.header))
        yield "no object", self.with_header("[]")
        yield "no JSON", self.with_header("\x00")

    def keyed(self, header, secret):
        head = json.dumps(header, sort_keys=True, separators=(",", ":"))
        text = f"{encoded(head.encode())}.{self.parts[1]}"
        return f"{text}.{encoded(hmac.digest(secret, text.encode(), hashlib.sha256))}"

    def cut_and_joined(self):
        header, payload, signature = self.parts
        admin = encoded(compact({**self.claims, "roles": ["user", "admin"], "scope": "account notes admin"}).encode())
        yield "another payload", f"{header}.{admin}.{signature}"
        yield "no signature", f"{header}.{payload}"
        yield "empty signature", f"{header}.{payload}."
        yield "empty payload", f"{header}..{signature}"
        yield "empty header", f".{payload}.{signature}"
        yield "dots alone", ".."
        yield "header alone", header
        yield "payload twice", f"{header}.{payload}.{payload}.{signature}"
        yield "a dot behind", self.token + "."
        yield "a dot before", "." + self.token
        yield "two tokens", self.token + self.token
        yield "two tokens, joined by a dot", f"{self.token}.{self.token}"
        yield "another payload before a good token", f"{header}.{admin}.{self.token}"
        yield "cut by one", self.token[:-1]
        yield "cut in the middle", self.token[: len(self.token) // 2]
        yield "one character more", self.token + "A"
        yield "padded signature", self.token + "=" * (-len(signature) % 4 or 1)
        yield "padded payload", f"{header}.{payload}{'=' * (-len(payload) % 4 or 1)}.{signature}"
        yield "padded header", f"{header}=.{payload}.{signature}"
        yield "the other base64 alphabet", f"{header}.{payload}.{'+/' + signature[2:]}"
        yield "stray bits at the end", self.token[:-1] + chr(ord(self.token[-1]) + 1)
        yield "line end in the middle", f"{header}.{payload[:9]}%0A{payload[9:]}.{signature}"
        yield "7 kB", f"{header}.{'A' * 7_000}.{signature}"
        yield "7 kB of header", f"{'A' * 7_000}.{payload}.{signature}"
        yield "as JSON (RFC 7515, 7.2)", json.dumps({"payload": payload, "protected": header, "signature": signature})
        yield "encrypted form", ".".join([header, "", "", payload, signature])

    def odd_ecdsa(self):
        header, payload, signature = self.parts
        raw = decoded(signature)
        r, s = int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big")
        forms = {
            "all zero (CVE-2022-21449)": bytes(64),
            "r zero": bytes(32) + raw[32:],
            "s zero": raw[:32] + bytes(32),
            "r is the order": int_bytes(ORDER) + raw[32:],
            "s is the order": raw[:32] + int_bytes(ORDER),
            "both are the order": int_bytes(ORDER) * 2,
            "both are the largest number": b"\xff" * 64,
            "r is the order less one": int_bytes(ORDER - 1) + raw[32:],
            "swapped": raw[32:] + raw[:32],
            "DER": encode_dss_signature(r, s),
            "33 bytes each": b"\0" + raw[:32] + b"\0" + raw[32:],
            "twice": raw * 2,
            "one byte less": raw[:63],
            "one byte more": raw + b"\0",
            "one byte before": b"\0" + raw,
        }
        for name, form in forms.items():
            yield f"ECDSA {name}", f"{header}.{payload}.{encoded(form)}"
        # s and order - s sign the same (RFC 6979 has no rule against it): a second spelling of what was signed, not of anything else.
        other = f"{header}.{payload}.{encoded(raw[:32] + int_bytes(ORDER - s))}"
        self.assertEqual(self.server.me(other).status_code, 200)

    def by_python(self):
        own = ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        rest = {name: value for name, value in self.header.items() if name != "alg"}
        yield "python3-jose, own ES256 key", jwt.encode(self.claims, own, algorithm="ES256", headers=rest)
        for algorithm in ("HS256", "HS384", "HS512"):
            for secret in ("", "secret", "sallyport", self.header["kid"]):
                yield f"python3-jose, {algorithm} with {secret!r}", jwt.encode(self.claims, secret, algorithm=algorithm, headers=rest)

    def by_node(self):
        keys = self.server.call("GET", "/.well-known/jwks.json").json()
        tokens = node(forge=self.token, jwks=keys)["tokens"]
        self.assertGreater(len(tokens), 15 + 20 * len(keys["keys"]))
        yield from tokens.items()

    def everything(self):
        for tokens in (self.without_a_key(), self.cut_and_joined(), self.by_python(), self.by_node()):
            yield from tokens

    def test_against_es256(self):
        self.start()
        self.assertEqual(self.header["alg"], "ES256")
        self.assert_all_refused(self.everything())
        self.assert_all_refused(self.odd_ecdsa())

    def test_against_eddsa(self):
        self.home.run("keys", "rotate", "--algorithm", "EdDSA", "--now")
        self.start()
        self.assertEqual(self.header["alg"], "EdDSA")
        self.assert_all_refused(self.everything())
        raw = decoded(self.parts[2])
        order = 2**252 + 27742317777372353535851937790883648493
        again = raw[:32] + (int.from_bytes(raw[32:], "little") + order).to_bytes(32, "little")
        small = bytes([1]) + bytes(63)  # the neutral element, signing anything under a key of small order
        self.assert_all_refused((name, f"{self.parts[0]}.{self.parts[1]}.{encoded(form)}") for name, form in
                                (("zero", bytes(64)), ("S too large (RFC 8032, 8.4)", again), ("neutral element", small), ("cut", raw[:63])))

    def test_against_hs256(self):
        self.start(SALLYPORT_SECRET_KEY=SECRET)
        self.assertEqual(self.header["alg"], "HS256")
        self.assert_all_refused(self.everything())
        zero = f"{self.parts[0]}.{self.parts[1]}.{encoded(bytes(32))}"
        self.assert_all_refused([("zero", zero), ("the secret in capitals", self.keyed(self.header, SECRET.upper().encode())),
                                 ("the secret decoded", self.keyed(self.header, bytes.fromhex(SECRET)))])

    def test_what_is_longer_than_any_header_field_is_not_even_looked_at(self):
        self.start()
        for size in (10_000, 60_000):
            self.assertEqual(self.server.me(f"{self.parts[0]}.{'A' * size}.{self.parts[2]}").status_code, 431)

    def test_the_token_in_other_places_is_none(self):
        self.start()
        for headers in ({"Authorization": f"bearer{self.token}"}, {"Authorization": f"Token {self.token}"},
                        {"Authorization": f"Basic {self.token}"}, {"X-Access-Token": self.token}):
            with self.subTest(headers=list(headers)):
                self.assertEqual(self.server.call("GET", "/users/me/", headers=headers).status_code, 401)
        # RFC 6750, 2.3 and 5.3: a URL ends up in logs
        self.assertEqual(self.server.call("GET", f"/users/me/?access_token={self.token}").status_code, 401)


if __name__ == "__main__":
    unittest.main()
