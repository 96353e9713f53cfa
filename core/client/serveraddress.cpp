// SPDX-License-Identifier: Apache-2.0
#include "core/client/serveraddress.h"

#include <QHostAddress>

namespace sallyport {

namespace {

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

Error invalid(const QString &detail)
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = detail};
}

} // namespace

Result<ServerAddress> ServerAddress::fromText(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return invalid(QStringLiteral("The address is empty"));
    QUrl url;
    if (typed.contains(u"://")) {
        url = QUrl(typed, QUrl::StrictMode);
    } else {
        url = QUrl(QStringLiteral("https://") + typed, QUrl::StrictMode);
        if (isThisMachine(url.host()))
            url.setScheme(QStringLiteral("http"));
    }
    if (!url.isValid() || url.host().isEmpty())
        return invalid(QStringLiteral("This is not an address such as auth.example.org or localhost:8000"));
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return invalid(QStringLiteral("Only https and http addresses work"));
    if (url.port() == 0)
        return invalid(QStringLiteral("There is no port 0"));
    if (url.port() == (url.scheme() == u"https" ? 443 : 80))
        url.setPort(-1); // one server, one name to keep its secrets under
    if (!url.userInfo().isEmpty())
        return invalid(QStringLiteral("A user name or password does not belong into the address"));
    if (url.path() == u"/")
        url.setPath(QString());
    if (!url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid(QStringLiteral("Only the server's name and port belong into the address"));
    return ServerAddress{Kind::Remote, url, {}};
}

ServerAddress ServerAddress::local(const QUrl &url, const QString &directory)
{
    return {Kind::Local, url, directory};
}

QString ServerAddress::displayName() const
{
    // Never decoded: Qt shows «аррӏе.com» in Cyrillic letters where it trusts a top-level domain's registry, and this name is what people
    // decide by.
    return kind == Kind::Local ? QString() : url.authority(QUrl::FullyEncoded);
}

QString ServerAddress::storageKey() const
{
    return kind == Kind::Local ? QStringLiteral("local:") + localDirectory : url.toString(QUrl::FullyEncoded);
}

bool ServerAddress::isPrivate() const
{
    return kind == Kind::Local || url.scheme() == u"https" || isThisMachine(url.host());
}

} // namespace sallyport
