// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/shownurl.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

// After the ?. Not password, sslpassword and options, which holds anything, nor what names a place where passwords are.
constexpr std::array shownParameters{
    QLatin1StringView("application_name"),
    QLatin1StringView("channel_binding"),
    QLatin1StringView("client_encoding"),
    QLatin1StringView("connect_timeout"),
    QLatin1StringView("gssencmode"),
    QLatin1StringView("hostaddr"),
    QLatin1StringView("keepalives"),
    QLatin1StringView("keepalives_count"),
    QLatin1StringView("keepalives_idle"),
    QLatin1StringView("keepalives_interval"),
    QLatin1StringView("requirepeer"),
    QLatin1StringView("ssl_max_protocol_version"),
    QLatin1StringView("ssl_min_protocol_version"),
    QLatin1StringView("sslcert"),
    QLatin1StringView("sslcrl"),
    QLatin1StringView("sslmode"),
    QLatin1StringView("sslrootcert"),
    QLatin1StringView("target_session_attrs"),
    QLatin1StringView("tcp_user_timeout"),
};

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

QString valueOf(const DatabaseUrl &url, QLatin1StringView name)
{
    const auto found = std::ranges::find(url.parameters, name, &std::pair<QString, QString>::first);
    return found == url.parameters.end() ? QString() : found->second;
}

/// A single port is every host's.
QString hostsOf(const DatabaseUrl &url)
{
    const QStringList names = valueOf(url, QLatin1StringView("host")).split(u',');
    const QStringList ports = valueOf(url, QLatin1StringView("port")).split(u',');
    QStringList hosts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names[i];
        const QString port = ports.size() == 1 ? ports.first() : ports.value(i);
        hosts.append((name.contains(u':') ? u'[' + name + u']' : encoded(name)) + (port.isEmpty() ? QString() : u':' + port));
    }
    return hosts.join(u',');
}

} // namespace

QString shownUrl(const DatabaseUrl &url)
{
    if (url.dialect == Dialect::Sqlite)
        return QStringLiteral("sqlite:///") + url.path;
    const QString user = valueOf(url, QLatin1StringView("user"));
    const QString name = valueOf(url, QLatin1StringView("dbname"));
    QStringList parameters;
    for (const auto &[keyword, value] : url.parameters) {
        if (std::ranges::find(shownParameters, keyword) != shownParameters.end())
            parameters.append(keyword + u'=' + encoded(value, "/,:"));
    }
    return QStringLiteral("postgresql://") + (user.isEmpty() ? QString() : encoded(user) + u'@') + hostsOf(url)
        + (name.isEmpty() ? QString() : u'/' + encoded(name)) + (parameters.isEmpty() ? QString() : u'?' + parameters.join(u'&'));
}

} // namespace sallyport
