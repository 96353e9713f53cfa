// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlattempts.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/support/fakeclock.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace sallyport;
using namespace std::chrono_literals;

/// Lets something begin on another thread while the database is at a statement.
class Interruption final : public DatabaseFaults
{
public:
    Result<> before(Call, QStringView sql) override
    {
        if (!act || !sql.startsWith(QStringLiteral("UPDATE users SET last_sign_in_at")))
            return {};
        m_thread.reset(QThread::create(std::exchange(act, {}))); // Qt 6.4 leaks a little for a foreign one (tests/storage/parallel.h)
        m_thread->start();
        QThread::msleep(200); // it waits for the writer by then; should it be later, it is no worse off
        return {};
    }
    ~Interruption() override { join(); }
    void join()
    {
        if (m_thread)
            m_thread->wait();
    }

    std::function<void()> act;

private:
    std::unique_ptr<QThread> m_thread;
};

/// A sign-in takes back its own tries, not those of somebody who shares its commit.
class ForgivingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAfterASignInCount();
};

void ForgivingTest::triesAfterASignInCount()
{
    Interruption interruption;
    const TestDatabase place(Dialect::Sqlite);
    const auto database = place.open(&interruption);
    const User ann = makeUser(QStringLiteral("ann"));
    QVERIFY(SqlUsers(*database).add(ann, "hash", makeEvent(AuditAction::UserCreated, ann)));
    const AttemptRule rule{.key = hashOf("ann"), .subject = {}, .free = 1, .firstDelay = 1s, .longestDelay = 10s, .forgetAfter = 1h};
    const auto waits = [&] { return SqlAttempts(*database).admit({rule}, FakeClock::start).value().waitUntil.has_value(); };
    const int most = [&] {
        int admitted = 0;
        while (!waits())
            ++admitted;
        return admitted;
    }();
    QVERIFY(SqlAttempts(*database).forgive({{.key = rule.key, .extent = Forgiveness::Extent::All}}));

    bool isRefused = true;
    interruption.act = [&] { isRefused = waits(); };
    NewSession session = makeSession(ann, "secret");
    session.passwordHash = "hash";
    session.forgiven = {{.key = rule.key, .extent = Forgiveness::Extent::All}};
    QVERIFY(SqlSessions(*database).add(session, makeEvent(AuditAction::SignIn, ann)).value());
    interruption.join();
    QVERIFY(!isRefused);
    for (int i = 1; i < most; ++i)
        QVERIFY(!waits());
    QVERIFY(waits());
}

QTEST_GUILESS_MAIN(ForgivingTest)
#include "forgivingtest.moc"
