-- SPDX-License-Identifier: Apache-2.0
-- How many accounts there are, kept as they come and go, and the few of them that a list may be about: neither takes longer to find out
-- the more accounts there are.

CREATE TABLE user_counts (
    role     TEXT    NOT NULL CHECK (role IN ('user', 'administrator')),
    disabled BOOLEAN NOT NULL CHECK (disabled IN (FALSE, TRUE)),
    count    BIGINT  NOT NULL,
    PRIMARY KEY (role, disabled)
);
INSERT INTO user_counts (role, disabled, count) SELECT 'user', FALSE, COUNT(*) FROM users WHERE role = 'user' AND NOT disabled;
INSERT INTO user_counts (role, disabled, count) SELECT 'user', TRUE, COUNT(*) FROM users WHERE role = 'user' AND disabled;
INSERT INTO user_counts (role, disabled, count)
SELECT 'administrator', FALSE, COUNT(*) FROM users WHERE role = 'administrator' AND NOT disabled;
INSERT INTO user_counts (role, disabled, count) SELECT 'administrator', TRUE, COUNT(*) FROM users WHERE role = 'administrator' AND disabled;

DROP INDEX users_by_role; -- most accounts have one role: it led through all of them
CREATE INDEX users_administrators ON users (username_key, id) WHERE role = 'administrator';
CREATE INDEX users_disabled ON users (username_key, id) WHERE disabled;
