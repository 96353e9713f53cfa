# SPDX-License-Identifier: Apache-2.0
"""Two other implementations of JOSE (npm's jose and python3-jose), and tokens made by hand for what neither of them agrees to make."""

import base64
import hashlib
import hmac
import json
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "app"))

from jose import jwk, jwt  # noqa: E402

NODE = os.environ["NODE"]
TOOL = Path(os.environ["JOSE_TOOLS"]) / "support" / "jose.mjs"
CHECKS = {"issuer": "sallyport", "audience": "sallyport"}


def node(**request):
    done = subprocess.run([NODE, TOOL], input=json.dumps(request), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def node_verify(token, **key):
    """What npm's jose says: {"header", "payload"} or {"error"}."""
    return node(verify=token, **key, **CHECKS)


def python_verify(token, key, algorithm):
    """The claims as python3-jose reads them; raises jose.JWTError."""
    return jwt.decode(token, key, algorithms=[algorithm], **CHECKS,
                      options={f"require_{claim}": True for claim in ("aud", "iat", "exp", "iss", "sub", "jti")})


def encoded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def compact(value):
    """JSON as our server writes it: sorted, without white space, UTF-8 as it is."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def parts_of(token):
    """Header and claims."""
    header, payload, _ = token.split(".")
    return json.loads(decoded(header)), json.loads(decoded(payload))


class Key:
    """What the server signs with, in the hands of whoever wants to make their own tokens."""

    def __init__(self, algorithm, key):
        self.algorithm = algorithm
        self._key = key

    def sign(self, text):
        if self.algorithm == "HS256":
            return hmac.digest(self._key.encode(), text.encode(), hashlib.sha256)
        return jwk.construct(self._key, self.algorithm).sign(text.encode())

    def token(self, header, claims):
        """A right signature over a header and claims, given as objects or as text."""
        pieces = [encoded((piece if isinstance(piece, str) else compact(piece)).encode()) for piece in (header, claims)]
        text = ".".join(pieces)
        return f"{text}.{encoded(self.sign(text))}"
