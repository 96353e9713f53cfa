// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpserver.h"

#include "core/http/front.h"
#include "core/http/listening/acceptor.h"
#include "core/http/places/places.h"
#include "core/http/places/worker.h"

#include <algorithm>
#include <future>
#include <vector>

namespace sallyport::http {

namespace {

constexpr int mostThreads = 8;

int threadCount(int wanted)
{
    return wanted > 0 ? wanted : std::clamp(QThread::idealThreadCount(), 1, mostThreads);
}

} // namespace

class HttpServer::Private
{
public:
    Private(RequestHandler &handler, const Options &options);

    Result<QString> listen(const ListenAddress &address, std::shared_ptr<const TlsIdentity> tls);
    void setOptions(const Options &options);
    void stop(std::chrono::milliseconds grace);
    const Statistics &statistics() const { return m_front.statistics; }
    bool isResponsive(std::chrono::milliseconds within);

private:
    void admit(AcceptedConnection connection, const std::shared_ptr<const TlsIdentity> &tls);
    template<class Function>
    auto onAcceptingThread(Function function) -> std::invoke_result_t<Function>;

    Front m_front;
    Places m_places;
    size_t m_nextWorker = 0; ///< used on the accepting thread only
    std::vector<std::unique_ptr<Acceptor>> m_acceptors; ///< used on the accepting thread only
    std::vector<std::unique_ptr<Worker>> m_workers; ///< the first one accepts too
};

HttpServer::Private::Private(RequestHandler &handler, const Options &options) : m_front(handler, options), m_places(m_front)
{
    for (int i = threadCount(options.threads); i > 0; --i)
        m_workers.push_back(std::make_unique<Worker>(m_front));
}

/// Calls the function on the first worker's thread and waits for what it returns.
template<class Function>
auto HttpServer::Private::onAcceptingThread(Function function) -> std::invoke_result_t<Function>
{
    using Answer = std::invoke_result_t<Function>;
    std::packaged_task<Answer()> task(std::move(function));
    std::future<Answer> answer = task.get_future();
    m_workers.front()->post([&task] { task(); });
    return answer.get();
}

Result<QString> HttpServer::Private::listen(const ListenAddress &address, std::shared_ptr<const TlsIdentity> tls)
{
    if (m_workers.empty())
        return Error{.code = ErrorCode::AddressUnavailable, .detail = QStringLiteral("The server has been stopped")};
    return onAcceptingThread([&]() -> Result<QString> {
        auto socket = ListeningSocket::open(address);
        if (!socket)
            return failure(socket);
        const ListenAddress real = (*socket)->address();
        const bool isUnixSocket = std::holds_alternative<UnixAddress>(real); // an inherited one shows it only now
        const auto identity = isUnixSocket ? nullptr : tls;
        m_acceptors.push_back(std::make_unique<Acceptor>(
            std::move(*socket), [this, identity](AcceptedConnection connection) { admit(std::move(connection), identity); }));
        if (isUnixSocket)
            return toText(real);
        return (identity ? QStringLiteral("https://") : QStringLiteral("http://")) + toText(real);
    });
}

void HttpServer::Private::setOptions(const Options &options)
{
    const auto rules = std::make_shared<const FrontRules>(options);
    m_front.setRules(rules);
    m_places.follow(rules);
    std::vector<std::future<void>> followed;
    for (const auto &worker : m_workers)
        followed.push_back(worker->follow(rules));
    for (const auto &one : followed)
        one.wait();
}

bool HttpServer::Private::isResponsive(std::chrono::milliseconds within)
{
    const auto until = std::chrono::steady_clock::now() + within;
    std::vector<std::future<void>> answers;
    for (const auto &worker : m_workers) {
        auto answer = std::make_shared<std::promise<void>>();
        answers.push_back(answer->get_future());
        worker->post([answer] { answer->set_value(); });
    }
    const auto came = [until](const std::future<void> &answer) { return answer.wait_until(until) == std::future_status::ready; };
    return !answers.empty() && std::ranges::all_of(answers, came);
}

/// Gives a connection to the thread that has the fewest, in turn among equals.
void HttpServer::Private::admit(AcceptedConnection connection, const std::shared_ptr<const TlsIdentity> &tls)
{
    Statistics &statistics = m_front.statistics;
    statistics.accepted.fetch_add(1, std::memory_order_relaxed);
    Places::Admission admission = m_places.admit(connection.peer);
    for (std::shared_ptr<Place> &shed : admission.shed) {
        statistics.shed.fetch_add(1, std::memory_order_relaxed);
        m_workers[size_t(shed->worker)]->close(std::move(shed));
    }
    if (!admission.place) {
        statistics.turnedAway.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    size_t chosen = m_nextWorker++ % m_workers.size();
    for (size_t i = 0; i < m_workers.size(); ++i) {
        if (m_workers[i]->load() < m_workers[chosen]->load())
            chosen = i;
    }
    admission.place->worker = int(chosen);
    m_workers[chosen]->serve(std::move(connection), std::move(admission.place), tls);
}

void HttpServer::Private::stop(std::chrono::milliseconds grace)
{
    if (m_workers.empty())
        return;
    onAcceptingThread([this] { m_acceptors.clear(); });
    for (const auto &worker : m_workers)
        worker->finish(grace);
    m_workers.clear(); // waits for each thread
}

HttpServer::HttpServer(RequestHandler &handler, const Options &options) : d(std::make_unique<Private>(handler, options))
{ }

HttpServer::~HttpServer()
{
    d->stop(std::chrono::milliseconds(0));
}

Result<QString> HttpServer::listen(const ListenAddress &address, std::shared_ptr<const TlsIdentity> tls)
{
    return d->listen(address, std::move(tls));
}

void HttpServer::setOptions(const Options &options)
{
    d->setOptions(options);
}

void HttpServer::stop(std::chrono::milliseconds grace)
{
    d->stop(grace);
}

const Statistics &HttpServer::statistics() const
{
    return d->statistics();
}

bool HttpServer::isResponsive(std::chrono::milliseconds within)
{
    return d->isResponsive(within);
}

} // namespace sallyport::http
