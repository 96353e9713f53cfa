// SPDX-License-Identifier: Apache-2.0
#include "core/server/requestinfo.h"

#include "core/server/devicename.h"

#include <algorithm>

namespace sallyport {

ClientInfo RequestInfo::client() const
{
    return {.address = peer.toString(), .device = deviceName(userAgent), .network = network(), .requestId = QString::fromLatin1(id)};
}

/// One subscriber has a whole IPv6 /64 (RFC 6177); IPv4 goes by address.
QString RequestInfo::network() const
{
    if (peer.protocol() != QAbstractSocket::IPv6Protocol)
        return peer.toString();
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes).toString() + QStringLiteral("/64");
}

} // namespace sallyport
