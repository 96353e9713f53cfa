// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/nativesocket.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace sallyport::http {

/// Accepts the connections of one address and hands their descriptors on.
///
/// QTcpServer (6.4) says nothing when descriptors run out, and spins. So it only listens here; accepting is our own.
class Acceptor final : public QObject
{
    Q_OBJECT
public:
    using Admit = std::function<void(SocketDescriptor)>;
    explicit Acceptor(Admit admit);
    ~Acceptor() override;

    /// The real port, or ErrorCode::AddressUnavailable.
    Result<quint16> listen(const QHostAddress &address, quint16 port);

private:
    void acceptWaiting();
    void pause();

    Admit m_admit;
    QTcpServer m_server;
    QTimer m_resume;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_starved = false; ///< said so in the log
};

} // namespace sallyport::http
