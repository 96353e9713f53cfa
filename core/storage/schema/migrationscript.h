// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/schema/migration.h"

namespace sallyport {

/// What a migration's transaction begins with: no limit of time, as building an index on millions of rows takes minutes.
QStringList transactionPreamble(Dialect dialect);

/// Makes the table that tells which migrations are applied, where there is none.
QString migrationTableSql();

/// The same as Migrator does, as a script for `sqlite3` or `psql`: one transaction for each migration, and it stops at the first mistake.
/// `now`: what is noted as the time.
QString upScript(const QList<Migration> &migrations, Dialect dialect, Timestamp now);
QString downScript(const QList<Migration> &migrations, Dialect dialect);

/// What taking a migration back takes away: one part of a sentence each, such as "the table notes", with what the script itself says.
struct TakenAway
{
    QStringList tables; ///< dropped, and not made again under another name
    QStringList columns; ///< `table.column`
    QString words; ///< of the script, or empty

    bool operator==(const TakenAway &) const = default;
};
TakenAway takenAwayBy(const Migration &migration);

} // namespace sallyport
