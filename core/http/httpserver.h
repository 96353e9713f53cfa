// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/engine/requesthandler.h"
#include "core/http/listening/listenaddress.h"
#include "core/http/options.h"
#include "core/http/statistics.h"
#include "core/http/tls/tlsidentity.h"

#include <chrono>
#include <memory>

namespace sallyport::http {

/// The HTTP/1.1 front: listens, guards, and hands complete requests to one handler on several threads.
///
/// Must be used from one thread, and `handler` must outlive it. Clients that hang up, dawdle, pipeline or send garbage
/// never reach the handler's side and never stop the server from serving the others.
class HttpServer
{
public:
    HttpServer(RequestHandler &handler, const Options &options);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Binds and starts to serve, over TLS when there is an identity; never through a Unix socket, which stays on this machine. Returns
    /// where, with the real port: `http://127.0.0.1:8000`, `https://[::1]:8443`, `unix:/run/x.sock`. ErrorCode::AddressUnavailable, or
    /// ConfigurationInvalid for what can never be bound. May be called several times for several addresses.
    Result<QString> listen(const ListenAddress &address, std::shared_ptr<const TlsIdentity> tls = {});

    /// Takes over other limits, proxies and hosts, in force for the next request of each connection when it returns. The threads stay.
    void setOptions(const Options &options);
    /// Stops accepting at once, lets running requests finish for at most `grace`, then closes everything.
    void stop(std::chrono::milliseconds grace);

    /// What happened so far; may be read from any thread.
    const Statistics &statistics() const;
    /// Whether every thread that serves connections answers in time. For a watchdog.
    bool isResponsive(std::chrono::milliseconds within);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport::http
