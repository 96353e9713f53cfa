// SPDX-License-Identifier: Apache-2.0
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"
#include "tests/http/threads.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <semaphore>

#include <future>
#include <stdexcept>
#include <thread>

using namespace sallyport::http;
using namespace sallyport::http::test;
using namespace std::chrono_literals;

namespace {

const QByteArray get = QByteArrayLiteral("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");

} // namespace

/// Handlers that misbehave, and a server that is stopped at a bad moment.
class HandlersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throwing_data();
    void throwing();
    void throwingAfterTheAnswer();
    void neverAnswering();
    void answeringTwice();
    void answeringForAnother();
    void answeringWhatCannotBeSent();
    void stopLetsRunningRequestsFinish();
    void stopWaitsNoLongerThanItsGrace();
    void stopRefusesNewConnections();
    void answeringAfterTheEnd();
};

void HandlersTest::throwing_data()
{
    QTest::addColumn<bool>("standard");
    QTest::newRow("std::exception") << true;
    QTest::newRow("anything") << false;
}

void HandlersTest::throwing()
{
    QFETCH(const bool, standard);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("^A request handler threw")));
    TestServer server([standard](const Request &request, const Responder &respond) {
        if (request.path == "/other")
            respond({});
        else if (standard)
            throw std::runtime_error("inside");
        else
            throw 1;
    });
    RawClient client(server.port());
    client.send(get);
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->status, 500);
    QVERIFY(answer->body.contains("\"code\":\"internal\""));
    QVERIFY(!answer->body.contains("inside"));
    QCOMPARE(statusOf(server.port(), "/other"), 200);
}

void HandlersTest::throwingAfterTheAnswer()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("^A request handler threw")));
    TestServer server([](const Request &, const Responder &respond) {
        respond(textResponse("before"));
        throw std::runtime_error("inside");
    });
    RawClient client(server.port());
    client.send(get);
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->body, "before");
}

void HandlersTest::neverAnswering()
{
    Threads pool;
    TestServer server([&pool](const Request &request, Responder respond) {
        if (request.path == "/later")
            pool.start([dropped = std::move(respond)] { QThread::msleep(10); });
    });
    QCOMPARE(statusOf(server.port()), 500);
    QCOMPARE(statusOf(server.port(), "/later"), 500);
}

void HandlersTest::answeringTwice()
{
    TestServer server([](const Request &, const Responder &respond) {
        respond(textResponse("first"));
        respond(textResponse("second"));
    });
    RawClient client(server.port());
    client.send(get + get);
    for (int i = 0; i < 2; ++i) {
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->body, "first");
    }
    QVERIFY(!client.read(false, 100));
}

// One request's handler answers an earlier one, on the same thread, inside its own call.
void HandlersTest::answeringForAnother()
{
    Responder waiting;
    TestServer server(
        [&waiting](const Request &request, const Responder &respond) {
            if (request.path == "/wait") {
                waiting = respond;
                return;
            }
            if (waiting)
                std::exchange(waiting, {})(textResponse("at last"));
            respond(textResponse("at once"));
        },
        {}, 1);
    RawClient first(server.port());
    first.send("GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n" + get);
    RawClient second(server.port());
    QVERIFY(!first.read(false, 100));
    second.send(get);
    const auto atOnce = second.read();
    QVERIFY(atOnce);
    QCOMPARE(atOnce->body, "at once");
    const auto atLast = first.read();
    QVERIFY(atLast);
    QCOMPARE(atLast->body, "at last");
    const auto pipelined = first.read();
    QVERIFY(pipelined);
    QCOMPARE(pipelined->body, "at once");
}

void HandlersTest::answeringWhatCannotBeSent()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("^An answer with status")));
    TestServer server([](const Request &request, const Responder &respond) {
        respond({.status = 200,
                 .headers = {{"location", request.query.isEmpty() ? QByteArray("/") : QByteArray("/\r\nset-cookie: a=b")}},
                 .body = {}});
    });
    RawClient client(server.port());
    client.send("GET /?x HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->status, 500);
    QVERIFY(answer->header("set-cookie").isEmpty());
    QCOMPARE(statusOf(server.port()), 200);
}

void HandlersTest::stopLetsRunningRequestsFinish()
{
    Threads pool;
    std::counting_semaphore<> begun(0);
    TestServer server([&](const Request &, const Responder &respond) {
        pool.start([&begun, respond] {
            begun.release();
            QThread::msleep(300);
            respond(textResponse("finished"));
        });
    });
    RawClient idle(server.port());
    RawClient client(server.port());
    client.send(get);
    begun.acquire();
    QElapsedTimer timer;
    timer.start();
    server.server().stop(10s);
    QVERIFY(timer.elapsed() < 5000);
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->body, "finished");
    QCOMPARE(answer->header("connection"), "close");
    QVERIFY(client.waitForClose());
    QVERIFY(idle.waitForClose());
}

void HandlersTest::stopWaitsNoLongerThanItsGrace()
{
    SharedList<Responder> waiting;
    TestServer server([&waiting](const Request &, const Responder &respond) { waiting.add(respond); });
    RawClient client(server.port());
    client.send(get);
    QTRY_COMPARE(waiting.size(), 1);
    QElapsedTimer timer;
    timer.start();
    server.server().stop(200ms);
    QVERIFY(timer.elapsed() >= 190);
    QVERIFY(timer.elapsed() < 5000);
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->status, 503);
    QCOMPARE(answer->header("retry-after"), "5");
    QVERIFY(client.waitForClose());
    waiting.take().first()(textResponse("late"));
}

void HandlersTest::stopRefusesNewConnections()
{
    TestServer server([](const Request &, const Responder &respond) { respond({}); });
    QCOMPARE(statusOf(server.port()), 200);
    server.server().stop(0ms);
    QVERIFY(!RawClient(server.port()).isConnected());
    QCOMPARE(server.server().listen(TcpAddress{QHostAddress(QHostAddress::LocalHost), 0}).error().code,
             sallyport::ErrorCode::AddressUnavailable);
}

// Answers that come while the server goes, and after it has gone, called and uncalled.
void HandlersTest::answeringAfterTheEnd()
{
    for (int round = 0; round < 10; ++round) {
        SharedList<Responder> waiting;
        TestServer server([&waiting](const Request &, const Responder &respond) { waiting.add(respond); });
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 8; ++i)
            clients.emplace_back(std::make_unique<RawClient>(server.port()))->send(get);
        QTRY_COMPARE(waiting.size(), 8);
        QList<Responder> responders = waiting.take();
        std::thread answering([few = responders.first(4)] {
            for (const Responder &respond : few)
                respond(textResponse("meanwhile"));
        });
        server.destroy();
        answering.join();
        for (const Responder &respond : responders.mid(4, 2))
            respond(textResponse("too late"));
        responders.clear();
    }
}

QTEST_GUILESS_MAIN(HandlersTest)
#include "tst_handlers.moc"
