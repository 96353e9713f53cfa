-- SPDX-License-Identifier: Apache-2.0
-- Sessions of browsers cannot be kept; those of tokens are as they were.

CREATE TABLE old_sessions (
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
INSERT INTO old_sessions (id, user_id, device, address, created_at, last_seen_at, expires_at, ended_at, end_reason)
SELECT id, user_id, device, address, created_at, last_seen_at, expires_at, ended_at,
       CASE WHEN end_reason IN ('password_changed', 'disabled') THEN 'signed_out' ELSE end_reason END
FROM sessions WHERE kind = 'tokens';

CREATE TABLE old_refresh_tokens (
    token_hash  TEXT   NOT NULL PRIMARY KEY,
    session_id  TEXT   NOT NULL REFERENCES old_sessions (id) ON DELETE CASCADE,
    parent_hash TEXT,
    child_salt  TEXT,
    child_hash  TEXT,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    used_at     BIGINT,
    CHECK ((used_at IS NULL) = (child_hash IS NULL) AND (used_at IS NULL) = (child_salt IS NULL))
);
INSERT INTO old_refresh_tokens (token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at)
SELECT token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at FROM refresh_tokens;

DROP TABLE refresh_tokens;
DROP TABLE sessions;
ALTER TABLE old_sessions RENAME TO sessions;
ALTER TABLE old_refresh_tokens RENAME TO refresh_tokens;

CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE INDEX sessions_ended ON sessions (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);
CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at) WHERE used_at IS NULL;
