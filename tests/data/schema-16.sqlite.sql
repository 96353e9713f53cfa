-- SPDX-License-Identifier: Apache-2.0
-- A database as version 16 of the schema left it, with rows. Frozen: later versions must open it and keep every value.

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

CREATE TABLE search_rows (
    number  INTEGER NOT NULL PRIMARY KEY,
    user_id TEXT    NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE
);

CREATE VIRTUAL TABLE search USING fts5 (
    username_key, email_key, full_name_key,
    tokenize = 'trigram case_sensitive 1', columnsize = 0
);

CREATE TABLE "attempts" (
    key           TEXT    NOT NULL PRIMARY KEY,
    subject       TEXT    NOT NULL, -- a hash of whose account was tried, or empty
    count         INTEGER NOT NULL,
    last_try_at   BIGINT  NOT NULL,
    blocked_until BIGINT,
    refused       BOOLEAN NOT NULL CHECK (refused IN (FALSE, TRUE)), -- someone was, since it is blocked
    forget_at     BIGINT  NOT NULL
);

CREATE TABLE audit_events (
    number        BIGINT NOT NULL PRIMARY KEY,
    at            BIGINT NOT NULL,
    action        TEXT   NOT NULL,
    actor_id      TEXT,
    actor_name    TEXT   NOT NULL,
    subject_id    TEXT,
    subject_name  TEXT   NOT NULL,
    address       TEXT   NOT NULL,
    device        TEXT   NOT NULL,
    request_id    TEXT   NOT NULL,
    details       TEXT   NOT NULL, -- a JSON object
    previous_hash TEXT   NOT NULL,
    hash          TEXT   NOT NULL
);

CREATE TABLE audit_chain (
    id                INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    first_number      BIGINT  NOT NULL,
    hash_before_first TEXT    NOT NULL,
    last_number       BIGINT  NOT NULL,
    last_hash         TEXT    NOT NULL
);

CREATE TABLE statistics (
    hour  BIGINT NOT NULL, -- its beginning
    kind  TEXT   NOT NULL CHECK (kind IN ('sign_ins', 'failures', 'new_users', 'active_sessions')),
    count BIGINT NOT NULL,
    PRIMARY KEY (hour, kind)
);

CREATE TABLE server_secrets (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE signing_keys (
    kid            TEXT    NOT NULL PRIMARY KEY,
    number         INTEGER NOT NULL UNIQUE, -- from 1 without gaps: of two nodes that rotate at once one gets the next number
    algorithm      TEXT    NOT NULL CHECK (algorithm IN ('ES256', 'EdDSA')),
    sealed_key     TEXT,
    created_at     BIGINT  NOT NULL,
    signs_from     BIGINT  NOT NULL,
    token_lifetime BIGINT  NOT NULL, -- in seconds: the longest of any token it may have signed
    retired_at     BIGINT,
    CHECK ((sealed_key IS NULL) = (retired_at IS NOT NULL))
);

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

CREATE TABLE user_counts (
    role     TEXT    NOT NULL CHECK (role IN ('user', 'administrator')),
    disabled BOOLEAN NOT NULL CHECK (disabled IN (FALSE, TRUE)),
    count    BIGINT  NOT NULL,
    PRIMARY KEY (role, disabled)
);

CREATE TABLE backup_schedule (
    id              INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    holder          TEXT    NOT NULL, -- the node that makes one now
    held_until      BIGINT  NOT NULL, -- others leave it alone until then; who makes it puts that off
    retry_at        BIGINT  NOT NULL, -- after one that failed
    last_success_at BIGINT,
    last_failure_at BIGINT,
    last_error      TEXT
);
CREATE TABLE nodes (
    id           TEXT   NOT NULL PRIMARY KEY, -- made anew with each start
    name         TEXT   NOT NULL, -- of the machine
    version      TEXT   NOT NULL, -- of the program
    started_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL
);
CREATE INDEX users_by_username ON users (username_key, id);
CREATE INDEX identifiers_by_user ON identifiers (user_id);
CREATE INDEX notes_by_owner ON notes (owner_id, created_at, id);
CREATE INDEX sessions_by_user ON sessions (user_id, last_seen_at, id);
CREATE INDEX sessions_by_address ON sessions (address, id);
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
CREATE INDEX attempts_by_subject ON attempts (subject) WHERE subject <> '';
CREATE INDEX attempts_by_end ON attempts (forget_at);
CREATE INDEX audit_events_by_time ON audit_events (at, number);
CREATE INDEX audit_events_by_action ON audit_events (action, number);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, number) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_events_by_subject ON audit_events (subject_id, number) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_events_by_address ON audit_events (address, number);
CREATE INDEX users_administrators ON users (username_key, id) WHERE role = 'administrator';
CREATE INDEX users_disabled ON users (username_key, id) WHERE disabled;

INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (1, 'accounts', '4b14510ce531ef88f600c861fabc80459c98b7b5135579805c46a65c2e499475', 1767225600000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (2, 'attempts', 'd47a9b36c26c88eaf6be9ead6d9f562a32740cf69d0d59e0529711af4acb9e2f', 1767225600000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (3, 'cleanup', '315917f0bde41d080a39d2e0225c0a8206237a0c1eb0d50e22e56b8f657ec08a', 1767225600000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (4, 'sessions', 'b4a660090908fc5838509f4fba17bede2a1a466fd704cbd43374f8d61e493113', 1767225604000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (5, 'directory', 'e79a4237eb345c119eb52fd1466b1c82fb07b3b8d90be7297b968ad2ad51c3ba', 1767225605000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (6, 'search', '5fc455b1306e8d0b382bc41d002e1bdf67a3fc1c3cc3858968f779160f948346', 1767225606000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (7, 'delays', 'b9812b8c955699fd0f1cfeae1e6c4615ccb83eedfcbf5383c4ee2c3ebebdec1d', 1767225607000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (8, 'audit', 'c96576b828d56830e0cc1252f70f5b6475956044bd0d0298f3bcf2c1b97c1480', 1767225608000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (9, 'statistics', 'd8db62567d436ee42c3909f843859e4d0b64bfe034f2513348c0233e2d4f8047', 1767225609000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (10, 'signing_keys', '40c9490076472c3ba5c55535aef2a19724b6bf69a33fab2e90927ff813229191', 1767225610000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (11, 'collation', '8e69f0d0447d483efd0a0f4a7eb1ce96380524985e371240da78081c918d4e38', 1767225611000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (12, 'imports', '2227cd6d25a2be1adefe8fa06e459783268096d97a9b348a501804d252b576ac', 1767225612000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (13, 'user_counts', '52850605585930a9f3220a5ba81b9356a017b7e65d4dc742ae3f1311a134ac47', 1767225613000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (14, 'backups', '828162646938bab52a5ad2dbb71783b8b6092e8bfc6a8265daa54fbabbb6f885', 1767225614000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (15, 'session_list', '9c3cb46a80cc5986b0ee529a3e6034a36efff0b2974a33b2454067675879525c', 1767225615000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (16, 'nodes', 'e9b6f73f5d315e28004ea1526f96000fae7e3d745b05ad21769fa9339c8c3808', 1767225616000);
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
INSERT INTO attempts (key, subject, count, last_try_at, blocked_until, refused, forget_at) VALUES ('YmxvY2tlZA', 'c3ViamVjdCBvZiBhbm4', 21, 1767225601000, 1767226500000, TRUE, 1767312000000);
INSERT INTO attempts (key, subject, count, last_try_at, blocked_until, refused, forget_at) VALUES ('a2V5', '', 29, 0, NULL, FALSE, 1767225900000);
INSERT INTO audit_events (number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, details, previous_hash, hash) VALUES (1, 1767225600000, 'user_created', NULL, 'command line (root)', '019b76da-a800-7000-8000-000000000001', 'Ann', '', '', '', '{}', '', 'Ro8kXDIwVYJHKuLMkYZrTBAxzOL81d6c08bkrg-nFEI');
INSERT INTO audit_events (number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, details, previous_hash, hash) VALUES (2, 1767225602000, 'sign_in', '019b76da-a800-7000-8000-000000000001', 'Ann', '019b76da-a800-7000-8000-000000000001', 'Ann', '2001:db8::1', 'Sallyport/0.1 (Linux)', 'req-1', '{"session":"019b76da-a800-7000-8000-000000000011"}', 'Ro8kXDIwVYJHKuLMkYZrTBAxzOL81d6c08bkrg-nFEI', 'EMQ3Y6nQZjfNV7wvy5_-LRnhM5c09XEy9oCfmv3Arl8');
INSERT INTO audit_events (number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, details, previous_hash, hash) VALUES (3, 1767225603000, 'sign_in_failed', NULL, '', '019b76da-a800-7000-8000-000000000002', 'ben', '192.0.2.7', 'curl "x" ☃', 'req-2', '{"reason":"wrong_password"}', 'EMQ3Y6nQZjfNV7wvy5_-LRnhM5c09XEy9oCfmv3Arl8', 'zduWmY92y_KS1iJ1QPDLjd9hnMKFg4NS8UjfAzwvz-c');
INSERT INTO audit_events (number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, details, previous_hash, hash) VALUES (4, 1767225604000, 'user_changed', '019b76da-a800-7000-8000-000000000001', 'Ann', '019b76da-a800-7000-8000-000000000002', 'ben', '2001:db8::1', '', 'req-3', '{"fields":["email","full_name"]}', 'zduWmY92y_KS1iJ1QPDLjd9hnMKFg4NS8UjfAzwvz-c', 'wcVQrkcfV4QxTFE_4flK-fOcjBolfJob2-KRcR0IoA4');
INSERT INTO audit_chain (id, first_number, hash_before_first, last_number, last_hash) VALUES (1, 1, '', 4, 'wcVQrkcfV4QxTFE_4flK-fOcjBolfJob2-KRcR0IoA4');
INSERT INTO statistics (hour, kind, count) VALUES (1767225600000, 'active_sessions', 3);
INSERT INTO statistics (hour, kind, count) VALUES (1767225600000, 'sign_ins', 5);
INSERT INTO server_secrets (name, value) VALUES ('device tokens', 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8');
INSERT INTO signing_keys (kid, number, algorithm, sealed_key, created_at, signs_from, token_lifetime, retired_at) VALUES ('D82cn1CzOV9z69I1uXI02s-3hHQWQ51Z6vOBP6Nvbwc', 2, 'EdDSA', '1.wsjMa-dV._j1b9lrnstLmUZNR8K6mxulwzcYi2hdkQgI2w2LcTEYDQ8ZdWVZcbTvEXxXwo3EN4-SSOd1HgthT305zXav9i8uOgV1LRTu4IPINZdKgIatZtFYxe4RJnru_LDJm__gaeAMw3FXPJTi3r8vr91gZ21Z_SVrbGq8PeMhEaWmwittRaL5bsDP_CVDjMoJOZ_R1D3Iv', 1767225602000, 1767225602000, 900, NULL);
INSERT INTO signing_keys (kid, number, algorithm, sealed_key, created_at, signs_from, token_lifetime, retired_at) VALUES ('qhObbvp23mp1rjJEG7PRdTX9iunU9YgRx7UrFODq_Ns', 1, 'ES256', NULL, 1767225601000, 1767225601000, 900, 1767225609000);
INSERT INTO imports (fingerprint, source, started_at, updated_at, finished_at, records, added, updated, skipped, refused) VALUES ('f00d', 'users.csv', 1767225600000, 1767225601000, NULL, 500, 480, 0, 15, 5);
INSERT INTO user_counts (role, disabled, count) VALUES ('administrator', FALSE, 1);
INSERT INTO user_counts (role, disabled, count) VALUES ('administrator', TRUE, 0);
INSERT INTO user_counts (role, disabled, count) VALUES ('user', FALSE, 3);
INSERT INTO user_counts (role, disabled, count) VALUES ('user', TRUE, 1);
INSERT INTO backup_schedule (id, holder, held_until, retry_at, last_success_at, last_failure_at, last_error) VALUES (1, '', 0, 0, NULL, NULL, NULL);
INSERT INTO nodes (id, name, version, started_at, last_seen_at) VALUES ('019b76da-a800-7000-8000-000000000031', 'auth-1', '0.1.0', 1767225616000, 1767225676000);
INSERT INTO search_rows (number, user_id) VALUES (1, '019b76da-a800-7000-8000-000000000002');
INSERT INTO search_rows (number, user_id) VALUES (2, '019b76da-a800-7000-8000-000000000003');
INSERT INTO search_rows (number, user_id) VALUES (3, '019b76da-a800-7000-8000-000000000004');
INSERT INTO search_rows (number, user_id) VALUES (4, '019b76da-a800-7000-8000-000000000005');
INSERT INTO search_rows (number, user_id) VALUES (5, '019b76da-a800-7000-8000-000000000001');
INSERT INTO search (rowid, username_key, email_key, full_name_key)
SELECT r.number, u.username_key, u.email_key, u.full_name_key FROM users u JOIN search_rows r ON r.user_id = u.id;
