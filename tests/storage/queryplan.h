// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

namespace sallyport {

/// How a database says it would run a statement, step by step: EXPLAIN QUERY PLAN of SQLite, EXPLAIN of PostgreSQL. That one is told not to
/// read tables as a whole nor to sort where it has another way, which it would do with tables as small as a test's.
QStringList explain(Connection &connection, const QString &sql);

/// Tables of one row or a few are left out.
bool readsWholeTable(const QString &step);
bool sorts(const QString &step);
bool asksTheSearchIndex(const QStringList &steps);

} // namespace sallyport
