// SPDX-License-Identifier: Apache-2.0
#include "core/server/server.h"
#include "tests/http/rawclient.h"
#include "tests/support/testinstallation.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QUrl>

using namespace sallyport;
using namespace std::chrono_literals;
using http::test::RawClient;

namespace {

/// A whole server over fakes, on a free port.
class ServerUnderTest
{
public:
    explicit ServerUnderTest(const PasswordHasher::Cost &cost)
        : installation({.cost = cost}),
          server(installation.services(), {.registration = Registration::Open, .corsOrigins = {}, .front = {.threads = 1}})
    {
        installation.addUser(QStringLiteral("ann"));
    }

    TestInstallation installation;
    Server server;
};

const http::ListenAddress anyPort = http::TcpAddress{QHostAddress(QHostAddress::LocalHost), 0};
constexpr PasswordHasher::Cost quick{.memoryKiB = 64, .passes = 1, .lanes = 1};

quint16 portOf(const Result<QString> &url)
{
    return url ? quint16(QUrl(*url).port()) : quint16(0);
}

QByteArray request(const QByteArray &line, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return line + " HTTP/1.1\r\nhost: test\r\n" + headers + "\r\n" + body;
}

QByteArray form(const QByteArray &fields)
{
    return request("POST /token",
                   "content-type: application/x-www-form-urlencoded\r\ncontent-length: " + QByteArray::number(fields.size()) + "\r\n",
                   fields);
}

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyTooLongForItsRouteIsRefused_data();
    void aBodyTooLongForItsRouteIsRefused();
    void prometheusReadsTheMetrics();
    void answersItsWatchdog();
    void stopsWithWorkInItsQueues();
};

void ServerTest::aBodyTooLongForItsRouteIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("status");
    QTest::newRow("a sign-in that fits") << QByteArray("POST /token") << 16 * 1024 << 415;
    QTest::newRow("a sign-in") << QByteArray("POST /token") << 16 * 1024 + 1 << 413;
    QTest::newRow("a note that fits") << QByteArray("POST /notes/") << 128 * 1024 << 401;
    QTest::newRow("a note") << QByteArray("POST /notes/") << 128 * 1024 + 1 << 413;
    QTest::newRow("an unknown path") << QByteArray("POST /nothing") << 16 * 1024 + 1 << 413;
    QTest::newRow("a body nobody reads") << QByteArray("POST /logout") << 16 * 1024 + 1 << 413;
}

void ServerTest::aBodyTooLongForItsRouteIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(int, size);
    ServerUnderTest test(quick);
    RawClient client(portOf(test.server.listen(anyPort)));
    client.send(request(line, "content-length: " + QByteArray::number(size) + "\r\n", QByteArray(size, 'x')));
    const auto answer = client.read();
    QVERIFY(answer);
    QTEST(answer->status, "status");
}

void ServerTest::prometheusReadsTheMetrics()
{
    ServerUnderTest test(quick);
    const quint16 port = portOf(test.server.listen(anyPort));
    RawClient client(port);
    for (const QByteArray &sent : {request("GET /livez"), request("GET /nothing"), form("username=ann&password=wrong-password")}) {
        client.send(sent);
        QVERIFY(client.read());
    }
    RawClient collector(portOf(test.server.listenForMetrics(anyPort)));
    collector.send(request("GET /metrics"));
    const auto page = collector.read();
    QVERIFY(page);
    QCOMPARE(page->status, 200);
    collector.send(request("GET /users/me/"));
    QCOMPARE(collector.read()->status, 404);

    QProcess python;
    python.start(QStringLiteral(SALLYPORT_PYTHON),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys\n"
                                 "from prometheus_client.parser import text_string_to_metric_families as read\n"
                                 "for family in read(sys.stdin.read()):\n"
                                 "    assert family.documentation and family.type != 'unknown', family\n"
                                 "    for s in family.samples: print(s.name, sorted(s.labels.items()), s.value)\n")});
    python.write(page->body);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    const QByteArray read = python.readAllStandardOutput();
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError());
    for (const char *sample : {"sallyport_http_requests_total [('method', 'GET'), ('route', '/livez'), ('status', '200')] 1.0",
                               "sallyport_http_requests_total [('method', 'GET'), ('route', 'unknown'), ('status', '404')] 1.0",
                               "sallyport_http_requests_total [('method', 'POST'), ('route', '/token'), ('status', '401')] 1.0",
                               "sallyport_lane_wait_seconds_count [('lane', 'hashing')] 1.0", "process_open_fds []"})
        QVERIFY2(read.contains(sample), sample);
}

void ServerTest::answersItsWatchdog()
{
    ServerUnderTest test(quick);
    QVERIFY(portOf(test.server.listen(anyPort)) > 0);
    QVERIFY(test.server.isResponsive(10s));
}

void ServerTest::stopsWithWorkInItsQueues()
{
    constexpr int signIns = 80;
    ServerUnderTest test({.memoryKiB = 19456, .passes = 16, .lanes = 1});
    const quint16 port = portOf(test.server.listen(anyPort));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < signIns; ++i) {
        clients.push_back(std::make_unique<RawClient>(port));
        clients.back()->send(form("username=ann&password=wrong-password"));
    }
    RawClient last(port);
    last.send(request("GET /livez"));
    QCOMPARE(last.read()->status, 200); // so all have arrived

    QElapsedTimer timer;
    timer.start();
    test.server.stop(2s);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    int refused = 0; // how many are served is up to the machine
    for (const auto &client : clients) {
        const auto answer = client->read();
        QVERIFY(answer);
        if (answer->status == 401)
            continue;
        QCOMPARE(answer->status, 503);
        QVERIFY(answer->header("retry-after").toInt() > 0);
        ++refused;
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(ServerTest)
#include "servertest.moc"
