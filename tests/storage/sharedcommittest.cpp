// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/support/failingdatabase.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;

/// Audited writers that share a commit, on both databases: each act has its record, whatever becomes of those it was stored with.
class SharedCommitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();
    void cleanup();

    void aRefusalTakesItsRecordBack();
    void eachCallFailsInTurn();
    void aCommitWithoutAnAnswerIsNotDoneTwice();

private:
    static constexpr int threads = 8;

    /// New accounts by many threads at once; those of every third are refused, as their name is taken.
    std::vector<Result<>> addTogether(int round);
    qint64 countUsers() { return SqlUsers(*m_database).list({}).value().total; }
    qint64 countRecords() { return SqlAudit(*m_database).chain().value().lastNumber; }

    FailingDatabase m_faults;
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
};

void SharedCommitTest::init()
{
    m_place = TestDatabase::ofThisRow();
    m_database = m_place->open(&m_faults);
    const User ann = makeUser(QStringLiteral("ann"));
    QVERIFY(SqlUsers(*m_database).add(ann, "hash", makeEvent(AuditAction::UserCreated, ann)));
}

void SharedCommitTest::cleanup()
{
    m_faults.stop();
    SqlAudit audit(*m_database);
    const AuditLog::Verdict verdict = AuditLog(audit).verify().value();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.records, countRecords());
    m_database.reset();
    m_place.reset();
}

std::vector<Result<>> SharedCommitTest::addTogether(int round)
{
    return inParallel(threads, [&](int i) {
        const User user = makeUser(i % 3 == 2 ? QStringLiteral("ann") : QStringLiteral("user%1.%2").arg(round).arg(i));
        return SqlUsers(*m_database).add(user, "hash", makeEvent(AuditAction::UserCreated, user));
    });
}

void SharedCommitTest::aRefusalTakesItsRecordBack()
{
    for (int round = 0; round < 20; ++round) {
        const std::vector<Result<>> results = addTogether(round);
        for (int i = 0; i < threads; ++i) {
            const Result<> &result = results[size_t(i)];
            QCOMPARE(result.has_value(), i % 3 != 2);
            if (!result)
                QCOMPARE(result.error().code, ErrorCode::UsernameTaken);
        }
    }
    QCOMPARE(countUsers(), 1 + 20 * 6);
    QCOMPARE(countRecords(), countUsers());
}

void SharedCommitTest::eachCallFailsInTurn()
{
    for (int number = 1;; ++number) {
        const qint64 before = countUsers();
        m_faults.failAt(number);
        const std::vector<Result<>> results = addTogether(number);
        const bool failed = m_faults.stop();
        QCOMPARE(countUsers(), before + std::ranges::count_if(results, [](const Result<> &result) { return result.has_value(); }));
        QCOMPARE(countRecords(), countUsers());
        if (!failed)
            break;
        QVERIFY(number < 1000);
    }
}

void SharedCommitTest::aCommitWithoutAnAnswerIsNotDoneTwice()
{
    const User bob = makeUser(QStringLiteral("bob"));
    QVERIFY(SqlUsers(*m_database).add(bob, "hash", makeEvent(AuditAction::UserCreated, bob)));
    qint64 records = countRecords();
    for (int round = 0; round < 10; ++round) {
        m_faults.loseAnswerAt(1 + round % 2);
        const auto results = inParallel(threads, [&](int i) {
            const NewSession session = makeSession(bob, QByteArray::number(round * threads + i));
            return SqlSessions(*m_database).add(session, makeEvent(AuditAction::SignIn, bob)).value_or(false);
        });
        const bool wasLost = m_faults.stop();
        QVERIFY(wasLost || round % 2 == 1); // all may share the first commit
        // Who was told yes has a session; of the others each may have one, never two.
        const qint64 told = std::ranges::count(results, true);
        const qint64 stored = countRecords() - records;
        QCOMPARE(told < threads, wasLost);
        QVERIFY2(told <= stored && stored <= threads, qPrintable(QStringLiteral("%1, %2").arg(told).arg(stored)));
        records = countRecords();
        QCOMPARE(SqlSessions(*m_database).list(bob.id, FakeClock::start).value().size(),
                 std::min<qint64>(records - 2, SessionRepository::mostOfOneUser));
    }
}

QTEST_GUILESS_MAIN(SharedCommitTest)
#include "sharedcommittest.moc"
