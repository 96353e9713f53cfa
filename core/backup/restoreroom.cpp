// SPDX-License-Identifier: Apache-2.0
#include "core/backup/restoreroom.h"

#include "core/backup/durablefile.h"
#include "core/storage/engine/databasefile.h"
#include "core/storage/files/privatefile.h"

namespace sallyport {

namespace {

/// What nobody can make again. Keys are made by a server's first start, which the audit log tells of.
struct Possession
{
    QString table;
    QString condition;
};

QList<Possession> possessions()
{
    return {{QStringLiteral("users"), {}},
            {QStringLiteral("notes"), {}},
            {QStringLiteral("sessions"), {}},
            {QStringLiteral("audit_events"), QStringLiteral(" WHERE action NOT IN ('key_rotated', 'key_retired')")}};
}

// Another connection reads what is committed, and the transaction of the caller lets nobody change it.
Result<> keepOld(const QString &databaseFile, const QString &copy)
{
    auto source = Connection::open(DatabaseUrl{.dialect = Dialect::Sqlite, .path = databaseFile, .parameters = {}});
    if (!source)
        return failure(source);
    const QString unfinished = copy + QStringLiteral(".unfinished");
    if (Result<> made = prepareDatabaseFile(unfinished); !made) // private: SQLite would make one with the umask's rights
        return made;
    Result<> copied = (*source)->perform(QStringLiteral("VACUUM INTO ?"), {unfinished});
    if (copied)
        copied = makeDurable(unfinished);
    if (copied && renameDurably(unfinished, copy, false) != Named::Yes)
        copied =
            Error{.code = ErrorCode::Internal, .detail = QStringLiteral("The file %1 cannot be written: %2.").arg(copy, qt_error_string())};
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

Result<QString> fileOf(Connection &connection)
{
    const auto file = connection.selectOne(QStringLiteral("SELECT file FROM pragma_database_list WHERE name = 'main'"), {},
                                           [](Row row) { return row.text(); });
    if (!file)
        return failure(file);
    return file->value_or(QString());
}

Result<> refusal(Connection &connection)
{
    const auto accounts = countRows(connection, QStringLiteral("users"));
    if (!accounts)
        return failure(accounts);
    return Error{
        .code = ErrorCode::Conflict,
        .detail =
            QStringLiteral("The database has data, with %1 account(s). To give it up for what is in the backup: --replace").arg(*accounts)};
}

} // namespace

Result<bool> holdsData(Connection &connection)
{
    for (const auto &[table, condition] : possessions()) {
        const auto there = connection.hasTable(table);
        if (!there)
            return there;
        if (!*there)
            continue;
        const auto one = connection.selectOne(QStringLiteral("SELECT 1 FROM %1%2 LIMIT 1").arg(table, condition), {},
                                              [](Row row) { return row.number(); });
        if (!one)
            return failure(one);
        if (*one)
            return true;
    }
    return false;
}

Result<bool> makeRoom(Connection &connection, const RestoreRequest &request)
{
    const auto occupied = holdsData(connection);
    if (!occupied)
        return occupied;
    if (*occupied && !request.replace)
        return failure(refusal(connection));
    const bool keeps = *occupied && connection.dialect() == Dialect::Sqlite && !request.keepOldAs.isEmpty();
    if (keeps) {
        const auto file = fileOf(connection);
        if (!file)
            return failure(file);
        if (Result<> kept = keepOld(*file, request.keepOldAs); !kept)
            return failure(kept);
    }
    if (Result<> cleared = clearTables(connection); !cleared)
        return failure(cleared);
    return keeps;
}

} // namespace sallyport
