// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/holdingproxy.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace sallyport {

HoldingProxy::HoldingProxy(int target, const QByteArray &held) : m_target(target), m_held(held)
{
    auto *server = new QTcpServer;
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("no port: %ls", qUtf16Printable(server->errorString()));
    m_port = server->serverPort();
    server->moveToThread(&m_thread);
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] { serve(*server); });
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
}

HoldingProxy::~HoldingProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void HoldingProxy::serve(QTcpServer &server)
{
    while (QTcpSocket *client = server.nextPendingConnection()) {
        auto *behind = new QTcpSocket(client);
        behind->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_target));
        QObject::connect(behind, &QTcpSocket::readyRead, client, [=] { client->write(behind->readAll()); });
        QObject::connect(behind, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QTcpSocket::readyRead, behind, [=, this, holds = false]() mutable {
            const QByteArray said = client->readAll();
            if (!holds && said.contains(m_held)) {
                holds = true;
                ++m_count;
            }
            if (!holds)
                behind->write(said);
        });
    }
}

} // namespace sallyport
