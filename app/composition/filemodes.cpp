// SPDX-License-Identifier: Apache-2.0
#include "app/composition/filemodes.h"

#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sallyport {

namespace {

Error invalid(const QString &sentence)
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = sentence};
}

#ifdef Q_OS_UNIX
/// In a folder such as /tmp only the owner of a file can take it away (chmod(2), sticky bit).
bool canBeReplacedByOthers(const QString &folder)
{
    struct stat found
    { };
    return ::stat(QFile::encodeName(folder).constData(), &found) == 0 && (found.st_mode & (S_IWGRP | S_IWOTH))
        && !(found.st_mode & S_ISVTX);
}

bool isOfAnotherUser(const struct stat &found)
{
    return found.st_uid != 0 && found.st_uid != ::geteuid();
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
    return {databaseFile, databaseFile + QStringLiteral("-wal"), databaseFile + QStringLiteral("-shm"),
            databaseFile + QStringLiteral("-journal")};
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
    if (const QString folder = QFileInfo(databaseFile).absolutePath(); canBeReplacedByOthers(folder))
        return invalid(QStringLiteral("Other users can put another database in the place of %1, for they can write to its folder; make "
                                      "that private with: chmod go-w '%2'")
                           .arg(databaseFile, folder));
#endif
    return {};
}

Result<> checkDatabaseOwners([[maybe_unused]] const QString &databaseFile)
{
#ifdef Q_OS_UNIX
    for (const QString &path : databaseFiles(databaseFile)) {
        struct stat found
        { };
        const QByteArray name = QFile::encodeName(path);
        if ((::lstat(name.constData(), &found) == 0 && isOfAnotherUser(found))
            || (::stat(name.constData(), &found) == 0 && isOfAnotherUser(found)))
            return invalid(QStringLiteral("The database file %1 belongs to another user, %2, who can change whatever is in it: run the "
                                          "server as that user, or take it over with: chown %3 '%1'")
                               .arg(path, QFileInfo(path).owner(), QString::number(::geteuid())));
    }
#endif
    return {};
}

} // namespace sallyport
