// SPDX-License-Identifier: Apache-2.0
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"
#include "tests/http/threads.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace sallyport::http;
using namespace sallyport::http::test;
using namespace std::chrono_literals;

namespace {

const QByteArray host = QByteArrayLiteral("Host: localhost\r\n");

// Tells the caller what the handler was given.
void echo(const Request &request, const Responder &respond)
{
    respond(textResponse(methodName(request.method).toByteArray() + ' ' + request.path + '?' + request.query + ' ' + request.body));
}

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\n" + host + fields + "\r\n";
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void answersHeadWithoutBody();
    void sendsContinueOnlyWhenItWillRead();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void keepsOldConnectionsWhenAsked();
    void servesByteByByte();
    void readsChunkedBodies();
    void readsLargeBodies();
    void refuses_data();
    void refuses();
    void letsNothingBeSmuggled_data();
    void letsNothingBeSmuggled();
    void tellsThePeer();
    void spreadsOverThreads();
    void listensTwice();
    void saysWhenAnAddressIsTaken();
    void makesRoomForNewConnections();
};

void HttpServerTest::keepsTheConnection()
{
    TestServer server(echo);
    RawClient client(server.port());
    for (int i = 0; i < 3; ++i) {
        client.send(get("/" + QByteArray::number(i) + "?q"));
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "GET /" + QByteArray::number(i) + "?q ");
        QVERIFY(!answer->header("date").isEmpty());
        QVERIFY(answer->header("connection").isEmpty());
    }
}

// Each answer comes later, from another thread, after a wait of its own.
void HttpServerTest::answersPipelinedRequestsInOrder()
{
    Threads pool;
    TestServer server([&pool](const Request &request, const Responder &respond) {
        pool.start([path = request.path, respond] {
            QThread::usleep(QRandomGenerator::global()->bounded(500u));
            respond(textResponse(path));
        });
    });
    constexpr int count = 1000;
    QByteArray requests;
    for (int i = 0; i < count; ++i)
        requests += get("/" + QByteArray::number(i));
    RawClient client(server.port());
    client.send(requests);
    for (int i = 0; i < count; ++i) {
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->body, "/" + QByteArray::number(i));
    }
    QVERIFY(client.rest().isEmpty());
}

void HttpServerTest::answersHeadWithoutBody()
{
    TestServer server(echo);
    RawClient client(server.port());
    client.send("HEAD /a HTTP/1.1\r\n" + host + "\r\n" + get("/b"));
    const auto head = client.read(true);
    QVERIFY(head);
    QCOMPARE(head->header("content-length").toInt(), int(qstrlen("GET /a? ")));
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->body, "GET /b? ");

    client.send("HEAD /a HTTP/1.1\r\n" + host + "\r\nGARBAGE\r\n\r\n");
    QVERIFY(client.read(true));
    const auto refused = client.read(); // nobody knows that the garbage was HEAD, so its answer has a body
    QVERIFY(refused);
    QCOMPARE(refused->status, 400);
    QVERIFY(!refused->body.isEmpty());
}

void HttpServerTest::sendsContinueOnlyWhenItWillRead()
{
    TestServer server(echo, {.body = 10});
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    const auto go = client.read();
    QVERIFY(go);
    QCOMPARE(go->status, 100);
    client.send("hello");
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->body, "POST /? hello");

    client.send("POST / HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 11\r\n\r\n");
    const auto refusal = client.read();
    QVERIFY(refusal);
    QCOMPARE(refusal->status, 413);
    QVERIFY(client.waitForClose());
}

void HttpServerTest::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("connection: close") << get("/", "Connection: close\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n");
}

void HttpServerTest::closesWhenAsked()
{
    QFETCH(const QByteArray, request);
    TestServer server(echo);
    RawClient client(server.port());
    QElapsedTimer timer;
    timer.start();
    client.send(request + get("/never"));
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->header("connection"), "close");
    QVERIFY(client.waitForClose());
    QVERIFY(client.rest().isEmpty());
    QVERIFY2(timer.elapsed() < 1500, "a client that waits for the end must not wait for a timer");
}

void HttpServerTest::keepsOldConnectionsWhenAsked()
{
    TestServer server(echo);
    RawClient client(server.port());
    for (int i = 0; i < 2; ++i) {
        client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->header("connection"), "keep-alive");
    }
}

void HttpServerTest::servesByteByByte()
{
    TestServer server(echo);
    RawClient client(server.port());
    const QByteArray request = "POST /a HTTP/1.1\r\n" + host
        + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x\r\nde\r\n0\r\nT: u\r\n\r\n"
          "POST /b HTTP/1.1\r\n"
        + host + "Content-Length: 3\r\n\r\nxyz";
    for (const char c : request)
        client.send(QByteArray(1, c));
    const auto first = client.read();
    QVERIFY(first);
    QCOMPARE(first->body, "POST /a? abcde");
    const auto second = client.read();
    QVERIFY(second);
    QCOMPARE(second->body, "POST /b? xyz");
}

void HttpServerTest::readsChunkedBodies()
{
    TestServer server([](const Request &request, const Responder &respond) {
        respond(textResponse(request.header("content-length") + ' ' + request.header("transfer-encoding") + ' ' + request.body));
    });
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->body, "3  abc"); // one exact length, and nothing of the chunks
}

void HttpServerTest::readsLargeBodies()
{
    TestServer server(echo);
    RawClient client(server.port());
    const QByteArray body(1024 * 1024, 'x');
    client.send("POST / HTTP/1.1\r\n" + host + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body + get("/next"));
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->body, "POST /? " + body);
    const auto next = client.read();
    QVERIFY(next);
    QCOMPARE(next->body, "GET /next? ");
}

void HttpServerTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](int status, const char *code, const QByteArray &bytes) {
        QTest::newRow(code) << bytes << status << QByteArray(code);
    };
    row(400, "malformed_request", "GET / HTTP/1.1\r\n\r\n");
    row(413, "payload_too_large", "POST / HTTP/1.1\r\n" + host + "Content-Length: 18446744073709551615\r\n\r\n");
    row(414, "uri_too_long", "GET /" + QByteArray(9000, 'a'));
    row(415, "unsupported_media_type", "POST / HTTP/1.1\r\n" + host + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello");
    row(417, "expectation_failed", get("/", "Expect: tea\r\n"));
    row(431, "header_too_large", get("/", QByteArray("A: b\r\n").repeated(101)));
    row(501, "not_implemented", "BREW / HTTP/1.1\r\n" + host + "\r\n");
    row(505, "version_not_supported", "GET / HTTP/2.0\r\n" + host + "\r\n");
    row(408, "request_timeout", "GET / HTTP/1.1\r\nHos");
    QTest::newRow("slow body") << "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhe" << 408 << QByteArray("request_timeout");
    QTest::newRow("large chunks") << "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n100001\r\n"
                                  << 413 << QByteArray("payload_too_large");
}

void HttpServerTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    SharedList<QByteArray> seen;
    TestServer server(
        [&seen](const Request &request, const Responder &respond) {
            seen.add(request.path);
            respond({});
        },
        {.headerTime = 100ms, .bodyTime = 100ms});
    RawClient client(server.port());
    client.send(bytes);
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->header("connection"), "close");
    QCOMPARE(answer->header("content-type"), "application/json");
    QVERIFY(answer->body.contains("\"code\":\"" + code + '"'));
    QVERIFY(answer->body.contains("\"detail\":\""));
    QVERIFY(client.waitForClose());
    QCOMPARE(seen.size(), 0);
    QCOMPARE(statusOf(server.port()), 200);
}

void HttpServerTest::letsNothingBeSmuggled_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &body = {}) { QTest::newRow(name) << fields << body; };
    row("negative", "Content-Length: -1\r\n");
    row("2^64-1", "Content-Length: 18446744073709551615\r\n");
    row("hexadecimal", "Content-Length: 0x28\r\n");
    row("list", "Content-Length: 5, 5\r\n", "hello");
    row("two", "Content-Length: 5\r\nContent-Length: 40\r\n", "hello");
    row("length and chunked", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n");
    row("gzip", "Transfer-Encoding: gzip\r\n");
    row("bad chunk size", "Transfer-Encoding: chunked\r\n", "zz\r\n\r\n");
    row("length behind a bad field", "B@d name: 1\r\nContent-Length: 40\r\n");
    row("too many fields", QByteArray("A: b\r\n").repeated(101) + "Content-Length: 40\r\n");
    row("one huge field", "A: " + QByteArray(110'000, 'b') + "\r\nContent-Length: 40\r\n");
    row("LF alone", "A: b\nContent-Length: 40\r\n");
    row("space before colon", "Content-Length : 40\r\n");
    row("folded", "A: b\r\n Content-Length: 40\r\n");
}

void HttpServerTest::letsNothingBeSmuggled()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, body);
    SharedList<QByteArray> seen;
    TestServer server([&seen](const Request &request, const Responder &respond) {
        seen.add(request.path);
        respond({});
    });
    RawClient client(server.port());
    client.send("POST /front HTTP/1.1\r\n" + host + fields + "\r\n" + body + get("/smuggled") + get("/smuggled"));
    const auto answer = client.read();
    QVERIFY(answer);
    QVERIFY(answer->status >= 400);
    QVERIFY(client.waitForClose());
    QCOMPARE(seen.size(), 0); // neither the doubtful request ran, nor what stood behind it
    QCOMPARE(statusOf(server.port(), "/other"), 200);
    QCOMPARE(seen.take(), QList<QByteArray>{"/other"});
}

void HttpServerTest::tellsThePeer()
{
    TestServer server([](const Request &request, const Responder &respond) { respond(textResponse(request.peer.toString().toLatin1())); });
    RawClient client(server.port());
    client.send(get("/"));
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->body, "127.0.0.1");
}

void HttpServerTest::spreadsOverThreads()
{
    TestServer server(
        [](const Request &, const Responder &respond) { respond(textResponse(QByteArray::number(quintptr(QThread::currentThreadId())))); },
        {}, 3);
    std::vector<std::unique_ptr<RawClient>> clients;
    QHash<QByteArray, int> perThread;
    for (int i = 0; i < 12; ++i) {
        auto &client = clients.emplace_back(std::make_unique<RawClient>(server.port()));
        client->send(get("/"));
        const auto answer = client->read();
        QVERIFY(answer);
        ++perThread[answer->body];
    }
    QCOMPARE(perThread.values(), QList<int>({4, 4, 4}));
}

void HttpServerTest::listensTwice()
{
    TestServer server(echo);
    const quint16 second = server.listen();
    QVERIFY(second != 0);
    QVERIFY(second != server.port());
    QCOMPARE(statusOf(server.port()), 200);
    QCOMPARE(statusOf(second), 200);
}

void HttpServerTest::saysWhenAnAddressIsTaken()
{
    TestServer server(echo);
    const auto second = server.server().listen(TcpAddress{QHostAddress(QHostAddress::LocalHost), server.port()});
    QVERIFY(!second);
    QCOMPARE(second.error().code, sallyport::ErrorCode::AddressUnavailable);
    QVERIFY(second.error().detail.contains(QString::number(server.port())));
    QCOMPARE(statusOf(server.port()), 200);
}

void HttpServerTest::makesRoomForNewConnections()
{
    TestServer server(echo, {.connections = 2});
    RawClient first(server.port());
    RawClient second(server.port());
    for (RawClient *client : {&first, &second}) {
        client->send(get("/"));
        QVERIFY(client->read());
    }
    QCOMPARE(statusOf(server.port()), 200);
    QVERIFY(first.waitForClose()); // it has waited longest
    second.send(get("/"));
    QVERIFY(second.read());
    QCOMPARE(server.server().statistics().shed.load(), quint64(1));
    QCOMPARE(server.server().statistics().turnedAway.load(), quint64(0));
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
