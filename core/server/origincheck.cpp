// SPDX-License-Identifier: Apache-2.0
#include "core/server/origincheck.h"

namespace sallyport {

namespace {

/// Scheme and host the client called us by, as a browser writes them: without the scheme's own port (RFC 6454, 6.2).
QByteArray ownOrigin(const http::Request &request)
{
    QByteArray host = request.header("host").toLower();
    const QByteArrayView ownPort = request.secure ? ":443" : ":80";
    if (host.endsWith(ownPort))
        host.chop(ownPort.size());
    return (request.secure ? "https://" : "http://") + host;
}

} // namespace

OriginCheck::OriginCheck(const QStringList &allowed)
{
    for (const QString &origin : allowed)
        m_allowed.append(origin.toLatin1());
    m_allowed.removeAll("null"); // what every sandboxed page calls itself
}

bool OriginCheck::accepts(const http::Request &request) const
{
    const QByteArray origin = request.header("origin");
    return origin.isEmpty() || m_allowed.contains(origin) || origin == ownOrigin(request);
}

} // namespace sallyport
