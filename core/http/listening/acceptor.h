// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/listening/listeningsocket.h"
#include "core/http/listening/nativesocket.h"

#include <QSocketNotifier>
#include <QTimer>

#include <functional>

namespace sallyport::http {

/// Accepts the connections of one listening socket and hands them on.
class Acceptor final : public QObject
{
    Q_OBJECT
public:
    using Admit = std::function<void(AcceptedConnection)>;
    Acceptor(std::unique_ptr<ListeningSocket> socket, Admit admit);

private:
    void acceptWaiting();
    void pause();

    const std::unique_ptr<ListeningSocket> m_socket;
    const Admit m_admit;
    QTimer m_resume;
    QSocketNotifier m_notifier; ///< goes before its socket
    bool m_starved = false; ///< said so in the log
};

} // namespace sallyport::http
