// SPDX-License-Identifier: Apache-2.0
#include "core/server/dispatcher.h"

#include "core/base/log.h"
#include "core/http/safetyheaders.h"

namespace sallyport {

/// A call that waits for its turn in a lane.
class Dispatcher::QueuedCall final : public WorkerPool::Work
{
public:
    QueuedCall(const Dispatcher &dispatcher, Exchange exchange, std::unique_ptr<PreparedCall> call)
        : m_dispatcher(dispatcher),
          m_exchange(std::move(exchange)),
          m_call(std::move(call))
    { }

    bool isWanted() const override { return m_exchange.respond.isWanted(); }

    void run() override
    {
        const LogRequestScope scope(QString::fromLatin1(m_exchange.info.id));
        m_dispatcher.finish(m_exchange, m_call->run());
    }

    void refuse(WorkerPool::Refusal reason) override
    {
        const LogRequestScope scope(QString::fromLatin1(m_exchange.info.id));
        if (reason == WorkerPool::Refusal::QueueFull)
            qCWarning(lcSecurity, "event=queue_full lane=%s address=%s", m_call->lane() == api::Lane::Hashing ? "hashing" : "database",
                      qUtf8Printable(m_exchange.info.peer.toString()));
        m_dispatcher.finish(m_exchange, errorResponse(busy(reason), m_exchange.style));
    }

private:
    static Error busy(WorkerPool::Refusal reason)
    {
        switch (reason) {
        case WorkerPool::Refusal::QueueFull:
            return {.code = ErrorCode::ServerBusy,
                    .detail = QStringLiteral("Too many requests at once; try again in a moment"),
                    .retryAfter = std::chrono::seconds(2)};
        case WorkerPool::Refusal::Stopping:
            return {.code = ErrorCode::ServerBusy,
                    .detail = QStringLiteral("The server is stopping; try again in a moment"),
                    .retryAfter = std::chrono::seconds(5)};
        }
        Q_UNREACHABLE();
    }

    const Dispatcher &m_dispatcher;
    Exchange m_exchange;
    const std::unique_ptr<PreparedCall> m_call;
};

Dispatcher::Dispatcher(const Router &router, const Options &options, const Clock &clock, Random &random)
    : m_router(router),
      m_cors(options.corsOrigins),
      m_page(options.docs ? std::optional<ApiPage>(std::in_place) : std::nullopt),
      m_everyAnswer(http::safetyHeaders()),
      m_ids(clock, random),
      m_requests(router),
      m_hashing(QStringLiteral("hashing"), options.hashingThreads, options.hashingThreads * options.hashingQueuePerThread,
                WorkerPool::Priority::Low),
      m_database(QStringLiteral("database"), options.databaseThreads, options.databaseQueue)
{ }

void Dispatcher::handle(http::Request request, http::Responder respond)
{
    Exchange exchange{.info = {.id = m_ids.next(), .peer = request.peer, .userAgent = request.header("user-agent")},
                      .respond = std::move(respond),
                      .metrics = RequestMetrics::Request(m_requests, request.method),
                      .method = request.method,
                      .path = request.path,
                      .origin = request.header("origin"),
                      .style = {.problem = prefersProblems(request.header("accept"))}};
    const LogRequestScope scope(QString::fromLatin1(exchange.info.id));
    const Router::Match match = m_router.match(request.method, request.path);
    if (match.route < 0) {
        finish(exchange, answerWithoutRoute(request, exchange.style));
        return;
    }
    exchange.metrics.setRoute(match.route);
    exchange.style.oauth = m_router.route(match.route).oauthErrors;
    exchange.style.scope = m_router.route(match.route).scope;
    auto call = m_router.prepare(request, exchange.info, match);
    if (!call) {
        finish(exchange, errorResponse(call.error(), exchange.style));
        return;
    }
    const api::Lane lane = (*call)->lane();
    switch (lane) {
    case api::Lane::Inline: finish(exchange, (*call)->run()); return;
    case api::Lane::Hashing: queue(m_hashing, std::move(exchange), std::move(*call)); return;
    case api::Lane::Database: queue(m_database, std::move(exchange), std::move(*call)); return;
    }
    Q_UNREACHABLE();
}

void Dispatcher::queue(WorkerPool &pool, Exchange exchange, std::unique_ptr<PreparedCall> call)
{
    const QString network = exchange.info.network();
    pool.run(network, std::make_unique<QueuedCall>(*this, std::move(exchange), std::move(call)));
}

qint64 Dispatcher::bodyLimit(http::Method method, QByteArrayView path) const
{
    const Router::Match match = m_router.match(method, path);
    return match.route < 0 ? api::usualBodyLimit : m_router.route(match.route).bodyLimit;
}

void Dispatcher::beginNothingMore()
{
    m_hashing.beginNothingMore();
    m_database.beginNothingMore();
}

http::Response Dispatcher::answerWithoutRoute(const http::Request &request, const ErrorStyle &style) const
{
    if (m_page) {
        if (auto page = m_page->answer(request))
            return std::move(*page);
    }
    const QByteArray allowed = m_router.allowedMethods(request.path);
    if (Cors::isPreflight(request) && !allowed.isEmpty())
        return m_cors.answerPreflight(request.header("origin"), allowed);
    return Router::noRoute(allowed, style);
}

void Dispatcher::finish(Exchange &exchange, Result<http::Response> outcome) const
{
    finish(exchange, outcome ? std::move(*outcome) : errorResponse(outcome.error(), exchange.style));
}

void Dispatcher::finish(Exchange &exchange, http::Response response) const
{
    response.headers.reserve(response.headers.size() + m_everyAnswer.size() + 1);
    response.headers.emplaceBack(QByteArrayLiteral("x-request-id"), exchange.info.id);
    for (const http::Header &header : m_everyAnswer) {
        if (response.header(header.first).isNull()) // the page has its own
            response.headers.append(header);
    }
    m_cors.apply(exchange.origin, response);
    qCDebug(lcHttp).noquote() << methodName(exchange.method).toByteArray() << exchange.path << response.status
                              << exchange.info.peer.toString();
    exchange.metrics.answered(response.status);
    exchange.respond(std::move(response));
}

} // namespace sallyport
