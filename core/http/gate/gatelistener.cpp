// SPDX-License-Identifier: Apache-2.0
#include "core/http/gate/gatelistener.h"

#include "core/http/engine/enginesocket.h"

#include <QMetaMethod>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sallyport::http {

namespace {

using std::chrono::milliseconds;

constexpr qsizetype crowd = 256; // connections of one thread whose memory is worth returning

// One timer for all connections, instead of one that is set anew for each request. A limit is kept to an eighth of itself.
milliseconds sweepInterval(const Limits &limits)
{
    const milliseconds shortest = std::min({limits.handshakeTime, limits.headerTime, limits.bodyTime, limits.idleTime, limits.writeTime});
    return std::clamp(shortest / 8, milliseconds(10), milliseconds(1000));
}

} // namespace

GateListener::GateListener(GateContext &context) : m_context(context)
{
    m_sweepTimer.setInterval(sweepInterval(context.limits()));
    connect(&m_sweepTimer, &QTimer::timeout, this, &GateListener::sweep);
}

void GateListener::follow(std::shared_ptr<const FrontRules> rules)
{
    m_context.rules = std::move(rules);
    if (!m_context.stopping)
        m_sweepTimer.setInterval(sweepInterval(m_context.limits()));
}

void GateListener::adopt(GateConnection::Parts parts)
{
    if (m_context.stopping)
        return;
    auto *engineEnd = new EngineSocket(parts.peer, 0, this);
    auto *connection = new GateConnection(m_context, *engineEnd, std::move(parts)); // a child of the engine's end
    m_pending.append(engineEnd);
    // What the engine waits for; only QTcpServer itself may emit it by name, and only for connections it accepted.
    QMetaMethod::fromSignal(&QTcpServer::pendingConnectionAvailable).invoke(this, Qt::DirectConnection);
    connection->start();
    if (!m_sweepTimer.isActive())
        m_sweepTimer.start();
}

QTcpSocket *GateListener::nextPendingConnection()
{
    return m_pending.isEmpty() ? nullptr : m_pending.takeFirst();
}

void GateListener::finishRunning(milliseconds grace)
{
    m_context.stopping = true;
    m_finishUntil = std::chrono::steady_clock::now() + grace;
    for (GateConnection *connection : std::as_const(m_context.connections))
        connection->finishRunning();
    m_sweepTimer.start(milliseconds(5));
    sweep();
}

void GateListener::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    // Connections leave the table later, in their destructors, so it does not change under the loop.
    for (GateConnection *connection : std::as_const(m_context.connections))
        connection->checkDeadlines(now);
    returnMemory();
    if (!m_context.stopping) {
        if (m_context.connections.isEmpty())
            m_sweepTimer.stop(); // a server that nobody talks to sleeps
        return;
    }
    const bool running =
        std::ranges::any_of(m_context.connections, [](const GateConnection *connection) { return connection->isRunning(); });
    if (running && now < m_finishUntil)
        return;
    for (GateConnection *connection : std::as_const(m_context.connections))
        connection->giveUp();
    Q_EMIT finished();
}

/// After a crowd, what it took goes back to the system: malloc would keep it.
void GateListener::returnMemory()
{
    const qsizetype open = m_context.connections.size();
    m_most = std::max(m_most, open);
    if (m_most < crowd || open > m_most / 4)
        return;
    m_most = open;
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace sallyport::http
