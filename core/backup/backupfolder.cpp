// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace sallyport {

namespace {

QDateTime utc(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

} // namespace

Result<> BackupFolder::prepare() const
{
    const auto invalid = [this](const QString &what) {
        return Error{.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("The folder for backups %1 %2").arg(m_path, what)};
    };
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFileInfo::exists(m_path) && !QDir().mkdir(m_path, ownerOnly) && !QFileInfo::exists(m_path))
        return invalid(QStringLiteral("cannot be made."));
    const QFileInfo made(m_path);
    if (!made.isDir())
        return invalid(QStringLiteral("is not a directory."));
#ifdef Q_OS_UNIX
    if (made.permission(QFile::WriteGroup) || made.permission(QFile::WriteOther))
        return invalid(QStringLiteral("can be written by other users; make it private with: chmod 700 '%1'").arg(m_path));
#endif
    return {};
}

QString BackupFolder::nameFor(Timestamp time) const
{
    return QDir(m_path).filePath(prefix() + utc(time).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")) + QStringLiteral(".backup"));
}

QStringList BackupFolder::list() const
{
    const QRegularExpression pattern(QStringLiteral("\\A%1\\d{8}T\\d{6}Z\\.backup\\z").arg(QRegularExpression::escape(prefix())));
    const QDir folder(m_path);
    QStringList names = folder.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name).filter(pattern);
    std::ranges::reverse(names);
    QStringList paths;
    for (const QString &name : std::as_const(names))
        paths.append(folder.filePath(name));
    return paths;
}

QStringList BackupFolder::removeSurplus(int keep, const QString &newest, Timestamp now) const
{
    QStringList surplus = list();
    surplus.removeOne(newest); // whatever the clock said when the others were made
    surplus = surplus.mid(std::max(keep, 1) - 1);
    const QDir folder(m_path);
    for (const QString &name : folder.entryList({prefix() + QStringLiteral("*.backup.*.unfinished")}, QDir::Files | QDir::NoSymLinks)) {
        if (QFileInfo(folder.filePath(name)).lastModified() < utc(now).addDays(-1))
            surplus.append(folder.filePath(name));
    }
    surplus.removeIf([](const QString &path) { return QFile::remove(path); });
    return surplus;
}

} // namespace sallyport
