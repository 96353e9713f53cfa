// SPDX-License-Identifier: Apache-2.0
#include "tests/http/rawclient.h"

#include <QDeadlineTimer>
#include <QHostAddress>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace sallyport::http::test {

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.waitForConnected(10'000);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(10'000)) { }
}

bool RawClient::receive(int milliseconds)
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(milliseconds))
        return false;
    m_received += m_socket.readAll();
    return true;
}

std::optional<RawAnswer> RawClient::read(bool headOnly, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!receive(int(deadline.remainingTime())))
            return std::nullopt;
    }
    RawAnswer answer;
    QList<QByteArray> lines;
    for (QByteArray line : m_received.first(end).split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(line);
    }
    answer.status = lines.takeFirst().mid(9, 3).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplaceBack(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = headOnly ? 0 : answer.header("content-length").toLongLong();
    while (m_received.size() < end + 4 + length) {
        if (!receive(int(deadline.remainingTime())))
            return std::nullopt;
    }
    answer.body = m_received.sliced(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return answer;
}

bool RawClient::waitForClose(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (receive(int(deadline.remainingTime()))) { }
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

void RawClient::reset()
{
#ifdef Q_OS_UNIX
    const linger atOnce{.l_onoff = 1, .l_linger = 0}; // else closing is an orderly end, as long as nothing is unread
    ::setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
#endif
    m_socket.abort();
}

int statusOf(quint16 port, const QByteArray &path)
{
    RawClient client(port);
    client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const auto answer = client.read();
    return answer ? answer->status : 0;
}

} // namespace sallyport::http::test
