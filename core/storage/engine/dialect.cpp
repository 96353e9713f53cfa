// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/dialect.h"

namespace sallyport {

QString dialectName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral("sqlite");
    case Dialect::PostgreSql: return QStringLiteral("postgresql");
    }
    Q_UNREACHABLE();
}

QString beginWrite(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral("BEGIN IMMEDIATE");
    case Dialect::PostgreSql: return QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED");
    }
    Q_UNREACHABLE();
}

QString beginRead(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral("BEGIN");
    case Dialect::PostgreSql: return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }
    Q_UNREACHABLE();
}

QString forUpdate(Dialect dialect, const QString &of)
{
    switch (dialect) {
    case Dialect::Sqlite: return {};
    case Dialect::PostgreSql: return of.isEmpty() ? QStringLiteral(" FOR UPDATE") : QStringLiteral(" FOR UPDATE OF ") + of;
    }
    Q_UNREACHABLE();
}

QString forUpdateSkipLocked(Dialect dialect, const QString &of)
{
    const QString lock = forUpdate(dialect, of);
    return lock.isEmpty() ? lock : lock + QStringLiteral(" SKIP LOCKED");
}

QString tableExists(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    case Dialect::PostgreSql:
        return QStringLiteral("SELECT 1 FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p') AND relname = ? "
                              "AND pg_catalog.pg_table_is_visible(oid)");
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
