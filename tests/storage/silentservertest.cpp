// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/database.h"
#include "tests/storage/holdingproxy.h"
#include "tests/storage/parallel.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;

/// A server, or a pooler before it, that lets a client in and says nothing then.
class SilentServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotWaitedForForEver();

private:
    struct Case
    {
        QByteArray held;
        bool hasAnother = false; ///< a second host, which is well
        bool reads = false;
    };
    /// What went wrong; empty: nothing.
    QString run(const Case &one) const;

    std::unique_ptr<PostgresCluster> m_cluster;
};

QString SilentServerTest::run(const Case &one) const
{
    const HoldingProxy proxy(m_cluster->port(), one.held);
    QString text = m_cluster->url(QStringLiteral("postgres"));
    const QString port = QStringLiteral("127.0.0.1:%1").arg(m_cluster->port());
    const QString before = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
    text.replace(port, one.hasAnother ? before + u',' + port : before);
    const DatabaseUrl url = parseDatabaseUrl(text).value();
    QElapsedTimer timer;
    timer.start();
    const auto opened = one.reads ? Database::openToRead(url) : Database::open(url);
    if (timer.elapsed() > 20'000)
        return QStringLiteral("took %1 ms").arg(timer.elapsed());
    if (proxy.held() != 1)
        return QStringLiteral("%1 connections were held").arg(proxy.held());
    if (!one.hasAnother)
        return opened ? QStringLiteral("it opened") : QString();
    if (!opened)
        return opened.error().detail + opened.error().cause;
    // Nor does the next connection begin with the silent one.
    const auto results = inParallel(2, [&](int) { return bool((*opened)->readOne([](Connection &mine) { return mine.hasTable({}); })); });
    return results[0] && results[1] && proxy.held() == 1 ? QString() : QStringLiteral("the second host is not used");
}

void SilentServerTest::isNotWaitedForForEver()
{
    auto cluster = PostgresCluster::create();
    QVERIFY2(cluster.has_value(), cluster ? "" : qPrintable(cluster.error().detail));
    m_cluster = std::move(*cluster);
    // Qt's driver begins with a SELECT of its own, and ends with bytea_output.
    const std::vector<Case> cases{{.held = "set_config"},
                                  {.held = "SELECT '"},
                                  {.held = "bytea_output"},
                                  {.held = "SELECT '", .reads = true},
                                  {.held = "set_config", .hasAnother = true},
                                  {.held = "SELECT '", .hasAnother = true}};
    const auto wrong = inParallel(int(cases.size()), [&](int number) { return run(cases[size_t(number)]); });
    QCOMPARE(QStringList(wrong.begin(), wrong.end()).join(u' ').trimmed(), QString());
}

QTEST_GUILESS_MAIN(SilentServerTest)
#include "silentservertest.moc"
