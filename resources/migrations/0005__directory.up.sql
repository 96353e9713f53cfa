-- SPDX-License-Identifier: Apache-2.0
-- What a list of accounts is sorted by, when a password was last set, and what names look like.

-- Of earlier accounts only the last time is known at which it may have been set.
ALTER TABLE users ADD COLUMN password_changed_at BIGINT NOT NULL DEFAULT 0;
UPDATE users SET password_changed_at = updated_at;

CREATE INDEX users_by_email ON users (email_key, id);
CREATE INDEX users_by_full_name ON users (full_name_key, id);
CREATE INDEX users_by_creation ON users (created_at, id);
CREATE INDEX users_by_last_sign_in ON users (last_sign_in_at, id);

-- SQL cannot tell what a name looks like: whoever stores the next name fills in what is missing first (core/storage/identifiers.cpp).
ALTER TABLE identifiers ADD COLUMN skeleton TEXT;
CREATE INDEX identifiers_by_skeleton ON identifiers (skeleton);
CREATE INDEX identifiers_without_skeleton ON identifiers (key) WHERE skeleton IS NULL;
