// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlnodes.h"
#include "tests/storage/parallel.h"
#include "tests/storage/testdatabase.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

/// Who serves a database, on both kinds. Rows are made old by hand: their times are the database's.
class NodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();
    void cleanup() { m_database.reset(); }

    void whoRenewsIsThere();
    void whoStopsIsGone();
    void whoIsSilentIsAway();
    void aClockThatWasSetBackHidesNobody();
    void awayForADayIsForgotten();
    void whoRunsAgainIsNotMissed();
    void tryingLeavesNothing();
    void manyComeAndGoTogether();

private:
    SqlNodes nodes() { return SqlNodes(*m_database); }
    QUuid start(const QString &name, std::chrono::milliseconds uptime = 0s);
    /// As if it had done all it did that much earlier.
    void shift(const QUuid &id, std::chrono::milliseconds back);
    QStringList names(bool away);

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
};

void NodesTest::init()
{
    m_place = TestDatabase::ofThisRow();
    m_database = m_place->open();
}

QUuid NodesTest::start(const QString &name, std::chrono::milliseconds uptime)
{
    const QUuid id = QUuid::createUuid();
    if (const auto renewed = nodes().renew({id, name, QStringLiteral("1.0"), uptime}); !renewed)
        qFatal("%s", qPrintable(renewed.error().cause));
    return id;
}

void NodesTest::shift(const QUuid &id, std::chrono::milliseconds back)
{
    const auto shifted = m_database->write([&](Connection &connection) {
        return connection.perform(
            QStringLiteral("UPDATE nodes SET started_at = started_at - %1, last_seen_at = last_seen_at - %1 WHERE id = '%2'")
                .arg(back.count())
                .arg(toText(id)));
    });
    if (!shifted)
        qFatal("%s", qPrintable(shifted.error().cause));
}

QStringList NodesTest::names(bool away)
{
    QStringList names;
    const auto list = nodes().list().value();
    for (const StoredNode &node : list) {
        if (node.isAway() == away)
            names.append(node.name);
    }
    return names;
}

void NodesTest::whoRenewsIsThere()
{
    const Timestamp before = SystemClock().now();
    const QUuid first = start(QStringLiteral("one"), 1h);
    start(QStringLiteral("two"));
    QVERIFY(nodes().renew({first, QStringLiteral("one"), QStringLiteral("1.0"), 1h}));
    const auto list = nodes().list().value();
    QCOMPARE(list.size(), 2);
    const StoredNode &one = list.first();
    QCOMPARE(one.id, first);
    QCOMPARE(one.name, QStringLiteral("one"));
    QCOMPARE(one.version, QStringLiteral("1.0"));
    QVERIFY(!one.isAway());
    // Its machine is this one, so its clock says what ours does.
    QVERIFY(std::chrono::abs(one.lastSeenAt - before) < 30s);
    QVERIFY(std::chrono::abs(one.startedAt + 1h - before) < 30s);
    QVERIFY(one.lastSeenAt >= one.startedAt + 1h);
}

void NodesTest::whoStopsIsGone()
{
    const QUuid id = start(QStringLiteral("one"));
    start(QStringLiteral("two"));
    QVERIFY(nodes().remove(id));
    QVERIFY(nodes().remove(id));
    QCOMPARE(names(false), QStringList{QStringLiteral("two")});
}

void NodesTest::whoIsSilentIsAway()
{
    const QUuid one = start(QStringLiteral("one"));
    shift(start(QStringLiteral("two")), StoredNode::longestSilence - 10s);
    shift(one, StoredNode::longestSilence + 1s);
    QCOMPARE(names(true), QStringList{QStringLiteral("one")});
    QCOMPARE(names(false), QStringList{QStringLiteral("two")});
    QVERIFY(nodes().renew({one, QStringLiteral("one"), QStringLiteral("1.0"), 5min}));
    QCOMPARE(names(true), QStringList());
}

void NodesTest::aClockThatWasSetBackHidesNobody()
{
    const QUuid one = start(QStringLiteral("one"));
    shift(one, -2h);
    QCOMPARE(names(true), QStringList{QStringLiteral("one")});
    QVERIFY(nodes().renew({one, QStringLiteral("one"), QStringLiteral("1.0"), 0s}));
    QCOMPARE(names(true), QStringList());
}

void NodesTest::awayForADayIsForgotten()
{
    shift(start(QStringLiteral("one")), SqlNodes::forgottenAfter - 1min);
    const QUuid two = start(QStringLiteral("two"));
    shift(two, SqlNodes::forgottenAfter + 1s);
    QCOMPARE(names(true), QStringList{QStringLiteral("one")}); // though nobody has removed the other yet
    start(QStringLiteral("three"));
    const auto left = m_database->readOne([](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM nodes"), {}, [](Row row) { return row.number(); });
    });
    QCOMPARE(left.value(), std::optional<qint64>(2));
    QVERIFY(nodes().renew({two, QStringLiteral("two"), QStringLiteral("1.0"), 25h})); // it slept
    QCOMPARE(names(false).size(), 2);
}

void NodesTest::whoRunsAgainIsNotMissed()
{
    const QUuid killed = start(QStringLiteral("one")), other = start(QStringLiteral("two"));
    shift(killed, StoredNode::longestSilence + 1s);
    shift(other, StoredNode::longestSilence + 1s);
    start(QStringLiteral("one"));
    QCOMPARE(names(false), QStringList{QStringLiteral("one")});
    QCOMPARE(names(true), QStringList{QStringLiteral("two")});
    // One that ran beside it all the time does not stand for it.
    start(QStringLiteral("two"), 1h);
    QCOMPARE(names(true), QStringList{QStringLiteral("two")});
}

void NodesTest::tryingLeavesNothing()
{
    start(QStringLiteral("one"));
    QVERIFY(nodes().tryChange({QUuid::createUuid(), QStringLiteral("two"), QStringLiteral("1.0"), 0s}));
    QCOMPARE(names(false), QStringList{QStringLiteral("one")});
    QVERIFY(m_database->takesChanges());
}

void NodesTest::manyComeAndGoTogether()
{
    for (int i = 0; i < 8; ++i)
        shift(start(QStringLiteral("old")), SqlNodes::forgottenAfter + 1h);
    const auto failed = inParallel(8, [&](int i) {
        const SqlNodes::Self self{QUuid::createUuid(), QString::number(i), QStringLiteral("1.0"), 0s};
        for (int round = 0; round < 10; ++round) {
            if (!nodes().renew(self) || !nodes().list())
                return true;
        }
        return !nodes().remove(self.id);
    });
    QCOMPARE(std::ranges::count(failed, true), 0);
    QCOMPARE(nodes().list().value().size(), 0);
}

QTEST_GUILESS_MAIN(NodesTest)
#include "nodestest.moc"
