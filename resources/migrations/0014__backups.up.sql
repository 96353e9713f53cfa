-- SPDX-License-Identifier: Apache-2.0
-- Scheduled backups, in one row: which node makes the next one, and how the last ones went. About this database alone, so no backup has it.

CREATE TABLE backup_schedule (
    id              INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    holder          TEXT    NOT NULL, -- the node that makes one now
    held_until      BIGINT  NOT NULL, -- others leave it alone until then; who makes it puts that off
    retry_at        BIGINT  NOT NULL, -- after one that failed
    last_success_at BIGINT,
    last_failure_at BIGINT,
    last_error      TEXT
);
INSERT INTO backup_schedule (id, holder, held_until, retry_at) VALUES (1, '', 0, 0);
