-- SPDX-License-Identifier: Apache-2.0
-- How far each import has come, written with its accounts: who runs it again goes on from there.

CREATE TABLE imports (
    fingerprint TEXT   NOT NULL PRIMARY KEY, -- of what is imported, so that another file begins at its beginning
    source      TEXT   NOT NULL, -- its name, for people
    started_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    finished_at BIGINT,
    records     BIGINT NOT NULL, -- of the source, done with
    added       BIGINT NOT NULL,
    updated     BIGINT NOT NULL,
    skipped     BIGINT NOT NULL,
    refused     BIGINT NOT NULL
);
