// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sourcedescription.h"

#include "core/auth/sha256.h"

#include <QDateTime>
#include <QFileInfo>

namespace sallyport {

namespace {

QString nameOf(const DatabaseUrl &url)
{
    if (url.dialect == Dialect::Sqlite)
        return QFileInfo(url.path).fileName();
    QStringList parts;
    for (const auto &[keyword, value] : url.parameters) {
        if (keyword == QStringLiteral("host") || keyword == QStringLiteral("port") || keyword == QStringLiteral("dbname"))
            parts.append(keyword + u'=' + value);
    }
    return QStringLiteral("postgresql ") + parts.join(u' ');
}

bool addAll(Sha256 &hash, QFile &file)
{
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count <= 0)
            return count == 0;
        hash.add(QByteArrayView(buffer).first(count));
    }
}

/// So that no two rows give the same bytes: each value with its length before it.
void addRow(Sha256 &hash, const ForeignDatabase::Values &values)
{
    for (const std::optional<QString> &value : values) {
        const QByteArray bytes = value.value_or(QString()).toUtf8();
        hash.add(QByteArray::number(value ? bytes.size() : -1) + ' ');
        hash.add(bytes);
    }
}

/// Every row that an import may read. A database changes while it is in use: where an import goes on by the number of records, a row that
/// went from before that place and another one that came would be left out and not missed.
Result<> addContent(Sha256 &hash, const DatabaseUrl &url)
{
    Result<std::unique_ptr<ForeignDatabase>> database = ForeignDatabase::open(url);
    if (!database)
        return failure(std::move(database));
    for (const auto &table : {QStringLiteral("auth.users"), QStringLiteral("auth_user"), QStringLiteral("users"), QStringLiteral("notes"),
                              QStringLiteral("_superusers"), QStringLiteral("_admins")}) {
        const Result<QStringList> columns = (*database)->columns(table);
        if (!columns)
            return failure(columns);
        if (columns->isEmpty())
            continue;
        hash.add((table + u' ' + columns->join(u' ') + u'\n').toUtf8());
        if (Result<> selected = (*database)->select(table, *columns); !selected)
            return selected;
        for (;;) {
            const auto row = (*database)->next();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            addRow(hash, **row);
        }
    }
    return {};
}

} // namespace

Result<SourceDescription> SourceDescription::of(const SourceOptions &options)
{
    Sha256 hash;
    SourceDescription description;
    if (AccountSource::isDatabase(options.location)) {
        const Result<DatabaseUrl> url = AccountSource::databaseUrl(options.location);
        if (!url)
            return failure(url);
        description.name = nameOf(*url);
        description.location = url->dialect == Dialect::Sqlite ? QFileInfo(url->path).absoluteFilePath() : description.name;
        hash.add(description.name.toUtf8() + '\n');
        if (Result<> added = addContent(hash, *url); !added)
            return failure(std::move(added));
    } else {
        QFile file(options.location);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !addAll(hash, file))
            return Error{.code = ErrorCode::FileDamaged,
                         .detail = QStringLiteral("The file %1 cannot be read.").arg(options.location),
                         .cause = file.errorString()};
        const QFileInfo info(options.location);
        description.name = info.fileName();
        description.location = info.absoluteFilePath();
        description.madeAt = Timestamp(std::chrono::milliseconds(info.lastModified().toMSecsSinceEpoch()));
    }
    description.fingerprint = QString::fromLatin1(hash.hex());
    if (description.fingerprint.isEmpty()) // an import that is taken for another one would leave out what it has
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("OpenSSL has no SHA-256 here.")};
    return description;
}

} // namespace sallyport
