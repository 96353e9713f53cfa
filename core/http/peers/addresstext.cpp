// SPDX-License-Identifier: Apache-2.0
#include "core/http/peers/addresstext.h"

#include <QtEndian>

#include <array>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <sys/socket.h>
#endif

namespace sallyport::http {

namespace {

constexpr qsizetype longestAddress = 45; // ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255

} // namespace

QHostAddress parseAddress(QByteArrayView text)
{
    // Ends with a zero, as inet_pton() wants it; a zero inside would hide what follows.
    std::array<char, longestAddress + 1> name{};
    if (text.isEmpty() || text.size() > longestAddress || text.contains('\0'))
        return {};
    std::copy(text.begin(), text.end(), name.begin());
    std::array<quint8, 16> bytes{};
    if (::inet_pton(AF_INET, name.data(), bytes.data()) == 1)
        return QHostAddress(qFromBigEndian<quint32>(bytes.data()));
    if (::inet_pton(AF_INET6, name.data(), bytes.data()) == 1)
        return unmapped(QHostAddress(bytes.data()));
    return {};
}

QHostAddress unmapped(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    constexpr std::array<quint8, 12> mapping{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (!std::equal(mapping.begin(), mapping.end(), bytes.c))
        return address;
    return QHostAddress(qFromBigEndian<quint32>(bytes.c + mapping.size()));
}

} // namespace sallyport::http
