// SPDX-License-Identifier: Apache-2.0
#include "app/server/restoretarget.h"

#include "app/composition/datadirectory.h"
#include "app/composition/installation.h"
#include "core/backup/durablefile.h"
#include "core/backup/restore.h"
#include "core/storage/engine/databasecondition.h"
#include "core/storage/engine/databasefile.h"

#include <QFileInfo>

#include <algorithm>

namespace sallyport {

namespace {

Result<> readContent(const Settings &settings, RestoreTarget &target)
{
    const auto store = DataStore::openToLook(settings);
    if (!store)
        return failure(store);
    if (const auto known = (*store)->migrator->status(); !known)
        return failure(known);
    auto counts = countTables(*(*store)->database);
    if (!counts)
        return failure(counts);
    target.counts = std::move(*counts);
    const auto occupied = (*store)->database->read(holdsData);
    if (!occupied)
        return failure(occupied);
    target.isOccupied = *occupied;
    return {};
}

Result<> findDamage(RestoreTarget &target)
{
    if (target.url.dialect != Dialect::Sqlite)
        return {};
    const auto damage = damageOf(target.url);
    if (!damage)
        return failure(damage);
    if (!damage->isEmpty())
        target.damage = damage->first();
    return {};
}

Result<RestoreTarget> look(const Settings &settings, const DatabaseUrl &url, bool thorough)
{
    RestoreTarget target{.url = url, .exists = url.dialect != Dialect::Sqlite || QFileInfo::exists(url.path)};
    if (!target.exists)
        return target;
    if (thorough) {
        if (Result<> searched = findDamage(target); !searched)
            return failure(searched);
        if (!target.damage.isEmpty())
            return target;
    }
    const Result<> read = readContent(settings, target);
    if (!read && read.error().code == ErrorCode::DatabaseUnavailable && !thorough) {
        if (const Result<> searched = findDamage(target); searched && !target.damage.isEmpty())
            return target;
    }
    return read ? Result<RestoreTarget>(std::move(target)) : failure(read);
}

} // namespace

qint64 RestoreTarget::rowsOf(QStringView table) const
{
    const auto found = std::ranges::find_if(counts, [table](const TableCount &count) { return count.table == table; });
    return found == counts.end() ? 0 : found->rows;
}

QString RestoreTarget::description() const
{
    return QStringLiteral("%1 account(s), %2 session(s), %3 note(s), %4 record(s) of the audit log")
        .arg(rowsOf(u"users"))
        .arg(rowsOf(u"sessions"))
        .arg(rowsOf(u"notes"))
        .arg(rowsOf(u"audit_events"));
}

QString RestoreTarget::name() const
{
    return url.dialect == Dialect::Sqlite ? url.path : QStringLiteral("the PostgreSQL database");
}

Result<RestoreTarget> lookAtTarget(const Settings &settings, bool thorough)
{
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    if (!url)
        return failure(url);
    if (url->dialect != Dialect::Sqlite)
        return look(settings, *url, thorough);
    // A server that started meanwhile may have written under the eyes of who thought to be alone: then it has a log.
    const bool wasAlone = !hasLog(url->path);
    auto target = look(settings, *url, thorough);
    return (!target || !target->damage.isEmpty()) && wasAlone && hasLog(url->path) ? look(settings, *url, thorough) : target;
}

Error mustBeTold(const RestoreTarget &target)
{
    if (!target.damage.isEmpty())
        return Error{.code = ErrorCode::DatabaseUnavailable,
                     .detail = QStringLiteral("The database %1 is damaged. To keep it under another name and put the backup in its place: "
                                              "--replace")
                                   .arg(target.name()),
                     .cause = target.damage};
    return Error{
        .code = ErrorCode::Conflict,
        .detail =
            QStringLiteral("%1 has data: %2. To give it up for what is in the backup: --replace").arg(target.name(), target.description())};
}

// The log first: SQLite would take one that is left for a new file's.
Result<> moveAside(const RestoreTarget &target, const QString &name)
{
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        const QString from = target.url.path + suffix;
        if (QFileInfo::exists(from) && renameDurably(from, name + suffix, false) != Named::Yes)
            return Error{.code = ErrorCode::DatabaseUnavailable,
                         .detail = QStringLiteral("The damaged file %1 cannot be renamed: %2.").arg(from, qt_error_string())};
    }
    return {};
}

} // namespace sallyport
