// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/postgresservers.h"
#include "core/storage/engine/shownurl.h"

#include <QTest>

using namespace sallyport;

/// Which of several servers is asked, and which is not used.
class PostgresServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheNextOne_data();
    void beginsWithTheNextOne();
    void manyThatPassOverTogetherCountOnce();
    void refusesAnEarlierTimeline();
    void tellsConnectionsOfALaterOne();
    void knowsSystemsApart();
};

void PostgresServersTest::beginsWithTheNextOne_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("turns");
    const auto row = [](const char *name, const char *url, const QStringList &turns) {
        QTest::newRow(name) << QString::fromLatin1(url) << turns;
    };
    row("one host", "postgresql://a:1/x", {QStringLiteral("a:1"), QStringLiteral("a:1")});
    row("two", "postgresql://a:1,b:2/x", {QStringLiteral("a:1,b:2"), QStringLiteral("b:2,a:1"), QStringLiteral("a:1,b:2")});
    row("one port for all", "postgresql://a,b,c/x?port=7", {QStringLiteral("a:7,b:7,c:7"), QStringLiteral("b:7,c:7,a:7")});
    row("no ports", "postgresql://a,b/x", {QStringLiteral("a,b"), QStringLiteral("b,a")});
}

void PostgresServersTest::beginsWithTheNextOne()
{
    QFETCH(QString, url);
    QFETCH(QStringList, turns);
    PostgresServers servers(parseDatabaseUrl(url).value());
    for (const QString &hosts : turns) {
        QCOMPARE(shownUrl(servers.inOrder(servers.turn())), QStringLiteral("postgresql://%1/x").arg(hosts));
        servers.passOver(servers.turn());
    }
}

void PostgresServersTest::manyThatPassOverTogetherCountOnce()
{
    PostgresServers servers(parseDatabaseUrl(QStringLiteral("postgresql://a,b,c/x")).value());
    for (int i = 0; i < 10; ++i)
        servers.passOver(0);
    QCOMPARE(servers.turn(), 1);
}

void PostgresServersTest::refusesAnEarlierTimeline()
{
    PostgresServers servers(parseDatabaseUrl(QStringLiteral("postgresql://a,b/x")).value());
    QVERIFY(servers.meet({QStringLiteral("7"), 1}));
    QVERIFY(servers.meet({QStringLiteral("7"), 3}));
    QVERIFY(!servers.meet({QStringLiteral("7"), 1}));
    QVERIFY(!servers.meet({QStringLiteral("7"), 2}));
    QVERIFY(servers.meet({QStringLiteral("7"), 3}));
}

void PostgresServersTest::tellsConnectionsOfALaterOne()
{
    PostgresServers servers(parseDatabaseUrl(QStringLiteral("postgresql://a,b/x")).value());
    const auto latest = servers.meet({QStringLiteral("7"), 1});
    QCOMPARE(qint64(*latest), 1);
    QVERIFY(servers.meet({QStringLiteral("7"), 2}));
    QCOMPARE(qint64(*latest), 2);
}

// Timelines of different systems have nothing to do with each other: pg_upgrade begins a new one at 1.
void PostgresServersTest::knowsSystemsApart()
{
    PostgresServers servers(parseDatabaseUrl(QStringLiteral("postgresql://a/x")).value());
    QVERIFY(servers.meet({QStringLiteral("7"), 5}));
    QVERIFY(servers.meet({QStringLiteral("8"), 1}));
    QVERIFY(!servers.meet({QStringLiteral("7"), 4}));
}

QTEST_GUILESS_MAIN(PostgresServersTest)
#include "postgresserverstest.moc"
