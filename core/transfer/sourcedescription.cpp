// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sourcedescription.h"

#include <QCryptographicHash>
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

/// So that no two rows give the same bytes: each value with its length before it.
void addRow(QCryptographicHash &hash, const ForeignDatabase::Values &values)
{
    for (const std::optional<QString> &value : values) {
        const QByteArray bytes = value.value_or(QString()).toUtf8();
        hash.addData(QByteArray::number(value ? bytes.size() : -1) + ' ');
        hash.addData(bytes);
    }
}

/// Every row that an import may read. A database changes while it is in use: where an import goes on by the number of records, a row that
/// went from before that place and another one that came would be left out and not missed.
Result<> addContent(QCryptographicHash &hash, const DatabaseUrl &url)
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
        hash.addData((table + u' ' + columns->join(u' ') + u'\n').toUtf8());
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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    SourceDescription description;
    if (AccountSource::isDatabase(options.location)) {
        const Result<DatabaseUrl> url = AccountSource::databaseUrl(options.location);
        if (!url)
            return failure(url);
        description.name = nameOf(*url);
        hash.addData(description.name.toUtf8() + '\n');
        if (Result<> added = addContent(hash, *url); !added)
            return failure(std::move(added));
    } else {
        QFile file(options.location);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return Error{.code = ErrorCode::FileDamaged,
                         .detail = QStringLiteral("The file %1 cannot be read.").arg(options.location),
                         .cause = file.errorString()};
        const QFileInfo info(options.location);
        description.name = info.fileName();
        description.madeAt = Timestamp(std::chrono::milliseconds(info.lastModified().toMSecsSinceEpoch()));
    }
    description.fingerprint = QString::fromLatin1(hash.result().toHex());
    return description;
}

} // namespace sallyport
