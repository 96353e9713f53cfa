-- SPDX-License-Identifier: Apache-2.0
-- Accounts, their sessions and their notes. Only what SQLite and PostgreSQL share: ids are lower-case UUID text, times are
-- Unix milliseconds, token hashes and salts are base64url text. A released migration is never edited: write the next one.

CREATE TABLE users (
    id              TEXT    NOT NULL PRIMARY KEY,
    username        TEXT    NOT NULL,
    username_key    TEXT    NOT NULL, -- the *_key columns are folded for sorting and searching; uniqueness is in identifiers
    email           TEXT,
    email_key       TEXT,
    full_name       TEXT,
    full_name_key   TEXT,
    role            TEXT    NOT NULL CHECK (role IN ('user', 'administrator')),
    disabled        BOOLEAN NOT NULL CHECK (disabled IN (FALSE, TRUE)),
    password_hash   TEXT    NOT NULL,
    created_at      BIGINT  NOT NULL,
    updated_at      BIGINT  NOT NULL,
    last_sign_in_at BIGINT
);
CREATE INDEX users_by_username ON users (username_key, id);
CREATE INDEX users_by_role ON users (role, disabled);

-- One space for user names and addresses, so that signing in by either always means one account.
-- An account whose address is its user name has one row.
CREATE TABLE identifiers (
    key     TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL CHECK (kind IN ('username', 'email'))
);
CREATE INDEX identifiers_by_user ON identifiers (user_id);

CREATE TABLE sessions (
    id           TEXT   NOT NULL PRIMARY KEY,
    user_id      TEXT   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    device       TEXT   NOT NULL,
    address      TEXT   NOT NULL,
    created_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    ended_at     BIGINT,
    end_reason   TEXT   CHECK (end_reason IN ('signed_out', 'token_reused')),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- A spent token keeps what leads to its child: who lost the race for it is answered the same, and who comes later is known for a thief.
CREATE TABLE refresh_tokens (
    token_hash  TEXT   NOT NULL PRIMARY KEY,
    session_id  TEXT   NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    parent_hash TEXT,
    child_salt  TEXT,
    child_hash  TEXT,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    used_at     BIGINT,
    CHECK ((used_at IS NULL) = (child_hash IS NULL) AND (used_at IS NULL) = (child_salt IS NULL))
);
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);

CREATE TABLE notes (
    id         TEXT    NOT NULL PRIMARY KEY,
    owner_id   TEXT    REFERENCES users (id) ON DELETE CASCADE, -- none: made anonymously
    text       TEXT    NOT NULL,
    completed  BOOLEAN NOT NULL CHECK (completed IN (FALSE, TRUE)),
    created_at BIGINT  NOT NULL,
    updated_at BIGINT  NOT NULL
);
CREATE INDEX notes_by_owner ON notes (owner_id, created_at, id);
