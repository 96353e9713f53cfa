// SPDX-License-Identifier: Apache-2.0
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"
#include "tests/http/threads.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <semaphore>

using namespace sallyport::http;
using namespace sallyport::http::test;

namespace {

const QByteArray request =
    QByteArrayLiteral("POST /a?b HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
const QByteArray get = QByteArrayLiteral("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");

void leave(RawClient &client, bool inOrder)
{
    if (inOrder)
        client.socket().disconnectFromHost();
    else
        client.reset();
}

} // namespace

/// Clients that hang up: in order, or by a reset.
class HangUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryByte_data() { addWays(); }
    void atEveryByte();
    void whileTheHandlerRuns_data() { addWays(); }
    void whileTheHandlerRuns();
    void whileAnswersAreWritten();
    void insideAPipeline();

private:
    static void addWays()
    {
        QTest::addColumn<bool>("inOrder");
        QTest::newRow("in order") << true;
        QTest::newRow("by a reset") << false;
    }
};

void HangUpTest::atEveryByte()
{
    QFETCH(const bool, inOrder);
    Threads pool;
    TestServer server([&pool](const Request &, const Responder &respond) { pool.start([respond] { respond(textResponse("late")); }); });
    for (qsizetype size = 0; size <= request.size(); ++size) {
        RawClient client(server.port());
        client.send(request.first(size));
        leave(client, inOrder);
    }
    QCOMPARE(statusOf(server.port()), 200);
}

// The stock engine crashes here: its answer goes to a socket that is gone.
void HangUpTest::whileTheHandlerRuns()
{
    QFETCH(const bool, inOrder);
    Threads pool;
    std::counting_semaphore<> begun(0);
    std::counting_semaphore<> mayEnd(0);
    TestServer server([&](const Request &handled, const Responder &respond) {
        if (handled.path == "/other") {
            respond({});
            return;
        }
        pool.start([&, respond] {
            begun.release();
            mayEnd.acquire();
            respond(textResponse("late"));
        });
    });
    for (int i = 0; i < 20; ++i) {
        RawClient client(server.port());
        client.send(get + "GET /next");
        begun.acquire();
        leave(client, inOrder);
        // The other connection's answer comes after the server has seen the first one go, or at the same time.
        if (i % 2 == 0)
            QCOMPARE(statusOf(server.port(), "/other"), 200);
        mayEnd.release();
    }
    pool.finish();
    QCOMPARE(statusOf(server.port(), "/other"), 200);
}

void HangUpTest::whileAnswersAreWritten()
{
    const QByteArray large(4 * 1024 * 1024, 'x');
    TestServer server([&large](const Request &handled, const Responder &respond) {
        respond(textResponse(handled.path == "/other" ? QByteArray() : large));
    });
    for (int i = 0; i < 20; ++i) {
        RawClient client(server.port());
        client.send(get);
        client.socket().waitForReadyRead(1000);
        client.reset();
    }
    QCOMPARE(statusOf(server.port(), "/other"), 200);
}

void HangUpTest::insideAPipeline()
{
    Threads pool;
    TestServer server([&pool](const Request &handled, const Responder &respond) {
        if (handled.path.size() % 2 == 0)
            respond(textResponse(QByteArray(1000, 'x')));
        else
            pool.start([respond] { respond(textResponse("late")); });
    });
    QRandomGenerator random(1); // the same cuts in each run
    const QByteArray pipeline = (get + request).repeated(50);
    for (int i = 0; i < 100; ++i) {
        RawClient client(server.port());
        client.send(pipeline.first(random.bounded(int(pipeline.size()))));
        if (i % 3 == 0)
            client.read();
        leave(client, i % 2 == 0);
    }
    pool.finish();
    QCOMPARE(statusOf(server.port(), "/a"), 200);
}

QTEST_GUILESS_MAIN(HangUpTest)
#include "tst_hangup.moc"
