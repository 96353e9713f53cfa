// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/nativesocket.h"

#include <QTcpServer>

#include <functional>

namespace sallyport::http {

/// Accepts the connections of one address and hands their descriptors on.
class Acceptor final : public QTcpServer
{
    Q_OBJECT
public:
    using Admit = std::function<void(SocketDescriptor)>;
    explicit Acceptor(Admit admit);

protected:
    void incomingConnection(qintptr descriptor) override { m_admit(SocketDescriptor(descriptor)); }

private:
    Admit m_admit;
};

} // namespace sallyport::http
