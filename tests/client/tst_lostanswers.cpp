// SPDX-License-Identifier: Apache-2.0
#include "tests/client/sessionbench.h"
#include "tests/support/postgrescluster.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <thread>

namespace sallyport {

using namespace std::chrono_literals;

/// A refresh token whose answer never comes: it is spent, and only the server knows its child.
class LostAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
    void lostAnswersAreAskedForAgain();
    void brokenConnectionsAreTriedAgain();
    void aLateDatabaseUsesUpNothingOfTheGrace();

private:
    static constexpr int runOut = 2200;

    /// Signs in, and lets the access token run out.
    std::unique_ptr<Copy> signedIn();
    void holdPostgres();
    bool isPostgresHeld();
    void holdSqlite(std::atomic<bool> &isHolding);

    int m_databases = 0;

    std::unique_ptr<PostgresCluster> m_cluster;
    QString m_database;
    std::unique_ptr<InProcessServer> m_server;
    std::unique_ptr<Relay> m_way;
    std::unique_ptr<Home> m_home;
};

void LostAnswersTest::initTestCase_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void LostAnswersTest::initTestCase()
{
    auto cluster = PostgresCluster::create();
    QVERIFY2(cluster, qPrintable(cluster ? QString() : cluster.error().detail));
    m_cluster = std::move(*cluster);
}

void LostAnswersTest::init()
{
    QFETCH_GLOBAL(bool, onPostgres);
    m_database.clear();
    if (onPostgres) {
        m_database = QStringLiteral("lost%1").arg(++m_databases);
        QVERIFY(m_cluster->createDatabase(m_database));
    }
    m_server = std::make_unique<InProcessServer>([&](Settings &settings) {
        settings.accessLifetime = 2s;
        if (!m_database.isEmpty())
            settings.database = m_cluster->url(m_database);
    });
    m_server->addUser(QStringLiteral("ann"));
    m_way = std::make_unique<Relay>(m_server->port());
    m_way->replace(R"("expires_in":2)", R"("expires_in":9)"); // so that nobody renews it in time
    m_home = std::make_unique<Home>();
}

void LostAnswersTest::cleanup()
{
    m_way.reset();
    m_server.reset();
    m_home.reset();
}

std::unique_ptr<Copy> LostAnswersTest::signedIn()
{
    auto copy = std::make_unique<Copy>(m_way->url(), *m_home);
    if (!copy->signIn(QStringLiteral("ann"), true))
        qFatal("nobody is signed in");
    QTest::qWait(runOut);
    return copy;
}

void LostAnswersTest::lostAnswersAreAskedForAgain()
{
    const auto copy = signedIn();
    const int before = m_way->count("POST /token");
    m_way->swallowAnswersTo("POST /token", 2);
    const auto call = copy->session.call(api::me);
    QTRY_VERIFY_WITH_TIMEOUT(call.isFinished(), 30'000);
    QVERIFY(call.result());
    QVERIFY(m_way->count("POST /token") - before >= 3);
    QTest::qWait(runOut);
    QVERIFY(wait(copy->session.call(api::me))); // with the child
    QVERIFY(copy->resume()); // that the keychain has, too
}

void LostAnswersTest::brokenConnectionsAreTriedAgain()
{
    const auto copy = signedIn();
    m_way->breakOffAnswersTo("POST /token", 2);
    QVERIFY(wait(copy->session.call(api::me)));
    QVERIFY(copy->session.user());
}

/// The client asks again while its first exchange still waits for the database.
void LostAnswersTest::aLateDatabaseUsesUpNothingOfTheGrace()
{
    const auto copy = signedIn();
    std::atomic<bool> isHolding = false;
    std::thread holder([&] { m_database.isEmpty() ? holdSqlite(isHolding) : holdPostgres(); });
    const auto join = qScopeGuard([&] { holder.join(); });
    QTRY_VERIFY_WITH_TIMEOUT(m_database.isEmpty() ? isHolding.load() : isPostgresHeld(), 20'000);
    const int before = m_way->count("POST /token");
    const auto call = copy->session.call(api::me);
    QTRY_VERIFY_WITH_TIMEOUT(call.isFinished(), 40'000);
    QVERIFY(call.result());
    QVERIFY(m_way->count("POST /token") - before > 1);
    QVERIFY(copy->session.user());
}

void LostAnswersTest::holdPostgres()
{
    const auto held = m_cluster->query(m_database, QStringLiteral("BEGIN; SELECT 1 FROM sessions FOR UPDATE; SELECT pg_sleep(6); COMMIT;"));
    if (!held)
        qFatal("%s", qPrintable(held.error().detail));
}

bool LostAnswersTest::isPostgresHeld()
{
    const auto sleeping =
        m_cluster->query(m_database, QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"));
    return sleeping && sleeping->trimmed() == u"1";
}

void LostAnswersTest::holdSqlite(std::atomic<bool> &isHolding)
{
    const QString name = QStringLiteral("holder");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_server->dataDirectory() + QStringLiteral("/sallyport.db"));
        if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("%s", qPrintable(database.lastError().text()));
        isHolding = true;
        std::this_thread::sleep_for(4s);
        QSqlQuery(database).exec(QStringLiteral("COMMIT"));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::LostAnswersTest)
#include "tst_lostanswers.moc"
