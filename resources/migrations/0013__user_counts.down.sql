-- SPDX-License-Identifier: Apache-2.0
DROP INDEX users_disabled;
DROP INDEX users_administrators;
CREATE INDEX users_by_role ON users (role, disabled);
DROP TABLE user_counts;
