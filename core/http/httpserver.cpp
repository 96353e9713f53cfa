// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpserver.h"

#include "core/http/acceptor.h"
#include "core/http/worker.h"

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
    void stop(std::chrono::milliseconds grace);
    const Statistics &statistics() const { return m_statistics; }
    bool isResponsive(std::chrono::milliseconds within);

private:
    void admit(SocketDescriptor descriptor);
    template<class Function>
    auto onAcceptingThread(Function function) -> std::invoke_result_t<Function>;

    Statistics m_statistics;
    const int m_connectionLimit;
    const LoadCount m_open = std::make_shared<std::atomic<int>>(0);
    size_t m_nextWorker = 0; ///< used on the accepting thread only
    std::vector<std::unique_ptr<Acceptor>> m_acceptors; ///< used on the accepting thread only
    std::vector<std::unique_ptr<Worker>> m_workers; ///< the first one accepts too
};

HttpServer::Private::Private(RequestHandler &handler, const Options &options) : m_connectionLimit(options.limits.connections)
{
    for (int i = threadCount(options.threads); i > 0; --i)
        m_workers.push_back(std::make_unique<Worker>(handler, options.limits));
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
    const auto *tcp = std::get_if<TcpAddress>(&address);
    if (!tcp || tls)
        return Error{.code = ErrorCode::AddressUnavailable, .detail = QStringLiteral("Cannot listen on ") + toText(address)};
    return onAcceptingThread([this, tcp]() -> Result<QString> {
        auto acceptor = std::make_unique<Acceptor>([this](SocketDescriptor descriptor) { admit(std::move(descriptor)); });
        const Result<quint16> realPort = acceptor->listen(tcp->host, tcp->port);
        if (!realPort)
            return failure(realPort);
        m_acceptors.push_back(std::move(acceptor));
        return QStringLiteral("http://") + toText(TcpAddress{tcp->host, *realPort});
    });
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
void HttpServer::Private::admit(SocketDescriptor descriptor)
{
    if (m_open->load(std::memory_order_relaxed) >= m_connectionLimit)
        return;
    size_t chosen = m_nextWorker++ % m_workers.size();
    for (size_t i = 0; i < m_workers.size(); ++i) {
        if (m_workers[i]->load() < m_workers[chosen]->load())
            chosen = i;
    }
    m_workers[chosen]->serve(std::move(descriptor), LoadShare(m_open));
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
