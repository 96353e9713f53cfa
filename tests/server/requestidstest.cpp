// SPDX-License-Identifier: Apache-2.0
#include "core/server/requestids.h"
#include "tests/support/fakeclock.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace sallyport;

class RequestIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areVersion7Uuids();
    void neverRepeat();
    void differBetweenServers();
};

void RequestIdsTest::areVersion7Uuids()
{
    FakeClock clock;
    SystemRandom random;
    RequestIds ids(clock, random);
    const auto milliseconds = clock.now().time_since_epoch().count();
    for (int i = 0; i < 1000; ++i) {
        const QByteArray text = ids.next();
        const QUuid id = QUuid::fromString(QString::fromLatin1(text));
        QCOMPARE(id.toByteArray(QUuid::WithoutBraces), text);
        QCOMPARE(id.variant(), QUuid::DCE);
        QCOMPARE(text[14], '7');
        QCOMPARE(text.first(8) + text.sliced(9, 4), QByteArray::number(qint64(milliseconds), 16).rightJustified(12, '0'));
    }
}

void RequestIdsTest::neverRepeat()
{
    FakeClock clock; // stands still, so the time makes none of the difference
    SystemRandom random;
    RequestIds ids(clock, random);
    QSet<QByteArray> seen;
    for (int i = 0; i < 100'000; ++i)
        seen.insert(ids.next());
    QCOMPARE(seen.size(), 100'000);
}

void RequestIdsTest::differBetweenServers()
{
    FakeClock clock;
    SystemRandom random;
    RequestIds one(clock, random), other(clock, random);
    QVERIFY(one.next() != other.next());
}

QTEST_GUILESS_MAIN(RequestIdsTest)
#include "requestidstest.moc"
