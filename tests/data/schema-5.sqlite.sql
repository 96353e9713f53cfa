-- SPDX-License-Identifier: Apache-2.0
-- A database as version 5 of the schema left it, with rows. Frozen: later versions must open it and keep every value.

CREATE TABLE schema_migrations (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL);

CREATE TABLE users (
    id              TEXT    NOT NULL PRIMARY KEY,
    username        TEXT    NOT NULL,
    username_key    TEXT    NOT NULL,
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
, password_changed_at BIGINT NOT NULL DEFAULT 0);

CREATE TABLE identifiers (
    key     TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL CHECK (kind IN ('username', 'email'))
, skeleton TEXT);

CREATE TABLE notes (
    id         TEXT    NOT NULL PRIMARY KEY,
    owner_id   TEXT    REFERENCES users (id) ON DELETE CASCADE,
    text       TEXT    NOT NULL,
    completed  BOOLEAN NOT NULL CHECK (completed IN (FALSE, TRUE)),
    created_at BIGINT  NOT NULL,
    updated_at BIGINT  NOT NULL
);

CREATE TABLE attempts (
    key            TEXT    NOT NULL PRIMARY KEY,
    count          INTEGER NOT NULL,
    window_ends_at BIGINT  NOT NULL
);

CREATE TABLE "sessions" (
    id              TEXT    NOT NULL PRIMARY KEY,
    user_id         TEXT    NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind            TEXT    NOT NULL CHECK (kind IN ('tokens', 'browser')),
    cookie_hash     TEXT    UNIQUE,
    device          TEXT    NOT NULL,
    address         TEXT    NOT NULL,
    scopes          TEXT    NOT NULL,
    remembered      BOOLEAN NOT NULL CHECK (remembered IN (FALSE, TRUE)),
    created_at      BIGINT  NOT NULL,
    last_seen_at    BIGINT  NOT NULL,
    idle_expires_at BIGINT  NOT NULL, -- its end unless it is used before
    expires_at      BIGINT  NOT NULL,
    ended_at        BIGINT,
    end_reason      TEXT    CHECK (end_reason IN ('signed_out', 'token_reused', 'password_changed', 'disabled')),
    CHECK ((kind = 'browser') = (cookie_hash IS NOT NULL)),
    CHECK (idle_expires_at <= expires_at), -- so that it alone decides
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);

CREATE TABLE "refresh_tokens" (
    token_hash  TEXT   NOT NULL PRIMARY KEY,
    session_id  TEXT   NOT NULL REFERENCES "sessions" (id) ON DELETE CASCADE,
    parent_hash TEXT,
    child_salt  TEXT,
    child_hash  TEXT,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    used_at     BIGINT,
    CHECK ((used_at IS NULL) = (child_hash IS NULL) AND (used_at IS NULL) = (child_salt IS NULL))
);
CREATE INDEX users_by_username ON users (username_key, id);
CREATE INDEX users_by_role ON users (role, disabled);
CREATE INDEX identifiers_by_user ON identifiers (user_id);
CREATE INDEX notes_by_owner ON notes (owner_id, created_at, id);
CREATE INDEX attempts_by_end ON attempts (window_ends_at);
CREATE INDEX sessions_by_user ON sessions (user_id, last_seen_at, id);
CREATE INDEX sessions_by_end ON sessions (idle_expires_at, ended_at);
CREATE INDEX sessions_ended ON sessions (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);
CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at) WHERE used_at IS NULL;
CREATE INDEX users_by_email ON users (email_key, id);
CREATE INDEX users_by_full_name ON users (full_name_key, id);
CREATE INDEX users_by_creation ON users (created_at, id);
CREATE INDEX users_by_last_sign_in ON users (last_sign_in_at, id);
CREATE INDEX identifiers_by_skeleton ON identifiers (skeleton);
CREATE INDEX identifiers_without_skeleton ON identifiers (key) WHERE skeleton IS NULL;

INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (1, 'accounts', '4b14510ce531ef88f600c861fabc80459c98b7b5135579805c46a65c2e499475', 1767225600000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (2, 'attempts', 'd47a9b36c26c88eaf6be9ead6d9f562a32740cf69d0d59e0529711af4acb9e2f', 1767225600000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (3, 'cleanup', '315917f0bde41d080a39d2e0225c0a8206237a0c1eb0d50e22e56b8f657ec08a', 1767225600000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (4, 'sessions', 'b4a660090908fc5838509f4fba17bede2a1a466fd704cbd43374f8d61e493113', 1767225604000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (5, 'directory', 'e79a4237eb345c119eb52fd1466b1c82fb07b3b8d90be7297b968ad2ad51c3ba', 1767225605000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000001', 'Ann', 'ann', 'Ann@Example.com', 'ann@example.com', 'Ann Étoile', 'ann étoile', 'administrator', FALSE, '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4', 1767225600000, 1767225601000, 1767225602000, 1767225601000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000002', 'ben', 'ben', NULL, NULL, '', '', 'user', TRUE, 'x', 1767225600000, 1767225600000, NULL, 1767225600000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000003', '王小明', '王小明', NULL, NULL, 'Wang Xiaoming', 'wang xiaoming', 'user', FALSE, '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4', 1767225607000, 1767225607000, NULL, 1767225607000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000004', 'Жанна', 'жанна', 'zhanna@example.org', 'zhanna@example.org', 'Жанна Петрова', 'жанна петрова', 'user', FALSE, '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4', 1767225607000, 1767225607000, NULL, 1767225607000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000005', 'مريم', 'مريم', NULL, NULL, NULL, NULL, 'user', FALSE, '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4', 1767225607000, 1767225607000, NULL, 1767225607000);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('ann', '019b76da-a800-7000-8000-000000000001', 'username', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('ann@example.com', '019b76da-a800-7000-8000-000000000001', 'email', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('ben', '019b76da-a800-7000-8000-000000000002', 'username', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('zhanna@example.org', '019b76da-a800-7000-8000-000000000004', 'email', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('жанна', '019b76da-a800-7000-8000-000000000004', 'username', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('مريم', '019b76da-a800-7000-8000-000000000005', 'username', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('王小明', '019b76da-a800-7000-8000-000000000003', 'username', NULL);
INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000011', '019b76da-a800-7000-8000-000000000001', 'tokens', NULL, 'Sallyport/0.1 (Linux)', '2001:db8::1', 'account notes admin', TRUE, 1767225602000, 1767225662000, 1769817662000, 1775001602000, NULL, NULL);
INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000012', '019b76da-a800-7000-8000-000000000001', 'tokens', NULL, 'curl', '192.0.2.7', 'account notes admin', TRUE, 1767225602000, 1767225602000, 1775001602000, 1775001602000, 1767225603000, 'signed_out');
INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000013', '019b76da-a800-7000-8000-000000000002', 'tokens', NULL, '', '', 'account notes', TRUE, 1767225602000, 1767225602000, 1775001602000, 1775001602000, 1767225604000, 'token_reused');
INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000014', '019b76da-a800-7000-8000-000000000002', 'tokens', NULL, 'curl', '192.0.2.7', 'account notes', TRUE, 1767225602000, 1767225602000, 1775001602000, 1775001602000, NULL, NULL);
INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000015', '019b76da-a800-7000-8000-000000000001', 'browser', 'Y29va2llIGhhc2g', 'Firefox', '192.0.2.9', 'account notes admin', FALSE, 1767225602000, 1767225609000, 1767229200000, 1767232800000, NULL, NULL);
INSERT INTO refresh_tokens (token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at) VALUES ('Y2hpbGQ', '019b76da-a800-7000-8000-000000000011', 'cGFyZW50', NULL, NULL, 1767225662000, 1769817662000, NULL);
INSERT INTO refresh_tokens (token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at) VALUES ('cGFyZW50', '019b76da-a800-7000-8000-000000000011', NULL, 'c2FsdA', 'Y2hpbGQ', 1767225602000, 1769817602000, 1767225662000);
INSERT INTO notes (id, owner_id, text, completed, created_at, updated_at) VALUES ('019b76da-a800-7000-8000-000000000021', '019b76da-a800-7000-8000-000000000001', 'Milk; "oat" -- it''s 🥛', TRUE, 1767225600000, 1767225605000);
INSERT INTO notes (id, owner_id, text, completed, created_at, updated_at) VALUES ('019b76da-a800-7000-8000-000000000022', NULL, 'nobody''s', FALSE, 1767225600000, 1767225600000);
INSERT INTO attempts (key, count, window_ends_at) VALUES ('a2V5', 29, 1767225900000);
