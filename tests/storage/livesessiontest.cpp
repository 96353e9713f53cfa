// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
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
    /// By id and by cookie, which must agree.
    std::optional<LiveSession> find(Timestamp now = FakeClock::start);
    bool end(Database &database) const;
    bool end() const { return end(*m_database); }
    void disable(Database &database, bool disabled) const;
    NewSession addSession();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    User m_user;
    NewSession m_session;
};

namespace {

bool endSession(Database &database, const QUuid &userId, const QUuid &id)
{
    User user;
    user.id = userId;
    return SqlSessions(database).end(userId, id, FakeClock::start, makeEvent(AuditAction::SignOut, user)).value_or(false);
}

} // namespace

NewSession LiveSessionTest::addSession()
{
    NewSession session = makeSession(m_user, {}, StoredSession::Kind::Browser);
    session.secretHash = session.session.id.toRfc4122();
    if (!SqlSessions(*m_database).add(session, makeEvent(AuditAction::SignIn, m_user)).value_or(false))
        qFatal("no session");
    return session;
}

std::optional<LiveSession> LiveSessionTest::find(Timestamp now)
{
    SqlSessions sessions(*m_database);
    const auto byId = sessions.findLive(m_session.session.id, now).value();
    const auto byCookie = sessions.findLiveByCookie(m_session.secretHash, now).value();
    if (byId.has_value() != byCookie.has_value() || (byId && byId->user != byCookie->user))
        qFatal("one session, two answers");
    return byId;
}

bool LiveSessionTest::end(Database &database) const
{
    return endSession(database, m_user.id, m_session.session.id);
}

void LiveSessionTest::disable(Database &database, bool disabled) const
{
    // Not as SqlUsers does it, which ends the sessions too.
    QVERIFY(database.write([&](Connection &connection) {
        return connection.perform(disabled ? QStringLiteral("UPDATE users SET disabled = TRUE")
                                           : QStringLiteral("UPDATE users SET disabled = FALSE"));
    }));
}

void LiveSessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open({.path = path()}).value();
    const FakeClock clock;
    QVERIFY(Migrator(*m_database, builtInMigrations().value(), clock).up());
    m_user = makeUser(QStringLiteral("ann"));
    QVERIFY(SqlUsers(*m_database).add(m_user, "hash", makeEvent(AuditAction::UserCreated, m_user)));
    m_session = addSession();
    for (int i = 0; i < 2; ++i)
        QVERIFY(find()); // the second time from memory
}

void LiveSessionTest::endedByThisThread()
{
    QVERIFY(end());
    QVERIFY(!find());
}

void LiveSessionTest::endedByAnotherThread()
{
    QVERIFY(inParallel(1, [&](int) { return end(); })[0]);
    QVERIFY(!find());
}

void LiveSessionTest::endedThroughAnotherDatabase()
{
    const auto other = Database::open({.path = path()}).value();
    QVERIFY(find());
    QVERIFY(end(*other));
    QVERIFY(!find());
}

void LiveSessionTest::endedByAnotherProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--end-session"), path(), m_user.id.toString(), m_session.session.id.toString()});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!find());
}

void LiveSessionTest::expiresWhileRemembered()
{
    QVERIFY(find(m_session.session.idleExpiresAt - 1ms));
    QVERIFY(!find(m_session.session.idleExpiresAt));
}

void LiveSessionTest::seesTheUserAsTheyAre()
{
    const auto other = Database::open({.path = path()}).value();
    disable(*other, true);
    QVERIFY(find()->user.disabled);
    disable(*m_database, false);
    QVERIFY(!find()->user.disabled);
    QVERIFY(SqlUsers(*other).remove(m_user.id, makeEvent(AuditAction::UserDeleted, m_user)));
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
                const bool done = end();
                ended = true;
                return done ? 0 : 1;
            }
            for (;;) {
                const bool begunAfter = ended;
                const bool found = sessions.findLive(m_session.session.id, FakeClock::start).value().has_value();
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
    if (arguments.size() == 5 && arguments[1] == u"--end-session") { // the other process
        const auto database = Database::open({.path = arguments[2]});
        return database && endSession(**database, QUuid::fromString(arguments[3]), QUuid::fromString(arguments[4])) ? 0 : 1;
    }
    LiveSessionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "livesessiontest.moc"
