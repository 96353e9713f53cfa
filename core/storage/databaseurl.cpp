// SPDX-License-Identifier: Apache-2.0
#include "core/storage/databaseurl.h"

namespace sallyport {

namespace {

Error invalid(const QString &detail)
{
    return Error{.code = ErrorCode::ConfigurationInvalid, .detail = detail};
}

} // namespace

Result<DatabaseUrl> parseDatabaseUrl(const QString &text)
{
    if (text.startsWith(QLatin1StringView("postgresql://"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1StringView("postgres://"), Qt::CaseInsensitive))
        return invalid(QStringLiteral("PostgreSQL is not supported yet by this version. Use sqlite:///… for now."));

    const QLatin1StringView prefix("sqlite:///");
    if (!text.startsWith(prefix, Qt::CaseInsensitive))
        return invalid(QStringLiteral("The database URL must start with sqlite:/// (three slashes, four for an absolute path)."));
    const QString path = text.sliced(prefix.size());
    if (path.isEmpty() || path.endsWith(u'/'))
        return invalid(QStringLiteral("The database URL names no file after sqlite:///."));
    if (path == QLatin1StringView(":memory:"))
        return invalid(QStringLiteral("A database in memory would forget every account: name a file after sqlite:///."));
    if (path.contains(u'?') || path.contains(u'#') || path.contains(QChar::Null))
        return invalid(QStringLiteral("The database URL takes no options: remove what follows the file name."));
    return DatabaseUrl{.dialect = Dialect::Sqlite, .path = path, .parameters = {}};
}

} // namespace sallyport
