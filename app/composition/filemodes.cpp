// SPDX-License-Identifier: Apache-2.0
#include "app/composition/filemodes.h"

#include <QFileInfo>

namespace sallyport {

Result<> checkDatabaseModes(const QString &databaseFile)
{
    if (const QFileInfo file(databaseFile); file.exists() && !file.isFile())
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The database file %1 is %2.")
                                   .arg(databaseFile, file.isDir() ? QStringLiteral("a directory") : QStringLiteral("no plain file"))};
#ifdef Q_OS_UNIX
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    constexpr auto writing = QFile::WriteGroup | QFile::WriteOther;
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QFileInfo file(databaseFile + ending);
        if (!file.exists() || !(file.permissions() & others))
            continue;
        const QString how = file.permissions() & writing ? QStringLiteral("changed") : QStringLiteral("read");
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The database file %1 can be %2 by other users; make it private with: chmod 600 '%1'")
                                   .arg(file.filePath(), how)};
    }
#endif
    return {};
}

} // namespace sallyport
