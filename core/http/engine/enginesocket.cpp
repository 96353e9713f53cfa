// SPDX-License-Identifier: Apache-2.0
#include "core/http/engine/enginesocket.h"

#include <algorithm>

namespace sallyport::http {

EngineSocket::EngineSocket(const QHostAddress &peer, quint16 peerPort, QObject *parent) : QTcpSocket(parent)
{
    setPeerAddress(peer);
    setPeerPort(peerPort);
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite | Unbuffered);
}

EngineSocket::~EngineSocket()
{
    setSocketState(UnconnectedState); // QAbstractSocket would close a network connection there never was
    setOpenMode(NotOpen);
}

EngineSocket::Outcome EngineSocket::offer(Errand errand)
{
    m_errand = std::move(errand);
    m_outcome = Outcome::Ignored;
    // As short as can be: the engine reads it byte by byte. Without a host it would ask for addresses and write them out.
    m_unread = "GET / HTTP/1.1\r\nHost:a\r\n\r\n";
    Q_EMIT readyRead();
    m_errand.reset();
    m_unread = {};
    return m_outcome;
}

std::optional<EngineSocket::Errand> EngineSocket::takeErrand()
{
    if (m_errand)
        m_outcome = Outcome::Handled;
    return std::exchange(m_errand, std::nullopt);
}

void EngineSocket::finish()
{
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
    deleteLater();
}

qint64 EngineSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_unread.size();
}

qint64 EngineSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_unread.size());
    std::copy_n(m_unread.begin(), size, data);
    m_unread = m_unread.sliced(size);
    return size;
}

} // namespace sallyport::http
