-- SPDX-License-Identifier: Apache-2.0
DROP INDEX identifiers_without_skeleton;
DROP INDEX identifiers_by_skeleton;
ALTER TABLE identifiers DROP COLUMN skeleton;
DROP INDEX users_by_last_sign_in;
DROP INDEX users_by_creation;
DROP INDEX users_by_full_name;
DROP INDEX users_by_email;
ALTER TABLE users DROP COLUMN password_changed_at;
