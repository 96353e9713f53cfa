-- SPDX-License-Identifier: Apache-2.0
-- Tries are answered with growing delays now, no longer by a number for each window. Open windows are at most an hour long: they are
-- kept as counts that are forgotten when they end.

CREATE TABLE new_attempts (
    key           TEXT    NOT NULL PRIMARY KEY,
    subject       TEXT    NOT NULL, -- a hash of whose account was tried, or empty
    count         INTEGER NOT NULL,
    last_try_at   BIGINT  NOT NULL,
    blocked_until BIGINT,
    refused       BOOLEAN NOT NULL CHECK (refused IN (FALSE, TRUE)), -- someone was, since it is blocked
    forget_at     BIGINT  NOT NULL
);
INSERT INTO new_attempts (key, subject, count, last_try_at, blocked_until, refused, forget_at)
SELECT key, '', count, 0, NULL, FALSE, window_ends_at FROM attempts;
DROP TABLE attempts;
ALTER TABLE new_attempts RENAME TO attempts;

CREATE INDEX attempts_by_subject ON attempts (subject) WHERE subject <> '';
CREATE INDEX attempts_by_end ON attempts (forget_at);
