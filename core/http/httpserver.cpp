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
    Private(RequestHandler &handler, const Limits &limits, int threads);

    Result<quint16> listen(const QHostAddress &address, quint16 port);
    void stop(std::chrono::milliseconds grace);

private:
    void admit(SocketDescriptor descriptor);
    template<class Function>
    auto onAcceptingThread(Function function) -> std::invoke_result_t<Function>;

    const int m_connectionLimit;
    const LoadCount m_open = std::make_shared<std::atomic<int>>(0);
    size_t m_nextWorker = 0; ///< used on the accepting thread only
    std::vector<std::unique_ptr<Acceptor>> m_acceptors; ///< used on the accepting thread only
    std::vector<std::unique_ptr<Worker>> m_workers; ///< the first one accepts too
};

HttpServer::Private::Private(RequestHandler &handler, const Limits &limits, int threads) : m_connectionLimit(limits.connections)
{
    for (int i = threadCount(threads); i > 0; --i)
        m_workers.push_back(std::make_unique<Worker>(handler, limits));
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

Result<quint16> HttpServer::Private::listen(const QHostAddress &address, quint16 port)
{
    if (m_workers.empty())
        return Error{.code = ErrorCode::AddressUnavailable, .detail = QStringLiteral("The server has been stopped")};
    return onAcceptingThread([this, address, port]() -> Result<quint16> {
        auto acceptor = std::make_unique<Acceptor>([this](SocketDescriptor descriptor) { admit(std::move(descriptor)); });
        const Result<quint16> realPort = acceptor->listen(address, port);
        if (!realPort)
            return failure(realPort);
        m_acceptors.push_back(std::move(acceptor));
        return realPort;
    });
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

HttpServer::HttpServer(RequestHandler &handler, const Limits &limits, int threads) : d(std::make_unique<Private>(handler, limits, threads))
{ }

HttpServer::~HttpServer()
{
    d->stop(std::chrono::milliseconds(0));
}

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    return d->listen(address, port);
}

void HttpServer::stop(std::chrono::milliseconds grace)
{
    d->stop(grace);
}

} // namespace sallyport::http
