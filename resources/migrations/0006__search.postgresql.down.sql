-- SPDX-License-Identifier: Apache-2.0
-- The extension stays: others may use it.

DROP INDEX users_by_part_of_full_name;
DROP INDEX users_by_part_of_email;
DROP INDEX users_by_part_of_username;
