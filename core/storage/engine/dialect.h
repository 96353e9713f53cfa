// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport {

/// Which kind of database. Statements keep to what both share, and to what engines that speak PostgreSQL's protocol have too; the few that
/// cannot are named in core/storage/engine/dialect.h and nowhere else.
enum class Dialect { Sqlite, PostgreSql };

/// As the files of migrations have it: `sqlite`, `postgresql`.
QString dialectName(Dialect dialect);

/// Begins a transaction that may write. SQLite takes the writer's lock first: who begins by reading can be refused later, without waiting.
QString beginWrite(Dialect dialect);
/// Begins a transaction that sees one state of the database.
QString beginRead(Dialect dialect);

/// What a SELECT ends with that holds the rows it finds until the transaction ends; in a sub-select with ORDER BY they are taken in that
/// order. Nothing on SQLite, which has one writer at a time. `of`: the one table of a join whose rows are meant.
QString forUpdate(Dialect dialect, const QString &of = {});
/// As forUpdate(), but leaves out what another transaction holds: for clean-ups, which have no reason to wait.
QString forUpdateSkipLocked(Dialect dialect, const QString &of = {});

/// A SELECT with a row if there is a table of the name that is bound to it.
QString tableExists(Dialect dialect);

} // namespace sallyport
