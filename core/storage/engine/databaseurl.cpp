// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/databaseurl.h"

#include "core/storage/engine/libpqsettings.h"
#include "core/storage/engine/postgresurl.h"

#include <algorithm>

namespace sallyport {

namespace {

Error invalid(const QString &detail)
{
    return Error{.code = ErrorCode::ConfigurationInvalid, .detail = detail};
}

Result<DatabaseUrl> sqliteUrl(const QString &path)
{
    if (path.isEmpty() || path.endsWith(u'/'))
        return invalid(QStringLiteral("The database URL names no file after sqlite:///."));
    if (path == QLatin1StringView(":memory:"))
        return invalid(QStringLiteral("A database in memory would forget every account: name a file after sqlite:///."));
    if (path.contains(u'?') || path.contains(u'#') || path.contains(QChar::Null))
        return invalid(QStringLiteral("The database URL takes no options: remove what follows the file name."));
    return DatabaseUrl{.dialect = Dialect::Sqlite, .path = path, .parameters = {}};
}

// libpq takes what begins with / or @ for a Unix socket.
bool isHere(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == u"localhost" || host == u"::1"
        || host.startsWith(u"127.");
}

} // namespace

Result<DatabaseUrl> parseDatabaseUrl(const QString &text)
{
    for (const QLatin1StringView scheme : {QLatin1StringView("postgresql://"), QLatin1StringView("postgres://")}) {
        if (!text.startsWith(scheme, Qt::CaseInsensitive))
            continue;
        Result<LibpqParameters> parameters = parsePostgresUrl(QStringView(text).sliced(scheme.size()));
        if (!parameters)
            return failure(std::move(parameters));
        return DatabaseUrl{.dialect = Dialect::PostgreSql, .path = {}, .parameters = std::move(*parameters)};
    }
    const QLatin1StringView sqlite("sqlite:///");
    if (text.startsWith(sqlite, Qt::CaseInsensitive))
        return sqliteUrl(text.sliced(sqlite.size()));
    return invalid(QStringLiteral("The database URL must start with sqlite:/// (three slashes, four for an absolute path) or with "
                                  "postgresql://."));
}

bool mayTravelInTheClear(const DatabaseUrl &url)
{
    if (url.dialect != Dialect::PostgreSql)
        return false;
    const LibpqSettings said(url);
    const QStringList hosts = said.value(QLatin1StringView("host")).split(u',') + said.value(QLatin1StringView("hostaddr")).split(u',');
    const QString mode = said.value(QLatin1StringView("sslmode"));
    return !std::ranges::all_of(hosts, isHere) && mode != u"require" && !mode.startsWith(u"verify-");
}

} // namespace sallyport
