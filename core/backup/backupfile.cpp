// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupfile.h"

#include "core/backup/durablefile.h"
#include "core/base/diskspace.h"

#include <QFileInfo>
#include <QLocale>

namespace sallyport {

namespace {

/// Shows nothing to nobody: reading alone is the check.
class NoVisitor final : public TableVisitor
{
public:
    Result<> table(const TableShape &) override { return {}; }
    Result<> rows(const QList<TableRow> &) override { return {}; }
};

// Accounts shrink to about an eighth of what they and their indexes take, notes less: this is to fill no disk for nothing, and writing
// tells the rest.
constexpr qint64 shrinksTo = 8;

/// Nothing where the database does not tell, which is no reason to make no backup.
qint64 databaseBytes(Database &database)
{
    const QString question = database.dialect() == Dialect::Sqlite
        ? QStringLiteral("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
        : QStringLiteral("SELECT pg_database_size(current_database())");
    const auto bytes =
        database.readOne([&](Connection &connection) { return connection.selectOne(question, {}, [](Row row) { return row.number(); }); });
    return bytes ? bytes->value_or(0) : 0;
}

Result<> checkPlace(Database &database, const BackupRequest &request)
{
    const QFileInfo target(request.path);
    if (target.isDir())
        return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("%1 is a folder: name a file in it.").arg(request.path)};
    if (target.exists() && !request.replace)
        return Error{.code = ErrorCode::Conflict,
                     .detail =
                         QStringLiteral("There is a file %1 already. Name another one, or replace it with --force.").arg(request.path)};
    const auto disk = diskSpaceOf(target.absolutePath());
    const qint64 needed = databaseBytes(database) / shrinksTo;
    const auto size = [](qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); };
    if (disk && disk->available < needed)
        return Error{.code = ErrorCode::Internal,
                     .detail = QStringLiteral("There are %1 free in %2, and the backup needs about %3.")
                                   .arg(size(disk->available), target.absolutePath(), size(needed))};
    return {};
}

Result<> write(Database &database, const BackupRequest &request, const FileKeys &keys, QFile &file, const Clock &clock)
{
    auto output = SealedOutput::begin(file, keys);
    if (!output)
        return failure(output);
    BackupWriter writer(RecordOutput(std::move(*output)), request.watcher);
    BackupBeginning beginning{{clock.now(), QStringLiteral(SALLYPORT_VERSION), request.schema, database.dialect()}};
    for (const Secret &key : request.masterKeys)
        beginning.masterKeys.push_back(key.clone());
    if (Result<> begun = writer.begin(beginning); !begun)
        return begun;
    bool isAgain = false;
    return database.read([&](Connection &connection) -> Result<> {
        if (std::exchange(isAgain, true)) // on another connection: it would see another state
            return Error{.code = ErrorCode::DatabaseUnavailable, .detail = QStringLiteral("The database went away while it was copied.")};
        if (Result<> visited = visitTables(connection, writer); !visited)
            return visited;
        const auto finished = writer.finish();
        return finished ? Result<>() : Result<>(failure(finished));
    });
}

} // namespace

Result<int> schemaOf(Database &database)
{
    return database.read([](Connection &connection) -> Result<int> {
        const auto there =
            connection.selectOne(tableExists(connection.dialect()), {QStringLiteral("schema_migrations")}, [](Row) { return true; });
        if (!there)
            return failure(there);
        if (!*there)
            return 0;
        const auto version = connection.selectOne(QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM schema_migrations"), {},
                                                  [](Row row) { return int(row.number()); });
        if (!version)
            return failure(version);
        return version->value_or(0);
    });
}

Result<BackupSummary> verifyBackup(const QString &path, const FileKeys &keys, const BackupWatcher &watcher)
{
    auto reader = BackupReader::open(path, keys);
    if (!reader)
        return failure(reader);
    NoVisitor nobody;
    return (*reader)->read(nobody, watcher);
}

Result<BackupSummary> makeBackup(Database &database, const BackupRequest &request, const FileKeys &keys, const Clock &clock)
{
    if (Result<> fine = checkPlace(database, request); !fine)
        return failure(fine);
    auto file = DurableFile::make(request.path);
    if (!file)
        return failure(file);
    if (Result<> written = write(database, request, keys, (*file)->file(), clock); !written)
        return failure(written);
    if (Result<> synced = (*file)->sync(); !synced)
        return failure(synced);
    auto summary = verifyBackup((*file)->file().fileName(), keys, request.watcher);
    if (!summary)
        return failure(summary);
    if (Result<> named = (*file)->giveName(request.replace); !named)
        return failure(named);
    return summary;
}

} // namespace sallyport
