// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"
#include "core/storage/tables/sqlattempts.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlsecrets.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlstatistics.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace sallyport;
using namespace std::chrono_literals;

/// Three servers on one database, each with many threads: what must happen once happens once.
class RacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();
    void cleanup();

    void oneNameHasOneAccount_data();
    void oneNameHasOneAccount();
    void firstAdministratorIsOne();
    void lastAdministratorStays_data();
    void lastAdministratorStays();
    void aTokenHasOneChild();
    void aReusedTokenEndsItsSessionOnce();
    void triesAreCountedOnce();
    void equalChangesAreOne();
    void noSessionAfterTheAccountIsDisabled();
    void noSessionAfterThePasswordIsChanged();
    void onePasswordChangeWins();
    void sharedSecretsAreOne();
    void theAuditLogHasNoGap();

private:
    /// One server process's part, by the thread's number: they take turns.
    Database &node(int i) { return *m_nodes[size_t(i) % m_nodes.size()]; }
    User add(const QString &name, Role role = Role::User);
    qint64 countUsers() { return SqlUsers(node(0)).list({}).value().total; }

    std::unique_ptr<TestDatabase> m_place;
    std::array<std::unique_ptr<Database>, 3> m_nodes;
};

namespace {

template<class Results>
qint64 successes(const Results &results)
{
    return std::ranges::count_if(results, [](const auto &result) { return result.has_value(); });
}

template<class Results>
bool allOthersAre(const Results &results, ErrorCode code)
{
    return std::ranges::all_of(results, [code](const auto &result) { return result.has_value() || result.error().code == code; });
}

UserChange disable()
{
    UserChange change;
    change.disabled = true;
    return change;
}

UserChange demote()
{
    UserChange change;
    change.role = Role::User;
    return change;
}

} // namespace

void RacesTest::init()
{
    m_place = TestDatabase::ofThisRow();
    for (auto &node : m_nodes)
        node = m_place->open();
}

void RacesTest::cleanup()
{
    // Whatever raced, the log tells all of it and holds together.
    SqlAudit audit(node(1));
    const AuditLog::Verdict verdict = AuditLog(audit).verify().value();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.records, audit.chain().value().lastNumber);
    for (auto &node : m_nodes)
        node.reset();
    m_place.reset();
}

User RacesTest::add(const QString &name, Role role)
{
    const User user = makeUser(name, role);
    if (!SqlUsers(node(0)).add(user, "hash", makeEvent(AuditAction::UserCreated, user)))
        qFatal("no account");
    return user;
}

void RacesTest::oneNameHasOneAccount_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<ErrorCode>("refusal");
    const QStringList ann{QStringLiteral("Ann"), QStringLiteral("aNN"), QStringLiteral("ａｎｎ")};
    const QStringList alike{QStringLiteral("paypal"), QStringLiteral("раураl"), QStringLiteral("p\u0430ypal"),
                            QStringLiteral("pa\u0443pal")};
    QTest::newRow("name") << ann << QStringList() << ErrorCode::UsernameTaken;
    QTest::newRow("names that look alike") << alike << QStringList() << ErrorCode::UsernameTaken;
    QTest::newRow("address") << QStringList() << QStringList{QStringLiteral("Ann@Example.com"), QStringLiteral("ann@example.COM")}
                             << ErrorCode::EmailTaken;
}

void RacesTest::oneNameHasOneAccount()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, addresses);
    QFETCH(ErrorCode, refusal);
    const auto results = inParallel(20, [&](int i) {
        User user = makeUser(names.isEmpty() ? QStringLiteral("user%1").arg(i) : names.at(i % names.size()));
        if (!addresses.isEmpty())
            user.email = addresses.at(i % addresses.size());
        return SqlUsers(node(i)).add(user, "hash", makeEvent(AuditAction::UserCreated, user));
    });
    QCOMPARE(successes(results), 1);
    QVERIFY(allOthersAre(results, refusal));
    QCOMPARE(countUsers(), 1);
    QCOMPARE(SqlAudit(node(0)).list({}).value().total, 1);
}

void RacesTest::firstAdministratorIsOne()
{
    const auto results = inParallel(20, [&](int i) {
        const User user = makeUser(QStringLiteral("admin%1").arg(i));
        return SqlUsers(node(i)).addFirstAdministrator(user, "hash", makeEvent(AuditAction::UserCreated, user));
    });
    QCOMPARE(successes(results), 1);
    QVERIFY(allOthersAre(results, ErrorCode::Forbidden));
    QCOMPARE(countUsers(), 1);
}

void RacesTest::lastAdministratorStays_data()
{
    using Act = std::function<Result<>(SqlUsers &, const User &)>;
    QTest::addColumn<Act>("first");
    QTest::addColumn<Act>("second");
    const auto change = [](const UserChange &what) {
        return [what](SqlUsers &users, const User &user) -> Result<> {
            const auto changed = users.change(user.id, what, FakeClock::start, {});
            return changed ? Result<>() : Result<>(failure(changed));
        };
    };
    const Act remove = [](SqlUsers &users, const User &user) { return users.remove(user.id, makeEvent(AuditAction::UserDeleted, user)); };
    QTest::newRow("disable and demote") << Act(change(disable())) << Act(change(demote()));
    QTest::newRow("demote and remove") << Act(change(demote())) << remove;
    QTest::newRow("remove and disable") << remove << Act(change(disable()));
    QTest::newRow("demote both") << Act(change(demote())) << Act(change(demote()));
}

void RacesTest::lastAdministratorStays()
{
    using Act = std::function<Result<>(SqlUsers &, const User &)>;
    QFETCH(Act, first);
    QFETCH(Act, second);
    User last = add(QStringLiteral("root"), Role::Administrator);
    for (int round = 0; round < 10; ++round) {
        const std::array pair{last, add(QStringLiteral("other%1").arg(round), Role::Administrator)};
        const auto results = inParallel(2, [&](int i) {
            SqlUsers users(node(i));
            return (i == 0 ? first : second)(users, pair[size_t(i)]);
        });
        QCOMPARE(successes(results), 1);
        QVERIFY(allOthersAre(results, ErrorCode::LastAdministrator));
        last = pair[results[0] ? 1 : 0];
        const User left = SqlUsers(node(0)).findById(last.id).value().value();
        QVERIFY(left.role == Role::Administrator && !left.disabled);
    }
}

void RacesTest::aTokenHasOneChild()
{
    const User ann = add(QStringLiteral("ann"));
    for (int round = 0; round < 10; ++round) {
        const QByteArray token = "t" + QByteArray::number(round);
        QVERIFY(SqlSessions(node(0)).add(makeSession(ann, token), makeEvent(AuditAction::SignIn, ann)).value());
        const auto outcomes = inParallel(8, [&](int i) {
            RefreshExchange exchange;
            exchange.parentHash = hashOf(token);
            exchange.childHash = hashOf(token + "-child" + QByteArray::number(i));
            exchange.childSalt = "salt" + QByteArray::number(i);
            exchange.now = FakeClock::start + 1s;
            exchange.grace = 10s;
            return SqlSessions(node(i)).exchange(exchange).value();
        });
        const auto isFirst = [](const RefreshOutcome &outcome) { return outcome.kind == RefreshOutcome::Kind::Exchanged; };
        QCOMPARE(std::ranges::count_if(outcomes, isFirst), 1);
        const QByteArray salt = std::ranges::find_if(outcomes, isFirst)->childSalt;
        for (const RefreshOutcome &outcome : outcomes) {
            QVERIFY(isFirst(outcome) || outcome.kind == RefreshOutcome::Kind::Repeated);
            QCOMPARE(outcome.childSalt, salt);
        }
    }
}

void RacesTest::aReusedTokenEndsItsSessionOnce()
{
    const User ann = add(QStringLiteral("ann"));
    const NewSession session = makeSession(ann, "t1");
    QVERIFY(SqlSessions(node(0)).add(session, makeEvent(AuditAction::SignIn, ann)).value());
    RefreshExchange exchange;
    exchange.parentHash = hashOf("t1");
    exchange.childHash = hashOf("t2");
    exchange.now = FakeClock::start;
    QCOMPARE(SqlSessions(node(0)).exchange(exchange).value().kind, RefreshOutcome::Kind::Exchanged);
    exchange.childHash = hashOf("t3");
    exchange.now += 1min;
    const auto outcomes = inParallel(8, [&](int i) { return SqlSessions(node(i)).exchange(exchange).value().kind; });
    QCOMPARE(std::ranges::count(outcomes, RefreshOutcome::Kind::Reused), 1);
    QCOMPARE(std::ranges::count(outcomes, RefreshOutcome::Kind::Refused), 7);
    AuditQuery reuses;
    reuses.actions = {AuditAction::RefreshReused};
    QCOMPARE(SqlAudit(node(0)).list(reuses).value().total, 1);
    QVERIFY(!SqlSessions(node(1)).findLive(session.session.id, FakeClock::start).value());
}

void RacesTest::triesAreCountedOnce()
{
    AttemptRule rule;
    rule.key = hashOf("pair");
    rule.free = 20;
    int expected = 1;
    while (delayAfter(rule, expected) == 0ms)
        ++expected;
    const auto admitted = inParallel(100, [&](int i) { return !SqlAttempts(node(i)).admit({rule}, FakeClock::start).value().waitUntil; });
    QCOMPARE(std::ranges::count(admitted, true), expected);
}

void RacesTest::equalChangesAreOne()
{
    constexpr int rounds = 10;
    UserChange same;
    same.role = Role::Administrator;
    same.fullName = QStringLiteral("Ann");
    for (int round = 0; round < rounds; ++round) {
        const User user = add(QStringLiteral("user%1").arg(round));
        const auto results = inParallel(8, [&](int i) { return SqlUsers(node(i)).change(user.id, same, FakeClock::start + 1s, {}); });
        QCOMPARE(successes(results), 8);
        QVERIFY(std::ranges::all_of(results, [](const auto &changed) { return changed->role == Role::Administrator; }));
    }
    for (const AuditAction action : {AuditAction::RoleChanged, AuditAction::UserChanged}) {
        AuditQuery changes;
        changes.actions = {action};
        QCOMPARE(SqlAudit(node(0)).list(changes).value().total, rounds);
    }
}

void RacesTest::noSessionAfterTheAccountIsDisabled()
{
    for (int round = 0; round < 5; ++round) {
        const User user = add(QStringLiteral("user%1").arg(round));
        const auto results = inParallel(8, [&](int i) {
            if (i == 0)
                return SqlUsers(node(i)).change(user.id, disable(), FakeClock::start, {}).has_value();
            const NewSession session = makeSession(user, user.username.toUtf8() + QByteArray::number(i));
            return SqlSessions(node(i)).add(session, makeEvent(AuditAction::SignIn, user)).has_value();
        });
        QVERIFY(std::ranges::all_of(results, std::identity()));
        // Those that came before it ended with it, and those after it never began.
        QVERIFY(SqlSessions(node(1)).list(user.id, FakeClock::start).value().isEmpty());
    }
}

void RacesTest::noSessionAfterThePasswordIsChanged()
{
    for (int round = 0; round < 5; ++round) {
        const User user = add(QStringLiteral("user%1").arg(round));
        const auto results = inParallel(8, [&](int i) {
            if (i == 0) {
                return SqlUsers(node(i))
                    .setPassword({user.id, "other", "hash", {}, FakeClock::start}, makeEvent(AuditAction::PasswordChanged, user))
                    .has_value();
            }
            const NewSession session = makeSession(user, user.username.toUtf8() + QByteArray::number(i));
            return SqlSessions(node(i)).add(session, makeEvent(AuditAction::SignIn, user)).has_value();
        });
        QVERIFY(std::ranges::all_of(results, std::identity()));
        QVERIFY(SqlSessions(node(1)).list(user.id, FakeClock::start).value().isEmpty());
    }
}

void RacesTest::onePasswordChangeWins()
{
    const User ann = add(QStringLiteral("ann"));
    const auto results = inParallel(8, [&](int i) {
        return SqlUsers(node(i)).setPassword({ann.id, "new" + QByteArray::number(i), "hash", {}, FakeClock::start},
                                             makeEvent(AuditAction::PasswordChanged, ann));
    });
    QCOMPARE(successes(results), 1);
    QVERIFY(allOthersAre(results, ErrorCode::Conflict));
    QCOMPARE(SqlAudit(node(0)).list({}).value().total, 2);
}

void RacesTest::sharedSecretsAreOne()
{
    SystemRandom random;
    const Sealer sealer(Secret(QByteArray(Sealer::keyBytes, 'k')), random);
    const auto values = inParallel(16, [&](int i) {
        return SqlSecrets(node(i), sealer)
            .getOrCreate(QStringLiteral("devices"), Secret(QByteArray::number(i)))
            .value()
            .view()
            .toByteArray();
    });
    QVERIFY(std::ranges::all_of(values, [&](const QByteArray &value) { return value == values.front(); }));
}

void RacesTest::theAuditLogHasNoGap()
{
    constexpr int threads = 8;
    constexpr int each = 25;
    const User ann = makeUser(QStringLiteral("ann"));
    const auto done = inParallel(threads, [&](int i) {
        int stored = 0;
        for (int n = 0; n < each; ++n)
            stored += SqlAudit(node(i)).append(makeEvent(AuditAction::SignIn, ann)) ? 1 : 0;
        return stored;
    });
    QVERIFY(std::ranges::all_of(done, [](int stored) { return stored == each; }));
    QCOMPARE(SqlAudit(node(0)).chain().value().lastNumber, threads * each);
    const auto hours = SqlStatistics(node(1)).periods(StatisticsRepository::Period::Hour, 1, FakeClock::start).value();
    QCOMPARE(hours.first().signIns, threads * each);
}

QTEST_GUILESS_MAIN(RacesTest)
#include "racestest.moc"
