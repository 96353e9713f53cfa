// SPDX-License-Identifier: Apache-2.0
#include "core/server/cors.h"

namespace sallyport {

Cors::Cors(const QStringList &allowedOrigins)
{
    for (const QString &origin : allowedOrigins)
        m_allowed.append(origin.toLatin1());
    m_allowed.removeAll("null"); // what every sandboxed page calls itself
}

bool Cors::isPreflight(const http::Request &request)
{
    return request.method == http::Method::Options && !request.header("origin").isEmpty()
        && !request.header("access-control-request-method").isEmpty();
}

http::Response Cors::answerPreflight(const QByteArray &origin, const QByteArray &allowedMethods) const
{
    http::Response response{.status = 204, .headers = {}, .body = {}};
    if (m_allowed.contains(origin)) {
        response.headers.emplaceBack(QByteArrayLiteral("access-control-allow-methods"), allowedMethods);
        response.headers.emplaceBack(QByteArrayLiteral("access-control-allow-headers"),
                                     QByteArrayLiteral("authorization, content-type, x-csrf-token"));
        response.headers.emplaceBack(QByteArrayLiteral("access-control-max-age"), QByteArrayLiteral("600"));
    }
    return response;
}

void Cors::apply(const QByteArray &origin, http::Response &response) const
{
    if (m_allowed.isEmpty())
        return;
    response.headers.emplaceBack(QByteArrayLiteral("vary"), QByteArrayLiteral("Origin"));
    if (!m_allowed.contains(origin))
        return;
    response.headers.emplaceBack(QByteArrayLiteral("access-control-allow-origin"), origin);
    response.headers.emplaceBack(QByteArrayLiteral("access-control-allow-credentials"), QByteArrayLiteral("true"));
    response.headers.emplaceBack(QByteArrayLiteral("access-control-expose-headers"),
                                 QByteArrayLiteral("content-disposition, retry-after, www-authenticate, x-request-id"));
}

} // namespace sallyport
