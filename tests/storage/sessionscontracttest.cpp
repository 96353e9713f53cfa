// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

class SessionsContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init();
    void cleanup() { m_backend.reset(); }

    void storesEveryFieldAndTheSignIn();
    void refusesASessionOfNobody();
    void findsNoUnknownEndedOrExpiredSession();
    void findsTheSessionOfADisabledUser();
    void exchangesATokenOnce();
    void followsAChainOfTokens();
    void repeatsWithinTheGrace();
    void endsTheSessionOnReuse();
    void refusesUnknownExpiredAndEnded();
    void childNeverOutlivesTheSession();
    void endsOneSession();
    void endsAllButOne();
    void removedUserTakesSessionsAlong();
    void removesWhatIsOver();
    void keepsWhatBetraysAThief();
    void removesALittleAtATime();
    void oneOfManyParallelExchangesIsFirst();
    void parallelReuseEndsTheSessionOnce();

private:
    SessionRepository &sessions() { return m_backend->sessions(); }
    StoredSession addSession(const QByteArray &tokenHash);

    std::unique_ptr<StorageBackend> m_backend;
    User m_user;
};

namespace {

using Kind = RefreshOutcome::Kind;

// Stand-ins for SHA-256 values; only their difference counts.
QByteArray hashOf(const QByteArray &name)
{
    return name.leftJustified(32, '\0');
}

RefreshExchange exchangeOf(const QByteArray &parent, const QByteArray &child, std::chrono::milliseconds after = 0ms)
{
    return {.parentHash = hashOf(parent),
            .childHash = hashOf(child),
            .childSalt = "salt of " + child,
            .childExpiresAt = FakeClock::start + 30 * 24h,
            .now = FakeClock::start + after,
            .grace = 10s,
            .address = QStringLiteral("192.0.2.7")};
}

} // namespace

void SessionsContractTest::init()
{
    m_backend = StorageBackend::ofThisRow();
    QVERIFY(m_backend);
    m_user = makeUser(QStringLiteral("ann"));
    QVERIFY(m_backend->users().add(m_user, "hash"));
}

StoredSession SessionsContractTest::addSession(const QByteArray &tokenHash)
{
    const StoredSession session{.id = QUuid::createUuid(),
                                .userId = m_user.id,
                                .device = QStringLiteral("Sallyport/0.1 (Linux)"),
                                .address = QStringLiteral("2001:db8::1"),
                                .createdAt = FakeClock::start,
                                .lastSeenAt = FakeClock::start,
                                .expiresAt = FakeClock::start + 90 * 24h};
    if (!sessions().add(session, hashOf(tokenHash), FakeClock::start + 30 * 24h))
        qFatal("the session could not be added");
    return session;
}

void SessionsContractTest::storesEveryFieldAndTheSignIn()
{
    const StoredSession session = addSession("t1");
    const auto live = sessions().findLive(session.id, FakeClock::start + 1s).value();
    QVERIFY(live);
    QCOMPARE(live->session, session);
    m_user.lastSignInAt = FakeClock::start;
    QCOMPARE(live->user, m_user);
    QCOMPARE(m_backend->users().findById(m_user.id).value(), std::optional(m_user));

    StoredSession nameless = session;
    nameless.id = QUuid::createUuid();
    nameless.device = QString();
    QVERIFY(sessions().add(nameless, hashOf("t2"), FakeClock::start + 1h));
    QCOMPARE(sessions().findLive(nameless.id, FakeClock::start).value()->session, nameless);
}

void SessionsContractTest::refusesASessionOfNobody()
{
    StoredSession session = addSession("t1");
    session.id = QUuid::createUuid();
    session.userId = QUuid::createUuid();
    const auto refused = sessions().add(session, hashOf("t2"), FakeClock::start + 1h);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
}

void SessionsContractTest::findsNoUnknownEndedOrExpiredSession()
{
    const StoredSession session = addSession("t1");
    QVERIFY(!sessions().findLive(QUuid::createUuid(), FakeClock::start).value());
    QVERIFY(sessions().findLive(session.id, session.expiresAt - 1ms).value());
    QVERIFY(!sessions().findLive(session.id, session.expiresAt).value());
    QVERIFY(sessions().end(session.id, FakeClock::start + 1s));
    QVERIFY(!sessions().findLive(session.id, FakeClock::start + 2s).value());
}

void SessionsContractTest::findsTheSessionOfADisabledUser()
{
    const StoredSession session = addSession("t1");
    QVERIFY(m_backend->users().setDisabled(m_user.id, true, FakeClock::start));
    const auto live = sessions().findLive(session.id, FakeClock::start).value();
    QVERIFY(live && live->user.disabled);
}

void SessionsContractTest::exchangesATokenOnce()
{
    StoredSession session = addSession("t1");
    const RefreshOutcome outcome = sessions().exchange(exchangeOf("t1", "t2", 5s)).value();
    QCOMPARE(outcome.kind, Kind::Exchanged);
    QCOMPARE(outcome.childSalt, QByteArray("salt of t2"));
    QVERIFY(outcome.live);
    session.lastSeenAt = FakeClock::start + 5s;
    session.address = QStringLiteral("192.0.2.7");
    QCOMPARE(outcome.live->session, session);
    QCOMPARE(outcome.live->user.id, m_user.id);
    QCOMPARE(sessions().findLive(session.id, FakeClock::start + 5s).value()->session, session);
}

void SessionsContractTest::followsAChainOfTokens()
{
    addSession("t1");
    for (int i = 1; i < 6; ++i) {
        const auto outcome =
            sessions().exchange(exchangeOf("t" + QByteArray::number(i), "t" + QByteArray::number(i + 1), i * 1min)).value();
        QCOMPARE(outcome.kind, Kind::Exchanged);
    }
}

void SessionsContractTest::repeatsWithinTheGrace()
{
    const StoredSession session = addSession("t1");
    QCOMPARE(sessions().exchange(exchangeOf("t1", "t2", 1s)).value().kind, Kind::Exchanged);
    const RefreshOutcome again = sessions().exchange(exchangeOf("t1", "other", 11s)).value(); // the last moment of the grace
    QCOMPARE(again.kind, Kind::Repeated);
    QCOMPARE(again.childSalt, QByteArray("salt of t2"));
    QVERIFY(again.live && again.live->session.id == session.id);
    QCOMPARE(sessions().exchange(exchangeOf("other", "t3", 12s)).value().kind, Kind::Refused); // never became a token
    QCOMPARE(sessions().exchange(exchangeOf("t2", "t3", 12s)).value().kind, Kind::Exchanged);
}

void SessionsContractTest::endsTheSessionOnReuse()
{
    const StoredSession session = addSession("t1");
    QCOMPARE(sessions().exchange(exchangeOf("t1", "t2", 1s)).value().kind, Kind::Exchanged);
    const RefreshOutcome reused = sessions().exchange(exchangeOf("t1", "t3", 11s + 1ms)).value();
    QCOMPARE(reused.kind, Kind::Reused);
    QVERIFY(!reused.live && reused.childSalt.isEmpty());
    QVERIFY(!sessions().findLive(session.id, FakeClock::start + 12s).value());
    QCOMPARE(sessions().exchange(exchangeOf("t2", "t4", 12s)).value().kind, Kind::Refused);
    QCOMPARE(sessions().exchange(exchangeOf("t1", "t5", 12s)).value().kind, Kind::Refused);
}

void SessionsContractTest::refusesUnknownExpiredAndEnded()
{
    QCOMPARE(sessions().exchange(exchangeOf("never", "x")).value().kind, Kind::Refused);

    const StoredSession session = addSession("t1");
    QCOMPARE(sessions().exchange(exchangeOf("t1", "x", 30 * 24h)).value().kind, Kind::Refused); // idle too long
    QVERIFY(sessions().findLive(session.id, FakeClock::start + 30 * 24h).value());
    QVERIFY(sessions().end(session.id, FakeClock::start + 1s));
    QCOMPARE(sessions().exchange(exchangeOf("t1", "x", 2s)).value().kind, Kind::Refused);
}

void SessionsContractTest::childNeverOutlivesTheSession()
{
    addSession("t1");
    RefreshExchange exchange = exchangeOf("t1", "t2", 29 * 24h);
    exchange.childExpiresAt = FakeClock::start + 1000 * 24h;
    QCOMPARE(sessions().exchange(exchange).value().kind, Kind::Exchanged);
    QCOMPARE(sessions().exchange(exchangeOf("t2", "t3", 90 * 24h)).value().kind, Kind::Refused);
}

void SessionsContractTest::endsOneSession()
{
    const StoredSession first = addSession("t1");
    const StoredSession second = addSession("t2");
    QVERIFY(sessions().end(first.id, FakeClock::start));
    QVERIFY(sessions().end(first.id, FakeClock::start)); // over already
    QVERIFY(sessions().end(QUuid::createUuid(), FakeClock::start));
    QVERIFY(sessions().findLive(second.id, FakeClock::start).value());
}

void SessionsContractTest::endsAllButOne()
{
    const StoredSession first = addSession("t1");
    const StoredSession second = addSession("t2");
    addSession("t3");
    QCOMPARE(sessions().endAll(m_user.id, second.id, FakeClock::start).value(), 2);
    QVERIFY(!sessions().findLive(first.id, FakeClock::start).value());
    QVERIFY(sessions().findLive(second.id, FakeClock::start).value());
    QCOMPARE(sessions().endAll(QUuid::createUuid(), std::nullopt, FakeClock::start).value(), 0);
    QCOMPARE(sessions().endAll(m_user.id, std::nullopt, FakeClock::start).value(), 1);
    QCOMPARE(sessions().endAll(m_user.id, std::nullopt, FakeClock::start).value(), 0);
}

void SessionsContractTest::removedUserTakesSessionsAlong()
{
    const StoredSession session = addSession("t1");
    QVERIFY(m_backend->users().remove(m_user.id));
    QVERIFY(!sessions().findLive(session.id, FakeClock::start).value());
    QCOMPARE(sessions().exchange(exchangeOf("t1", "t2")).value().kind, Kind::Refused);
}

void SessionsContractTest::removesWhatIsOver()
{
    const StoredSession lives = addSession("t1");
    const StoredSession ended = addSession("t2");
    QVERIFY(sessions().end(ended.id, FakeClock::start + 1s));
    QCOMPARE(sessions().removeOver(FakeClock::start + 2s, 100).value(), 2); // the ended session and its token
    QCOMPARE(sessions().removeOver(FakeClock::start + 2s, 100).value(), 0);
    QVERIFY(sessions().findLive(lives.id, FakeClock::start + 2s).value());
    QCOMPARE(sessions().exchange(exchangeOf("t1", "t3", 2s)).value().kind, Kind::Exchanged);
    QCOMPARE(sessions().exchange(exchangeOf("t2", "t4", 2s)).value().kind, Kind::Refused);

    QCOMPARE(sessions().removeOver(FakeClock::start + 31 * 24h, 100).value(), 1); // the token that rested too long; the session stands
    QVERIFY(sessions().findLive(lives.id, FakeClock::start + 31 * 24h).value());
    QCOMPARE(sessions().removeOver(lives.expiresAt, 100).value(), 2);
    QVERIFY(!sessions().findLive(lives.id, FakeClock::start).value()); // not even for a clock that was set back
}

void SessionsContractTest::keepsWhatBetraysAThief()
{
    const StoredSession session = addSession("t1");
    QCOMPARE(sessions().exchange(exchangeOf("t1", "t2", 1s)).value().kind, Kind::Exchanged); // by the thief, say, who goes on …
    RefreshExchange later = exchangeOf("t2", "t3", 29 * 24h);
    later.childExpiresAt = FakeClock::start + 59 * 24h;
    QCOMPARE(sessions().exchange(later).value().kind, Kind::Exchanged);
    // … while the owner is away until long after their token would have expired.
    QCOMPARE(sessions().removeOver(FakeClock::start + 40 * 24h, 100).value(), 0);
    QCOMPARE(sessions().exchange(exchangeOf("t1", "t4", 40 * 24h)).value().kind, Kind::Reused);
    QVERIFY(!sessions().findLive(session.id, FakeClock::start + 40 * 24h).value());
}

void SessionsContractTest::removesALittleAtATime()
{
    const StoredSession session = addSession("t0");
    for (int i = 0; i < 9; ++i)
        QVERIFY(sessions().exchange(exchangeOf("t" + QByteArray::number(i), "t" + QByteArray::number(i + 1), i * 1min)));
    QVERIFY(sessions().end(session.id, FakeClock::start + 1h));
    for (const int expected : {4, 4, 3, 0}) // ten tokens and their session
        QCOMPARE(sessions().removeOver(FakeClock::start + 1h, 4).value(), expected);
}

void SessionsContractTest::oneOfManyParallelExchangesIsFirst()
{
    for (int round = 0; round < 10; ++round) {
        const QByteArray token = "race" + QByteArray::number(round);
        addSession(token);
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

void SessionsContractTest::parallelReuseEndsTheSessionOnce()
{
    const StoredSession session = addSession("t1");
    QCOMPARE(sessions().exchange(exchangeOf("t1", "t2", 1s)).value().kind, Kind::Exchanged);
    const auto results = inParallel(8, [&](int) { return sessions().exchange(exchangeOf("t1", "t3", 1min)); });
    QCOMPARE(std::ranges::count_if(results, [](const auto &result) { return result->kind == Kind::Reused; }), 1);
    QCOMPARE(std::ranges::count_if(results, [](const auto &result) { return result->kind == Kind::Refused; }), 7);
    QVERIFY(!sessions().findLive(session.id, FakeClock::start + 1min).value());
}

QTEST_GUILESS_MAIN(SessionsContractTest)
#include "sessionscontracttest.moc"
