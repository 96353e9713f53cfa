-- SPDX-License-Identifier: Apache-2.0
-- Keys, and what lists are sorted by, compare byte by byte, whatever the language of the database: so pages are the same as with SQLite,
-- indexes stay good when the system's language tables change (postgresql.org/docs/15/collation.html, 24.2.3), and comparing is quicker.
-- Columns that are compared with each other change together.

ALTER TABLE users
    ALTER COLUMN id TYPE TEXT COLLATE "C",
    ALTER COLUMN username_key TYPE TEXT COLLATE "C",
    ALTER COLUMN email_key TYPE TEXT COLLATE "C",
    ALTER COLUMN full_name_key TYPE TEXT COLLATE "C";
ALTER TABLE identifiers
    ALTER COLUMN key TYPE TEXT COLLATE "C",
    ALTER COLUMN user_id TYPE TEXT COLLATE "C",
    ALTER COLUMN skeleton TYPE TEXT COLLATE "C";
ALTER TABLE sessions
    ALTER COLUMN id TYPE TEXT COLLATE "C",
    ALTER COLUMN user_id TYPE TEXT COLLATE "C",
    ALTER COLUMN cookie_hash TYPE TEXT COLLATE "C";
ALTER TABLE refresh_tokens
    ALTER COLUMN token_hash TYPE TEXT COLLATE "C",
    ALTER COLUMN session_id TYPE TEXT COLLATE "C",
    ALTER COLUMN parent_hash TYPE TEXT COLLATE "C",
    ALTER COLUMN child_hash TYPE TEXT COLLATE "C";
ALTER TABLE notes
    ALTER COLUMN id TYPE TEXT COLLATE "C",
    ALTER COLUMN owner_id TYPE TEXT COLLATE "C";
ALTER TABLE attempts
    ALTER COLUMN key TYPE TEXT COLLATE "C",
    ALTER COLUMN subject TYPE TEXT COLLATE "C";
ALTER TABLE audit_events
    ALTER COLUMN actor_id TYPE TEXT COLLATE "C",
    ALTER COLUMN subject_id TYPE TEXT COLLATE "C";
