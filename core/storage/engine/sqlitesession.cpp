// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/sqlitesession.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QUrl>

namespace sallyport {

namespace {

QString nameOf(const DatabaseUrl &url)
{
    if (url.access != DatabaseAccess::ReadAlone)
        return url.path;
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(url.path).absoluteFilePath()).toEncoded()) + QStringLiteral("?immutable=1");
}

QString optionsFor(DatabaseAccess access)
{
    const QString patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    switch (access) {
    case DatabaseAccess::Full: return patience;
    case DatabaseAccess::Read: return patience + QStringLiteral(";QSQLITE_OPEN_READONLY");
    case DatabaseAccess::ReadAlone: return patience + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    }
    Q_UNREACHABLE();
}

} // namespace

void setSqliteTarget(QSqlDatabase &database, const DatabaseUrl &url)
{
    database.setDatabaseName(nameOf(url));
    database.setConnectOptions(optionsFor(url.access));
}

QStringList sqliteSessionSettings()
{
    return {QStringLiteral("PRAGMA foreign_keys = ON"),
            QStringLiteral("PRAGMA synchronous = FULL"), // a commit answered for survives a power cut
            QStringLiteral("PRAGMA trusted_schema = OFF"),
            QStringLiteral("PRAGMA cell_size_check = ON"),
            QStringLiteral("PRAGMA temp_store = MEMORY"),
            QStringLiteral("PRAGMA secure_delete = ON")}; // sealed keys and hashes that are gone are gone from the file
}

} // namespace sallyport
