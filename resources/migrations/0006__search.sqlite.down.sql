-- SPDX-License-Identifier: Apache-2.0
DROP TABLE search;
DROP TABLE search_rows;
