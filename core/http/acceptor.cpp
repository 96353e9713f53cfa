// SPDX-License-Identifier: Apache-2.0
#include "core/http/acceptor.h"

#include "core/base/log.h"

#include <QSocketNotifier>

#include <chrono>

namespace sallyport::http {

namespace {

constexpr int backlog = 1024; // connections the kernel keeps while we are busy; it cuts this to its own limit
constexpr int acceptsPerTurn = 64; // then the thread's connections get their turn
constexpr std::chrono::milliseconds pauseWithoutDescriptors{100};

QString placeName(const QHostAddress &address, quint16 port)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

} // namespace

Acceptor::Acceptor(Admit admit) : m_admit(std::move(admit))
{
    m_server.setListenBacklogSize(backlog);
    m_resume.setSingleShot(true);
    m_resume.setInterval(pauseWithoutDescriptors);
    connect(&m_resume, &QTimer::timeout, this, [this] { m_notifier->setEnabled(true); });
}

Acceptor::~Acceptor()
{
    m_notifier.reset(); // before its socket
}

Result<quint16> Acceptor::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port)) {
        return Error{.code = ErrorCode::AddressUnavailable,
                     .detail = QStringLiteral("Cannot listen on ") + placeName(address, port),
                     .cause = m_server.errorString()};
    }
    m_server.pauseAccepting();
    m_notifier = std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Acceptor::acceptWaiting);
    return m_server.serverPort();
}

void Acceptor::acceptWaiting()
{
    for (int i = 0; i < acceptsPerTurn; ++i) {
        std::optional<AcceptedConnection> connection = acceptConnection(m_server.socketDescriptor());
        if (!connection) {
            pause();
            return;
        }
        if (!connection->descriptor.isValid())
            return;
        m_starved = false;
        m_admit(std::move(connection->descriptor));
    }
}

/// The connection that could not be accepted stays, so the socket stays readable: trying again at once would spin.
void Acceptor::pause()
{
    if (!std::exchange(m_starved, true))
        qCWarning(lcHttp, "No descriptor is left to accept connections with; they wait");
    m_notifier->setEnabled(false);
    m_resume.start();
}

} // namespace sallyport::http
