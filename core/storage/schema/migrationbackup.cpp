// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema/migrationbackup.h"

#include "core/base/diskspace.h"
#include "core/base/log.h"
#include "core/storage/engine/databasefile.h"
#include "core/storage/files/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sallyport {

namespace {

Error failed(const QString &detail, const QString &cause = {})
{
    return Error{.code = ErrorCode::DatabaseUnavailable, .detail = detail, .cause = cause};
}

QString way()
{
    return QStringLiteral(" Or change the schema without a copy: sallyportd migrate up --no-backup");
}

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

Result<qint64> numberOf(Connection &connection, const QString &sql)
{
    const auto number = connection.selectOne(sql, {}, [](Row row) { return row.number(); });
    if (!number)
        return failure(number);
    return number->value_or(0);
}

// What nobody can make again.
Result<bool> holdsData(Connection &connection)
{
    for (const QString &table : {QStringLiteral("users"), QStringLiteral("notes"), QStringLiteral("audit_events"),
                                 QStringLiteral("signing_keys"), QStringLiteral("server_secrets")}) {
        const auto there = connection.hasTable(table);
        if (!there)
            return failure(there);
        if (!*there)
            continue;
        const auto found = numberOf(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1)").arg(table));
        if (!found)
            return failure(found);
        if (*found != 0)
            return true;
    }
    return false;
}

Result<> checkCopy(const QString &path)
{
    auto opened = Connection::open({.path = path});
    if (!opened)
        return failure(opened);
    const auto found = (*opened)->selectAll(QStringLiteral("PRAGMA quick_check"), {}, [](Row row) { return row.text(); });
    if (!found)
        return failure(found);
    if (*found != QStringList{QStringLiteral("ok")})
        return failed(QStringLiteral("The copy of the database is damaged, and perhaps the database is: sallyportd doctor"),
                      found->join(QStringLiteral("; ")));
    return {};
}

} // namespace

qint64 MigrationBackup::roomIn(const QString &folder)
{
    const auto space = diskSpaceOf(folder);
    return space ? space->available : -1;
}

// The copy is no larger than the pages in use; changing the schema writes about as much again.
Result<> MigrationBackup::checkRoom(Connection &connection) const
{
    const auto pages = numberOf(connection, QStringLiteral("PRAGMA page_count"));
    const auto unused = numberOf(connection, QStringLiteral("PRAGMA freelist_count"));
    const auto bytes = numberOf(connection, QStringLiteral("PRAGMA page_size"));
    if (!pages || !unused || !bytes)
        return failure(!pages ? pages : !unused ? unused : bytes);
    const qint64 needed = 2 * (*pages - *unused) * *bytes;
    const QString folder = QFileInfo(m_file).absolutePath();
    const qint64 room = m_room(folder);
    if (room < 0 || room >= needed)
        return {};
    return failed(QStringLiteral("Before the schema changes, the database is copied, and %1 has too little room for that: %2 of %3 are "
                                 "missing. Free them.")
                      .arg(folder, size(needed - room), size(needed))
                  + way());
}

Result<> MigrationBackup::copyTo(const QString &path) const
{
    auto source = Connection::open({.path = m_file});
    if (!source)
        return failure(source);
    // An empty file of ours: SQLite would make one with the umask's rights.
    if (Result<> made = prepareDatabaseFile(path); !made)
        return made;
    if (Result<> copied = (*source)->perform(QStringLiteral("VACUUM INTO ?"), {path}); !copied)
        return failed(QStringLiteral("The database could not be copied before its schema changes.") + way(), copied.error().cause);
    if (Result<> durable = makeDurable(path); !durable)
        return durable;
    return checkCopy(path);
}

Result<> MigrationBackup::make(Connection &connection, int version) const
{
    const auto holds = holdsData(connection);
    if (!holds)
        return failure(holds);
    if (!*holds)
        return {};
    if (Result<> room = checkRoom(connection); !room)
        return room;
    const QString time = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString path = QStringLiteral("%1.schema-%2-%3.backup").arg(m_file, QString::number(version), time);
    const QString unfinished = m_file + QStringLiteral(".backup-unfinished"); // one at a time: the caller keeps other writers out
    QFile::remove(unfinished);
    Result<> copied = copyTo(unfinished);
    if (copied && !QFile::rename(unfinished, path))
        copied = failed(QStringLiteral("The copy of the database cannot be named %1.").arg(path));
    if (copied)
        copied = makeDurable(path);
    if (!copied) {
        QFile::remove(unfinished);
        return copied;
    }
    qCInfo(lcStorage).noquote() << "The schema changes; the database as it was is in" << path;
    removeSurplus();
    return {};
}

QStringList MigrationBackup::list() const
{
    const QFileInfo file(m_file);
    const QRegularExpression pattern(
        QStringLiteral("\\A%1\\.schema-\\d+-(\\d{8}T\\d{9}Z)\\.backup\\z").arg(QRegularExpression::escape(file.fileName())));
    QList<std::pair<QString, QString>> byTime;
    const QDir folder = file.absoluteDir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (const auto match = pattern.match(name); match.hasMatch())
            byTime.append({match.captured(1), folder.filePath(name)});
    }
    std::ranges::sort(byTime, std::greater());
    QStringList paths;
    for (const auto &[time, path] : byTime)
        paths.append(path);
    return paths;
}

void MigrationBackup::removeSurplus() const
{
    const QStringList all = list();
    for (const QString &path : all.sliced(std::min<qsizetype>(kept, all.size()))) {
        if (!QFile::remove(path))
            qCWarning(lcStorage).noquote() << "An old copy of the database cannot be removed:" << path;
    }
}

} // namespace sallyport
