// SPDX-License-Identifier: Apache-2.0
#include "core/server/requestinfo.h"

#include <algorithm>

namespace sallyport {

namespace {

/// One subscriber has a whole IPv6 /64 (RFC 6177), so tries are counted by that; IPv4 by address.
QString networkOf(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address.toString();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes).toString() + QStringLiteral("/64");
}

} // namespace

ClientInfo RequestInfo::client() const
{
    return {.address = peer.toString(), .device = QString::fromUtf8(userAgent), .network = networkOf(peer)};
}

} // namespace sallyport
