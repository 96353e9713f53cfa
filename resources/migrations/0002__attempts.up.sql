-- SPDX-License-Identifier: Apache-2.0
-- How often something was tried, by a hash of who tried what. Rows live as long as their window.

CREATE TABLE attempts (
    key            TEXT    NOT NULL PRIMARY KEY,
    count          INTEGER NOT NULL,
    window_ends_at BIGINT  NOT NULL
);
CREATE INDEX attempts_by_end ON attempts (window_ends_at);
