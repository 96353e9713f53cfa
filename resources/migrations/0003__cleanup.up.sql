-- SPDX-License-Identifier: Apache-2.0
-- Finds what is over and can go, without reading what is not.

CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at) WHERE used_at IS NULL; -- spent ones stay as long as their session
CREATE INDEX sessions_ended ON sessions (ended_at) WHERE ended_at IS NOT NULL;
