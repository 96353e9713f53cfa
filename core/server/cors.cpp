// SPDX-License-Identifier: Apache-2.0
#include "core/server/cors.h"

namespace sallyport {

Cors::Cors(const QStringList &allowedOrigins)
{
    for (const QString &origin : allowedOrigins)
        m_allowed.append(origin.toLatin1());
}

bool Cors::isPreflight(const http::Request &request)
{
    return request.method == http::Method::Options && !request.header("origin").isEmpty()
        && !request.header("access-control-request-method").isEmpty();
}

http::Response Cors::answerPreflight(const http::Request &request, const QByteArray &allowedMethods) const
{
    http::Response response{.status = 204, .headers = {}, .body = {}};
    if (m_allowed.contains(request.header("origin"))) {
        response.headers.emplaceBack("access-control-allow-methods", allowedMethods);
        response.headers.emplaceBack("access-control-allow-headers", "authorization, content-type");
        response.headers.emplaceBack("access-control-max-age", "600");
    }
    return response;
}

void Cors::apply(const http::Request &request, http::Response &response) const
{
    if (m_allowed.isEmpty())
        return;
    response.headers.emplaceBack("vary", "Origin");
    const QByteArray origin = request.header("origin");
    if (!m_allowed.contains(origin))
        return;
    response.headers.emplaceBack("access-control-allow-origin", origin);
    response.headers.emplaceBack("access-control-allow-credentials", "true");
    response.headers.emplaceBack("access-control-expose-headers", "x-request-id, retry-after");
}

} // namespace sallyport
