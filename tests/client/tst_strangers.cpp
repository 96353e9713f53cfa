// SPDX-License-Identifier: Apache-2.0
#include "core/client/apiclient.h"
#include "core/client/sessiontokens.h"
#include "tests/client/waiting.h"
#include "tests/support/faketokenstore.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <limits>

namespace sallyport {

/// Whatever answers at the address someone typed, and is no Sallyport server.
class StrangersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saySomethingElse_data();
    void saySomethingElse();
    void areNotThere();
    void sayNothing();
    void trickle();
    void neverEnd();
    void doNotSpeakTls();
    void neverGetTheTokenByRedirect();
    void lieAboutLifetimes();
};

namespace {

/// Answers the first bytes of each connection with `answer`, then closes unless told otherwise.
class Stranger
{
public:
    explicit Stranger(std::function<void(QTcpSocket *)> onRequest) : m_onRequest(std::move(onRequest))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                ++requests;
                m_onRequest(socket);
            });
        });
    }
    ServerAddress address(const QString &scheme = QStringLiteral("http")) const
    {
        return {ServerAddress::Kind::Remote, QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server.serverPort())), {}};
    }

    QByteArray received;
    int requests = 0;

private:
    std::function<void(QTcpSocket *)> m_onRequest;
    QTcpServer m_server;
};

QByteArray answer(const QByteArray &status, const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more
        + "\r\n" + body;
}

} // namespace

void StrangersTest::saySomethingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray html("<!DOCTYPE html><title>It works!</title>");
    const auto other = ErrorCode::NotSallyport;
    QTest::newRow("web page") << answer("200 OK", "text/html", html) << other;
    QTest::newRow("404 page") << answer("404 Not Found", "text/html", html) << other;
    QTest::newRow("500 page") << answer("500 Internal Server Error", "text/html", html) << other;
    QTest::newRow("502 page") << answer("502 Bad Gateway", "text/html", html) << other;
    QTest::newRow("asks for a password") << answer("401 Unauthorized", "text/html", html, "WWW-Authenticate: Basic realm=\"x\"\r\n")
                                         << other;
    QTest::newRow("redirect") << answer("302 Found", "text/html", {}, "Location: http://127.0.0.1:1/\r\n") << other;
    QTest::newRow("empty") << answer("200 OK", "application/json", {}) << other;
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << other;
    QTest::newRow("other JSON") << answer("200 OK", "application/json", R"({"ok":true})") << other;
    QTest::newRow("JSON list") << answer("200 OK", "application/json", "[]") << other;
    QTest::newRow("wrong types") << answer("200 OK", "application/json", R"({"status":1,"service":[],"version":{}})") << other;
    QTest::newRow("other service") << answer("200 OK", "application/json", R"({"status":"ok","service":"elephant","version":"1"})")
                                   << other;
    QTest::newRow("foreign error") << answer("404 Not Found", "application/json", R"({"detail":"Not Found"})") << other;
    QTest::newRow("foreign code") << answer("400 Bad Request", "application/json", R"({"detail":"x","code":"elephant"})") << other;
    QTest::newRow("deep JSON") << answer("200 OK", "application/json", QByteArray(100'000, '[')) << other;
    QTest::newRow("not UTF-8") << answer("200 OK", "application/json", "{\"status\":\"\xff\"}") << other;
    // Qt tells these apart from a server that just hangs up by nothing.
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 what? \r\n\r\n") << ErrorCode::ServerUnreachable;
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << ErrorCode::ServerUnreachable;
    QTest::newRow("SMTP") << QByteArray("220 mail.example.org ESMTP\r\n") << ErrorCode::ServerUnreachable;
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"status\"") << ErrorCode::ServerUnreachable;
    QTest::newRow("closes at once") << QByteArray() << ErrorCode::ServerUnreachable;
}

void StrangersTest::saySomethingElse()
{
    QFETCH(QByteArray, bytes);
    Stranger stranger([&](QTcpSocket *socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
    ApiClient client;
    client.setTimeout(std::chrono::seconds(4));
    client.setServer(stranger.address());
    const auto health = wait(client.probe());
    QVERIFY(!health);
    QTEST(health.error().code, "code");
    QVERIFY(!health.error().detail.isEmpty());
}

void StrangersTest::areNotThere()
{
    quint16 port = 0;
    {
        QTcpServer once;
        QVERIFY(once.listen(QHostAddress::LocalHost));
        port = once.serverPort();
    }
    ApiClient client;
    client.setServer({ServerAddress::Kind::Remote, QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), {}});
    QCOMPARE(codeOf(wait(client.probe())), ErrorCode::ServerUnreachable);
    client.setServer({ServerAddress::Kind::Remote, QUrl(QStringLiteral("http://no-such-host.invalid")), {}});
    QCOMPARE(codeOf(wait(client.probe())), ErrorCode::ServerUnreachable);
}

void StrangersTest::sayNothing()
{
    Stranger stranger([](QTcpSocket *) {});
    ApiClient client;
    client.setTimeout(std::chrono::milliseconds(300));
    client.setServer(stranger.address());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(wait(client.probe())), ErrorCode::ServerTimeout);
    QVERIFY(timer.elapsed() >= 250 && timer.elapsed() < 3000);
}

void StrangersTest::trickle()
{
    Stranger stranger([](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(20);
    });
    ApiClient client;
    client.setTimeout(std::chrono::milliseconds(500));
    client.setServer(stranger.address());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(wait(client.probe())), ErrorCode::ServerTimeout);
    QVERIFY(timer.elapsed() < 4000);
}

void StrangersTest::neverEnd()
{
    qint64 sent = 0;
    Stranger stranger([&](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        const auto more = [socket, &sent] {
            const QByteArray block(1024 * 1024, 'x');
            if (socket->bytesToWrite() < block.size())
                sent += socket->write(block);
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    });
    ApiClient client;
    client.setServer(stranger.address());
    QCOMPARE(codeOf(wait(client.probe())), ErrorCode::NotSallyport);
    QVERIFY2(sent < 128 * 1024 * 1024, qPrintable(QString::number(sent)));
}

void StrangersTest::doNotSpeakTls()
{
    Stranger stranger([](QTcpSocket *socket) {
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    });
    ApiClient client;
    client.setTimeout(std::chrono::seconds(4));
    client.setServer(stranger.address(QStringLiteral("https")));
    QCOMPARE(codeOf(wait(client.probe())), ErrorCode::ConnectionNotPrivate);
}

void StrangersTest::neverGetTheTokenByRedirect()
{
    Stranger thief([](QTcpSocket *socket) { socket->write(answer("200 OK", "application/json", "{}")); });
    Stranger first([&](QTcpSocket *socket) {
        socket->write(
            answer("307 Temporary Redirect", "text/plain", {}, "Location: " + thief.address().url.toEncoded() + "/users/me/\r\n"));
    });
    ApiClient client;
    client.setServer(first.address());
    QCOMPARE(codeOf(wait(client.call(api::me, {}, Secret("the-token")))), ErrorCode::NotSallyport);
    QTest::qWait(100);
    QVERIFY(first.received.contains("Bearer the-token"));
    QCOMPARE(thief.requests, 0);
}

// A token that has ended before it came, or never ends, is no reason to ask for the next one at once, again and again.
void StrangersTest::lieAboutLifetimes()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    for (const qint64 lifetime : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), qint64(-1), qint64(0)}) {
        ApiClient client;
        FakeTokenStore store;
        SessionTokens tokens({client, store, {}});
        bool isDue = false;
        QObject::connect(&tokens, &SessionTokens::due, [&isDue] { isDue = true; });
        api::TokenPair pair;
        pair.expiresIn = lifetime;
        tokens.begin(std::move(pair));
        QVERIFY(tokens.isDueLater());
        QCoreApplication::processEvents();
        QVERIFY(!isDue);
    }
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::StrangersTest)
#include "tst_strangers.moc"
