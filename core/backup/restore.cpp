// SPDX-License-Identifier: Apache-2.0
#include "core/backup/restore.h"

#include "core/backup/restoreroom.h"
#include "core/backup/scratchdatabase.h"
#include "core/backup/sealedcolumn.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/usercounts.h"

#include <QFile>

namespace sallyport {

namespace {

/// Where the tables come from: shows them to a visitor, every time it is asked.
using TableSource = std::function<Result<BackupSummary>(TableVisitor &)>;

/// Lets through what is to be restored, sealed anew.
class RestoringVisitor final : public TableVisitor
{
public:
    RestoringVisitor(TableFiller &filler, const Sealer *from, const Sealer &to, bool keepSessions)
        : m_filler(filler),
          m_from(from),
          m_to(to),
          m_keepSessions(keepSessions)
    { }

    Result<> table(const TableShape &shape) override
    {
        const CataloguedTable *known = findInCatalogue(shape.name);
        m_leavesOut = !known || (known->use == TableUse::Sessions && !m_keepSessions);
        m_sealed.emplace(shape);
        return m_leavesOut ? Result<>() : m_filler.table(shape);
    }
    Result<> rows(const QList<TableRow> &rows) override
    {
        if (m_leavesOut)
            return {};
        QList<TableRow> resealed = rows;
        const auto reseal = [this](const QByteArray &sealed, const QByteArray &context) -> Result<QByteArray> {
            auto opened =
                m_from ? m_from->open(sealed, context) : Result<Secret>(damagedFile(QStringLiteral("The backup has no master key.")));
            if (!opened)
                return failure(opened);
            return m_to.seal(*opened, context);
        };
        if (Result<> done = m_sealed->replace(resealed, reseal); !done)
            return done;
        return m_filler.rows(resealed);
    }

private:
    TableFiller &m_filler;
    const Sealer *m_from;
    const Sealer &m_to;
    const bool m_keepSessions;
    bool m_leavesOut = false;
    std::optional<SealedColumn> m_sealed;
};

// These rows take as long as they take; what limits the statements of requests is put back when the transaction ends.
Result<> takeTime(Connection &connection)
{
    if (connection.dialect() != Dialect::PostgreSql)
        return {};
    for (const QString &limit : {QStringLiteral("statement_timeout"), QStringLiteral("idle_in_transaction_session_timeout")}) {
        if (Result<> set = connection.executeOnce(QStringLiteral("SET LOCAL %1 = 0").arg(limit)); !set)
            return set;
    }
    return {};
}

Result<RestoreReport> fill(Connection &connection, const TableSource &source, RestoringVisitor &visitor, TableFiller &filler,
                           const AuditEvent &event)
{
    auto summary = source(visitor);
    if (!summary)
        return failure(summary);
    if (Result<> finished = filler.finish(); !finished)
        return failure(finished);
    if (Result<> counted = recountUsers(connection); !counted)
        return failure(counted);
    if (Result<> told = appendAudit(connection, event); !told)
        return failure(told);
    return RestoreReport{std::move(*summary), filler.replacedTexts()};
}

/// Brings a backup of an earlier schema up to date.
Result<BackupSummary> bringUpToDate(BackupReader &reader, Database &scratch, const Clock &clock, const BackupWatcher &watcher)
{
    auto migrations = builtInMigrations();
    if (!migrations)
        return failure(migrations);
    Migrator migrator(scratch, std::move(*migrations), clock);
    if (const auto applied = migrator.up(reader.info().schema); !applied)
        return failure(applied);
    auto summary = scratch.write([&](Connection &connection) -> Result<BackupSummary> {
        if (Result<> cleared = clearTables(connection); !cleared) // migrations may have put a row in
            return failure(cleared);
        TableFiller filler(connection);
        auto read = reader.read(filler, watcher);
        if (!read)
            return failure(read);
        if (Result<> finished = filler.finish(); !finished)
            return failure(finished);
        return read;
    });
    if (!summary)
        return failure(summary);
    if (const auto applied = migrator.up(); !applied)
        return failure(applied);
    return summary;
}

// A transaction may be done once more, so a source begins anew each time.
TableSource fileSource(const RestoreRequest &request, const FileKeys &keys)
{
    return [&](TableVisitor &visitor) -> Result<BackupSummary> {
        auto reader = BackupReader::open(request.path, keys);
        if (!reader)
            return failure(reader);
        return (*reader)->read(visitor, request.watcher);
    };
}

TableSource databaseSource(Database &database, const BackupSummary &summary)
{
    return [&database, summary](TableVisitor &visitor) -> Result<BackupSummary> {
        Result<> visited = database.read([&visitor](Connection &connection) { return visitTables(connection, visitor); });
        if (!visited)
            return failure(visited);
        return summary;
    };
}

/// ErrorCode::DatabaseNewer when it is newer.
Result<bool> isOlderSchema(const BackupInfo &info)
{
    const auto migrations = builtInMigrations();
    if (!migrations)
        return failure(migrations);
    if (info.schema <= migrations->size())
        return info.schema < migrations->size();
    return Error{.code = ErrorCode::DatabaseNewer,
                 .detail =
                     QStringLiteral("The backup was made by a newer version of Sallyport (%1, schema %2; this version knows %3). Install "
                                    "that version or a later one.")
                         .arg(info.version)
                         .arg(info.schema)
                         .arg(migrations->size())};
}

} // namespace

Result<> checkSchema(const BackupInfo &info)
{
    const auto known = isOlderSchema(info);
    return known ? Result<>() : Result<>(failure(known));
}

Result<QList<TableCount>> countTables(Database &database)
{
    return database.read([](Connection &connection) -> Result<QList<TableCount>> {
        const auto shapes = keptTables(connection);
        if (!shapes)
            return failure(shapes);
        QList<TableCount> counts;
        for (const TableShape &shape : *shapes) {
            const auto rows = countRows(connection, shape.name);
            if (!rows)
                return failure(rows);
            counts.append({shape.name, *rows});
        }
        return counts;
    });
}

Result<RestoreReport> restoreBackup(Database &database, const RestoreRequest &request, const FileKeys &keys, const Sealer &sealer,
                                    const AuditEvent &event, const Clock &clock)
{
    auto reader = BackupReader::open(request.path, keys);
    if (!reader)
        return failure(reader);
    const auto isOlder = isOlderSchema((*reader)->info());
    if (!isOlder)
        return failure(isOlder);
    SystemRandom random;
    const std::unique_ptr<Sealer> from = sealerOf((*reader)->masterKeys(), random);
    std::unique_ptr<ScratchDatabase> scratch;
    TableSource source = fileSource(request, keys);
    if (*isOlder) {
        auto made = ScratchDatabase::make(request.scratchFolder);
        if (!made)
            return failure(made);
        scratch = std::move(*made);
        const auto summary = bringUpToDate(**reader, scratch->database(), clock, request.watcher);
        if (!summary)
            return failure(summary);
        source = databaseSource(scratch->database(), *summary);
    }
    return database.write([&](Connection &connection) -> Result<RestoreReport> {
        if (Result<> slow = takeTime(connection); !slow)
            return failure(slow);
        if (Result<> alone = lockAudit(connection); !alone) // others' changes of accounts wait
            return failure(alone);
        const auto keepsOld = makeRoom(connection, request);
        if (!keepsOld)
            return failure(keepsOld);
        TableFiller filler(connection);
        RestoringVisitor visitor(filler, from.get(), sealer, request.keepSessions);
        auto filled = fill(connection, source, visitor, filler, event);
        if (!filled && *keepsOld) // it will be undone, and the old content stays where it is
            QFile::remove(request.keepOldAs);
        return filled;
    });
}

} // namespace sallyport
