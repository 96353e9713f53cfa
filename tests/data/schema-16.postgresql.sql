-- SPDX-License-Identifier: Apache-2.0
-- A database as version 16 of the schema left it, with rows. Frozen: later versions must open it and keep every value.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE attempts (
    key text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    count integer NOT NULL,
    last_try_at bigint NOT NULL,
    blocked_until bigint,
    refused boolean NOT NULL,
    forget_at bigint NOT NULL,
    CONSTRAINT new_attempts_refused_check CHECK ((refused = ANY (ARRAY[false, true])))
);

CREATE TABLE audit_chain (
    id integer NOT NULL,
    first_number bigint NOT NULL,
    hash_before_first text NOT NULL,
    last_number bigint NOT NULL,
    last_hash text NOT NULL,
    CONSTRAINT audit_chain_id_check CHECK ((id = 1))
);

CREATE TABLE audit_events (
    number bigint NOT NULL,
    at bigint NOT NULL,
    action text NOT NULL,
    actor_id text COLLATE pg_catalog."C",
    actor_name text NOT NULL,
    subject_id text COLLATE pg_catalog."C",
    subject_name text NOT NULL,
    address text NOT NULL,
    device text NOT NULL,
    request_id text NOT NULL,
    details text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL
);

CREATE TABLE backup_schedule (
    id integer NOT NULL,
    holder text NOT NULL,
    held_until bigint NOT NULL,
    retry_at bigint NOT NULL,
    last_success_at bigint,
    last_failure_at bigint,
    last_error text,
    CONSTRAINT backup_schedule_id_check CHECK ((id = 1))
);

CREATE TABLE identifiers (
    key text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    skeleton text COLLATE pg_catalog."C",
    CONSTRAINT identifiers_kind_check CHECK ((kind = ANY (ARRAY['username'::text, 'email'::text])))
);

CREATE TABLE imports (
    fingerprint text NOT NULL,
    source text NOT NULL,
    started_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    finished_at bigint,
    records bigint NOT NULL,
    added bigint NOT NULL,
    updated bigint NOT NULL,
    skipped bigint NOT NULL,
    refused bigint NOT NULL
);

CREATE TABLE nodes (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    version text NOT NULL,
    started_at bigint NOT NULL,
    last_seen_at bigint NOT NULL
);

CREATE TABLE notes (
    id text NOT NULL COLLATE pg_catalog."C",
    owner_id text COLLATE pg_catalog."C",
    text text NOT NULL,
    completed boolean NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    CONSTRAINT notes_completed_check CHECK ((completed = ANY (ARRAY[false, true])))
);

CREATE TABLE refresh_tokens (
    token_hash text NOT NULL COLLATE pg_catalog."C",
    session_id text NOT NULL COLLATE pg_catalog."C",
    parent_hash text COLLATE pg_catalog."C",
    child_salt text,
    child_hash text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    CONSTRAINT new_refresh_tokens_check CHECK ((((used_at IS NULL) = (child_hash IS NULL)) AND ((used_at IS NULL) = (child_salt IS NULL))))
);

CREATE TABLE schema_migrations (
    version integer NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at bigint NOT NULL
);

CREATE TABLE server_secrets (
    name text NOT NULL,
    value text NOT NULL
);

CREATE TABLE sessions (
    id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    cookie_hash text COLLATE pg_catalog."C",
    device text NOT NULL,
    address text NOT NULL,
    scopes text NOT NULL,
    remembered boolean NOT NULL,
    created_at bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    idle_expires_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    end_reason text,
    CONSTRAINT new_sessions_check CHECK (((kind = 'browser'::text) = (cookie_hash IS NOT NULL))),
    CONSTRAINT new_sessions_check1 CHECK ((idle_expires_at <= expires_at)),
    CONSTRAINT new_sessions_check2 CHECK (((ended_at IS NULL) = (end_reason IS NULL))),
    CONSTRAINT new_sessions_end_reason_check CHECK ((end_reason = ANY (ARRAY['signed_out'::text, 'token_reused'::text, 'password_changed'::text, 'disabled'::text]))),
    CONSTRAINT new_sessions_kind_check CHECK ((kind = ANY (ARRAY['tokens'::text, 'browser'::text]))),
    CONSTRAINT new_sessions_remembered_check CHECK ((remembered = ANY (ARRAY[false, true])))
);

CREATE TABLE signing_keys (
    kid text NOT NULL,
    number integer NOT NULL,
    algorithm text NOT NULL,
    sealed_key text,
    created_at bigint NOT NULL,
    signs_from bigint NOT NULL,
    token_lifetime bigint NOT NULL,
    retired_at bigint,
    CONSTRAINT signing_keys_algorithm_check CHECK ((algorithm = ANY (ARRAY['ES256'::text, 'EdDSA'::text]))),
    CONSTRAINT signing_keys_check CHECK (((sealed_key IS NULL) = (retired_at IS NOT NULL)))
);

CREATE TABLE statistics (
    hour bigint NOT NULL,
    kind text NOT NULL,
    count bigint NOT NULL,
    CONSTRAINT statistics_kind_check CHECK ((kind = ANY (ARRAY['sign_ins'::text, 'failures'::text, 'new_users'::text, 'active_sessions'::text])))
);

CREATE TABLE user_counts (
    role text NOT NULL,
    disabled boolean NOT NULL,
    count bigint NOT NULL,
    CONSTRAINT user_counts_disabled_check CHECK ((disabled = ANY (ARRAY[false, true]))),
    CONSTRAINT user_counts_role_check CHECK ((role = ANY (ARRAY['user'::text, 'administrator'::text])))
);

CREATE TABLE users (
    id text NOT NULL COLLATE pg_catalog."C",
    username text NOT NULL,
    username_key text NOT NULL COLLATE pg_catalog."C",
    email text,
    email_key text COLLATE pg_catalog."C",
    full_name text,
    full_name_key text COLLATE pg_catalog."C",
    role text NOT NULL,
    disabled boolean NOT NULL,
    password_hash text NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    last_sign_in_at bigint,
    password_changed_at bigint DEFAULT 0 NOT NULL,
    CONSTRAINT users_disabled_check CHECK ((disabled = ANY (ARRAY[false, true]))),
    CONSTRAINT users_role_check CHECK ((role = ANY (ARRAY['user'::text, 'administrator'::text])))
);

INSERT INTO attempts (key, subject, count, last_try_at, blocked_until, refused, forget_at) VALUES ('YmxvY2tlZA', 'c3ViamVjdCBvZiBhbm4', 21, 1767225601000, 1767226500000, true, 1767312000000);
INSERT INTO attempts (key, subject, count, last_try_at, blocked_until, refused, forget_at) VALUES ('a2V5', '', 29, 0, NULL, false, 1767225900000);

INSERT INTO audit_chain (id, first_number, hash_before_first, last_number, last_hash) VALUES (1, 1, '', 4, 'wcVQrkcfV4QxTFE_4flK-fOcjBolfJob2-KRcR0IoA4');

INSERT INTO audit_events (number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, details, previous_hash, hash) VALUES (1, 1767225600000, 'user_created', NULL, 'command line (root)', '019b76da-a800-7000-8000-000000000001', 'Ann', '', '', '', '{}', '', 'Ro8kXDIwVYJHKuLMkYZrTBAxzOL81d6c08bkrg-nFEI');
INSERT INTO audit_events (number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, details, previous_hash, hash) VALUES (2, 1767225602000, 'sign_in', '019b76da-a800-7000-8000-000000000001', 'Ann', '019b76da-a800-7000-8000-000000000001', 'Ann', '2001:db8::1', 'Sallyport/0.1 (Linux)', 'req-1', '{"session":"019b76da-a800-7000-8000-000000000011"}', 'Ro8kXDIwVYJHKuLMkYZrTBAxzOL81d6c08bkrg-nFEI', 'EMQ3Y6nQZjfNV7wvy5_-LRnhM5c09XEy9oCfmv3Arl8');
INSERT INTO audit_events (number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, details, previous_hash, hash) VALUES (3, 1767225603000, 'sign_in_failed', NULL, '', '019b76da-a800-7000-8000-000000000002', 'ben', '192.0.2.7', 'curl "x" ☃', 'req-2', '{"reason":"wrong_password"}', 'EMQ3Y6nQZjfNV7wvy5_-LRnhM5c09XEy9oCfmv3Arl8', 'zduWmY92y_KS1iJ1QPDLjd9hnMKFg4NS8UjfAzwvz-c');
INSERT INTO audit_events (number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, details, previous_hash, hash) VALUES (4, 1767225604000, 'user_changed', '019b76da-a800-7000-8000-000000000001', 'Ann', '019b76da-a800-7000-8000-000000000002', 'ben', '2001:db8::1', '', 'req-3', '{"fields":["email","full_name"]}', 'zduWmY92y_KS1iJ1QPDLjd9hnMKFg4NS8UjfAzwvz-c', 'wcVQrkcfV4QxTFE_4flK-fOcjBolfJob2-KRcR0IoA4');

INSERT INTO backup_schedule (id, holder, held_until, retry_at, last_success_at, last_failure_at, last_error) VALUES (1, '', 0, 0, NULL, NULL, NULL);

INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('ann', '019b76da-a800-7000-8000-000000000001', 'username', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('ann@example.com', '019b76da-a800-7000-8000-000000000001', 'email', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('ben', '019b76da-a800-7000-8000-000000000002', 'username', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('zhanna@example.org', '019b76da-a800-7000-8000-000000000004', 'email', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('жанна', '019b76da-a800-7000-8000-000000000004', 'username', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('مريم', '019b76da-a800-7000-8000-000000000005', 'username', NULL);
INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES ('王小明', '019b76da-a800-7000-8000-000000000003', 'username', NULL);

INSERT INTO imports (fingerprint, source, started_at, updated_at, finished_at, records, added, updated, skipped, refused) VALUES ('f00d', 'users.csv', 1767225600000, 1767225601000, NULL, 500, 480, 0, 15, 5);

INSERT INTO nodes (id, name, version, started_at, last_seen_at) VALUES ('019b76da-a800-7000-8000-000000000031', 'auth-1', '0.1.0', 1767225616000, 1767225676000);

INSERT INTO notes (id, owner_id, text, completed, created_at, updated_at) VALUES ('019b76da-a800-7000-8000-000000000021', '019b76da-a800-7000-8000-000000000001', 'Milk; "oat" -- it''s 🥛', true, 1767225600000, 1767225605000);
INSERT INTO notes (id, owner_id, text, completed, created_at, updated_at) VALUES ('019b76da-a800-7000-8000-000000000022', NULL, 'nobody''s', false, 1767225600000, 1767225600000);

INSERT INTO refresh_tokens (token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at) VALUES ('Y2hpbGQ', '019b76da-a800-7000-8000-000000000011', 'cGFyZW50', NULL, NULL, 1767225662000, 1769817662000, NULL);
INSERT INTO refresh_tokens (token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at) VALUES ('cGFyZW50', '019b76da-a800-7000-8000-000000000011', NULL, 'c2FsdA', 'Y2hpbGQ', 1767225602000, 1769817602000, 1767225662000);

INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (1, 'accounts', '4b14510ce531ef88f600c861fabc80459c98b7b5135579805c46a65c2e499475', 1767225601000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (2, 'attempts', 'd47a9b36c26c88eaf6be9ead6d9f562a32740cf69d0d59e0529711af4acb9e2f', 1767225602000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (3, 'cleanup', '315917f0bde41d080a39d2e0225c0a8206237a0c1eb0d50e22e56b8f657ec08a', 1767225603000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (4, 'sessions', 'b4a660090908fc5838509f4fba17bede2a1a466fd704cbd43374f8d61e493113', 1767225604000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (5, 'directory', 'e79a4237eb345c119eb52fd1466b1c82fb07b3b8d90be7297b968ad2ad51c3ba', 1767225605000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (6, 'search', 'ecb832cf2ae396ce3aa7b1925bff50850fd37c5110ef5bbb29c0ec812f99752f', 1767225606000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (7, 'delays', 'b9812b8c955699fd0f1cfeae1e6c4615ccb83eedfcbf5383c4ee2c3ebebdec1d', 1767225607000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (8, 'audit', 'c96576b828d56830e0cc1252f70f5b6475956044bd0d0298f3bcf2c1b97c1480', 1767225608000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (9, 'statistics', 'd8db62567d436ee42c3909f843859e4d0b64bfe034f2513348c0233e2d4f8047', 1767225609000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (10, 'signing_keys', '40c9490076472c3ba5c55535aef2a19724b6bf69a33fab2e90927ff813229191', 1767225610000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (11, 'collation', 'b028ea71dc6c51f888dd79d09a9f3cc4abc48f882b1ca0901748d9f785a69e85', 1767225611000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (12, 'imports', '2227cd6d25a2be1adefe8fa06e459783268096d97a9b348a501804d252b576ac', 1767225612000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (13, 'user_counts', '52850605585930a9f3220a5ba81b9356a017b7e65d4dc742ae3f1311a134ac47', 1767225613000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (14, 'backups', '828162646938bab52a5ad2dbb71783b8b6092e8bfc6a8265daa54fbabbb6f885', 1767225614000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (15, 'session_list', '9c3cb46a80cc5986b0ee529a3e6034a36efff0b2974a33b2454067675879525c', 1767225615000);
INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (16, 'nodes', 'afff258d942c10557fd74b00882fa6e2cedecd794003c207449832ba8b063424', 1767225616000);

INSERT INTO server_secrets (name, value) VALUES ('device tokens', 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8');

INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000011', '019b76da-a800-7000-8000-000000000001', 'tokens', NULL, 'Sallyport/0.1 (Linux)', '2001:db8::1', 'account notes admin', true, 1767225602000, 1767225662000, 1769817662000, 1775001602000, NULL, NULL);
INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000012', '019b76da-a800-7000-8000-000000000001', 'tokens', NULL, 'curl', '192.0.2.7', 'account notes admin', true, 1767225602000, 1767225602000, 1775001602000, 1775001602000, 1767225603000, 'signed_out');
INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000013', '019b76da-a800-7000-8000-000000000002', 'tokens', NULL, '', '', 'account notes', true, 1767225602000, 1767225602000, 1775001602000, 1775001602000, 1767225604000, 'token_reused');
INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000014', '019b76da-a800-7000-8000-000000000002', 'tokens', NULL, 'curl', '192.0.2.7', 'account notes', true, 1767225602000, 1767225602000, 1775001602000, 1775001602000, NULL, NULL);
INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000015', '019b76da-a800-7000-8000-000000000001', 'browser', 'Y29va2llIGhhc2g', 'Firefox', '192.0.2.9', 'account notes admin', false, 1767225602000, 1767225609000, 1767229200000, 1767232800000, NULL, NULL);

INSERT INTO signing_keys (kid, number, algorithm, sealed_key, created_at, signs_from, token_lifetime, retired_at) VALUES ('D82cn1CzOV9z69I1uXI02s-3hHQWQ51Z6vOBP6Nvbwc', 2, 'EdDSA', '1.wsjMa-dV._j1b9lrnstLmUZNR8K6mxulwzcYi2hdkQgI2w2LcTEYDQ8ZdWVZcbTvEXxXwo3EN4-SSOd1HgthT305zXav9i8uOgV1LRTu4IPINZdKgIatZtFYxe4RJnru_LDJm__gaeAMw3FXPJTi3r8vr91gZ21Z_SVrbGq8PeMhEaWmwittRaL5bsDP_CVDjMoJOZ_R1D3Iv', 1767225602000, 1767225602000, 900, NULL);
INSERT INTO signing_keys (kid, number, algorithm, sealed_key, created_at, signs_from, token_lifetime, retired_at) VALUES ('qhObbvp23mp1rjJEG7PRdTX9iunU9YgRx7UrFODq_Ns', 1, 'ES256', NULL, 1767225601000, 1767225601000, 900, 1767225609000);

INSERT INTO statistics (hour, kind, count) VALUES (1767225600000, 'active_sessions', 3);
INSERT INTO statistics (hour, kind, count) VALUES (1767225600000, 'sign_ins', 5);

INSERT INTO user_counts (role, disabled, count) VALUES ('administrator', false, 1);
INSERT INTO user_counts (role, disabled, count) VALUES ('administrator', true, 0);
INSERT INTO user_counts (role, disabled, count) VALUES ('user', false, 3);
INSERT INTO user_counts (role, disabled, count) VALUES ('user', true, 1);

INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000001', 'Ann', 'ann', 'Ann@Example.com', 'ann@example.com', 'Ann Étoile', 'ann étoile', 'administrator', false, '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4', 1767225600000, 1767225601000, 1767225602000, 1767225601000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000002', 'ben', 'ben', NULL, NULL, '', '', 'user', true, 'x', 1767225600000, 1767225600000, NULL, 1767225600000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000003', '王小明', '王小明', NULL, NULL, 'Wang Xiaoming', 'wang xiaoming', 'user', false, '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4', 1767225607000, 1767225607000, NULL, 1767225607000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000004', 'Жанна', 'жанна', 'zhanna@example.org', 'zhanna@example.org', 'Жанна Петрова', 'жанна петрова', 'user', false, '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4', 1767225607000, 1767225607000, NULL, 1767225607000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) VALUES ('019b76da-a800-7000-8000-000000000005', 'مريم', 'مريم', NULL, NULL, NULL, NULL, 'user', false, '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4', 1767225607000, 1767225607000, NULL, 1767225607000);

ALTER TABLE ONLY audit_chain
    ADD CONSTRAINT audit_chain_pkey PRIMARY KEY (id);

ALTER TABLE ONLY audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (number);

ALTER TABLE ONLY backup_schedule
    ADD CONSTRAINT backup_schedule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY identifiers
    ADD CONSTRAINT identifiers_pkey PRIMARY KEY (key);

ALTER TABLE ONLY imports
    ADD CONSTRAINT imports_pkey PRIMARY KEY (fingerprint);

ALTER TABLE ONLY attempts
    ADD CONSTRAINT new_attempts_pkey PRIMARY KEY (key);

ALTER TABLE ONLY refresh_tokens
    ADD CONSTRAINT new_refresh_tokens_pkey PRIMARY KEY (token_hash);

ALTER TABLE ONLY sessions
    ADD CONSTRAINT new_sessions_cookie_hash_key UNIQUE (cookie_hash);

ALTER TABLE ONLY sessions
    ADD CONSTRAINT new_sessions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY nodes
    ADD CONSTRAINT nodes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);

ALTER TABLE ONLY server_secrets
    ADD CONSTRAINT server_secrets_pkey PRIMARY KEY (name);

ALTER TABLE ONLY signing_keys
    ADD CONSTRAINT signing_keys_number_key UNIQUE (number);

ALTER TABLE ONLY signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);

ALTER TABLE ONLY statistics
    ADD CONSTRAINT statistics_pkey PRIMARY KEY (hour, kind);

ALTER TABLE ONLY user_counts
    ADD CONSTRAINT user_counts_pkey PRIMARY KEY (role, disabled);

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

CREATE INDEX attempts_by_end ON attempts USING btree (forget_at);

CREATE INDEX attempts_by_subject ON attempts USING btree (subject) WHERE (subject <> ''::text);

CREATE INDEX audit_events_by_action ON audit_events USING btree (action, number);

CREATE INDEX audit_events_by_actor ON audit_events USING btree (actor_id, number) WHERE (actor_id IS NOT NULL);

CREATE INDEX audit_events_by_address ON audit_events USING btree (address, number);

CREATE INDEX audit_events_by_subject ON audit_events USING btree (subject_id, number) WHERE (subject_id IS NOT NULL);

CREATE INDEX audit_events_by_time ON audit_events USING btree (at, number);

CREATE INDEX identifiers_by_skeleton ON identifiers USING btree (skeleton);

CREATE INDEX identifiers_by_user ON identifiers USING btree (user_id);

CREATE INDEX identifiers_without_skeleton ON identifiers USING btree (key) WHERE (skeleton IS NULL);

CREATE INDEX notes_by_owner ON notes USING btree (owner_id, created_at, id);

CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens USING btree (expires_at) WHERE (used_at IS NULL);

CREATE INDEX refresh_tokens_by_session ON refresh_tokens USING btree (session_id);

CREATE INDEX sessions_by_address ON sessions USING btree (address, id);

CREATE INDEX sessions_by_end ON sessions USING btree (idle_expires_at, ended_at);

CREATE INDEX sessions_by_user ON sessions USING btree (user_id, last_seen_at, id);

CREATE INDEX sessions_ended ON sessions USING btree (ended_at) WHERE (ended_at IS NOT NULL);

CREATE INDEX users_administrators ON users USING btree (username_key, id) WHERE (role = 'administrator'::text);

CREATE INDEX users_by_creation ON users USING btree (created_at, id);

CREATE INDEX users_by_email ON users USING btree (email_key, id);

CREATE INDEX users_by_full_name ON users USING btree (full_name_key, id);

CREATE INDEX users_by_last_sign_in ON users USING btree (last_sign_in_at, id);

CREATE INDEX users_by_part_of_email ON users USING gin (email_key gin_trgm_ops);

CREATE INDEX users_by_part_of_full_name ON users USING gin (full_name_key gin_trgm_ops);

CREATE INDEX users_by_part_of_username ON users USING gin (username_key gin_trgm_ops);

CREATE INDEX users_by_username ON users USING btree (username_key, id);

CREATE INDEX users_disabled ON users USING btree (username_key, id) WHERE disabled;

ALTER TABLE ONLY identifiers
    ADD CONSTRAINT identifiers_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;

ALTER TABLE ONLY refresh_tokens
    ADD CONSTRAINT new_refresh_tokens_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE;

ALTER TABLE ONLY sessions
    ADD CONSTRAINT new_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;

ALTER TABLE ONLY notes
    ADD CONSTRAINT notes_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users(id) ON DELETE CASCADE;
