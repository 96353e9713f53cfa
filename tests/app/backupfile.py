# SPDX-License-Identifier: Apache-2.0
"""Reads a backup with nothing but its description (core/backup/FORMAT.md) and other people's libraries."""

import base64
import hashlib
import hmac
import io
import unicodedata

import argon2.low_level
import cbor2
import zstandard
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CHUNK = 65536 + 16


def key_in(text, prefix):
    line = next(line for line in text.splitlines() if line.startswith(prefix)).removeprefix(prefix)
    raw = base64.urlsafe_b64decode(line + "=" * (-len(line) % 4))
    assert raw[32:] == hashlib.sha256(prefix.encode() + raw[:32]).digest()[:4]
    return raw[:32]


def secret_of(kind, lock, passphrase, identity):
    if kind == 1:
        memory, passes, lanes = (int.from_bytes(lock[i:i + 4], "big") for i in (0, 4, 8))
        return argon2.low_level.hash_secret_raw(unicodedata.normalize("NFC", passphrase).encode(), lock[12:], time_cost=passes,
                                                memory_cost=memory, parallelism=lanes, hash_len=32, type=argon2.low_level.Type.ID)
    private = X25519PrivateKey.from_private_bytes(key_in(identity, "SALLYPORT-IDENTITY:"))
    return private.exchange(X25519PublicKey.from_public_bytes(lock[32:]))


def read_backup(path, passphrase=None, identity=None):
    """What it says of itself, and each table as a list of rows that are dicts."""
    data = path.read_bytes()
    assert data[:9] == b"\x89SPB\r\n\x1a\n\x01"
    lock_end = 10 + {1: 28, 2: 64}[data[9]]
    header, code, checksum = data[:lock_end], data[lock_end:lock_end + 32], data[lock_end + 32:lock_end + 40]
    assert checksum == hashlib.sha256(header + code).digest()[:8]
    secret = secret_of(data[9], data[10:lock_end], passphrase, identity)
    code_key, chunk_key = (HKDF(hashes.SHA256(), 32, header, b"sallyport backup 1 " + purpose).derive(secret)
                           for purpose in (b"header", b"chunks"))
    assert hmac.digest(code_key, header, "sha256") == code

    body, packed = data[lock_end + 40:], b""
    for number, start in enumerate(range(0, len(body), CHUNK)):
        last = start + CHUNK >= len(body)
        nonce = bytes(3) + number.to_bytes(8, "big") + bytes([last])
        packed += AESGCM(chunk_key).decrypt(nonce, body[start:start + CHUNK], None)
    content = zstandard.ZstdDecompressor(max_window_size=2**23).stream_reader(packed).read()
    return tables_in(content)


def tables_in(content):
    stream, digest = io.BytesIO(content), hashlib.sha256()
    about, tables, columns, ended = None, {}, [], False
    while stream.tell() < len(content):
        item = cbor2.load(stream)
        assert isinstance(item, bytes) and not ended
        record = cbor2.loads(item)
        if about is None:
            about = record
        elif "table" in record:
            columns = [name for name, _ in record["columns"]]
            rows = tables.setdefault(record["table"], [])
        elif isinstance(record, list):
            rows.extend(dict(zip(columns, row, strict=True)) for row in record)
        else:
            assert record["digest"] == digest.digest()
            assert record["rows"] == [[name, len(rows)] for name, rows in tables.items()]
            ended = True
        digest.update(item)
    assert ended
    return about, tables
