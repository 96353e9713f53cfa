// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signinthrottle.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <limits>
#include <set>

using namespace sallyport;
using namespace std::chrono_literals;

/// The repository's contract and, over it, the throttle that is made of it.
class AttemptsContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init()
    {
        m_backend = StorageBackend::ofThisRow();
        QVERIFY(m_backend);
    }
    void cleanup() { m_backend.reset(); }

    void countsEachKeyByItself();
    void startsAgainWhenTheWindowIsOver();
    void forgivesSomeOrAll();
    void givesParallelTriesDifferentNumbers();
    void throttleStopsGuessingOneName();
    void throttleStopsTryingManyNames();
    void throttleLeavesOtherNetworksAlone();
    void throttleForgivesAfterTheRightPassword();

private:
    AttemptCount add(const QByteArray &key, std::chrono::milliseconds after = 0ms)
    {
        return m_backend->attempts().add(key, FakeClock::start + after, 1min).value();
    }

    std::unique_ptr<StorageBackend> m_backend;
};

void AttemptsContractTest::countsEachKeyByItself()
{
    QCOMPARE(add("a").count, 1);
    QCOMPARE(add("a", 10s).count, 2);
    QCOMPARE(add("b", 10s).count, 1);
    QCOMPARE(add("a", 20s).windowEndsAt, FakeClock::start + 1min);
}

void AttemptsContractTest::startsAgainWhenTheWindowIsOver()
{
    add("a");
    QCOMPARE(add("a", 59s).count, 2);
    const AttemptCount fresh = add("a", 60s);
    QCOMPARE(fresh.count, 1);
    QCOMPARE(fresh.windowEndsAt, FakeClock::start + 2min);
}

void AttemptsContractTest::forgivesSomeOrAll()
{
    for (int i = 0; i < 5; ++i)
        add("a");
    QVERIFY(m_backend->attempts().forgive("a", 2));
    QCOMPARE(add("a").count, 4);
    QVERIFY(m_backend->attempts().forgive("a", std::numeric_limits<int>::max()));
    QCOMPARE(add("a").count, 1);
    QVERIFY(m_backend->attempts().forgive("nobody", 1));
}

void AttemptsContractTest::givesParallelTriesDifferentNumbers()
{
    constexpr int tries = 16;
    const auto counts = inParallel(tries, [&](int) { return add("a").count; });
    QCOMPARE(std::set<int>(counts.begin(), counts.end()).size(), size_t(tries));
}

void AttemptsContractTest::throttleStopsGuessingOneName()
{
    FakeClock clock;
    SignInThrottle throttle(m_backend->attempts(), {.perName = 3, .perNetwork = 100, .window = 1min}, clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(throttle.admit(QStringLiteral("ann"), QStringLiteral("192.0.2.1")));
    clock.advance(15s);
    const auto refused = throttle.admit(QStringLiteral("ANN"), QStringLiteral("192.0.2.1")); // one name, whatever its case
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RateLimited);
    QCOMPARE(refused.error().retryAfter, std::optional(45s));
    clock.advance(45s);
    QVERIFY(throttle.admit(QStringLiteral("ann"), QStringLiteral("192.0.2.1")));
}

void AttemptsContractTest::throttleStopsTryingManyNames()
{
    const FakeClock clock;
    SignInThrottle throttle(m_backend->attempts(), {.perName = 3, .perNetwork = 10, .window = 1min}, clock);
    for (int i = 0; i < 10; ++i)
        QVERIFY(throttle.admit(QStringLiteral("user%1").arg(i), QStringLiteral("192.0.2.1")));
    QVERIFY(!throttle.admit(QStringLiteral("user10"), QStringLiteral("192.0.2.1")));
}

void AttemptsContractTest::throttleLeavesOtherNetworksAlone()
{
    const FakeClock clock;
    SignInThrottle throttle(m_backend->attempts(), {.perName = 1, .perNetwork = 1, .window = 1min}, clock);
    QVERIFY(throttle.admit(QStringLiteral("ann"), QStringLiteral("192.0.2.1")));
    QVERIFY(!throttle.admit(QStringLiteral("ann"), QStringLiteral("192.0.2.1")));
    QVERIFY(throttle.admit(QStringLiteral("ann"), QStringLiteral("192.0.2.2")));
}

void AttemptsContractTest::throttleForgivesAfterTheRightPassword()
{
    const FakeClock clock;
    SignInThrottle throttle(m_backend->attempts(), {.perName = 2, .perNetwork = 2, .window = 1min}, clock);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(throttle.admit(QStringLiteral("ann"), QStringLiteral("192.0.2.1")));
        QVERIFY(throttle.succeeded(QStringLiteral("ann"), QStringLiteral("192.0.2.1")));
    }
}

QTEST_GUILESS_MAIN(AttemptsContractTest)
#include "attemptscontracttest.moc"
