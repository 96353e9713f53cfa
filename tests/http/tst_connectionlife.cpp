// SPDX-License-Identifier: Apache-2.0
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"
#include "tests/http/threads.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <semaphore>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace sallyport::http;
using namespace sallyport::http::test;
using namespace std::chrono_literals;

namespace {

const QByteArray host = QByteArrayLiteral("Host: localhost\r\n");
const QByteArray get = "GET / HTTP/1.1\r\n" + host + "\r\n";

void echo(const Request &request, const Responder &respond)
{
    respond(textResponse(request.path + ' ' + request.body));
}

class LimitedHandler final : public RequestHandler
{
public:
    void handle(Request request, Responder respond) override { respond(textResponse(request.body)); }
    qint64 bodyLimit(Method method, QByteArrayView path) const override { return method == Method::Post && path == "/small" ? 4 : 1000; }
};

} // namespace

/// How connections end, and what one of them may ask for.
class ConnectionLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_UNIX
    void answersHalfClosedClients_data();
    void answersHalfClosedClients();
#endif
    void endsTruncatedRequests_data();
    void endsTruncatedRequests();
    void saysWhetherTheClientStillWaits();
    void closesAfterManyRequests();
    void limitsBodiesByRoute();
    void limitsFields();
    void wantsBodiesToKeepTheirRate();
    void servesItsHostsOnly_data();
    void servesItsHostsOnly();
    void wantsTheSchemeOfTheConnection();
    void followsOtherOptions();
    void countsWhatHappens();
    void answersTheWatchdog();
};

#ifdef Q_OS_UNIX
void ConnectionLifeTest::answersHalfClosedClients_data()
{
    QTest::addColumn<bool>("later");
    QTest::newRow("at once") << false;
    QTest::newRow("from another thread") << true;
}

// A client that has sent everything may close its side (nc -N); its answers are still owed.
void ConnectionLifeTest::answersHalfClosedClients()
{
    QFETCH(const bool, later);
    Threads pool;
    TestServer server([&pool, later](const Request &request, const Responder &respond) {
        if (!later) {
            echo(request, respond);
            return;
        }
        pool.start([request, respond] {
            QThread::msleep(100); // the end has been seen by now
            if (respond.isWanted())
                echo(request, respond);
        });
    });
    RawClient client(server.port());
    client.send("POST /a HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\nhi" + get);
    ::shutdown(int(client.socket().socketDescriptor()), SHUT_WR);
    QElapsedTimer timer;
    timer.start();
    for (const char *expected : {"/a hi", "/ "}) {
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->body, expected);
    }
    QVERIFY(client.waitForClose());
    QVERIFY2(timer.elapsed() < 1500, "nothing more can come, so there is nothing to linger for");
}
#endif

void ConnectionLifeTest::endsTruncatedRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nHos");
    QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhe");
    QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n5\r\nhe");
}

void ConnectionLifeTest::endsTruncatedRequests()
{
    QFETCH(const QByteArray, bytes);
    SharedList<QByteArray> seen;
    TestServer server([&seen](const Request &request, const Responder &respond) {
        seen.add(request.path);
        respond({});
    });
    RawClient client(server.port());
    client.send(bytes);
    client.socket().disconnectFromHost();
    QTRY_COMPARE(server.server().statistics().accepted.load(), quint64(1));
    QTRY_COMPARE(server.server().statistics().open.load(), 0);
    QCOMPARE(seen.size(), 0);
}

void ConnectionLifeTest::saysWhetherTheClientStillWaits()
{
    SharedList<Responder> waiting;
    TestServer server([&waiting](const Request &, const Responder &respond) { waiting.add(respond); });
    RawClient client(server.port());
    client.send(get);
    RawClient patient(server.port());
    QTRY_COMPARE(waiting.size(), 1);
    patient.send(get);
    QTRY_COMPARE(waiting.size(), 2);
    const QList<Responder> responders = waiting.take();
    QVERIFY(responders[0].isWanted());
    client.reset();
#ifdef Q_OS_LINUX // elsewhere the answer itself has to find out
    QTRY_VERIFY(!responders[0].isWanted());
#endif
    QVERIFY(responders[1].isWanted());
    responders[1]({});
    QVERIFY(!responders[1].isWanted());
    QVERIFY(patient.read());
    QVERIFY(!Responder().isWanted());
}

void ConnectionLifeTest::closesAfterManyRequests()
{
    TestServer server(echo, {.requestsPerConnection = 3});
    RawClient client(server.port());
    client.send(get.repeated(4));
    for (int i = 1; i <= 3; ++i) {
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->header("connection"), i == 3 ? QByteArray("close") : QByteArray());
    }
    QVERIFY(client.waitForClose());
    QVERIFY(client.rest().isEmpty());
}

void ConnectionLifeTest::limitsBodiesByRoute()
{
    LimitedHandler handler;
    HttpServer server(handler, {.limits = {.body = 100}});
    const auto where = server.listen(TcpAddress{QHostAddress(QHostAddress::LocalHost), 0});
    QVERIFY(where);
    const auto post = [&](const QByteArray &path, int size, bool chunked) {
        RawClient client(quint16(QUrl(*where).port()));
        const QByteArray body(size, 'x');
        client.send("POST " + path + " HTTP/1.1\r\n" + host
                    + (chunked ? "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(size, 16) + "\r\n" + body + "\r\n0\r\n\r\n"
                               : "Content-Length: " + QByteArray::number(size) + "\r\n\r\n" + body));
        const auto answer = client.read();
        return answer ? answer->status : 0;
    };
    for (const bool chunked : {false, true}) {
        QCOMPARE(post("/small", 4, chunked), 200);
        QCOMPARE(post("/small", 5, chunked), 413);
        QCOMPARE(post("/large", 100, chunked), 200);
        QCOMPARE(post("/large", 101, chunked), 413); // the smaller of both counts
    }
}

void ConnectionLifeTest::limitsFields()
{
    TestServer server(echo, {.headerField = 100});
    for (const int size : {97, 98}) { // and "A: "
        RawClient client(server.port());
        client.send("GET / HTTP/1.1\r\n" + host + "A: " + QByteArray(size, 'x') + "\r\n\r\n");
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, size == 97 ? 200 : 431);
    }
}

// 100 ms for any body, and 10 ms more for each 10 bytes: a steady client is let finish, one that stops is not.
void ConnectionLifeTest::wantsBodiesToKeepTheirRate()
{
    TestServer server(echo, {.bodyTime = 100ms, .bodyRate = 1000});
    const QByteArray head = "POST / HTTP/1.1\r\n" + host + "Content-Length: 1000\r\n\r\n";
    RawClient steady(server.port());
    steady.send(head);
    for (int i = 0; i < 10; ++i) {
        steady.send(QByteArray(100, 'x'));
        QTest::qWait(40);
    }
    const auto answer = steady.read();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);

    RawClient stopping(server.port());
    stopping.send(head + QByteArray(200, 'x'));
    QElapsedTimer timer;
    timer.start();
    const auto refused = stopping.read();
    QVERIFY(refused);
    QCOMPARE(refused->status, 408);
    QVERIFY(timer.elapsed() >= 250);
}

void ConnectionLifeTest::servesItsHostsOnly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("name") << QByteArray("auth.example.com") << 200;
    QTest::newRow("port") << QByteArray("auth.example.com:8443") << 200;
    QTest::newRow("case") << QByteArray("AUTH.Example.com") << 200;
    QTest::newRow("address") << QByteArray("192.0.2.7:80") << 200;
    QTest::newRow("IPv6") << QByteArray("[2001:db8::1]:80") << 200;
    QTest::newRow("IPv6 in full") << QByteArray("[2001:0DB8:0:0:0:0:0:1]") << 200;
    QTest::newRow("another") << QByteArray("evil.example") << 421;
    QTest::newRow("another address") << QByteArray("[2001:db8::2]") << 421;
    QTest::newRow("longer") << QByteArray("auth.example.com.evil.example") << 421;
    QTest::newRow("empty") << QByteArray(":80") << 400;
}

void ConnectionLifeTest::servesItsHostsOnly()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, status);
    TestServer server(echo,
                      Options{.hosts = {QStringLiteral("Auth.example.com"), QStringLiteral("192.0.2.7"), QStringLiteral("[2001:db8::1]")}});
    RawClient client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: " + value + "\r\n\r\n");
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
}

void ConnectionLifeTest::wantsTheSchemeOfTheConnection()
{
    const auto status = [](const TestServer &server, const QByteArray &scheme) {
        RawClient client(server.port());
        client.send("GET " + scheme + "://localhost/a HTTP/1.1\r\n" + host + "\r\n");
        const auto answer = client.read();
        return answer ? answer->status : 0;
    };
    const TestServer server(echo);
    QCOMPARE(status(server, "http"), 200);
    QCOMPARE(status(server, "https"), 421);
    const TestServer behindProxy(echo, Options{.proxies = *TrustedProxies::parse({QStringLiteral("127.0.0.1")})});
    QCOMPARE(status(behindProxy, "https"), 200);
}

// Connections that are there, and wait, go by them from their next request on.
void ConnectionLifeTest::followsOtherOptions()
{
    TestServer server(echo, {.limits = {.body = 4}, .threads = 2});
    RawClient client(server.port());
    const QByteArray post = "POST / HTTP/1.1\r\n" + host + "Content-Length: 6\r\n\r\nkipper";
    client.send(get);
    QCOMPARE(client.read()->status, 200);
    server.server().setOptions({.limits = {.headerCount = 2, .body = 6}, .threads = 2, .hosts = {QStringLiteral("localhost")}});
    client.send(post);
    QCOMPARE(client.read()->body, "/ kipper");
    client.send("GET / HTTP/1.1\r\nHost: elsewhere\r\n\r\n");
    QCOMPARE(client.read()->status, 421);
    RawClient other(server.port());
    other.send(get);
    QCOMPARE(other.read()->status, 200);
    other.send("GET / HTTP/1.1\r\n" + host + "A: b\r\nC: d\r\n\r\n");
    QCOMPARE(other.read()->status, 431);
    server.server().setOptions({.limits = {.body = 4}});
    RawClient last(server.port());
    last.send(post);
    QCOMPARE(last.read()->status, 413);
}

void ConnectionLifeTest::countsWhatHappens()
{
    TestServer server(echo, {.idleTime = 100ms});
    const Statistics &statistics = server.server().statistics();
    const auto refused = [&](RefusalStatus status) { return statistics.refused[refusalIndex(status)].load(); };
    {
        RawClient idle(server.port());
        QTRY_COMPARE(statistics.open.load(), 1);
        QVERIFY(idle.waitForClose());
    }
    QTRY_COMPARE(statistics.open.load(), 0);
    QCOMPARE(statistics.timeouts.load(), quint64(1));
    RawClient greeting(server.port());
    greeting.send(QByteArray::fromHex("16030100c8010000c403")); // TLS, where none is spoken
    const auto answer = greeting.read(false, 2000);
    QVERIFY(answer);
    QCOMPARE(answer->status, 400);
    QCOMPARE(refused(RefusalStatus::BadRequest), quint64(1));
    QCOMPARE(refused(RefusalStatus::ContentTooLarge), quint64(0));
    QCOMPARE(statistics.accepted.load(), quint64(2));
}

void ConnectionLifeTest::answersTheWatchdog()
{
    std::counting_semaphore<> mayEnd(0);
    TestServer server(
        [&mayEnd](const Request &, const Responder &respond) {
            mayEnd.acquire();
            respond({});
        },
        {}, 2);
    QVERIFY(server.server().isResponsive(5s));
    RawClient client(server.port());
    client.send(get);
    QTRY_VERIFY(!server.server().isResponsive(50ms)); // one thread hangs
    mayEnd.release();
    QVERIFY(server.server().isResponsive(5s));
    QVERIFY(client.read());
    server.server().stop(0ms);
    QVERIFY(!server.server().isResponsive(50ms));
}

QTEST_GUILESS_MAIN(ConnectionLifeTest)
#include "tst_connectionlife.moc"
