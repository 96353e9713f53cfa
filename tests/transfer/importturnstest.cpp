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
    ImportTurns turns;
    std::vector<qint64> ended; // by whose turn it is alone
    {
        std::vector<std::jthread> threads;
        for (qint64 place = 19; place >= 0; --place) {
            threads.emplace_back([&turns, &ended, place] {
                // As an import does it: whoever has to give up begins again.
                const bool isTurn = (place % 3 != 0 && turns.waitToEnd(place)) || turns.waitToLock(place);
                if (isTurn)
                    ended.push_back(place);
                turns.end(place, isTurn);
            });
        }
    }
    QCOMPARE(ended.size(), 20);
    for (qint64 place = 0; place < 20; ++place)
        QCOMPARE(ended[size_t(place)], place);
}

void ImportTurnsTest::nobodyWaitsWithSomethingOpenBehindOneThatLocks()
{
    ImportTurns turns;
    std::atomic<int> answer = -1;
    std::jthread open([&] { answer = turns.waitToEnd(2); });
    QTest::qWait(20);
    QCOMPARE(answer.load(), -1); // behind 0 and 1, which may be as it is
    std::atomic<bool> isFirst = false;
    std::jthread locking([&] { isFirst = turns.waitToLock(1); });
    QTRY_COMPARE(answer.load(), 0);
    open.join();
    QVERIFY(!turns.waitToEnd(3)); // at once, while it is there
    QVERIFY(turns.waitToEnd(0)); // it is not behind that one
    turns.end(0, true);
    QTRY_VERIFY(isFirst);
}

void ImportTurnsTest::whoComesAfterOneThatLockedGoesOn()
{
    ImportTurns turns;
    QVERIFY(turns.waitToLock(0));
    turns.end(0, true);
    QVERIFY(turns.waitToEnd(1));
    turns.end(1, true);
    QVERIFY(turns.waitToLock(2));
}

void ImportTurnsTest::nothingComesAfterAFailure()
{
    ImportTurns turns;
    std::atomic<int> open = -1;
    std::atomic<int> locking = -1;
    std::jthread first([&] { open = turns.waitToEnd(1); });
    std::jthread second([&] { locking = turns.waitToLock(2); });
    QVERIFY(turns.waitToEnd(0));
    turns.end(0, false);
    QTRY_COMPARE(open.load(), 0);
    QTRY_COMPARE(locking.load(), 0);
    QVERIFY(!turns.waitToEnd(1));
    QVERIFY(!turns.waitToLock(1));
}

QTEST_GUILESS_MAIN(ImportTurnsTest)
#include "importturnstest.moc"
