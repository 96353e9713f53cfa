// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

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
    /// As hold(), but only answers to requests that begin with this.
    void holdAnswersTo(const QByteArray &start) { m_holdAnswersTo = start; }
    /// The next answers to requests that begin with this never arrive; the connections stand.
    void swallowAnswersTo(const QByteArray &start, int count) { m_lost = {start, count, false}; }
    /// The same, and their connections end.
    void breakOffAnswersTo(const QByteArray &start, int count) { m_lost = {start, count, true}; }
    /// Whether an answer is here.
    bool isHolding() const { return !m_held.isEmpty(); }
    void release()
    {
        m_holdFrom.clear();
        m_holdAnswersTo.clear();
        m_isHolding = false;
        for (auto &[client, bytes] : std::exchange(m_held, {})) {
            if (client)
                client->write(bytes);
        }
    }

private:
    struct Lost
    {
        QByteArray start;
        int count = 0;
        bool isBrokenOff = false;
    };

    /// Whether the answer to this request is one of those.
    bool isLost(const QByteArray &request) { return m_lost.count > 0 && request.startsWith(m_lost.start) && m_lost.count-- > 0; }

    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        const auto isHeld = std::make_shared<bool>(false);
        const auto isSwallowed = std::make_shared<bool>(false);
        QObject::connect(client, &QTcpSocket::readyRead, server, [this, client, server, isHeld, isSwallowed] {
            const QByteArray bytes = client->readAll();
            for (const char *verb : {"GET /", "POST /", "PATCH /", "DELETE /"}) {
                if (bytes.startsWith(verb))
                    m_requests.append(bytes);
            }
            if (!m_holdFrom.isEmpty() && bytes.startsWith(m_holdFrom))
                m_isHolding = true;
            *isHeld = !m_holdAnswersTo.isEmpty() && bytes.startsWith(m_holdAnswersTo);
            *isSwallowed = *isSwallowed || isLost(bytes);
            server->write(bytes);
        });
        QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server, isHeld, isSwallowed] {
            QByteArray bytes = server->readAll();
            if (*isSwallowed)
                return m_lost.isBrokenOff ? client->abort() : void();
            if (!m_replaced.first.isEmpty())
                bytes.replace(m_replaced.first, m_replaced.second);
            if (m_isHolding || *isHeld)
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
    QByteArray m_holdFrom, m_holdAnswersTo;
    Lost m_lost;
    std::pair<QByteArray, QByteArray> m_replaced;
    QByteArrayList m_requests;
    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> m_held;
    QTcpServer m_server;
};

} // namespace sallyport
