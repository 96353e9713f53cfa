// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/listening/listenaddress.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QIODevice;
class QSslSocket;

namespace sallyport::http {

/// Asks the server on this machine whether it is ready: one `GET /readyz`, over TCP, TLS or a Unix socket.
///
/// Over TLS it wants the very certificate in the server's own file instead of one that its name and a chain speak for: the probe
/// runs beside the server, calls it by a loopback address, and sends no secret.
class HealthProbe : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        ListenAddress address; ///< an unspecified host (0.0.0.0, ::) is asked on loopback
        QString hostName; ///< for the Host field; empty: the address
        QString certificateFile; ///< empty: plain HTTP
    };
    struct Answer
    {
        int status = 0;
        QByteArray body;
    };
    using Done = std::function<void(Result<Answer>)>;

    /// Calls `done` once, from the event loop. ErrorCode::ServerUnreachable, ServerTimeout, ConnectionNotPrivate for another
    /// certificate, NotSallyport for what is no HTTP.
    HealthProbe(Target target, std::chrono::milliseconds timeout, Done done);
    ~HealthProbe() override;

private:
    void open();
    void openTcp(const TcpAddress &address);
    void openUnix(const UnixAddress &address);
    void ask(QIODevice &stream);
    void checkCertificate(QSslSocket &socket);
    void readAnswer();
    void finish(Result<Answer> answer);

    const Target m_target;
    Done m_done;
    QTimer m_timer;
    QIODevice *m_stream = nullptr; ///< a child of this
    QByteArray m_received;
};

} // namespace sallyport::http
