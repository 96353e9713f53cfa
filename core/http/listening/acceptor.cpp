// SPDX-License-Identifier: Apache-2.0
#include "core/http/listening/acceptor.h"

#include "core/base/log.h"

#include <chrono>

namespace sallyport::http {

namespace {

constexpr int acceptsPerTurn = 64; // then the thread's connections get their turn
constexpr std::chrono::milliseconds pauseWithoutDescriptors{100};

} // namespace

Acceptor::Acceptor(std::unique_ptr<ListeningSocket> socket, Admit admit)
    : m_socket(std::move(socket)),
      m_admit(std::move(admit)),
      m_notifier(m_socket->descriptor(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Acceptor::acceptWaiting);
    m_resume.setSingleShot(true);
    m_resume.setInterval(pauseWithoutDescriptors);
    connect(&m_resume, &QTimer::timeout, this, [this] { m_notifier.setEnabled(true); });
}

void Acceptor::acceptWaiting()
{
    for (int i = 0; i < acceptsPerTurn; ++i) {
        std::optional<AcceptedConnection> connection = acceptConnection(m_socket->descriptor());
        if (!connection) {
            pause();
            return;
        }
        if (!connection->descriptor.isValid())
            return;
        m_starved = false;
        m_admit(std::move(*connection));
    }
}

/// The connection that could not be accepted stays, so the socket stays readable: trying again at once would spin.
void Acceptor::pause()
{
    if (!std::exchange(m_starved, true))
        qCWarning(lcHttp, "No descriptor is left to accept connections with; they wait");
    m_notifier.setEnabled(false);
    m_resume.start();
}

} // namespace sallyport::http
