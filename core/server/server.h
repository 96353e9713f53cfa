// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpserver.h"
#include "core/server/metricshandler.h"
#include "core/server/services.h"

#include <memory>

namespace sallyport {

/// The auth server: the API over the given services, on the addresses it is told. The same one whether it runs alone or inside the
/// desktop application. Must be used from one thread; the services must outlive it, unless somebody owns them for it.
class Server
{
public:
    using Services = sallyport::Services;
    struct Options
    {
        Registration registration = Registration::Closed;
        QStringList corsOrigins;
        bool docs = false;
        int passwordMinimum = 8; ///< bytes
        bool visitorsMayTakeNotes = false;
        bool databaseBlocks = false; ///< as Dispatcher::Options has it
        http::Options front = {};
        std::shared_ptr<const http::TlsIdentity> tls = {}; ///< none: plain HTTP
    };

    /// `owner` keeps the services for as long as a request may need them.
    Server(const Services &services, const Options &options, std::shared_ptr<const void> owner = {});
    /// Other services and options from now on, while requests that run finish on those they met. What there was from the beginning stays:
    /// the threads, TLS, `databaseBlocks`, and the clock and all else that `services` only refers to.
    void replace(const Services &services, const Options &options, std::shared_ptr<const void> owner);

    /// Serves there too, over TLS when there is an identity. Returns what clients call it, with the real port. Errors, and what of
    /// Unix sockets, as http::HttpServer::listen().
    Result<QString> listen(const http::ListenAddress &address);
    /// Serves `GET /metrics`, and nothing else, on a thread of its own. Plain HTTP: who may ask is a matter of the address.
    Result<QString> listenForMetrics(const http::ListenAddress &address);
    /// Whether every thread that serves connections answers in time. For a watchdog.
    bool isResponsive(std::chrono::milliseconds within) { return m_front.isResponsive(within); }
    /// Stops accepting, finishes what runs within `grace`, and returns. Calls that wait in a lane and cannot begin before the grace is
    /// nearly over are answered 503.
    void stop(std::chrono::milliseconds grace);

private:
    Dispatcher m_dispatcher;
    http::HttpServer m_front;
    const std::shared_ptr<const http::TlsIdentity> m_tls;
    const Metrics m_metrics;
    MetricsHandler m_metricsHandler;
    std::unique_ptr<http::HttpServer> m_metricsFront; ///< made with its first address
};

} // namespace sallyport
