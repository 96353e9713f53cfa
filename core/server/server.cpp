// SPDX-License-Identifier: Apache-2.0
#include "core/server/server.h"

#include "core/server/handlers.h"

#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace sallyport {

namespace {

constexpr int metricsConnections = 16; // a collector or two, and somebody who looks
constexpr int blockingDatabaseThreads = 24; // they read too, and wait for the network

Dispatcher::Options dispatcherOptions(const Server::Options &options)
{
    Dispatcher::Options result{.hashingThreads = QThread::idealThreadCount() + 1, .databaseBlocks = options.databaseBlocks};
    if (options.databaseBlocks)
        result.databaseThreads = blockingDatabaseThreads;
    return result;
}

/// The routes, with what their handlers need.
struct Routes
{
    Routes(const Services &services, const Server::Options &options, std::shared_ptr<const void> servicesOwner)
        : owner(std::move(servicesOwner)),
          router(Admission(services.authenticator, services.sessions,
                           {.visitorsMayTakeNotes = options.visitorsMayTakeNotes, .corsOrigins = options.corsOrigins}))
    {
        addHandlers(router, services,
                    {.registration = options.registration, .docs = options.docs, .passwordMinimum = options.passwordMinimum});
    }

    const std::shared_ptr<const void> owner;
    Router router;
};

std::shared_ptr<const Surface> surfaceOf(const Services &services, const Server::Options &options, std::shared_ptr<const void> owner)
{
    const auto routes = std::make_shared<const Routes>(services, options, std::move(owner));
    return std::make_shared<const Surface>(std::shared_ptr<const Router>(routes, &routes->router), options.corsOrigins, options.docs);
}

} // namespace

Server::Server(const Services &services, const Options &options, std::shared_ptr<const void> owner)
    : m_dispatcher(surfaceOf(services, options, std::move(owner)), dispatcherOptions(options), services.clock, services.random),
      m_front(m_dispatcher, options.front),
      m_tls(options.tls),
      m_metrics(m_dispatcher, m_front.statistics(), services.databaseTimes, services.backups, services.nodes, services.troubles),
      m_metricsHandler(m_metrics)
{ }

void Server::replace(const Services &services, const Options &options, std::shared_ptr<const void> owner)
{
    m_dispatcher.setSurface(surfaceOf(services, options, std::move(owner)));
    m_front.setOptions(options.front);
}

Result<QString> Server::listen(const http::ListenAddress &address)
{
    return m_front.listen(address, m_tls);
}

Result<QString> Server::listenForMetrics(const http::ListenAddress &address)
{
    if (!m_metricsFront)
        m_metricsFront = std::make_unique<http::HttpServer>(m_metricsHandler,
                                                            http::Options{.limits = {.connections = metricsConnections}, .threads = 1});
    return m_metricsFront->listen(address);
}

void Server::stop(std::chrono::milliseconds grace)
{
    // A call that begins at the end of the grace could not be answered any more.
    const std::chrono::milliseconds lastBegin = grace - std::min<std::chrono::milliseconds>(grace / 4, std::chrono::seconds(1));
    const std::jthread refusing([this, lastBegin](const std::stop_token &frontStopped) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait_for(lock, frontStopped, lastBegin, [] { return false; });
        m_dispatcher.beginNothingMore();
    });
    m_front.stop(grace);
    m_metricsFront.reset();
}

} // namespace sallyport
