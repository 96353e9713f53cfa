// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema/migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

// In a static library resources are only linked in when asked for, from outside any namespace.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace sallyport {

namespace {

Error broken(const QString &file, const QString &reason)
{
    return Error{.code = ErrorCode::Internal,
                 .detail = QStringLiteral("The database migrations of this program are incomplete."),
                 .cause = file + QStringLiteral(": ") + reason};
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString());
    return QString::fromUtf8(file.readAll()).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace

QString Migration::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(up.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QList<Migration>> readMigrations(const QString &folder, const QString &dialect)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(\\d{4})__([a-z0-9_]+)(?:\\.([a-z]+))?\\.up\\.sql\\z"));
    QList<Migration> migrations;
    const QDir dir(folder);
    for (const QString &file : dir.entryList({QStringLiteral("*.up.sql")}, QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = pattern.match(file);
        if (match.hasMatch() && !match.captured(3).isEmpty() && match.captured(3) != dialect)
            continue;
        const int version = match.captured(1).toInt();
        if (!match.hasMatch() || version != migrations.size() + 1)
            return broken(file, QStringLiteral("expected number %1").arg(migrations.size() + 1));
        Result<QString> up = readText(dir.filePath(file));
        if (!up)
            return failure(std::move(up));
        Result<QString> down = readText(dir.filePath(file.chopped(7) + QStringLiteral(".down.sql")));
        if (!down)
            return failure(std::move(down));
        migrations.append({version, match.captured(2), std::move(*up), std::move(*down)});
    }
    return migrations;
}

Result<QList<Migration>> builtInMigrations(Dialect dialect)
{
    initMigrationResources();
    return readMigrations(QStringLiteral(":/migrations"), dialectName(dialect));
}

} // namespace sallyport
