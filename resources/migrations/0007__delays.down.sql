-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE old_attempts (
    key            TEXT    NOT NULL PRIMARY KEY,
    count          INTEGER NOT NULL,
    window_ends_at BIGINT  NOT NULL
);
INSERT INTO old_attempts (key, count, window_ends_at) SELECT key, count, forget_at FROM attempts;
DROP TABLE attempts;
ALTER TABLE old_attempts RENAME TO attempts;
CREATE INDEX attempts_by_end ON attempts (window_ends_at);
