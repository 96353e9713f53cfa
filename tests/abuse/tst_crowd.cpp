// SPDX-License-Identifier: Apache-2.0
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <malloc.h>
#include <netinet/in.h>

using namespace sallyport::http;
using namespace sallyport::http::test;
using namespace std::chrono_literals;

namespace {

/// Many connections without any object behind them.
class Crowd
{
public:
    Crowd(quint16 port, int size, const QByteArray &greeting)
    {
        for (int i = 0; i < size; ++i) {
            const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in name = {};
            name.sin_family = AF_INET;
            name.sin_port = htons(port);
            name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&name), sizeof(name)) == 0
                && (greeting.isEmpty() || ::send(descriptor, greeting.constData(), size_t(greeting.size()), MSG_NOSIGNAL) > 0))
                ++m_connected;
            m_descriptors.append(descriptor);
        }
    }
    ~Crowd() { std::ranges::for_each(m_descriptors, ::close); }
    Q_DISABLE_COPY_MOVE(Crowd)

    int connected() const { return m_connected; }

private:
    QList<int> m_descriptors;
    int m_connected = 0;
};

qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

void answer(const Request &, const Responder &respond)
{
    respond(textResponse("served"));
}

} // namespace

/// Clients by the thousand that only take places.
class CrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newcomersAreServedAtOnce_data();
    void newcomersAreServedAtOnce();
    void oneNetworkKeepsOthersWhole();
    void memoryComesBack();
};

void CrowdTest::initTestCase()
{
    rlimit descriptors = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &descriptors), 0);
    descriptors.rlim_cur = std::min<rlim_t>(descriptors.rlim_max, 16'384);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &descriptors), 0);
    QVERIFY(descriptors.rlim_cur >= 8192);
}

void CrowdTest::newcomersAreServedAtOnce_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("inside a head") << QByteArray("GET / HTTP/1.1\r\nHos");
    QTest::newRow("inside a body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhe");
}

// Twice as many as there are places, and none of them in a hurry.
void CrowdTest::newcomersAreServedAtOnce()
{
    QFETCH(const QByteArray, greeting);
    TestServer server(answer, {.connections = 1000});
    const Statistics &statistics = server.server().statistics();
    const Crowd crowd(server.port(), 2000, greeting);
    QTRY_COMPARE(statistics.accepted.load(), quint64(2000));
    QCOMPARE(statistics.open.load(), 1000);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(statusOf(server.port()), 200);
    QVERIFY2(timer.elapsed() < 3000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(statistics.turnedAway.load(), quint64(0));
    QVERIFY(statistics.shed.load() >= 1000);
}

void CrowdTest::oneNetworkKeepsOthersWhole()
{
    TestServer server(answer, Options{.limits = {.connectionsPerNetwork = 50}, .countsLoopback = true});
    const Statistics &statistics = server.server().statistics();
    const Crowd crowd(server.port(), 500, {});
    QTRY_COMPARE(statistics.accepted.load(), quint64(500));
    QCOMPARE(statistics.open.load(), 50);
    QCOMPARE(statusOf(server.port()), 200);
}

void CrowdTest::memoryComesBack()
{
    TestServer server(answer, {.headerTime = 60s, .connections = 3000});
    const Statistics &statistics = server.server().statistics();
    { // what is kept for good
        const Crowd first(server.port(), 3000, {});
        QTRY_COMPARE(statistics.accepted.load(), quint64(3000));
    }
    QTRY_COMPARE(statistics.open.load(), 0);
    ::malloc_trim(0);
    const qint64 before = residentKilobytes();
    for (int round = 0; round < 3; ++round) {
        {
            const Crowd crowd(server.port(), 3000, "GET /" + QByteArray(4000, 'a'));
            QTRY_COMPARE(statistics.open.load(), crowd.connected());
            QCOMPARE(statusOf(server.port()), 200);
        }
        QTRY_COMPARE(statistics.open.load(), 0);
    }
    ::malloc_trim(0);
    const qint64 grown = residentKilobytes() - before;
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 most = 320 * 1024; // freed memory rests in its quarantine, 256 MB of it
#else
    constexpr qint64 most = 16 * 1024;
#endif
    QVERIFY2(grown < most, QByteArray::number(grown).constData());
}

QTEST_GUILESS_MAIN(CrowdTest)
#include "tst_crowd.moc"
