-- SPDX-License-Identifier: Apache-2.0
-- What a dashboard draws, by the hour, and random values that all nodes share.

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
