-- SPDX-License-Identifier: Apache-2.0
-- Finds any three letters or more anywhere in a name or an address (postgresql.org/docs/15/pgtrgm.html). The extension comes with
-- PostgreSQL; whoever owns the database may create it. One made before, by somebody else, will do.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX users_by_part_of_username ON users USING gin (username_key gin_trgm_ops);
CREATE INDEX users_by_part_of_email ON users USING gin (email_key gin_trgm_ops);
CREATE INDEX users_by_part_of_full_name ON users USING gin (full_name_key gin_trgm_ops);
