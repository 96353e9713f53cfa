// SPDX-License-Identifier: Apache-2.0
#include "core/http/listening/listenaddress.h"

#include "core/http/listening/nativesocket.h"

#include <QUrl>

namespace sallyport::http {

namespace {

constexpr QStringView unixPrefix = u"unix:";
constexpr qsizetype longestPath = 107; // unix(7): sun_path holds 108 bytes with the NUL

QString textOf(const TcpAddress &address)
{
    const bool isIpv6 = address.host.protocol() == QAbstractSocket::IPv6Protocol || address.host == QHostAddress(QHostAddress::Any);
    const QString host = address.host == QHostAddress(QHostAddress::Any) ? QStringLiteral("::") : address.host.toString();
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(address.port);
}

std::optional<TcpAddress> parseTcp(const QString &text)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setAuthority(text, QUrl::StrictMode);
    const QHostAddress host(url.host() == u"localhost" ? QStringLiteral("127.0.0.1") : url.host());
    if (!url.isValid() || url.port() < 0 || !url.userInfo().isEmpty() || host.isNull())
        return std::nullopt;
    return TcpAddress{.host = host, .port = quint16(url.port())};
}

} // namespace

Result<ListenAddress> parseListenAddress(const QString &text)
{
    if (text.startsWith(unixPrefix)) {
        const QString path = text.sliced(unixPrefix.size());
        if (path.toUtf8().size() > longestPath)
            return Error{.code = ErrorCode::ConfigurationInvalid,
                         .detail =
                             QStringLiteral("'%1' is too long: the path of a socket has at most %2 bytes").arg(text).arg(longestPath)};
        if (path.startsWith(u'/') && !path.endsWith(u'/') && !path.contains(QChar::Null))
            return ListenAddress(UnixAddress{path});
    } else if (const auto tcp = parseTcp(text)) {
        return ListenAddress(*tcp);
    }
    return Error{.code = ErrorCode::ConfigurationInvalid,
                 .detail =
                     QStringLiteral("'%1' is not an address to listen on, such as 127.0.0.1:8000, [::1]:8000 or unix:/run/sallyport.sock")
                         .arg(text)};
}

bool isLocal(const ListenAddress &address)
{
    if (const auto *tcp = std::get_if<TcpAddress>(&address))
        return tcp->host.isLoopback();
    if (const auto *inherited = std::get_if<InheritedSocket>(&address)) {
        const std::optional<ListenAddress> name = socketName(inherited->descriptor);
        return name && !std::holds_alternative<InheritedSocket>(*name) && isLocal(*name);
    }
    return true;
}

QString toText(const ListenAddress &address)
{
    if (const auto *tcp = std::get_if<TcpAddress>(&address))
        return textOf(*tcp);
    if (const auto *path = std::get_if<UnixAddress>(&address))
        return unixPrefix.toString() + path->path;
    const int descriptor = std::get<InheritedSocket>(address).descriptor;
    const std::optional<ListenAddress> name = socketName(descriptor);
    return name ? toText(*name) : QStringLiteral("fd:%1").arg(descriptor);
}

} // namespace sallyport::http
