// SPDX-License-Identifier: Apache-2.0
#include "core/server/dispatcher.h"

#include "core/base/log.h"
#include "core/http/engine/safetyheaders.h"

namespace sallyport {

/// A request that is answered on another thread than its connection's. More than one may want to, and the first does.
class Dispatcher::OpenCall final : public OverdueCalls::Call
{
public:
    OpenCall(const Dispatcher &dispatcher, Exchange exchange) : m_dispatcher(dispatcher), m_exchange(std::move(exchange)) { }

    const RequestInfo &info() const { return m_exchange.info; }
    const Router &router() const { return *m_exchange.surface->router; }
    bool isOpen() const override { return !m_isAnswered; }
    bool isWanted() const { return isOpen() && m_exchange.respond.isWanted(); }

    void answer(Result<http::Response> outcome)
    {
        if (!m_isAnswered.exchange(true))
            m_dispatcher.finish(m_exchange, std::move(outcome));
    }

    void giveUp() override
    {
        const LogRequestScope scope(QString::fromLatin1(info().id));
        answer(Error{.code = ErrorCode::DatabaseUnavailable,
                     .detail = QStringLiteral("The database does not answer"),
                     .cause = QStringLiteral("the call was given up")});
    }

private:
    const Dispatcher &m_dispatcher;
    Exchange m_exchange;
    std::atomic<bool> m_isAnswered = false;
};

/// A call that waits for its turn on a pool.
class Dispatcher::QueuedWork : public WorkerPool::Work
{
public:
    QueuedWork(std::shared_ptr<OpenCall> call, const char *lane) : m_call(std::move(call)), m_lane(lane) { }

    bool isWanted() const override { return m_call->isWanted(); }

    void refuse(WorkerPool::Refusal reason) override
    {
        const LogRequestScope scope(QString::fromLatin1(m_call->info().id));
        if (reason == WorkerPool::Refusal::QueueFull)
            qCWarning(lcSecurity, "event=queue_full lane=%s address=%s", m_lane, qUtf8Printable(m_call->info().peer.toString()));
        m_call->answer(busy(reason));
    }

    QString owner() const { return m_call->info().network(); }

protected:
    const std::shared_ptr<OpenCall> &call() const { return m_call; }

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

    const std::shared_ptr<OpenCall> m_call;
    const char *const m_lane;
};

/// A call that is ready for its handler.
class Dispatcher::PreparedWork final : public QueuedWork
{
public:
    PreparedWork(std::shared_ptr<OpenCall> call, std::unique_ptr<PreparedCall> prepared)
        : QueuedWork(std::move(call), prepared->lane() == api::Lane::Hashing ? "hashing" : "database"),
          m_prepared(std::move(prepared))
    { }

    void run() override
    {
        const LogRequestScope scope(QString::fromLatin1(call()->info().id));
        call()->answer(m_prepared->run());
    }

private:
    const std::unique_ptr<PreparedCall> m_prepared;
};

/// A request whose caller is not known yet. Once it is, the call goes on where it is, or to the hashing pool.
class Dispatcher::ArrivedWork final : public QueuedWork
{
public:
    ArrivedWork(Dispatcher &dispatcher, std::shared_ptr<OpenCall> call, http::Request request, Router::Match match)
        : QueuedWork(std::move(call), "database"),
          m_dispatcher(dispatcher),
          m_request(std::move(request)),
          m_match(std::move(match))
    { }

    void run() override
    {
        const LogRequestScope scope(QString::fromLatin1(call()->info().id));
        auto prepared = call()->router().prepare(m_request, call()->info(), m_match);
        if (!prepared)
            call()->answer(failure(std::move(prepared)));
        else if ((*prepared)->lane() == api::Lane::Hashing)
            queue(m_dispatcher.m_hashing, std::make_unique<PreparedWork>(call(), std::move(*prepared)));
        else
            call()->answer((*prepared)->run());
    }

private:
    Dispatcher &m_dispatcher;
    const http::Request m_request;
    const Router::Match m_match;
};

Dispatcher::Dispatcher(std::shared_ptr<const Surface> surface, const Options &options, const Clock &clock, Random &random)
    : m_surface(std::move(surface)),
      m_everyAnswer(http::safetyHeaders()),
      m_ids(clock, random),
      m_requests(*m_surface->router),
      m_overdue(options.databaseBlocks ? std::make_unique<OverdueCalls>() : nullptr),
      m_hashing(QStringLiteral("hashing"), options.hashingThreads, options.hashingThreads * options.hashingQueuePerThread,
                WorkerPool::Priority::Low),
      m_database(QStringLiteral("database"), options.databaseThreads, options.databaseQueue)
{ }

std::shared_ptr<const Surface> Dispatcher::currentSurface() const
{
    const std::scoped_lock lock(m_mutex);
    return m_surface;
}

void Dispatcher::setSurface(std::shared_ptr<const Surface> surface)
{
    Q_ASSERT(surface->router->routeCount() == m_surface->router->routeCount());
    const std::scoped_lock lock(m_mutex);
    m_surface.swap(surface);
}

void Dispatcher::handle(http::Request request, http::Responder respond)
{
    const std::shared_ptr<const Surface> surface = currentSurface();
    const Router &router = *surface->router;
    Exchange exchange{.surface = surface,
                      .info = {.id = m_ids.next(), .peer = request.peer, .userAgent = request.header("user-agent")},
                      .respond = std::move(respond),
                      .metrics = RequestMetrics::Request(m_requests, request.method),
                      .method = request.method,
                      .path = request.path,
                      .origin = request.header("origin"),
                      .style = {.problem = prefersProblems(request.header("accept"))}};
    const LogRequestScope scope(QString::fromLatin1(exchange.info.id));
    const Router::Match match = router.match(request.method, request.path);
    if (match.route < 0) {
        finish(exchange, answerWithoutRoute(*surface, request, exchange.style));
        return;
    }
    exchange.metrics.setRoute(match.route);
    exchange.style.oauth = router.route(match.route).oauthErrors;
    exchange.style.scope = router.route(match.route).scope;
    if (m_overdue && !router.route(match.route).letsAnyoneIn) {
        auto open = openCall(std::move(exchange), router.route(match.route).patience);
        queue(m_database, std::make_unique<ArrivedWork>(*this, std::move(open), std::move(request), match));
        return;
    }
    auto call = router.prepare(request, exchange.info, match);
    if (!call)
        finish(exchange, errorResponse(call.error(), exchange.style));
    else if (WorkerPool *pool = poolOf((*call)->lane()))
        queue(*pool, std::make_unique<PreparedWork>(openCall(std::move(exchange), router.route(match.route).patience), std::move(*call)));
    else
        finish(exchange, (*call)->run());
}

/// None: it runs where it is.
WorkerPool *Dispatcher::poolOf(api::Lane lane)
{
    switch (lane) {
    case api::Lane::Inline: return nullptr;
    case api::Lane::Reading: return m_overdue ? &m_database : nullptr;
    case api::Lane::Hashing: return &m_hashing;
    case api::Lane::Database: return &m_database;
    }
    Q_UNREACHABLE();
}

std::shared_ptr<Dispatcher::OpenCall> Dispatcher::openCall(Exchange exchange, std::chrono::milliseconds patience)
{
    auto call = std::make_shared<OpenCall>(*this, std::move(exchange));
    if (m_overdue)
        m_overdue->watch(call, patience);
    return call;
}

void Dispatcher::queue(WorkerPool &pool, std::unique_ptr<QueuedWork> work)
{
    const QString owner = work->owner();
    pool.run(owner, std::move(work));
}

qint64 Dispatcher::bodyLimit(http::Method method, QByteArrayView path) const
{
    const std::shared_ptr<const Router> router = currentSurface()->router;
    const Router::Match match = router->match(method, path);
    return match.route < 0 ? api::usualBodyLimit : router->route(match.route).bodyLimit;
}

void Dispatcher::beginNothingMore()
{
    m_hashing.beginNothingMore();
    m_database.beginNothingMore();
}

http::Response Dispatcher::answerWithoutRoute(const Surface &surface, const http::Request &request, const ErrorStyle &style)
{
    if (request.path == "*") // what the server can do at all (RFC 9110, section 9.3.7)
        return {.status = 204,
                .headers = {{QByteArrayLiteral("allow"), QByteArrayLiteral("GET, HEAD, POST, PATCH, DELETE, OPTIONS")}},
                .body = {}};
    if (surface.page) {
        if (auto page = surface.page->answer(request))
            return std::move(*page);
    }
    const QByteArray allowed = surface.router->allowedMethods(request.path);
    if (Cors::isPreflight(request) && !allowed.isEmpty())
        return surface.cors.answerPreflight(request.header("origin"), allowed);
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
    exchange.surface->cors.apply(exchange.origin, response);
    qCDebug(lcHttp).noquote() << methodName(exchange.method).toByteArray() << exchange.path << response.status
                              << exchange.info.peer.toString();
    exchange.metrics.answered(response.status);
    exchange.respond(std::move(response));
}

} // namespace sallyport
