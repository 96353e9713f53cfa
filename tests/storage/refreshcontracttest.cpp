// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

/// Refresh tokens: each is good once, and what comes back later betrays a thief.
class RefreshContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init();
    void cleanup() { m_backend.reset(); }

    void exchangesATokenOnce();
    void followsAChainOfTokens();
    void repeatsWithinTheGrace();
    void aLateSpendingUsesUpNothingOfTheGrace();
    void endsTheSessionOnReuse();
    void refusesUnknownExpiredAndEnded();
    void restsAsLongAsItsSessionMay();
    void childNeverOutlivesTheSession();
    void removedUserTakesTokensAlong();
    void removesWhatIsOver();
    void keepsWhatBetraysAThief();
    void removesALittleAtATime();
    void oneOfManyParallelExchangesIsFirst();
    void parallelReuseEndsTheSessionOnce();

private:
    SessionRepository &sessions() { return m_backend->sessions(); }
    StoredSession add(const QByteArray &token) { return m_backend->addSession(m_user, token); }
    bool end(const StoredSession &session)
    {
        return sessions().end(m_user.id, session.id, FakeClock::start + 1s, makeEvent(AuditAction::SignOut, m_user)).value();
    }
    RefreshOutcome::Kind exchange(const QByteArray &parent, const QByteArray &child, std::chrono::milliseconds after = 0ms);
    bool isLive(const StoredSession &session, std::chrono::milliseconds after)
    {
        return sessions().findLive(session.id, FakeClock::start + after).value().has_value();
    }

    std::unique_ptr<StorageBackend> m_backend;
    User m_user;
};

namespace {

using Kind = RefreshOutcome::Kind;

RefreshExchange exchangeOf(const QByteArray &parent, const QByteArray &child, std::chrono::milliseconds after = 0ms)
{
    return {.parentHash = hashOf(parent),
            .childHash = hashOf(child),
            .childSalt = "salt of " + child,
            .idle = {.remembered = 30 * 24h, .unremembered = 1h},
            .now = FakeClock::start + after,
            .grace = 10s,
            .client = {.address = QStringLiteral("192.0.2.7"),
                       .device = QStringLiteral("curl"),
                       .network = QStringLiteral("192.0.2.7"),
                       .requestId = QStringLiteral("r1")}};
}

} // namespace

void RefreshContractTest::init()
{
    m_backend = StorageBackend::ofThisRow();
    QVERIFY(m_backend);
    m_user = makeUser(QStringLiteral("ann"));
    QVERIFY(m_backend->addUser(m_user));
}

Kind RefreshContractTest::exchange(const QByteArray &parent, const QByteArray &child, std::chrono::milliseconds after)
{
    return sessions().exchange(exchangeOf(parent, child, after)).value().kind;
}

void RefreshContractTest::exchangesATokenOnce()
{
    StoredSession session = add("t1");
    const RefreshOutcome outcome = sessions().exchange(exchangeOf("t1", "t2", 5s)).value();
    QCOMPARE(outcome.kind, Kind::Exchanged);
    QCOMPARE(outcome.childSalt, QByteArray("salt of t2"));
    QVERIFY(outcome.live);
    session.lastSeenAt = FakeClock::start + 5s;
    session.idleExpiresAt = FakeClock::start + 5s + 30 * 24h;
    session.address = QStringLiteral("192.0.2.7");
    QCOMPARE(outcome.live->session, session);
    QCOMPARE(outcome.live->user.id, m_user.id);
    QCOMPARE(sessions().findLive(session.id, FakeClock::start + 5s).value()->session, session);
    QCOMPARE(m_backend->loggedActions().first(), AuditAction::SignIn); // what goes as it should is not logged
}

void RefreshContractTest::followsAChainOfTokens()
{
    add("t1");
    for (int i = 1; i < 6; ++i)
        QCOMPARE(exchange("t" + QByteArray::number(i), "t" + QByteArray::number(i + 1), i * 1min), Kind::Exchanged);
}

void RefreshContractTest::repeatsWithinTheGrace()
{
    const StoredSession session = add("t1");
    QCOMPARE(exchange("t1", "t2", 1s), Kind::Exchanged);
    const RefreshOutcome again = sessions().exchange(exchangeOf("t1", "other", 11s)).value(); // the last moment of the grace
    QCOMPARE(again.kind, Kind::Repeated);
    QCOMPARE(again.childSalt, QByteArray("salt of t2"));
    QVERIFY(again.live && again.live->session.id == session.id);
    QCOMPARE(exchange("other", "t3", 12s), Kind::Refused); // never became a token
    QCOMPARE(exchange("t2", "t3", 12s), Kind::Exchanged);
}

/// The database held the first exchange up for seven seconds; its client asked again meanwhile, and once more.
void RefreshContractTest::aLateSpendingUsesUpNothingOfTheGrace()
{
    const StoredSession session = add("t1");
    RefreshExchange late = exchangeOf("t1", "t2", 1s);
    late.spentAt = [] { return FakeClock::start + 8s; };
    QCOMPARE(sessions().exchange(late).value().kind, Kind::Exchanged);
    QCOMPARE(exchange("t1", "other", 4s), Kind::Repeated); // brought before it was spent
    QCOMPARE(exchange("t1", "other", 18s), Kind::Repeated);
    QCOMPARE(exchange("t1", "other", 18s + 1ms), Kind::Reused);
    QVERIFY(!isLive(session, 19s));
}

void RefreshContractTest::endsTheSessionOnReuse()
{
    const StoredSession session = add("t1");
    QCOMPARE(exchange("t1", "t2", 1s), Kind::Exchanged);
    const RefreshOutcome reused = sessions().exchange(exchangeOf("t1", "t3", 11s + 1ms)).value();
    QCOMPARE(reused.kind, Kind::Reused);
    QVERIFY(!reused.live && reused.childSalt.isEmpty());
    QVERIFY(!isLive(session, 12s));
    const AuditEvent told = m_backend->audit().list({}).value().records.first().event;
    QCOMPARE(told.action, AuditAction::RefreshReused);
    QCOMPARE(told.at, FakeClock::start + 11s + 1ms);
    QCOMPARE(told.subjectId, std::optional(m_user.id));
    QCOMPARE(told.subjectName, m_user.username);
    QVERIFY(!told.actor.userId && told.actor.name.isEmpty()); // owner or thief: nobody knows
    QCOMPARE(told.actor.client.address, QStringLiteral("192.0.2.7"));
    QCOMPARE(told.actor.client.requestId, QStringLiteral("r1"));
    QCOMPARE(told.details.value(u"session").toString(), session.id.toString(QUuid::WithoutBraces));
    QCOMPARE(exchange("t2", "t4", 12s), Kind::Refused);
    QCOMPARE(exchange("t1", "t5", 12s), Kind::Refused);
    QCOMPARE(m_backend->loggedActions().count(AuditAction::RefreshReused), 1);
}

void RefreshContractTest::refusesUnknownExpiredAndEnded()
{
    QCOMPARE(exchange("never", "x"), Kind::Refused);
    const StoredSession session = add("t1");
    QCOMPARE(exchange("t1", "x", 30 * 24h), Kind::Refused); // rested too long
    QVERIFY(end(session));
    QCOMPARE(exchange("t1", "x", 2s), Kind::Refused);
}

void RefreshContractTest::restsAsLongAsItsSessionMay()
{
    NewSession brief = makeSession(m_user, "t1");
    brief.session.remembered = false;
    brief.session.idleExpiresAt = FakeClock::start + 1h;
    QVERIFY(sessions().add(brief, makeEvent(AuditAction::SignIn, m_user)).value());
    QCOMPARE(exchange("t1", "t2", 59min), Kind::Exchanged);
    QVERIFY(isLive(brief.session, 118min));
    QVERIFY(!isLive(brief.session, 119min));
    QCOMPARE(exchange("t2", "t3", 119min), Kind::Refused);
    QCOMPARE(exchange("t2", "t3", 118min), Kind::Exchanged);
}

void RefreshContractTest::childNeverOutlivesTheSession()
{
    const StoredSession session = add("t1");
    for (int day = 29; day < 88; day += 29)
        QCOMPARE(exchange("t" + QByteArray::number(day / 29), "t" + QByteArray::number(day / 29 + 1), day * 24h), Kind::Exchanged);
    QCOMPARE(exchange("t4", "t5", 89 * 24h), Kind::Exchanged);
    QCOMPARE(sessions().findLive(session.id, FakeClock::start + 89 * 24h).value()->session.idleExpiresAt, session.expiresAt);
    QCOMPARE(exchange("t5", "t6", 90 * 24h), Kind::Refused);
}

void RefreshContractTest::removedUserTakesTokensAlong()
{
    const StoredSession session = add("t1");
    QVERIFY(m_backend->users().remove(m_user.id, makeEvent(AuditAction::UserDeleted, m_user)));
    QVERIFY(!isLive(session, 0ms));
    QCOMPARE(exchange("t1", "t2"), Kind::Refused);
}

void RefreshContractTest::removesWhatIsOver()
{
    const StoredSession lives = add("t1");
    const StoredSession ended = add("t2");
    QVERIFY(end(ended));
    QCOMPARE(sessions().removeOver(FakeClock::start + 2s, 100).value(), 2); // the ended session and its token
    QCOMPARE(sessions().removeOver(FakeClock::start + 2s, 100).value(), 0);
    QVERIFY(isLive(lives, 2s));
    QCOMPARE(exchange("t1", "t3", 2s), Kind::Exchanged);
    QCOMPARE(exchange("t2", "t4", 2s), Kind::Refused);

    QCOMPARE(sessions().removeOver(FakeClock::start + 30 * 24h, 100).value(), 0);
    QCOMPARE(sessions().removeOver(FakeClock::start + 31 * 24h, 100).value(), 3); // rested too long: both tokens, and the session
    QVERIFY(!isLive(lives, 0ms)); // not even for a clock that was set back
    add("c1");
    QVERIFY(sessions().removeOver(FakeClock::start, 100).value() == 0);
}

void RefreshContractTest::keepsWhatBetraysAThief()
{
    const StoredSession session = add("t1");
    QCOMPARE(exchange("t1", "t2", 1s), Kind::Exchanged); // by the thief, say, who goes on …
    QCOMPARE(exchange("t2", "t3", 29 * 24h), Kind::Exchanged);
    // … while the owner is away until long after their token would have expired.
    QCOMPARE(sessions().removeOver(FakeClock::start + 40 * 24h, 100).value(), 0);
    QCOMPARE(exchange("t1", "t4", 40 * 24h), Kind::Reused);
    QVERIFY(!isLive(session, 40 * 24h));
}

void RefreshContractTest::removesALittleAtATime()
{
    const StoredSession session = add("t0");
    for (int i = 0; i < 9; ++i)
        QCOMPARE(exchange("t" + QByteArray::number(i), "t" + QByteArray::number(i + 1), i * 1min), Kind::Exchanged);
    QVERIFY(end(session));
    for (const int expected : {4, 4, 3, 0}) // ten tokens and their session
        QCOMPARE(sessions().removeOver(FakeClock::start + 1h, 4).value(), expected);
}

void RefreshContractTest::oneOfManyParallelExchangesIsFirst()
{
    for (int round = 0; round < 10; ++round) {
        const QByteArray token = "race" + QByteArray::number(round);
        add(token);
        const auto results =
            inParallel(8, [&](int i) { return sessions().exchange(exchangeOf(token, token + "-child" + QByteArray::number(i), 1s)); });
        QByteArray salt;
        int exchanged = 0;
        for (const auto &result : results) {
            QVERIFY(result);
            QVERIFY(result->kind == Kind::Exchanged || result->kind == Kind::Repeated);
            exchanged += result->kind == Kind::Exchanged ? 1 : 0;
            salt = salt.isEmpty() ? result->childSalt : salt;
            QCOMPARE(result->childSalt, salt);
        }
        QCOMPARE(exchanged, 1);
    }
}

void RefreshContractTest::parallelReuseEndsTheSessionOnce()
{
    const StoredSession session = add("t1");
    QCOMPARE(exchange("t1", "t2", 1s), Kind::Exchanged);
    const auto results = inParallel(8, [&](int) { return sessions().exchange(exchangeOf("t1", "t3", 1min)); });
    QCOMPARE(std::ranges::count_if(results, [](const auto &result) { return result->kind == Kind::Reused; }), 1);
    QCOMPARE(std::ranges::count_if(results, [](const auto &result) { return result->kind == Kind::Refused; }), 7);
    QVERIFY(!isLive(session, 1min));
    QCOMPARE(m_backend->loggedActions().count(AuditAction::RefreshReused), 1);
}

QTEST_GUILESS_MAIN(RefreshContractTest)
#include "refreshcontracttest.moc"
