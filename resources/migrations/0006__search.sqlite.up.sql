-- SPDX-License-Identifier: Apache-2.0
-- Finds any three letters or more anywhere in a name or an address (sqlite.org/fts5.html, 4.3.4). Whoever writes an account writes here
-- too (core/storage/usersearch.cpp): triggers may not, as connections do not trust what a schema calls (PRAGMA trusted_schema).

-- Numbers of their own: SQLite may give rows other ones when it compacts a file, unless they have a name.
CREATE TABLE search_rows (
    number  INTEGER NOT NULL PRIMARY KEY,
    user_id TEXT    NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE
);
CREATE VIRTUAL TABLE search USING fts5 (
    username_key, email_key, full_name_key,
    tokenize = 'trigram case_sensitive 1', columnsize = 0
);

INSERT INTO search_rows (user_id) SELECT id FROM users;
INSERT INTO search (rowid, username_key, email_key, full_name_key)
SELECT r.number, u.username_key, u.email_key, u.full_name_key FROM users u JOIN search_rows r ON r.user_id = u.id;
