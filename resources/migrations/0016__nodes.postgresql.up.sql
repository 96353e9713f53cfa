-- SPDX-License-Identifier: Apache-2.0
-- Who serves this database now: a row for each process, which it renews while it runs and takes away when it stops. About this database
-- alone, so no backup has it. Times are the database's own, so that nodes whose clocks differ agree on who is there.

CREATE TABLE nodes (
    id           TEXT COLLATE "C" NOT NULL PRIMARY KEY, -- made anew with each start
    name         TEXT   NOT NULL, -- of the machine
    version      TEXT   NOT NULL, -- of the program
    started_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL
);
