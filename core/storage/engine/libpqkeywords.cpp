// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/libpqkeywords.h"

#include <QList>

#include <algorithm>
#include <array>
#include <numeric>

namespace sallyport {

namespace {

constexpr std::array keywords{
    QLatin1StringView("application_name"),
    QLatin1StringView("channel_binding"),
    QLatin1StringView("client_encoding"),
    QLatin1StringView("connect_timeout"),
    QLatin1StringView("dbname"),
    QLatin1StringView("fallback_application_name"),
    QLatin1StringView("gssencmode"),
    QLatin1StringView("gsslib"),
    QLatin1StringView("host"),
    QLatin1StringView("hostaddr"),
    QLatin1StringView("keepalives"),
    QLatin1StringView("keepalives_count"),
    QLatin1StringView("keepalives_idle"),
    QLatin1StringView("keepalives_interval"),
    QLatin1StringView("krbsrvname"),
    QLatin1StringView("options"),
    QLatin1StringView("passfile"),
    QLatin1StringView("password"),
    QLatin1StringView("port"),
    QLatin1StringView("replication"),
    QLatin1StringView("requirepeer"),
    QLatin1StringView("service"),
    QLatin1StringView("ssl_max_protocol_version"),
    QLatin1StringView("ssl_min_protocol_version"),
    QLatin1StringView("sslcert"),
    QLatin1StringView("sslcompression"),
    QLatin1StringView("sslcrl"),
    QLatin1StringView("sslcrldir"),
    QLatin1StringView("sslkey"),
    QLatin1StringView("sslmode"),
    QLatin1StringView("sslpassword"),
    QLatin1StringView("sslrootcert"),
    QLatin1StringView("sslsni"),
    QLatin1StringView("target_session_attrs"),
    QLatin1StringView("tcp_user_timeout"),
    QLatin1StringView("user"),
};

// Levenshtein's distance, row by row.
qsizetype distance(QStringView from, QLatin1StringView to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const qsizetype changed = diagonal + (from[i] == QChar(to[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

} // namespace

bool isLibpqKeyword(QStringView name)
{
    return std::ranges::any_of(keywords, [name](QLatin1StringView keyword) { return keyword == name; });
}

QLatin1StringView nearestLibpqKeyword(QStringView name)
{
    const QString start = name.first(std::min<qsizetype>(name.size(), 64)).toString().toLower(); // longer ones take long to compare
    return *std::ranges::min_element(keywords, {}, [&start](QLatin1StringView keyword) { return distance(start, keyword); });
}

} // namespace sallyport
