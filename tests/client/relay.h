// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace sallyport {

/// Stands between a client and a server: counts what is asked, and can hold back what the server says.
class Relay
{
public:
    explicit Relay(quint16 target) : m_target(target)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                join(client);
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

    /// How many requests began with this, e.g. "POST /token".
    int count(const QByteArray &start) const
    {
        return int(std::count_if(m_requests.begin(), m_requests.end(), [&](const QByteArray &head) { return head.startsWith(start); }));
    }
    const QByteArrayList &requests() const { return m_requests; }

    /// Whatever the server says, each `text` in it arrives as `other`, which is as long.
    void replace(const QByteArray &text, const QByteArray &other) { m_replaced = {text, other}; }

    /// Answers stay here until release().
    void hold() { m_isHolding = true; }
    /// As hold(), from the first request that begins with this.
    void holdFrom(const QByteArray &start) { m_holdFrom = start; }
    void release()
    {
        m_holdFrom.clear();
        m_isHolding = false;
        for (auto &[client, bytes] : std::exchange(m_held, {})) {
            if (client)
                client->write(bytes);
        }
    }

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        QObject::connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            for (const char *verb : {"GET /", "POST /", "PATCH /", "DELETE /"}) {
                if (bytes.startsWith(verb))
                    m_requests.append(bytes);
            }
            if (!m_holdFrom.isEmpty() && bytes.startsWith(m_holdFrom))
                m_isHolding = true;
            server->write(bytes);
        });
        QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            QByteArray bytes = server->readAll();
            if (!m_replaced.first.isEmpty())
                bytes.replace(m_replaced.first, m_replaced.second);
            if (m_isHolding)
                m_held.append({client, bytes});
            else
                client->write(bytes);
        });
        QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }

    quint16 m_target;
    bool m_isHolding = false;
    QByteArray m_holdFrom;
    std::pair<QByteArray, QByteArray> m_replaced;
    QByteArrayList m_requests;
    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> m_held;
    QTcpServer m_server;
};

} // namespace sallyport
