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

/// Databases may change while they are looked at: how many rows there are, and their last one, is what can be asked for at a price.
Result<QByteArray> contentOf(const DatabaseUrl &url)
{
    Result<std::unique_ptr<ForeignDatabase>> database = ForeignDatabase::open(url);
    if (!database)
        return failure(std::move(database));
    QByteArray content;
    for (const auto &table :
         {QStringLiteral("auth.users"), QStringLiteral("auth_user"), QStringLiteral("users"), QStringLiteral("notes")}) {
        const Result<QStringList> columns = (*database)->columns(table);
        if (!columns)
            return failure(columns);
        if (!columns->contains(QStringLiteral("id")))
            continue;
        const Result<QString> extent = (*database)->extent(table, QStringLiteral("id"));
        if (!extent)
            return failure(extent);
        content += table.toUtf8() + ' ' + extent->toUtf8() + '\n';
    }
    return content;
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
        const Result<QByteArray> content = contentOf(*url);
        if (!content)
            return failure(content);
        description.name = nameOf(*url);
        hash.addData(description.name.toUtf8() + '\n' + *content);
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
