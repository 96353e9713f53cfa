-- SPDX-License-Identifier: Apache-2.0
-- What happened to accounts. Each row holds the hash of the one before it; accounts that are gone stay named, so nothing refers to users.

CREATE TABLE audit_events (
    number        BIGINT NOT NULL PRIMARY KEY,
    at            BIGINT NOT NULL,
    action        TEXT   NOT NULL,
    actor_id      TEXT,
    actor_name    TEXT   NOT NULL,
    subject_id    TEXT,
    subject_name  TEXT   NOT NULL,
    address       TEXT   NOT NULL,
    device        TEXT   NOT NULL,
    request_id    TEXT   NOT NULL,
    details       TEXT   NOT NULL, -- a JSON object
    previous_hash TEXT   NOT NULL,
    hash          TEXT   NOT NULL
);
CREATE INDEX audit_events_by_time ON audit_events (at, number);
CREATE INDEX audit_events_by_action ON audit_events (action, number);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, number) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_events_by_subject ON audit_events (subject_id, number) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_events_by_address ON audit_events (address, number);

-- Both ends of the chain, in one row: who appends locks it first, which puts all changes of accounts in one order.
CREATE TABLE audit_chain (
    id                INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    first_number      BIGINT  NOT NULL,
    hash_before_first TEXT    NOT NULL,
    last_number       BIGINT  NOT NULL,
    last_hash         TEXT    NOT NULL
);
INSERT INTO audit_chain (id, first_number, hash_before_first, last_number, last_hash) VALUES (1, 1, '', 0, '');
