-- SPDX-License-Identifier: Apache-2.0
DROP TABLE server_secrets;
DROP TABLE statistics;
