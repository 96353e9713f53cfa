// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/silenceguard.h"
#include "core/storage/engine/database.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace sallyport;
using namespace std::chrono_literals;

/// A server that says nothing is waited for as long as its own limits would let it take, and no longer.
class SilenceGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, m_ends), 0); }
    void cleanup();

    void whoWaitsTooLongIsLetGo();
    void whoDoesNotWaitIsLeftAlone();
    void aStatementOfAHangingServerFails();
    void whoLiftsTheLimitWaits();

private:
    bool isOpen() const;

    int m_ends[2] = {};
};

void SilenceGuardTest::cleanup()
{
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

bool SilenceGuardTest::isOpen() const
{
    char byte = 0;
    return ::recv(m_ends[0], &byte, 1, MSG_DONTWAIT) < 0; // nothing to read, rather than the end
}

void SilenceGuardTest::whoWaitsTooLongIsLetGo()
{
    const auto guard = std::make_shared<SilenceGuard>(200ms);
    SilenceGuard::Line line(guard, [this] { return m_ends[0]; });
    const SilenceGuard::Line::Waiting waiting(&line);
    char byte = 0;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(::recv(m_ends[0], &byte, 1, 0), ssize_t(0)); // would be for ever
    QVERIFY(timer.elapsed() >= 200);
}

void SilenceGuardTest::whoDoesNotWaitIsLeftAlone()
{
    const auto guard = std::make_shared<SilenceGuard>(100ms);
    SilenceGuard::Line line(guard, [this] { return m_ends[0]; });
    for (int i = 0; i < 10; ++i) { // often, never for long
        const SilenceGuard::Line::Waiting waiting(&line);
        QTest::qSleep(20);
    }
    QTest::qSleep(300);
    QVERIFY(isOpen());
}

void SilenceGuardTest::aStatementOfAHangingServerFails()
{
    auto cluster = PostgresCluster::create();
    QVERIFY2(cluster.has_value(), cluster ? "" : qPrintable(cluster.error().detail));
    const auto database = Database::open(parseDatabaseUrl((*cluster)->url(QStringLiteral("postgres"))).value());
    QVERIFY(database.has_value());
    const auto ask = [&] {
        return (*database)->readOne([](Connection &connection) {
            return connection.selectOne(QStringLiteral("SELECT 1"), {}, [](Row row) { return row.number(); });
        });
    };
    QVERIFY(ask().has_value());
    (*cluster)->hang();
    QElapsedTimer timer;
    timer.start();
    const auto silent = ask();
    const qint64 waited = timer.elapsed();
    (*cluster)->resume();
    QVERIFY(!silent.has_value());
    QCOMPARE(silent.error().code, ErrorCode::DatabaseUnavailable);
    QVERIFY(waited < 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(ask().has_value(), 20'000);
}

void SilenceGuardTest::whoLiftsTheLimitWaits()
{
    auto cluster = PostgresCluster::create();
    QVERIFY2(cluster.has_value(), cluster ? "" : qPrintable(cluster.error().detail));
    const auto database = Database::open(parseDatabaseUrl((*cluster)->url(QStringLiteral("postgres"))).value());
    QVERIFY(database.has_value());
    const auto sleep = [&](bool patiently) {
        return (*database)->write([&](Connection &connection) -> Result<> {
            if (patiently) {
                if (Result<> set = connection.executeOnce(QStringLiteral("SET LOCAL statement_timeout = 0")); !set)
                    return set;
            }
            const auto slept = connection.selectOne(QStringLiteral("SELECT pg_sleep(9)"), {}, [](Row) { return true; });
            return slept ? Result<>() : Result<>(failure(slept));
        });
    };
    QVERIFY(sleep(true).has_value()); // as a migration of a large table
    QVERIFY(!sleep(false).has_value());
}

QTEST_GUILESS_MAIN(SilenceGuardTest)
#include "silenceguardtest.moc"
