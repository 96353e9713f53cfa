-- SPDX-License-Identifier: Apache-2.0
DROP INDEX sessions_by_address;
