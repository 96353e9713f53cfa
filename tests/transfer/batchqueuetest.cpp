// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/batchqueue.h"

#include <QTest>

#include <thread>

using namespace sallyport;

/// Batches on their way between two threads, and as parts of one.
class BatchQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartHasAllOfBoth();
    void asManyAsThereAreUpToSo_data();
    void asManyAsThereAreUpToSo();
    void anErrorComesAfterWhatWasRead();
    void whoPushesWaitsForRoom();
    void nobodyWantsAnyMore();
};

namespace {

Place place(qint64 line)
{
    Place one;
    one.number = line;
    return one;
}

/// One of everything that can be in it.
ReadBatch read(int number)
{
    const QString name = QString::number(number);
    ReadBatch one;
    ImportItem item;
    item.row.user.username = name;
    one.batch.accounts.append(item);
    Note note;
    note.text = name;
    one.batch.notes.append(note);
    one.batch.recordsDone = 10 * number;
    one.duplicates.append({place(number), name, QStringLiteral("twice")});
    one.refused.append({place(number), name, QStringLiteral("bad")});
    one.hashKinds = {{QStringLiteral("all"), 2}, {name, 1}};
    one.withoutPassword = number;
    one.others = 100 * number;
    one.progress = number / 10.0;
    return one;
}

QStringList namesOf(const ReadBatch &one)
{
    QStringList names;
    for (const ImportItem &item : one.batch.accounts)
        names.append(item.row.user.username);
    return names;
}

} // namespace

void BatchQueueTest::aPartHasAllOfBoth()
{
    ReadBatch both = read(1);
    both.append(read(2));
    const QStringList names{QStringLiteral("1"), QStringLiteral("2")};
    QCOMPARE(namesOf(both), names);
    QCOMPARE(both.batch.recordsDone, 20);
    QStringList notes;
    for (const Note &note : std::as_const(both.batch.notes))
        notes.append(note.text);
    QCOMPARE(notes, names);
    for (const QList<Problem> &problems : {both.duplicates, both.refused}) {
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.last().name, QStringLiteral("2"));
    }
    QCOMPARE(both.hashKinds, (QMap<QString, qint64>{{QStringLiteral("1"), 1}, {QStringLiteral("2"), 1}, {QStringLiteral("all"), 4}}));
    QCOMPARE(both.withoutPassword, 3);
    QCOMPARE(both.others, 300);
    QCOMPARE(both.progress, 0.2);
}

void BatchQueueTest::asManyAsThereAreUpToSo_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("popped");
    QTest::newRow("one") << 1 << QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    QTest::newRow("two") << 2 << QStringList{QStringLiteral("1,2"), QStringLiteral("3")};
    QTest::newRow("more") << 9 << QStringList{QStringLiteral("1,2,3")};
}

void BatchQueueTest::asManyAsThereAreUpToSo()
{
    QFETCH(int, most);
    QFETCH(QStringList, popped);
    BatchQueue queue;
    for (int i = 1; i <= 3; ++i)
        QVERIFY(queue.push(read(i)));
    queue.finish({});
    QStringList found;
    while (auto next = queue.pop(most).value())
        found.append(namesOf(*next).join(u','));
    QCOMPARE(found, popped);
    QVERIFY(!queue.pop(most).value());
}

void BatchQueueTest::anErrorComesAfterWhatWasRead()
{
    BatchQueue queue;
    QVERIFY(queue.push(read(1)));
    queue.finish(Error{.code = ErrorCode::FileDamaged, .detail = QStringLiteral("broken off")});
    QVERIFY(queue.pop(4).value());
    const auto next = queue.pop(4);
    QVERIFY(!next);
    QCOMPARE(next.error().code, ErrorCode::FileDamaged);
}

void BatchQueueTest::whoPushesWaitsForRoom()
{
    BatchQueue queue;
    constexpr int count = 50;
    const std::jthread reader([&queue] {
        for (int i = 1; i <= count; ++i)
            queue.push(read(i));
        queue.finish({});
    });
    QStringList found;
    qsizetype mostAtOnce = 0;
    while (auto next = queue.pop(BatchQueue::mostWaiting + 1).value()) {
        mostAtOnce = std::max(mostAtOnce, next->batch.accounts.size());
        found += namesOf(*next);
    }
    QVERIFY(mostAtOnce <= BatchQueue::mostWaiting); // more never wait
    QCOMPARE(found.size(), count);
    QCOMPARE(found.last(), QString::number(count));
}

void BatchQueueTest::nobodyWantsAnyMore()
{
    BatchQueue queue;
    bool isWanted = true;
    {
        const std::jthread reader([&] {
            while (isWanted)
                isWanted = queue.push(read(1));
        });
        queue.close();
    }
    QVERIFY(!isWanted);
}

QTEST_GUILESS_MAIN(BatchQueueTest)
#include "batchqueuetest.moc"
