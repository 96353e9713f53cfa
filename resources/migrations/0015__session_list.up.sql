-- SPDX-License-Identifier: Apache-2.0
-- Who is signed in from one network address, the newest sign-in first: the list of all users' sessions asks for pages of it.

CREATE INDEX sessions_by_address ON sessions (address, id);
