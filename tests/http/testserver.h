// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpserver.h"

#include <QUrl>

#include <functional>
#include <mutex>

namespace sallyport::http::test {

/// A handler made of one function.
class FunctionHandler final : public RequestHandler
{
public:
    using Function = std::function<void(Request, Responder)>;
    explicit FunctionHandler(Function function) : m_function(std::move(function)) { }
    void handle(Request request, Responder respond) override { m_function(std::move(request), std::move(respond)); }

private:
    Function m_function;
};

/// A server on a free port of the loopback interface.
class TestServer
{
public:
    explicit TestServer(FunctionHandler::Function function, const Limits &limits = {}, int threads = 2)
        : TestServer(std::move(function), Options{.limits = limits, .threads = threads})
    { }
    TestServer(FunctionHandler::Function function, const Options &options)
        : m_handler(std::move(function)),
          m_server(std::make_unique<HttpServer>(m_handler, options)),
          m_port(listen())
    { }

    quint16 port() const { return m_port; }
    /// Listens on one more free port; 0 when that fails.
    quint16 listen()
    {
        const auto where = m_server->listen(TcpAddress{QHostAddress(QHostAddress::LocalHost), 0});
        return where ? quint16(QUrl(*where).port()) : quint16(0);
    }
    HttpServer &server() { return *m_server; }
    void destroy() { m_server.reset(); }

private:
    FunctionHandler m_handler;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port;
};

/// Keeps what came from several threads.
template<class T>
class SharedList
{
public:
    void add(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_values.push_back(std::move(value));
    }
    QList<T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_values, {});
    }
    qsizetype size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_values.size();
    }

private:
    mutable std::mutex m_mutex;
    QList<T> m_values;
};

inline Response textResponse(const QByteArray &body)
{
    return {.status = 200, .headers = {{QByteArrayLiteral("content-type"), QByteArrayLiteral("text/plain")}}, .body = body};
}

} // namespace sallyport::http::test
