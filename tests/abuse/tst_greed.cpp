// SPDX-License-Identifier: Apache-2.0
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>
#endif

using namespace sallyport::http;
using namespace sallyport::http::test;
using namespace std::chrono_literals;

namespace {

const QByteArray host = QByteArrayLiteral("Host: localhost\r\n");
const QByteArray get = "GET / HTTP/1.1\r\n" + host + "\r\n";

#ifdef Q_OS_LINUX
// Resident memory of this process, in KiB.
qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}
#endif

} // namespace

/// Clients that take more than their share.
class GreedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverReading();
    void readingSlowly();
    void halfOpen();
    void silent();
    void announcingAGibibyte();
    void sendingWithoutEnd();
#ifdef Q_OS_LINUX
    void takingAllDescriptors();
#endif
};

// 2000 requests whose answers are 40 MB: only what fits the buffers may have been handled.
void GreedTest::neverReading()
{
    SharedList<int> handled;
    TestServer server(
        [&handled](const Request &request, const Responder &respond) {
            handled.add(1);
            respond(textResponse(request.path == "/" ? QByteArray(20'000, 'x') : QByteArray()));
        },
        {.writeTime = 500ms});
    RawClient client(server.port());
    client.socket().setReadBufferSize(1024);
    client.send(get.repeated(2000));
    QTest::qWait(250);
    const auto before = handled.size();
    QVERIFY2(before < 1500, QByteArray::number(before).constData());
    QCOMPARE(statusOf(server.port(), "/other"), 200);
    QTest::qWait(1500); // longer than the time a client has to take its answers
    client.socket().setReadBufferSize(0);
    QVERIFY(client.waitForClose());
    QCOMPARE(statusOf(server.port(), "/other"), 200);
}

// A client that reads, but not at once, gets everything.
void GreedTest::readingSlowly()
{
    const QByteArray body(100'000, 'x');
    TestServer server([&body](const Request &, const Responder &respond) { respond(textResponse(body)); });
    RawClient client(server.port());
    client.socket().setReadBufferSize(4096);
    client.send(get.repeated(200));
    QTest::qWait(100);
    for (int i = 0; i < 200; ++i) {
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->body.size(), body.size());
    }
}

void GreedTest::halfOpen()
{
    TestServer server([](const Request &, const Responder &respond) { respond({}); }, {.headerTime = 300ms, .bodyTime = 300ms});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 100; ++i) {
        auto &client = clients.emplace_back(std::make_unique<RawClient>(server.port()));
        client->send(i % 2 == 0 ? QByteArray("GET / HTTP/1.1\r\nHos") : "POST / HTTP/1.1\r\n" + host + "Content-Length: 9\r\n\r\nhe");
    }
    QCOMPARE(statusOf(server.port()), 200);
    for (const auto &client : clients) {
        const auto answer = client->read(false, 3000);
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        QVERIFY(client->waitForClose());
    }
    QCOMPARE(statusOf(server.port()), 200);
}

void GreedTest::silent()
{
    TestServer server([](const Request &, const Responder &respond) { respond({}); }, {.idleTime = 200ms});
    RawClient fresh(server.port());
    RawClient used(server.port());
    used.send(get);
    QVERIFY(used.read());
    for (RawClient *client : {&fresh, &used}) {
        QVERIFY(client->waitForClose(3000));
        QVERIFY(client->rest().isEmpty()); // an idle end is no error of the client
    }
    QCOMPARE(statusOf(server.port()), 200);
}

void GreedTest::announcingAGibibyte()
{
    TestServer server([](const Request &, const Responder &respond) { respond({}); });
#ifdef Q_OS_LINUX
    const qint64 before = residentKilobytes();
#endif
    RawClient client(server.port());
    client.send("POST /unknown HTTP/1.1\r\n" + host + "Content-Length: 1073741824\r\n\r\n");
    const auto answer = client.read();
    QVERIFY(answer);
    QCOMPARE(answer->status, 413);
    // It sends all the same, as far as it is let.
    const QByteArray piece(1024 * 1024, 'x');
    for (int i = 0; i < 64 && client.isConnected(); ++i) {
        client.socket().write(piece);
        client.socket().waitForBytesWritten(200);
    }
    QCOMPARE(statusOf(server.port()), 200);
#ifdef Q_OS_LINUX
    const qint64 grown = residentKilobytes() - before - client.socket().bytesToWrite() / 1024;
    QVERIFY2(grown < 32 * 1024, QByteArray::number(grown).constData());
#endif
}

// Chunks, a head and an empty line that never end.
void GreedTest::sendingWithoutEnd()
{
    TestServer server([](const Request &, const Responder &respond) { respond({}); });
    const QByteArray chunk = "1000\r\n" + QByteArray(0x1000, 'x') + "\r\n";
    for (const QByteArray &flood : {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeated(300),
                                    "GET /" + QByteArray(1'000'000, 'a'), QByteArray("\r\n").repeated(100'000)}) {
        RawClient client(server.port());
        client.send(flood);
        const auto answer = client.read();
        QVERIFY(answer);
        QVERIFY(answer->status == 413 || answer->status == 414 || answer->status == 400);
        QVERIFY(client.waitForClose());
    }
    QCOMPARE(statusOf(server.port()), 200);
}

#ifdef Q_OS_LINUX
// Without descriptors the server waits; it must not spin, and must go on when there are some again.
void GreedTest::takingAllDescriptors()
{
    TestServer server([](const Request &, const Responder &respond) { respond({}); }, {}, 1);
    RawClient waiting(server.port()); // holds a descriptor of its own, made before they run out
    waiting.send(get);
    QVERIFY(waiting.read());
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &old), 0);
    rlimit few = old;
    few.rlim_cur = rlim_t(dup(0)) + 20; // poll() fails when it waits for more descriptors than may be open
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
    QList<int> taken;
    for (int descriptor = dup(0); descriptor >= 0; descriptor = dup(0))
        taken.append(descriptor);
    close(taken.takeLast()); // one for the client; then there is none for the server
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, server.port());
    QVERIFY(late.waitForConnected(5000));
    late.write(get);
    late.waitForBytesWritten(1000);
    timespec begin{};
    timespec end{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &begin);
    QThread::msleep(500);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    const double spent = double(end.tv_sec - begin.tv_sec) + double(end.tv_nsec - begin.tv_nsec) / 1e9;
    std::ranges::for_each(taken, close);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &old), 0);
    QVERIFY2(spent < 0.25, QByteArray::number(spent).constData());
    QVERIFY(late.waitForReadyRead(5000));
    QCOMPARE(statusOf(server.port()), 200);
}
#endif

QTEST_GUILESS_MAIN(GreedTest)
#include "tst_greed.moc"
