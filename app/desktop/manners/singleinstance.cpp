// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace sallyport {

static constexpr qint64 longestMessage = 4096;
static constexpr int patience = 2000; ///< milliseconds that the other one has to answer

/// Short, because the name of a socket has only 108 bytes.
static QString fileName(const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("sallyport-window-") + QString::fromLatin1(digest);
}

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    m_isFirst = folder.isEmpty();
    if (m_isFirst)
        return;
    m_address = QDir(folder).filePath(fileName(name));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(8);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
    // Of two that start at once only one gets the lock, and the lock of one that died is free.
    m_lock = std::make_unique<QLockFile>(m_address + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return;
    QLocalServer::removeServer(m_address);
    m_isFirst = m_server.listen(m_address);
}

SingleInstance::~SingleInstance()
{
    m_server.close();
}

void SingleInstance::handOver(const QString &errand)
{
    const auto answer = [this](bool taken) {
        m_patience.stop();
        m_other.disconnect(this);
        m_other.abort();
        Q_EMIT answered(taken);
    };
    connect(&m_other, &QLocalSocket::connected, this, [this, errand] { m_other.write(errand.toUtf8().left(longestMessage - 1) + '\n'); });
    connect(&m_other, &QLocalSocket::readyRead, this, [this, answer] { answer(m_other.readAll() == "ok\n"); });
    connect(
        &m_other, &QLocalSocket::errorOccurred, this, [answer] { answer(false); }, Qt::QueuedConnection);
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [answer] { answer(false); });
    m_patience.start(patience);
    m_other.connectToServer(m_address);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        QTimer::singleShot(patience, socket, &QObject::deleteLater); // whoever it is, it does not stay
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= longestMessage)
            socket.abort();
        return;
    }
    const QString errand = QString::fromUtf8(socket.readLine(longestMessage)).trimmed();
    socket.write("ok\n");
    socket.disconnectFromServer();
    Q_EMIT asked(errand);
}

} // namespace sallyport
