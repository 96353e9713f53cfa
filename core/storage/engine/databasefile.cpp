// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/databasefile.h"

#include "core/storage/files/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sallyport {

namespace {

constexpr QFile::Permissions privateFile = QFile::ReadOwner | QFile::WriteOwner;

Error unusable(const QString &detail, const QString &cause)
{
    return Error{.code = ErrorCode::DatabaseUnavailable, .detail = detail, .cause = cause};
}

} // namespace

Result<> prepareDatabaseFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateFolder(folder))
        return unusable(QStringLiteral("The folder of the database cannot be made."), folder);
    if (QFileInfo::exists(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile) && !QFileInfo::exists(path))
        return unusable(QStringLiteral("The database file cannot be made."), path + QStringLiteral(": ") + file.errorString());
    return {};
}

QString actualPath(const QString &path)
{
    const QString actual = QFileInfo(path).canonicalFilePath();
    return actual.isEmpty() ? path : actual;
}

bool canBeChanged(const QString &path)
{
    const QFileInfo file(actualPath(path));
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

bool hasLog(const QString &path)
{
    const QFileInfo log(actualPath(path) + QStringLiteral("-wal"));
    return log.exists() && (log.size() > 0 || canBeChanged(path));
}

} // namespace sallyport
