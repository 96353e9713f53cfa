// SPDX-License-Identifier: Apache-2.0
#include "core/http/engine/engine.h"

#include "core/base/log.h"
#include "core/http/engine/enginesocket.h"
#include "core/http/gate/gatelistener.h"

#include <exception>

namespace sallyport::http {

void Engine::serve(std::unique_ptr<GateListener> listener)
{
    // bind() wants a server that listens: Qt 6.4 warns of others, 6.8 refuses them. The gate is given its connections instead,
    // so it listens on a port of the loopback interface for the moment of this call only, and never accepts there.
    if (listener->listen(QHostAddress::LocalHost) || listener->listen(QHostAddress::LocalHostIPv6))
        listener->pauseAccepting();
    QTcpServer *server = listener.release();
    bind(server);
    server->close();
}

bool Engine::handleRequest(const QHttpServerRequest &, QTcpSocket *socket)
{
    auto *end = qobject_cast<EngineSocket *>(socket);
    auto errand = end ? end->takeErrand() : std::nullopt;
    if (!errand)
        return false;
    // Qt HTTP Server would end the process at an exception.
    try {
        m_handler.handle(std::move(errand->request), std::move(errand->respond));
    } catch (const std::exception &exception) {
        qCCritical(lcHttp, "A request handler threw: %s", exception.what());
        end->noteFailure();
    } catch (...) {
        qCCritical(lcHttp, "A request handler threw");
        end->noteFailure();
    }
    return true;
}

// The gate answers what the engine did not hand on.
void Engine::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{ }

} // namespace sallyport::http
