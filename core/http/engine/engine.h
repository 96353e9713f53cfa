// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/engine/requesthandler.h"

#include <QAbstractHttpServer>

namespace sallyport::http {

class GateListener;

/// The adapter to Qt HTTP Server: the only place that knows its interface, which changes between Qt's minor versions.
class Engine final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// `handler` must outlive it.
    explicit Engine(RequestHandler &handler) : m_handler(handler) { }

    /// Serves the connections of `listener`, and owns it from here on.
    void serve(std::unique_ptr<GateListener> listener);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    RequestHandler &m_handler;
};

} // namespace sallyport::http
