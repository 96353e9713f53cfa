// SPDX-License-Identifier: Apache-2.0
#include "app/composition/filemodes.h"

#include "core/storage/engine/databasefile.h"

#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>

#include <optional>
#endif

namespace sallyport {

namespace {

QString folderOf(const QString &databaseFile)
{
    return QFileInfo(actualPath(databaseFile)).absolutePath();
}

Error invalid(const QString &sentence)
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = sentence};
}

#ifdef Q_OS_UNIX
/// In a folder such as /tmp only the owner of a file can take it away (chmod(2), sticky bit).
bool canBeReplacedBy(mode_t who, const QString &folder)
{
    struct stat found
    { };
    return ::stat(QFile::encodeName(folder).constData(), &found) == 0 && (found.st_mode & who) && !(found.st_mode & S_ISVTX);
}

/// The user it belongs to, when that is neither this one nor the system's administrator.
std::optional<uid_t> anotherOwner(const QString &path, int (*look)(const char *, struct stat *))
{
    struct stat found
    { };
    if (look(QFile::encodeName(path).constData(), &found) != 0 || found.st_uid == 0 || found.st_uid == ::geteuid())
        return std::nullopt;
    return found.st_uid;
}

Result<> checkMode(const QFileInfo &file)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    constexpr auto writing = QFile::WriteGroup | QFile::WriteOther;
    if (!file.exists() || !(file.permissions() & others))
        return {};
    const QString how = file.permissions() & writing ? QStringLiteral("changed") : QStringLiteral("read");
    return invalid(
        QStringLiteral("The database file %1 can be %2 by other users; make it private with: chmod 600 '%1'").arg(file.filePath(), how));
}
#endif

} // namespace

QStringList databaseFiles(const QString &databaseFile)
{
    const QString actual = actualPath(databaseFile);
    return {databaseFile, actual + QStringLiteral("-wal"), actual + QStringLiteral("-shm"), actual + QStringLiteral("-journal")};
}

Result<> checkDatabaseModes(const QString &databaseFile)
{
    if (const QFileInfo file(databaseFile); file.exists() && !file.isFile())
        return invalid(QStringLiteral("The database file %1 is %2.")
                           .arg(databaseFile, file.isDir() ? QStringLiteral("a directory") : QStringLiteral("no plain file")));
#ifdef Q_OS_UNIX
    for (const QString &path : databaseFiles(databaseFile)) {
        if (auto checked = checkMode(QFileInfo(path)); !checked)
            return checked;
    }
    if (const QString folder = folderOf(databaseFile); canBeReplacedBy(S_IWOTH, folder))
        return invalid(QStringLiteral("Other users can put another database in the place of %1, for they can write to its folder; make "
                                      "that private with: chmod go-w '%2'")
                           .arg(databaseFile, folder));
#endif
    return {};
}

QStringList databaseDoubts([[maybe_unused]] const QString &databaseFile)
{
    QStringList doubts;
#ifdef Q_OS_UNIX
    const QString folder = folderOf(databaseFile);
    for (const QString &path : databaseFiles(databaseFile) + QStringList{folder}) {
        auto owner = anotherOwner(path, ::lstat);
        if (!owner)
            owner = anotherOwner(path, ::stat);
        if (owner)
            doubts.append(
                QStringLiteral("%1 belongs to another user (%2), who can change whatever is in it. If that is not meant: chown -h "
                               "%3 '%1'")
                    .arg(path, QString::number(*owner), QString::number(::geteuid())));
    }
    if (canBeReplacedBy(S_IWGRP, folder))
        doubts.append(QStringLiteral("A group can put another database in the place of %1. If that is not meant: chmod g-w '%2'")
                          .arg(databaseFile, folder));
#endif
    return doubts;
}

} // namespace sallyport
