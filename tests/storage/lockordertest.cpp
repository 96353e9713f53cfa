// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"
#include "core/storage/tables/sqlattempts.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>

using namespace sallyport;
using namespace std::chrono_literals;

/// On a database with many writers, all take rows in one order: no two wait for each other. PostgreSQL would end one of them, which would
/// be done again, but a second later.
class LockOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsForEachOther();
    void aDeadlockWouldBeNoticed();

private:
    Database &node(int i) { return *m_nodes[size_t(i) % m_nodes.size()]; }
    User add(const QString &name);
    /// How often PostgreSQL had to end a transaction because two waited for each other.
    qint64 deadlocks();
    /// The `i`th of many things that happen to an account, its sessions and the tries at it at the same time.
    Result<> change(int i, const User &user, const QList<SessionUse> &uses);

    TestDatabase m_place{Dialect::PostgreSql};
    std::array<std::unique_ptr<Database>, 3> m_nodes{m_place.open(), m_place.open(), m_place.open()};
};

namespace {

template<class T>
Result<> plain(const Result<T> &result)
{
    return result ? Result<>() : Result<>(failure(result));
}

QList<AttemptRule> rulesFrom(int first)
{
    const std::array keys{hashOf("a"), hashOf("b"), hashOf("c")};
    QList<AttemptRule> rules;
    for (int n = 0; n < 3; ++n)
        rules.append({.key = keys[size_t(first + n) % keys.size()], .subject = hashOf("ann"), .free = 1000});
    return rules;
}

RefreshExchange exchangeOf(const QByteArray &token)
{
    RefreshExchange exchange;
    exchange.parentHash = hashOf(token);
    exchange.childHash = hashOf(token + "-child");
    exchange.now = FakeClock::start + 1s;
    exchange.grace = 10s;
    return exchange;
}

} // namespace

User LockOrderTest::add(const QString &name)
{
    const User user = makeUser(name);
    if (!SqlUsers(node(0)).add(user, "hash", makeEvent(AuditAction::UserCreated, user)))
        qFatal("no account");
    return user;
}

qint64 LockOrderTest::deadlocks()
{
    QThread::sleep(1); // a session tells its statistics once a second
    const auto read = [](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"), {},
                                    [](Row row) { return row.number(); });
    };
    return node(0).readOne(read).value().value();
}

Result<> LockOrderTest::change(int i, const User &user, const QList<SessionUse> &uses)
{
    SqlSessions sessions(node(i));
    SqlAttempts attempts(node(i));
    QList<SessionUse> shuffled = uses;
    std::ranges::rotate(shuffled, shuffled.begin() + i % shuffled.size());
    switch (i % 9) {
    case 0: return sessions.touch(shuffled);
    case 1: return plain(sessions.endAll(user.id, uses[0].sessionId, FakeClock::start, makeEvent(AuditAction::SignOut, user)));
    case 2:
    case 3: return plain(sessions.exchange(exchangeOf(user.username.toUtf8() + QByteArray::number(i % 6))));
    case 4: return plain(attempts.admit(rulesFrom(i), FakeClock::start));
    case 5: return plain(attempts.forgiveAll(hashOf("ann")));
    case 6: return plain(sessions.removeOver(FakeClock::start + 1s, 100));
    case 7: {
        NewSession session = makeSession(user, user.username.toUtf8() + "-more" + QByteArray::number(i));
        for (const AttemptRule &rule : rulesFrom(i))
            session.forgiven.append({rule.key, i % 2 == 0 ? Forgiveness::Extent::All : Forgiveness::Extent::One});
        return plain(sessions.add(session, makeEvent(AuditAction::SignIn, user)));
    }
    default: return i % 2 == 0 ? SqlUsers(node(i)).remove(user.id, makeEvent(AuditAction::UserDeleted, user)) : sessions.touch(uses);
    }
}

void LockOrderTest::nobodyWaitsForEachOther()
{
    for (int round = 0; round < 8; ++round) {
        const User ann = add(QStringLiteral("ann%1").arg(round));
        QList<SessionUse> uses;
        for (int n = 0; n < 6; ++n) {
            const NewSession session = makeSession(ann, ann.username.toUtf8() + QByteArray::number(n));
            QVERIFY(SqlSessions(node(n)).add(session, makeEvent(AuditAction::SignIn, ann)).value());
            uses.append({session.session.id, FakeClock::start + 1s, FakeClock::start + 31 * 24h});
        }
        for (const Result<> &result : inParallel(24, [&](int i) { return change(i, ann, uses); })) {
            if (!result)
                QCOMPARE(result.error().code, ErrorCode::NotFound); // removed twice
        }
    }
    QCOMPARE(deadlocks(), 0);
}

void LockOrderTest::aDeadlockWouldBeNoticed()
{
    const qint64 before = deadlocks();
    const std::array users{add(QStringLiteral("one")), add(QStringLiteral("two"))};
    std::latch bothHoldOne(2);
    std::array<std::atomic_int, 2> runs{};
    const auto results = inParallel(2, [&](int i) {
        return node(i).write([&](Connection &connection) -> Result<> {
            const auto touch = [&](const User &user) {
                return connection.perform(QStringLiteral("UPDATE users SET updated_at = 1 WHERE id = ?"), {toText(user.id)});
            };
            if (Result<> mine = touch(users[size_t(i)]); !mine)
                return mine;
            if (++runs[size_t(i)] == 1)
                bothHoldOne.arrive_and_wait();
            return touch(users[size_t(1 - i)]);
        });
    });
    QVERIFY(results[0] && results[1]); // the one that was ended is done again
    // Done again it may take its first row before the other has woken up to take it, and the two wait for each other once more.
    const int ended = runs[0] + runs[1] - 2;
    QCOMPARE_GE(ended, 1);
    QTRY_COMPARE_WITH_TIMEOUT(deadlocks(), before + ended, 20'000);
}

QTEST_GUILESS_MAIN(LockOrderTest)
#include "lockordertest.moc"
