// SPDX-License-Identifier: Apache-2.0
#include "app/composition/datadirectory.h"

#include "core/base/log.h"
#include "core/storage/files/privatefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <algorithm>

namespace sallyport {

bool isOwnDirectory(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found
    { };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || (found.st_mode & S_ISVTX))
        return false;
    const QDir directory(path);
    const bool hasOurs = std::ranges::any_of(std::array{QStringLiteral("sallyport.db"), QStringLiteral("master.key")},
                                             [&directory](const QString &name) { return directory.exists(name); });
    return hasOurs || (found.st_uid == ::geteuid() && directory.isEmpty());
#else
    return QFileInfo(path).isDir();
#endif
}

QString privacyAdvice(const QString &path)
{
    return isOwnDirectory(path) ? QStringLiteral("make it private with: chmod 700 '%1'").arg(path)
                                : QStringLiteral("it is not the server's alone: name one that is, for example with --data-dir '%1'")
                                      .arg(QDir(path).filePath(QStringLiteral("sallyport")));
}

QString dataDirectory(const Settings &settings)
{
    if (!settings.dataDirectory.isEmpty())
        return QDir(settings.dataDirectory).absolutePath();
    // systemd.exec(5): set for a unit with StateDirectory=, e.g. /var/lib/sallyport
    if (const QString state = qEnvironmentVariable("STATE_DIRECTORY"); !state.isEmpty())
        return state.section(u':', 0, 0);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sallyport");
}

QString databaseUrl(const Settings &settings)
{
    return settings.database.isEmpty() ? QStringLiteral("sqlite:///") + dataDirectory(settings) + QStringLiteral("/sallyport.db")
                                       : settings.database;
}

Result<> prepareDataDirectory(const QString &path)
{
    const auto invalid = [&path](const QString &what) {
        return Error{.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("The data directory %1 %2").arg(path, what)};
    };
    if (!QFileInfo::exists(path) && !makePrivateFolder(path))
        return invalid(QStringLiteral("cannot be made"));
    const QFileInfo made(path);
    if (!made.isDir())
        return invalid(QStringLiteral("is not a directory"));
#ifdef Q_OS_UNIX
    if (made.permission(QFile::WriteGroup) || made.permission(QFile::WriteOther))
        return invalid(QStringLiteral("can be written by other users; ") + privacyAdvice(path));
    if (made.permission(QFile::ReadGroup) || made.permission(QFile::ReadOther))
        qCWarning(lcServer).noquote() << QStringLiteral("Other users can look into the data directory %1; ").arg(path)
                + privacyAdvice(path);
#endif
    return {};
}

} // namespace sallyport
