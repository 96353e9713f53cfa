// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/importturns.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sallyport;

/// Who may end an import's part, and when.
class ImportTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther();
    void nobodyWaitsWithSomethingOpenBehindOneThatLocks();
    void whoComesAfterOneThatLockedGoesOn();
    void nothingComesAfterAFailure();
};

void ImportTurnsTest::oneAfterTheOther()
{
    constexpr int count = 20;
    ImportTurns turns;
    std::vector<ImportTurns::Turn> given;
    for (int place = 0; place < count; ++place)
        given.push_back(turns.next());
    std::vector<int> ended; // by whose turn it is alone
    {
        std::vector<std::jthread> threads;
        for (int place = count - 1; place >= 0; --place) {
            threads.emplace_back([&turn = given[size_t(place)], &ended, place] {
                // As an import does it: whoever has to give up begins again.
                const bool isTurn = (place % 3 != 0 && turn.waitToEnd()) || turn.waitToLock();
                if (isTurn)
                    ended.push_back(place);
                turn.end(isTurn);
            });
        }
    }
    QCOMPARE(ended.size(), count);
    for (int place = 0; place < count; ++place)
        QCOMPARE(ended[size_t(place)], place);
}

void ImportTurnsTest::nobodyWaitsWithSomethingOpenBehindOneThatLocks()
{
    ImportTurns turns;
    auto first = turns.next();
    auto second = turns.next();
    auto third = turns.next();
    std::atomic<int> answer = -1;
    std::jthread open([&] { answer = third.waitToEnd(); });
    QTest::qWait(20);
    QCOMPARE(answer.load(), -1); // behind two, which may be as it is
    std::atomic<bool> isSecond = false;
    std::jthread locking([&] { isSecond = second.waitToLock(); });
    QTRY_COMPARE(answer.load(), 0);
    open.join();
    QVERIFY(!third.waitToEnd()); // at once, while it is there
    QVERIFY(first.waitToEnd()); // it is not behind that one
    first.end(true);
    QTRY_VERIFY(isSecond);
}

void ImportTurnsTest::whoComesAfterOneThatLockedGoesOn()
{
    ImportTurns turns;
    auto first = turns.next();
    auto second = turns.next();
    auto third = turns.next();
    QVERIFY(first.waitToLock());
    first.end(true);
    QVERIFY(second.waitToEnd());
    second.end(true);
    QVERIFY(third.waitToLock());
}

void ImportTurnsTest::nothingComesAfterAFailure()
{
    ImportTurns turns;
    std::optional<ImportTurns::Turn> first(turns.next());
    auto second = turns.next();
    auto third = turns.next();
    std::atomic<int> open = -1;
    std::atomic<int> locking = -1;
    std::jthread one([&] { open = second.waitToEnd(); });
    std::jthread other([&] { locking = third.waitToLock(); });
    QVERIFY(first->waitToEnd());
    first.reset(); // as an exception would
    QTRY_COMPARE(open.load(), 0);
    QTRY_COMPARE(locking.load(), 0);
    QVERIFY(!second.waitToEnd());
    QVERIFY(!second.waitToLock());
}

QTEST_GUILESS_MAIN(ImportTurnsTest)
#include "importturnstest.moc"
