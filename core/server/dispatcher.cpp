// SPDX-License-Identifier: Apache-2.0
#include "core/server/dispatcher.h"

#include "core/base/log.h"
#include "core/base/uuid.h"

#include <QHostAddress>

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

Dispatcher::Dispatcher(const Router &router, const Options &options, const Clock &clock, Random &random)
    : m_router(router),
      m_cors(options.corsOrigins),
      m_clock(clock),
      m_random(random),
      m_hashing(options.hashingThreads, options.hashingThreads * options.queuePerThread)
{ }

void Dispatcher::handle(http::Request request, http::Responder respond)
{
    RequestInfo info{.id = toText(uuidV7(m_clock, m_random)),
                     .client = {.address = request.peer.toString(),
                                .device = QString::fromUtf8(request.header("user-agent")),
                                .network = networkOf(request.peer)}};
    Router::Match match = m_router.match(request);
    switch (m_router.lane(match)) {
    case api::Lane::Inline: respond(answer(request, info, match)); return;
    case api::Lane::Hashing: break;
    }
    // Shared, because a refused piece of work still has to answer.
    const auto sharedRequest = std::make_shared<const http::Request>(std::move(request));
    const bool queued = m_hashing.tryRun([=, this] { respond(answer(*sharedRequest, info, match)); });
    if (!queued) {
        const Error busy{.code = ErrorCode::ServerBusy,
                         .detail = QStringLiteral("Too many sign-ins at once; try again in a moment"),
                         .retryAfter = std::chrono::seconds(2)};
        respond(finished(*sharedRequest, info, errorResponse(busy, m_router.errorStyle(match))));
    }
}

http::Response Dispatcher::answer(const http::Request &request, const RequestInfo &info, const Router::Match &match) const
{
    const LogRequestScope scope(info.id);
    if (Cors::isPreflight(request) && !match.allowed.isEmpty())
        return finished(request, info, m_cors.answerPreflight(request, match.allowed));
    return finished(request, info, m_router.dispatch(request, info, match));
}

http::Response Dispatcher::finished(const http::Request &request, const RequestInfo &info, http::Response response) const
{
    response.headers.emplaceBack("x-request-id", info.id.toLatin1());
    response.headers.emplaceBack("cache-control", "no-store");
    response.headers.emplaceBack("x-content-type-options", "nosniff");
    m_cors.apply(request, response);
    qCDebug(lcHttp).noquote() << methodName(request.method).toByteArray() << request.path << response.status << info.client.address;
    return response;
}

} // namespace sallyport
