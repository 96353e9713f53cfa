-- SPDX-License-Identifier: Apache-2.0
-- The keys that sign access tokens, shared by all nodes. The private half is sealed with a master key that is not in the
-- database, and goes when the key is retired; the row stays.

CREATE TABLE signing_keys (
    kid            TEXT    NOT NULL PRIMARY KEY,
    number         INTEGER NOT NULL UNIQUE, -- from 1 without gaps: of two nodes that rotate at once one gets the next number
    algorithm      TEXT    NOT NULL CHECK (algorithm IN ('ES256', 'EdDSA')),
    sealed_key     TEXT,
    created_at     BIGINT  NOT NULL,
    signs_from     BIGINT  NOT NULL,
    token_lifetime BIGINT  NOT NULL, -- in seconds: the longest of any token it may have signed
    retired_at     BIGINT,
    CHECK ((sealed_key IS NULL) = (retired_at IS NOT NULL))
);
