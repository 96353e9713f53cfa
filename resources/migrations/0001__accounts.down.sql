-- SPDX-License-Identifier: Apache-2.0
DROP TABLE notes;
DROP TABLE refresh_tokens;
DROP TABLE sessions;
DROP TABLE identifiers;
DROP TABLE users;
