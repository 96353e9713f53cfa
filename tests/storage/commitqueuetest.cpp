// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/database.h"
#include "tests/storage/parallel.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <optional>
#include <stdexcept>

using namespace sallyport;

/// Writers that share a commit: each gets the answer to its own work, and nothing is half done.
class CommitQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneRefusalUndoesItselfAlone();
    void aFirstRefusalHoldsUpNobody();
    void aLostCommitFailsEveryone();
    void whatOneThrowsReachesThatOne();
    void aFullDiskIsAnErrorForEachAndNoNoise();
    void manyThreadsLoseNothing();
    void waitingTogetherForAnotherProcess();

private:
    using Work = std::function<Result<qint64>(Connection &)>;
    struct Outcome
    {
        std::optional<ErrorCode> refusal;
        bool threw = false;
        QThread *ranOn = nullptr;
    };
    /// Writes with a thread for each piece of work, so that all of them after the first wait while the first runs.
    std::vector<Outcome> together(const std::vector<Work> &works);
    /// As together(), again until all of them shared one transaction.
    std::vector<Outcome> inOneBatch(const std::vector<Work> &works);
    QList<qint64> rows();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

auto insert(qint64 n)
{
    return [n](Connection &connection) { return connection.execute(QStringLiteral("INSERT INTO t (n) VALUES (?)"), {n}); };
}

auto insertThenRefuse(qint64 n)
{
    return [n](Connection &connection) -> Result<qint64> {
        if (auto inserted = insert(n)(connection); !inserted)
            return inserted;
        return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("no")};
    };
}

auto insertOrphan(qint64 n)
{
    return [n](Connection &connection) {
        return connection.execute(QStringLiteral("INSERT INTO t (n, parent) VALUES (?, 7)"), {n}); // noticed by COMMIT alone
    };
}

} // namespace

void CommitQueueTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open({.path = m_folder->filePath(QStringLiteral("test.db"))}).value();
    QVERIFY(m_database->write([](Connection &connection) -> Result<> {
        if (auto done = connection.executeOnce(QStringLiteral("CREATE TABLE parents (id INTEGER PRIMARY KEY)")); !done)
            return done;
        return connection.executeOnce(QStringLiteral("CREATE TABLE t (n INTEGER, blob TEXT, "
                                                     "parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)"));
    }));
}

std::vector<CommitQueueTest::Outcome> CommitQueueTest::together(const std::vector<Work> &works)
{
    std::atomic<size_t> arrived = 0;
    return inParallel(int(works.size()), [&](int i) {
        while (i > 0 && arrived < size_t(i)) // one after another, so the queue has their order
            QThread::yieldCurrentThread();
        if (i > 0)
            ++arrived;
        Outcome outcome;
        try {
            const auto result = m_database->write([&](Connection &connection) {
                outcome.ranOn = QThread::currentThread();
                if (i == 0) {
                    arrived = 1;
                    while (arrived < works.size())
                        QThread::yieldCurrentThread();
                    QThread::msleep(20); // from being counted to standing in the queue
                }
                return works[size_t(i)](connection);
            });
            if (!result)
                outcome.refusal = result.error().code;
        } catch (const std::runtime_error &) {
            outcome.threw = true;
        }
        return outcome;
    });
}

std::vector<CommitQueueTest::Outcome> CommitQueueTest::inOneBatch(const std::vector<Work> &works)
{
    // Whether they meet is up to the scheduler and the disk.
    const QDeadlineTimer patience(std::chrono::seconds(30));
    while (!patience.hasExpired()) {
        auto outcomes = together(works);
        if (std::ranges::all_of(outcomes, [&](const Outcome &outcome) { return outcome.ranOn == outcomes[0].ranOn; }))
            return outcomes;
        if (!m_database->write([](Connection &connection) { return connection.execute(QStringLiteral("DELETE FROM t")); }))
            break;
    }
    qFatal("never in one batch");
}

QList<qint64> CommitQueueTest::rows()
{
    return m_database
        ->readOne([](Connection &connection) {
            return connection.selectAll(QStringLiteral("SELECT n FROM t ORDER BY n"), {}, [](Row row) { return row.number(); });
        })
        .value();
}

void CommitQueueTest::oneRefusalUndoesItselfAlone()
{
    const auto outcomes = inOneBatch({insert(1), insertThenRefuse(2), insert(3), insertThenRefuse(4), insert(5)});
    QVERIFY(outcomes[1].refusal == ErrorCode::Forbidden);
    QVERIFY(outcomes[3].refusal == ErrorCode::Forbidden);
    for (const size_t good : {0, 2, 4})
        QVERIFY(!outcomes[good].refusal);
    QCOMPARE(rows(), (QList<qint64>{1, 3, 5}));
}

void CommitQueueTest::aFirstRefusalHoldsUpNobody()
{
    const auto outcomes = together({insertThenRefuse(1), insert(2), insert(3)});
    QVERIFY(outcomes[0].refusal == ErrorCode::Forbidden);
    QCOMPARE(rows(), (QList<qint64>{2, 3}));
}

void CommitQueueTest::aLostCommitFailsEveryone()
{
    const auto outcomes = inOneBatch({insert(1), insertOrphan(2), insertThenRefuse(3), insert(4)});
    for (const Outcome &outcome : outcomes)
        QVERIFY(outcome.refusal == ErrorCode::DatabaseUnavailable);
    QCOMPARE(rows(), QList<qint64>());
    QVERIFY(m_database->write(insert(5)));
    QCOMPARE(rows(), QList<qint64>{5});
}

void CommitQueueTest::whatOneThrowsReachesThatOne()
{
    const Work thrower = [](Connection &connection) -> Result<qint64> {
        (void)insert(2)(connection);
        throw std::runtime_error("no memory, say");
    };
    const auto outcomes = inOneBatch({insert(1), thrower, insert(3)});
    QVERIFY(!outcomes[0].threw && outcomes[1].threw && !outcomes[2].threw);
    QCOMPARE(rows(), (QList<qint64>{1, 3}));
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)m_database->write(thrower));
    QVERIFY(m_database->write(insert(4)));
    QCOMPARE(rows(), (QList<qint64>{1, 3, 4}));
}

// SQLite ends the transaction by itself here; what the others in it wrote is gone too, and they must hear it.
void CommitQueueTest::aFullDiskIsAnErrorForEachAndNoNoise()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const auto fill = [](Connection &connection) -> Result<qint64> {
        if (auto full = connection.executeOnce(QStringLiteral("PRAGMA max_page_count = 20")); !full)
            return failure(full);
        return connection.execute(QStringLiteral("INSERT INTO t (n, blob) VALUES (2, hex(zeroblob(100000)))"));
    };
    const auto outcomes = inOneBatch({insert(1), fill, insert(3)});
    QVERIFY(outcomes[1].refusal == ErrorCode::DatabaseUnavailable);
    const QList<qint64> kept = rows();
    for (const qint64 n : {1, 3})
        QCOMPARE(!outcomes[size_t(n) - 1].refusal, kept.contains(n));
    QVERIFY(!kept.contains(2));

    QVERIFY(!m_database->write(fill)); // alone, and with the connection of this thread
    QVERIFY(m_database->write(insert(4)));
    QVERIFY(rows().contains(4));
}

void CommitQueueTest::manyThreadsLoseNothing()
{
    constexpr int threads = 8;
    constexpr int rounds = 200;
    std::atomic<int> forOthers = 0;
    const auto wrong = inParallel(threads, [&](int thread) {
        int mistakes = 0;
        for (int round = 0; round < rounds; ++round) {
            const qint64 n = qint64(thread) * rounds + round;
            QThread *mine = QThread::currentThread();
            const auto result = m_database->write([&](Connection &connection) {
                forOthers += QThread::currentThread() != mine ? 1 : 0;
                return n % 5 == 0 ? insertThenRefuse(n)(connection) : insert(n)(connection);
            });
            mistakes += result.has_value() == (n % 5 == 0) ? 1 : 0;
        }
        return mistakes;
    });
    for (const int mistakes : wrong)
        QCOMPARE(mistakes, 0);
    QList<qint64> expected;
    for (qint64 n = 0; n < threads * rounds; ++n) {
        if (n % 5 != 0)
            expected.append(n);
    }
    QCOMPARE(rows(), expected);
    QVERIFY(forOthers > 0); // commits were shared
}

void CommitQueueTest::waitingTogetherForAnotherProcess()
{
    const auto theirs = Database::open({.path = m_folder->filePath(QStringLiteral("test.db"))}).value();
    const auto outcome = theirs->write([&](Connection &) -> Result<bool> {
        const auto begin = std::chrono::steady_clock::now();
        const auto results = inParallel(4, [&](int i) { return m_database->write(insert(i)); });
        // Not five seconds for each, one after another.
        return std::ranges::none_of(results, [](const auto &result) { return result.has_value(); })
            && std::chrono::steady_clock::now() - begin < std::chrono::seconds(11);
    });
    QVERIFY(outcome.value());
    QVERIFY(m_database->write(insert(9)));
    QCOMPARE(rows(), QList<qint64>{9});
}

QTEST_GUILESS_MAIN(CommitQueueTest)
#include "commitqueuetest.moc"
