// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/request.h"

#include <QTcpSocket>

#include <optional>

namespace sallyport::http::test {

struct RawAnswer
{
    int status = 0;
    Headers headers;
    QByteArray body;

    QByteArray header(QByteArrayView lowerCaseName) const { return headerValue(headers, lowerCaseName); }
};

/// A client that sends exactly the bytes it is told to. Blocks, each wait bounded.
class RawClient
{
public:
    explicit RawClient(quint16 port);

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QByteArray &bytes);
    /// The next answer; nothing when none came in time. `headOnly`: its body stays away, whatever its length says.
    std::optional<RawAnswer> read(bool headOnly = false, int milliseconds = 10'000);
    /// Whether the server closes in time; what it still sends is kept in rest().
    bool waitForClose(int milliseconds = 10'000);
    /// What was received beyond the answers read so far.
    const QByteArray &rest() const { return m_received; }
    /// Resets the connection instead of closing it in order.
    void reset();
    QTcpSocket &socket() { return m_socket; }

private:
    bool receive(int milliseconds);

    QTcpSocket m_socket;
    QByteArray m_received;
};

/// One GET on a connection of its own: the status, or 0. Shows that the server still serves others.
int statusOf(quint16 port, const QByteArray &path = QByteArrayLiteral("/"));

} // namespace sallyport::http::test
