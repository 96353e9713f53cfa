-- SPDX-License-Identifier: Apache-2.0
-- A database as version 1 of the schema left it, with rows. Frozen: later versions must open it and keep every value.

CREATE TABLE identifiers (
    key text NOT NULL,
    user_id text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT identifiers_kind_check CHECK ((kind = ANY (ARRAY['username'::text, 'email'::text])))
);

CREATE TABLE notes (
    id text NOT NULL,
    owner_id text,
    text text NOT NULL,
    completed boolean NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    CONSTRAINT notes_completed_check CHECK ((completed = ANY (ARRAY[false, true])))
);

CREATE TABLE refresh_tokens (
    token_hash text NOT NULL,
    session_id text NOT NULL,
    parent_hash text,
    child_salt text,
    child_hash text,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    CONSTRAINT refresh_tokens_check CHECK ((((used_at IS NULL) = (child_hash IS NULL)) AND ((used_at IS NULL) = (child_salt IS NULL))))
);

CREATE TABLE schema_migrations (
    version integer NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at bigint NOT NULL
);

CREATE TABLE sessions (
    id text NOT NULL,
    user_id text NOT NULL,
    device text NOT NULL,
    address text NOT NULL,
    created_at bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at bigint,
    end_reason text,
    CONSTRAINT sessions_check CHECK (((ended_at IS NULL) = (end_reason IS NULL))),
    CONSTRAINT sessions_end_reason_check CHECK ((end_reason = ANY (ARRAY['signed_out'::text, 'token_reused'::text])))
);

CREATE TABLE users (
    id text NOT NULL,
    username text NOT NULL,
    username_key text NOT NULL,
    email text,
    email_key text,
    full_name text,
    full_name_key text,
    role text NOT NULL,
    disabled boolean NOT NULL,
    password_hash text NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    last_sign_in_at bigint,
    CONSTRAINT users_disabled_check CHECK ((disabled = ANY (ARRAY[false, true]))),
    CONSTRAINT users_role_check CHECK ((role = ANY (ARRAY['user'::text, 'administrator'::text])))
);

INSERT INTO identifiers (key, user_id, kind) VALUES ('ann', '019b76da-a800-7000-8000-000000000001', 'username');
INSERT INTO identifiers (key, user_id, kind) VALUES ('ann@example.com', '019b76da-a800-7000-8000-000000000001', 'email');
INSERT INTO identifiers (key, user_id, kind) VALUES ('ben', '019b76da-a800-7000-8000-000000000002', 'username');

INSERT INTO notes (id, owner_id, text, completed, created_at, updated_at) VALUES ('019b76da-a800-7000-8000-000000000021', '019b76da-a800-7000-8000-000000000001', 'Milk; "oat" -- it''s 🥛', true, 1767225600000, 1767225605000);
INSERT INTO notes (id, owner_id, text, completed, created_at, updated_at) VALUES ('019b76da-a800-7000-8000-000000000022', NULL, 'nobody''s', false, 1767225600000, 1767225600000);

INSERT INTO refresh_tokens (token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at) VALUES ('Y2hpbGQ', '019b76da-a800-7000-8000-000000000011', 'cGFyZW50', NULL, NULL, 1767225662000, 1769817662000, NULL);
INSERT INTO refresh_tokens (token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at) VALUES ('cGFyZW50', '019b76da-a800-7000-8000-000000000011', NULL, 'c2FsdA', 'Y2hpbGQ', 1767225602000, 1769817602000, 1767225662000);

INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (1, 'accounts', '4b14510ce531ef88f600c861fabc80459c98b7b5135579805c46a65c2e499475', 1767225601000);

INSERT INTO sessions (id, user_id, device, address, created_at, last_seen_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000011', '019b76da-a800-7000-8000-000000000001', 'Sallyport/0.1 (Linux)', '2001:db8::1', 1767225602000, 1767225662000, 1775001602000, NULL, NULL);
INSERT INTO sessions (id, user_id, device, address, created_at, last_seen_at, expires_at, ended_at, end_reason) VALUES ('019b76da-a800-7000-8000-000000000012', '019b76da-a800-7000-8000-000000000001', 'curl', '192.0.2.7', 1767225602000, 1767225602000, 1775001602000, 1767225603000, 'signed_out');

INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at) VALUES ('019b76da-a800-7000-8000-000000000001', 'Ann', 'ann', 'Ann@Example.com', 'ann@example.com', 'Ann Étoile', 'ann étoile', 'administrator', false, '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4', 1767225600000, 1767225601000, 1767225602000);
INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, password_hash, created_at, updated_at, last_sign_in_at) VALUES ('019b76da-a800-7000-8000-000000000002', 'ben', 'ben', NULL, NULL, '', '', 'user', true, 'x', 1767225600000, 1767225600000, NULL);

ALTER TABLE ONLY identifiers
    ADD CONSTRAINT identifiers_pkey PRIMARY KEY (key);

ALTER TABLE ONLY notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (token_hash);

ALTER TABLE ONLY schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);

ALTER TABLE ONLY sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

CREATE INDEX identifiers_by_user ON identifiers USING btree (user_id);

CREATE INDEX notes_by_owner ON notes USING btree (owner_id, created_at, id);

CREATE INDEX refresh_tokens_by_session ON refresh_tokens USING btree (session_id);

CREATE INDEX sessions_by_expiry ON sessions USING btree (expires_at);

CREATE INDEX sessions_by_user ON sessions USING btree (user_id);

CREATE INDEX users_by_role ON users USING btree (role, disabled);

CREATE INDEX users_by_username ON users USING btree (username_key, id);

ALTER TABLE ONLY identifiers
    ADD CONSTRAINT identifiers_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;

ALTER TABLE ONLY notes
    ADD CONSTRAINT notes_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users(id) ON DELETE CASCADE;

ALTER TABLE ONLY refresh_tokens
    ADD CONSTRAINT refresh_tokens_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE;

ALTER TABLE ONLY sessions
    ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
