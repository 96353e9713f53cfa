// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrator.h"
#include "core/storage/sqlsessions.h"
#include "core/storage/sqlusers.h"
#include "tests/storage/parallel.h"
#include "tests/support/fakeclock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// A live session is remembered by each connection, and forgotten the moment anything in the database changes.
class LiveSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void endedByThisThread();
    void endedByAnotherThread();
    void endedThroughAnotherDatabase();
    void expiresWhileRemembered();
    void seesTheUserAsTheyAre();
    void seesNothingThatIsRolledBack();
    void neverAfterItsEndInARace();
    void remembersABoundedNumber();
    void endedByAnotherProcess(); // last: the thread sanitizer allows no new threads after vfork()

private:
    QString path() const { return m_folder->filePath(QStringLiteral("test.db")); }
    std::optional<LiveSession> find(Timestamp now = FakeClock::start)
    {
        return SqlSessions(*m_database).findLive(m_session.id, now).value();
    }
    StoredSession addSession();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    User m_user;
    StoredSession m_session;
};

StoredSession LiveSessionTest::addSession()
{
    const StoredSession session{QUuid::createUuid(), m_user.id, {}, {}, FakeClock::start, FakeClock::start, FakeClock::start + 24h};
    if (!SqlSessions(*m_database).add(session, session.id.toByteArray(), session.expiresAt))
        qFatal("no session");
    return session;
}

void LiveSessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open({.path = path()}).value();
    const FakeClock clock;
    QVERIFY(Migrator(*m_database, builtInMigrations().value(), clock).up());
    m_user = User();
    m_user.id = QUuid::createUuid();
    m_user.username = QStringLiteral("ann");
    QVERIFY(SqlUsers(*m_database).add(m_user, "hash"));
    m_session = addSession();
    for (int i = 0; i < 2; ++i)
        QVERIFY(find()); // the second time from memory
}

void LiveSessionTest::endedByThisThread()
{
    QVERIFY(SqlSessions(*m_database).end(m_session.id, FakeClock::start));
    QVERIFY(!find());
}

void LiveSessionTest::endedByAnotherThread()
{
    QVERIFY(inParallel(1, [&](int) { return SqlSessions(*m_database).end(m_session.id, FakeClock::start); })[0]);
    QVERIFY(!find());
}

void LiveSessionTest::endedThroughAnotherDatabase()
{
    const auto other = Database::open({.path = path()}).value();
    QVERIFY(find());
    QVERIFY(SqlSessions(*other).end(m_session.id, FakeClock::start));
    QVERIFY(!find());
}

void LiveSessionTest::endedByAnotherProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--end-session"), path(), m_session.id.toString()});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!find());
}

void LiveSessionTest::expiresWhileRemembered()
{
    QVERIFY(find(m_session.expiresAt - 1ms));
    QVERIFY(!find(m_session.expiresAt));
}

void LiveSessionTest::seesTheUserAsTheyAre()
{
    const auto other = Database::open({.path = path()}).value();
    QVERIFY(SqlUsers(*other).setDisabled(m_user.id, true, FakeClock::start));
    QVERIFY(find()->user.disabled);
    QVERIFY(SqlUsers(*m_database).setDisabled(m_user.id, false, FakeClock::start));
    QVERIFY(!find()->user.disabled);
    QVERIFY(SqlUsers(*other).remove(m_user.id));
    QVERIFY(!find());
}

void LiveSessionTest::seesNothingThatIsRolledBack()
{
    const auto refused = m_database->write([&](Connection &connection) -> Result<> {
        if (auto changed = connection.execute(QStringLiteral("UPDATE users SET disabled = TRUE")); !changed)
            return failure(changed);
        // On the writing connection: what it sees now may never be.
        if (!find()->user.disabled)
            return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("not seen")};
        return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("no")};
    });
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QVERIFY(!find()->user.disabled);
}

// Readers that know the session are asked all the time while it is ended: what began after the end must not find it.
void LiveSessionTest::neverAfterItsEndInARace()
{
    for (int round = 0; round < 30; ++round) {
        m_session = addSession();
        std::atomic<bool> ended = false;
        const auto late = inParallel(4, [&](int i) {
            SqlSessions sessions(*m_database);
            if (i == 0) {
                QThread::usleep(500);
                const bool done = sessions.end(m_session.id, FakeClock::start).has_value();
                ended = true;
                return done ? 0 : 1;
            }
            for (;;) {
                const bool begunAfter = ended;
                const bool found = sessions.findLive(m_session.id, FakeClock::start).value().has_value();
                if (begunAfter)
                    return found ? 1 : 0;
            }
        });
        for (const int mistakes : late)
            QCOMPARE(mistakes, 0);
    }
}

void LiveSessionTest::remembersABoundedNumber()
{
    SnapshotCache<int, int> cache;
    const DataState state{1, 1};
    for (int i = 0; i < 10 * cache.maximum; ++i)
        cache.insert(state, i, i);
    int found = 0;
    for (int i = 0; i < 10 * cache.maximum; ++i)
        found += cache.find(state, i) ? 1 : 0;
    QVERIFY(found > 0 && found <= cache.maximum);
    QVERIFY(!cache.find({2, 1}, 10 * int(cache.maximum) - 1));
    QVERIFY(!cache.find(state, 10 * int(cache.maximum) - 1)); // a state that comes back brings nothing back
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--end-session") { // the other process
        const auto database = Database::open({.path = arguments[2]});
        return database && SqlSessions(**database).end(QUuid::fromString(arguments[3]), FakeClock::start) ? 0 : 1;
    }
    LiveSessionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "livesessiontest.moc"
