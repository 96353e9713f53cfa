// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <atomic>

class QTcpServer;

namespace sallyport {

/// Between libpq and a server of 127.0.0.1: lets everything through until a client says a certain text, and nothing of that connection
/// from then on. The connection stays open.
class HoldingProxy
{
public:
    HoldingProxy(int target, const QByteArray &held);
    ~HoldingProxy();
    Q_DISABLE_COPY_MOVE(HoldingProxy)

    int port() const { return m_port; }
    int held() const { return m_count; }

private:
    void serve(QTcpServer &server);

    const int m_target;
    const QByteArray m_held;
    int m_port = 0;
    std::atomic<int> m_count = 0;
    QThread m_thread;
};

} // namespace sallyport
