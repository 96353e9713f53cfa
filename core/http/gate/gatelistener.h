// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/gate/gateconnection.h"
#include "core/http/listening/nativesocket.h"

#include <QList>
#include <QTcpServer>
#include <QTimer>

#include <chrono>

namespace sallyport::http {

/// The server that the engine knows: its connections are gates, made of streams that were accepted elsewhere.
class GateListener final : public QTcpServer
{
    Q_OBJECT
public:
    /// `context` must outlive it.
    explicit GateListener(GateContext &context);

    /// Starts to serve an accepted connection, on the listener's own thread.
    void adopt(GateConnection::Parts parts);
    /// Others from now on, for the connections that are there too.
    void follow(std::shared_ptr<const FrontRules> rules);
    /// Ends idle connections at once and the others after their answers; emits finished() when all are, or after `grace`, when what
    /// still runs is answered 503.
    void finishRunning(std::chrono::milliseconds grace);

    bool hasPendingConnections() const override { return !m_pending.isEmpty(); }
    QTcpSocket *nextPendingConnection() override;

Q_SIGNALS:
    void finished();

protected:
    /// Nobody connects to the listener itself.
    void incomingConnection(qintptr descriptor) override { SocketDescriptor closed(descriptor); }

private:
    void sweep();
    void returnMemory();

    GateContext &m_context;
    QList<QTcpSocket *> m_pending;
    QTimer m_sweepTimer;
    qsizetype m_most = 0; ///< connections at once, since memory was returned
    std::chrono::steady_clock::time_point m_finishUntil;
};

} // namespace sallyport::http
