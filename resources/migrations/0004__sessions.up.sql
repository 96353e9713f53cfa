-- SPDX-License-Identifier: Apache-2.0
-- Sessions of browsers beside those of tokens, and sessions that end after a short rest. The two tables are made anew and filled from the
-- old ones: SQLite cannot change a CHECK. The child table's copy goes first, so that dropping the old parent takes nothing along.

CREATE TABLE new_sessions (
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

-- Until now sessions rested as long as their newest refresh token, and could do whatever their user may.
INSERT INTO new_sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, idle_expires_at,
                          expires_at, ended_at, end_reason)
SELECT s.id, s.user_id, 'tokens', NULL, s.device, s.address,
       CASE WHEN u.role = 'administrator' THEN 'account notes admin' ELSE 'account notes' END,
       TRUE, s.created_at, s.last_seen_at,
       CASE WHEN t.last_end < s.expires_at THEN t.last_end ELSE s.expires_at END,
       s.expires_at, s.ended_at, s.end_reason
FROM sessions s
JOIN users u ON u.id = s.user_id
LEFT JOIN (SELECT session_id, MAX(expires_at) AS last_end FROM refresh_tokens GROUP BY session_id) t ON t.session_id = s.id;

CREATE TABLE new_refresh_tokens (
    token_hash  TEXT   NOT NULL PRIMARY KEY,
    session_id  TEXT   NOT NULL REFERENCES new_sessions (id) ON DELETE CASCADE,
    parent_hash TEXT,
    child_salt  TEXT,
    child_hash  TEXT,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    used_at     BIGINT,
    CHECK ((used_at IS NULL) = (child_hash IS NULL) AND (used_at IS NULL) = (child_salt IS NULL))
);
INSERT INTO new_refresh_tokens (token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at)
SELECT token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at FROM refresh_tokens;

DROP TABLE refresh_tokens;
DROP TABLE sessions;
ALTER TABLE new_sessions RENAME TO sessions;
ALTER TABLE new_refresh_tokens RENAME TO refresh_tokens;

CREATE INDEX sessions_by_user ON sessions (user_id, last_seen_at, id);
CREATE INDEX sessions_by_end ON sessions (idle_expires_at, ended_at);
CREATE INDEX sessions_ended ON sessions (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);
CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at) WHERE used_at IS NULL;
