-- SPDX-License-Identifier: Apache-2.0

ALTER TABLE users
    ALTER COLUMN id TYPE TEXT COLLATE "default",
    ALTER COLUMN username_key TYPE TEXT COLLATE "default",
    ALTER COLUMN email_key TYPE TEXT COLLATE "default",
    ALTER COLUMN full_name_key TYPE TEXT COLLATE "default";
ALTER TABLE identifiers
    ALTER COLUMN key TYPE TEXT COLLATE "default",
    ALTER COLUMN user_id TYPE TEXT COLLATE "default",
    ALTER COLUMN skeleton TYPE TEXT COLLATE "default";
ALTER TABLE sessions
    ALTER COLUMN id TYPE TEXT COLLATE "default",
    ALTER COLUMN user_id TYPE TEXT COLLATE "default",
    ALTER COLUMN cookie_hash TYPE TEXT COLLATE "default";
ALTER TABLE refresh_tokens
    ALTER COLUMN token_hash TYPE TEXT COLLATE "default",
    ALTER COLUMN session_id TYPE TEXT COLLATE "default",
    ALTER COLUMN parent_hash TYPE TEXT COLLATE "default",
    ALTER COLUMN child_hash TYPE TEXT COLLATE "default";
ALTER TABLE notes
    ALTER COLUMN id TYPE TEXT COLLATE "default",
    ALTER COLUMN owner_id TYPE TEXT COLLATE "default";
ALTER TABLE attempts
    ALTER COLUMN key TYPE TEXT COLLATE "default",
    ALTER COLUMN subject TYPE TEXT COLLATE "default";
ALTER TABLE audit_events
    ALTER COLUMN actor_id TYPE TEXT COLLATE "default",
    ALTER COLUMN subject_id TYPE TEXT COLLATE "default";
