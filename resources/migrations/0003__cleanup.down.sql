-- SPDX-License-Identifier: Apache-2.0
DROP INDEX sessions_ended;
DROP INDEX refresh_tokens_by_expiry;
