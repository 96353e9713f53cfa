// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/serveraddress.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace sallyport::ui {

/// A server on 127.0.0.1 that gives the same answer to every request but that for its health, which is good.
class Answering final : public QTcpServer
{
public:
    /// `status`: such as "429 Too Many Requests", with more header lines behind it if need be.
    Answering(const QByteArray &status, const QByteArray &body)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, status, body] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, status, body] {
                const bool health = socket->readAll().startsWith("GET /livez");
                requests += health ? 0 : 1;
                socket->write("HTTP/1.1 " + (health ? "200 OK" : status) + "\r\nContent-Type: application/json\r\nConnection: close\r\n");
                const QByteArray content = health ? R"({"status":"ok","service":"sallyport","version":"1.0","registration":"open"})" : body;
                socket->write("Content-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content);
                socket->disconnectFromHost();
            });
        });
    }

    ServerAddress address() const { return *ServerAddress::fromText(QStringLiteral("127.0.0.1:%1").arg(serverPort())); }

    int requests = 0; ///< but those for its health
};

} // namespace sallyport::ui
