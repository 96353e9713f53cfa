// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

class StatisticsContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init();
    void cleanup() { m_backend.reset(); }

    void countsHowThingsAre();
    void countsEventsByTheHour();
    void addsHoursUpToDays();
    void keepsTheMostActiveSessions();
    void showsPeriodsWithoutEvents();
    void countsNothingThatIsRefused();
    void forgetsOldHours();

private:
    using Period = StatisticsRepository::Period;
    void log(AuditAction action, std::chrono::milliseconds after) // FakeClock::start is midnight
    {
        QVERIFY(m_backend->audit().append(makeEvent(action, m_ann, FakeClock::start + after)));
    }
    QList<PeriodCounts> periods(Period period, int count, std::chrono::milliseconds after)
    {
        return m_backend->statistics().periods(period, count, FakeClock::start + after).value();
    }

    std::unique_ptr<StorageBackend> m_backend;
    const User m_ann = makeUser(QStringLiteral("ann"), Role::Administrator);
};

void StatisticsContractTest::init()
{
    m_backend = StorageBackend::ofThisRow();
    QVERIFY(m_backend);
}

void StatisticsContractTest::countsHowThingsAre()
{
    StatisticsRepository &statistics = m_backend->statistics();
    QCOMPARE(statistics.totals(FakeClock::start).value().users, 0);
    User ben = makeUser(QStringLiteral("ben"));
    ben.disabled = true;
    for (const User &user : {m_ann, ben, makeUser(QStringLiteral("cat"))})
        QVERIFY(m_backend->addUser(user));
    m_backend->addSession(m_ann, "t1");
    const StoredSession ended = m_backend->addSession(m_ann, "c1", StoredSession::Kind::Browser);
    QVERIFY(m_backend->sessions().end(m_ann.id, ended.id, FakeClock::start, makeEvent(AuditAction::SignOut, m_ann)));
    const Totals totals = statistics.totals(FakeClock::start).value();
    QCOMPARE(totals.users, 3);
    QCOMPARE(totals.administrators, 1);
    QCOMPARE(totals.disabledUsers, 1);
    QCOMPARE(totals.activeSessions, 1);
    QCOMPARE(statistics.totals(FakeClock::start + 30 * 24h).value().activeSessions, 0);
}

void StatisticsContractTest::countsEventsByTheHour()
{
    log(AuditAction::UserCreated, 0ms);
    log(AuditAction::SignIn, 59min);
    log(AuditAction::SignIn, 1h - 1ms);
    log(AuditAction::SignInFailed, 1h);
    log(AuditAction::SignOut, 1h); // no dashboard draws it
    log(AuditAction::SignIn, 2h);
    const QList<PeriodCounts> hours = periods(Period::Hour, 2, 1h + 30min);
    QCOMPARE(hours.size(), 2);
    QCOMPARE(hours[0].at, FakeClock::start);
    QCOMPARE(hours[0].newUsers, 1);
    QCOMPARE(hours[0].signIns, 2);
    QCOMPARE(hours[0].failures, 0);
    QCOMPARE(hours[1].at, FakeClock::start + 1h);
    QCOMPARE(hours[1].signIns, 0);
    QCOMPARE(hours[1].failures, 1);
}

void StatisticsContractTest::addsHoursUpToDays()
{
    for (const auto &after : {0min, 5h + 3min, 24h - 1min, 24h + 0min, 30h + 0min})
        log(AuditAction::SignIn, after);
    const QList<PeriodCounts> days = periods(Period::Day, 3, 25h);
    QCOMPARE(days.size(), 3);
    QCOMPARE(days[0].at, FakeClock::start - 24h);
    QCOMPARE(days[0].signIns, 0);
    QCOMPARE(days[1].signIns, 3);
    QCOMPARE(days[2].at, FakeClock::start + 24h);
    QCOMPARE(days[2].signIns, 2);
}

void StatisticsContractTest::keepsTheMostActiveSessions()
{
    QVERIFY(m_backend->addUser(m_ann));
    StatisticsRepository &statistics = m_backend->statistics();
    QVERIFY(statistics.sampleActiveSessions(FakeClock::start));
    m_backend->addSession(m_ann, "t1");
    m_backend->addSession(m_ann, "t2");
    QVERIFY(statistics.sampleActiveSessions(FakeClock::start + 5min));
    QVERIFY(
        m_backend->sessions().endAll(m_ann.id, {}, FakeClock::start + 6min, makeEvent(AuditAction::SignOutEverywhere, m_ann)).has_value());
    QVERIFY(statistics.sampleActiveSessions(FakeClock::start + 10min));
    QVERIFY(statistics.sampleActiveSessions(FakeClock::start + 1h));
    const QList<PeriodCounts> hours = periods(Period::Hour, 2, 1h);
    QCOMPARE(hours[0].activeSessions, 2);
    QCOMPARE(hours[1].activeSessions, 0);
    QCOMPARE(periods(Period::Day, 1, 1h).first().activeSessions, 2); // the most, not the sum
}

void StatisticsContractTest::showsPeriodsWithoutEvents()
{
    const QList<PeriodCounts> hours = periods(Period::Hour, 48, 5min);
    QCOMPARE(hours.size(), 48);
    for (qsizetype i = 0; i < hours.size(); ++i) {
        QCOMPARE(hours[i].at, FakeClock::start - (47 - i) * 1h);
        QCOMPARE(hours[i].signIns + hours[i].failures + hours[i].newUsers + hours[i].activeSessions, 0);
    }
}

void StatisticsContractTest::countsNothingThatIsRefused()
{
    QVERIFY(m_backend->addUser(m_ann));
    QVERIFY(!m_backend->addUser(makeUser(QStringLiteral("Ann"))));
    NewSession late = makeSession(m_ann, "t1");
    late.passwordHash = "an older one";
    QCOMPARE(m_backend->sessions().add(late, makeEvent(AuditAction::SignIn, m_ann)).value(), false);
    const PeriodCounts counts = periods(Period::Hour, 1, 0ms).first();
    QCOMPARE(counts.newUsers, 1);
    QCOMPARE(counts.signIns, 0);
}

void StatisticsContractTest::forgetsOldHours()
{
    log(AuditAction::SignIn, 0ms);
    log(AuditAction::SignInFailed, 0ms);
    log(AuditAction::SignIn, 1h);
    QCOMPARE(m_backend->statistics().removeBefore(FakeClock::start + 1h).value(), 2);
    QCOMPARE(m_backend->statistics().removeBefore(FakeClock::start + 1h).value(), 0);
    const QList<PeriodCounts> hours = periods(Period::Hour, 2, 1h);
    QCOMPARE(hours[0].signIns, 0);
    QCOMPARE(hours[1].signIns, 1);
}

QTEST_GUILESS_MAIN(StatisticsContractTest)
#include "statisticscontracttest.moc"
