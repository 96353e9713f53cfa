// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/limits.h"
#include "core/http/requesthandler.h"

#include <QHostAddress>

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
    /// `threads` <= 0: one per core, at most 8.
    HttpServer(RequestHandler &handler, const Limits &limits, int threads);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Binds and starts to serve. Port 0 picks a free one. Returns the real port, or ErrorCode::AddressUnavailable.
    /// May be called several times for several addresses.
    Result<quint16> listen(const QHostAddress &address, quint16 port);

    /// Stops accepting at once, lets running requests finish for at most `grace`, then closes everything.
    void stop(std::chrono::milliseconds grace);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport::http
