// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

/// Sessions that are made, found, used and ended. What becomes of their refresh tokens: refreshcontracttest.cpp.
class SessionsContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init();
    void cleanup() { m_backend.reset(); }

    void storesEveryFieldAndTheSignIn();
    void refusesASignInThatIsOutdated_data();
    void refusesASignInThatIsOutdated();
    void forgivesTheTries();
    void findsNoUnknownEndedOrExpiredSession();
    void findsABrowserByItsCookie();
    void aCookieIsNoTokenAndATokenNoCookie();
    void restingEndsASession();
    void neverRestsLongerThanItLives();
    void endsTheLeastUsedOfTooMany();
    void findsTheSessionOfADisabledUser();
    void listsTheLastUsedFirst();
    void pagesThroughTheSessionsOfAll();
    void endsOneSession();
    void endsNobodyElsesSession();
    void endsAllButOne();
    void saysWhyASessionIsOver();
    void noteOfUseKeepsItAlive();
    void noteOfUseNeverGoesBack();
    void noteOfUseRevivesNothing();
    void oneOfManyParallelEndsIsFirst();

private:
    SessionRepository &sessions() { return m_backend->sessions(); }
    StoredSession add(const QByteArray &secret, StoredSession::Kind kind = StoredSession::Kind::Tokens)
    {
        return m_backend->addSession(m_user, secret, kind);
    }
    Result<bool> add(const NewSession &session) { return sessions().add(session, makeEvent(AuditAction::SignIn, m_user)); }
    Result<bool> end(const StoredSession &session, Timestamp now = FakeClock::start)
    {
        return sessions().end(session.userId, session.id, now, makeEvent(AuditAction::SignOut, m_user));
    }
    Result<int> endAll(const QUuid &userId, const std::optional<QUuid> &except = {})
    {
        return sessions().endAll(userId, except, FakeClock::start, makeEvent(AuditAction::SignOutEverywhere, m_user));
    }
    std::optional<StoredSession> find(const StoredSession &session, std::chrono::milliseconds after = 0ms)
    {
        const auto live = sessions().findLive(session.id, FakeClock::start + after).value();
        return live ? std::optional(live->session) : std::nullopt;
    }

    bool admit(const QByteArray &key)
    {
        AttemptRule rule;
        rule.key = hashOf(key);
        rule.free = 3;
        return !m_backend->attempts().admit({rule}, FakeClock::start).value().waitUntil;
    }
    /// How many tries there are before the first must wait.
    int admitted(const QByteArray &key)
    {
        int count = 0;
        while (admit(key))
            ++count;
        return count;
    }

    std::unique_ptr<StorageBackend> m_backend;
    User m_user;
};

void SessionsContractTest::init()
{
    m_backend = StorageBackend::ofThisRow();
    QVERIFY(m_backend);
    m_user = makeUser(QStringLiteral("ann"));
    QVERIFY(m_backend->addUser(m_user));
}

void SessionsContractTest::storesEveryFieldAndTheSignIn()
{
    const StoredSession session = add("t1");
    const auto live = sessions().findLive(session.id, FakeClock::start + 1s).value();
    QVERIFY(live);
    QCOMPARE(live->session, session);
    m_user.lastSignInAt = FakeClock::start;
    QCOMPARE(live->user, m_user);
    QCOMPARE(m_backend->users().findById(m_user.id).value(), std::optional(m_user));
    QCOMPARE(m_backend->loggedActions(), (QList{AuditAction::SignIn, AuditAction::UserCreated}));

    NewSession other = makeSession(m_user, "c1", StoredSession::Kind::Browser);
    other.session.device = QString();
    other.session.remembered = false;
    other.session.scopes = {Scope::Account, Scope::Notes, Scope::Admin};
    QCOMPARE(add(other).value(), true);
    QCOMPARE(find(other.session), std::optional(other.session));
}

void SessionsContractTest::refusesASignInThatIsOutdated_data()
{
    QTest::addColumn<QString>("meanwhile");
    for (const char *what : {"removed", "disabled", "another password"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void SessionsContractTest::refusesASignInThatIsOutdated()
{
    QFETCH(QString, meanwhile);
    UserRepository &users = m_backend->users();
    UserChange disable;
    disable.disabled = true;
    if (meanwhile == u"removed")
        QVERIFY(users.remove(m_user.id, makeEvent(AuditAction::UserDeleted, m_user)));
    else if (meanwhile == u"disabled")
        QVERIFY(users.change(m_user.id, disable, FakeClock::start, {}));
    else
        QVERIFY(users.setPassword({m_user.id, "other", {}, {}, FakeClock::start}, makeEvent(AuditAction::PasswordReset, m_user)));
    NewSession late = makeSession(m_user, "t1");
    QVERIFY(admit("pair"));
    late.forgiven = {{hashOf("pair"), Forgiveness::Extent::All}};
    QCOMPARE(add(late).value(), false);
    QVERIFY(!find(late.session));
    QVERIFY(!m_backend->loggedActions().contains(AuditAction::SignIn));
    const auto user = users.findById(m_user.id).value();
    QVERIFY(!user || !user->lastSignInAt);
    QCOMPARE(admitted("pair"), admitted("fresh") - 1); // nor is the try taken back
}

void SessionsContractTest::forgivesTheTries()
{
    QVERIFY(admitted("pair") > 0);
    QVERIFY(!admit("pair"));
    NewSession session = makeSession(m_user, "t1");
    session.forgiven = {{hashOf("pair"), Forgiveness::Extent::All}};
    QCOMPARE(add(session).value(), true);
    QVERIFY(admit("pair"));
}

void SessionsContractTest::findsNoUnknownEndedOrExpiredSession()
{
    const StoredSession session = add("t1");
    QVERIFY(!sessions().findLive(QUuid::createUuid(), FakeClock::start).value());
    QVERIFY(find(session, 30 * 24h - 1ms));
    QVERIFY(!find(session, 30 * 24h));
    QCOMPARE(end(session, FakeClock::start + 1s).value(), true);
    QVERIFY(!find(session, 2s));
}

void SessionsContractTest::findsABrowserByItsCookie()
{
    const StoredSession session = add("c1", StoredSession::Kind::Browser);
    for (int i = 0; i < 2; ++i) { // the second time from memory
        const auto live = sessions().findLiveByCookie(hashOf("c1"), FakeClock::start).value();
        QVERIFY(live);
        QCOMPARE(live->session, session);
        QCOMPARE(live->user.id, m_user.id);
    }
    QVERIFY(!sessions().findLiveByCookie(hashOf("c2"), FakeClock::start).value());
    QVERIFY(!sessions().findLiveByCookie(hashOf("c1"), session.idleExpiresAt).value());
    QCOMPARE(end(session).value(), true);
    QVERIFY(!sessions().findLiveByCookie(hashOf("c1"), FakeClock::start).value());
}

void SessionsContractTest::aCookieIsNoTokenAndATokenNoCookie()
{
    add("secret", StoredSession::Kind::Browser);
    RefreshExchange exchange;
    exchange.parentHash = hashOf("secret");
    exchange.childHash = hashOf("child");
    exchange.now = FakeClock::start;
    QCOMPARE(sessions().exchange(exchange).value().kind, RefreshOutcome::Kind::Refused);
    add("token");
    QVERIFY(!sessions().findLiveByCookie(hashOf("token"), FakeClock::start).value());
    QVERIFY(!sessions().findLiveByCookie({}, FakeClock::start).value());
}

void SessionsContractTest::restingEndsASession()
{
    NewSession session = makeSession(m_user, "c1", StoredSession::Kind::Browser);
    session.session.remembered = false;
    session.session.idleExpiresAt = FakeClock::start + 1h;
    QCOMPARE(add(session).value(), true);
    QVERIFY(find(session.session, 1h - 1ms));
    QVERIFY(!find(session.session, 1h));
    QVERIFY(!sessions().findLiveByCookie(hashOf("c1"), FakeClock::start + 1h).value());
    QVERIFY(sessions().list(m_user.id, FakeClock::start + 1h).value().isEmpty());
    QCOMPARE(end(session.session, FakeClock::start + 1h).value(), false);
}

void SessionsContractTest::neverRestsLongerThanItLives()
{
    NewSession session = makeSession(m_user, "t1");
    session.session.idleExpiresAt = session.session.expiresAt + 1h;
    QCOMPARE(add(session).value(), true);
    QCOMPARE(find(session.session)->idleExpiresAt, session.session.expiresAt);
    QVERIFY(!find(session.session, 90 * 24h));
}

void SessionsContractTest::endsTheLeastUsedOfTooMany()
{
    QList<StoredSession> added;
    for (int i = 0; i < SessionRepository::mostOfOneUser; ++i) {
        NewSession session = makeSession(m_user, "t" + QByteArray::number(i));
        session.session.lastSeenAt += std::chrono::seconds(i == 0 ? 9999 : i); // the first is in use
        QVERIFY(add(session).value());
        added.append(session.session);
    }
    QVERIFY(find(added[0]) && find(added[1]));
    NewSession oneMore = makeSession(m_user, "one more"); // older by its last use than all the others
    QVERIFY(add(oneMore).value());
    QVERIFY(find(oneMore.session) && find(added[0]) && find(added[2]));
    QVERIFY(!find(added[1]));
    QCOMPARE(m_backend->sessions().list(m_user.id, FakeClock::start).value().size(), SessionRepository::mostOfOneUser);
    const AuditEvent told = m_backend->audit().list({}).value().records.first().event;
    QCOMPARE(told.details.value(u"ended_sessions"), QJsonValue(1));
}

void SessionsContractTest::findsTheSessionOfADisabledUser()
{
    const StoredSession session = add("t1");
    UserChange disable;
    disable.disabled = true;
    QVERIFY(m_backend->users().change(m_user.id, disable, FakeClock::start + 1h, {}));
    QVERIFY(!find(session)); // its sessions end with it
    const auto refused = add(makeSession(m_user, "t2"));
    QCOMPARE(refused.value(), false);
}

void SessionsContractTest::listsTheLastUsedFirst()
{
    const StoredSession first = add("t1");
    StoredSession second = add("c2", StoredSession::Kind::Browser);
    const StoredSession third = add("t3");
    const User ben = makeUser(QStringLiteral("ben"));
    QVERIFY(m_backend->addUser(ben));
    const StoredSession bens = m_backend->addSession(ben, "t4");
    second.lastSeenAt = FakeClock::start + 5min;
    QVERIFY(sessions().touch({{second.id, second.lastSeenAt, second.idleExpiresAt}}));
    QCOMPARE(end(third).value(), true);
    QCOMPARE(sessions().list(m_user.id, FakeClock::start).value(), (QList{second, first}));
    QCOMPARE(sessions().list(ben.id, FakeClock::start).value(), QList{bens});
    QVERIFY(sessions().list(m_user.id, FakeClock::start + 90 * 24h).value().isEmpty());
}

void SessionsContractTest::pagesThroughTheSessionsOfAll()
{
    const User ben = makeUser(QStringLiteral("ben"));
    QVERIFY(m_backend->addUser(ben));
    QList<StoredSession> added{add("t1"), add("c2", StoredSession::Kind::Browser), m_backend->addSession(ben, "t3")};
    std::ranges::sort(added, std::greater(), [](const StoredSession &session) { return toText(session.id); });
    QCOMPARE(end(add("t4")).value(), true);
    const auto page = [this](const SessionQuery &query, std::chrono::milliseconds after = 0ms) {
        return sessions().page(query, FakeClock::start + after).value();
    };
    QList<StoredSession> seen;
    SessionQuery query{.userId = {}, .address = {}, .limit = 2, .before = {}};
    const SessionPage first = page(query);
    QCOMPARE(first.total, 3);
    QVERIFY(first.next);
    query.before = first.next;
    const SessionPage last = page(query);
    QVERIFY(!last.next);
    for (const LiveSession &live : first.sessions + last.sessions) {
        QCOMPARE(live.user.id, live.session.userId);
        seen.append(live.session);
    }
    QCOMPARE(seen, added);
    QCOMPARE(page({.userId = ben.id, .address = {}, .limit = 9, .before = {}}).sessions.first().user.username, ben.username);
    QCOMPARE(page({.userId = m_user.id, .address = added.first().address, .limit = 9, .before = {}}).total, 2);
    QCOMPARE(page({.userId = {}, .address = QStringLiteral("203.0.113.99"), .limit = 9, .before = {}}).total, 0);
    QCOMPARE(page({.userId = {}, .address = {}, .limit = 9, .before = {}}, 90 * 24h).total, 0);
}

void SessionsContractTest::endsOneSession()
{
    const StoredSession first = add("t1");
    const StoredSession second = add("t2");
    const qsizetype before = m_backend->loggedActions().size();
    QCOMPARE(end(first).value(), true);
    QCOMPARE(end(first).value(), false); // over already
    QCOMPARE(m_backend->loggedActions().size(), before + 1);
    QVERIFY(!find(first));
    QVERIFY(find(second));
}

void SessionsContractTest::endsNobodyElsesSession()
{
    const StoredSession session = add("t1");
    const qsizetype before = m_backend->loggedActions().size();
    const auto event = makeEvent(AuditAction::SignOut, m_user);
    QCOMPARE(sessions().end(QUuid::createUuid(), session.id, FakeClock::start, event).value(), false);
    QCOMPARE(sessions().end(m_user.id, QUuid::createUuid(), FakeClock::start, event).value(), false);
    QVERIFY(find(session));
    QCOMPARE(m_backend->loggedActions().size(), before);
}

void SessionsContractTest::endsAllButOne()
{
    const StoredSession first = add("t1");
    const StoredSession second = add("t2");
    add("c3", StoredSession::Kind::Browser);
    QCOMPARE(endAll(m_user.id, second.id).value(), 2);
    QVERIFY(!find(first));
    QVERIFY(find(second));
    QCOMPARE(endAll(QUuid::createUuid()).value(), 0);
    QVERIFY(find(second));
    const qsizetype before = m_backend->loggedActions().size();
    QCOMPARE(endAll(m_user.id).value(), 1);
    QCOMPARE(endAll(m_user.id).value(), 0);
    QCOMPARE(m_backend->loggedActions().size(), before + 2); // told even when there was none
}

void SessionsContractTest::saysWhyASessionIsOver()
{
    const auto why = [this](const StoredSession &session, Timestamp now = FakeClock::start + 1min) {
        return sessions().whyOver(session.id, now).value();
    };
    const StoredSession live = add("t1"), own = add("t2"), byAdministrator = add("t3");
    QCOMPARE(why(live), std::nullopt);
    QCOMPARE(why(live, live.idleExpiresAt), SessionEnd::Idle);
    QVERIFY(sessions().touch({{live.id, FakeClock::start, live.expiresAt}}));
    QCOMPARE(why(live, live.expiresAt), SessionEnd::TooOld);

    AuditEvent event = makeEvent(AuditAction::SignOut, m_user, FakeClock::start + 5s);
    QCOMPARE(sessions().end(m_user.id, byAdministrator.id, event.at, event).value(), true);
    QCOMPARE(why(byAdministrator), SessionEnd::EndedByAdministrator);
    event = makeEvent(AuditAction::SignOut, m_user, FakeClock::start + 6s);
    event.actor.userId = m_user.id;
    QCOMPARE(sessions().end(m_user.id, own.id, event.at, event).value(), true);
    QCOMPARE(why(own), SessionEnd::SignedOut);

    UserChange disable;
    disable.disabled = true;
    QVERIFY(m_backend->users().change(m_user.id, disable, FakeClock::start + 7s, {}));
    QCOMPARE(why(live), SessionEnd::AccountDisabled);
    QCOMPARE(sessions().whyOver(QUuid::createUuid(), FakeClock::start).value(), std::nullopt);
}

void SessionsContractTest::noteOfUseKeepsItAlive()
{
    const StoredSession session = add("c1", StoredSession::Kind::Browser);
    const SessionUse use{session.id, FakeClock::start + 20 * 24h, FakeClock::start + 50 * 24h};
    QVERIFY(sessions().touch({use}));
    const auto found = find(session, 40 * 24h);
    QVERIFY(found);
    QCOMPARE(found->lastSeenAt, use.at);
    QCOMPARE(found->idleExpiresAt, use.idleExpiresAt);
    QVERIFY(sessions().touch({{session.id, FakeClock::start + 49 * 24h, FakeClock::start + 1000 * 24h}}));
    QCOMPARE(find(session, 80 * 24h)->idleExpiresAt, session.expiresAt); // the absolute end stays
    QVERIFY(sessions().touch({}));
}

void SessionsContractTest::noteOfUseNeverGoesBack()
{
    const StoredSession session = add("c1", StoredSession::Kind::Browser);
    QVERIFY(sessions().touch({{session.id, FakeClock::start + 2h, FakeClock::start + 40 * 24h},
                              {session.id, FakeClock::start + 1h, FakeClock::start + 35 * 24h}})); // of another node, late
    QCOMPARE(find(session)->lastSeenAt, FakeClock::start + 2h);
    QCOMPARE(find(session)->idleExpiresAt, FakeClock::start + 40 * 24h);
}

void SessionsContractTest::noteOfUseRevivesNothing()
{
    const StoredSession ended = add("c1", StoredSession::Kind::Browser);
    const StoredSession rested = add("c2", StoredSession::Kind::Browser);
    QCOMPARE(end(ended).value(), true);
    QVERIFY(sessions().touch({{ended.id, FakeClock::start + 1h, FakeClock::start + 60 * 24h},
                              {rested.id, FakeClock::start + 30 * 24h, FakeClock::start + 60 * 24h},
                              {QUuid::createUuid(), FakeClock::start, FakeClock::start + 1h}}));
    QVERIFY(!find(ended));
    QVERIFY(!find(rested, 30 * 24h));
}

void SessionsContractTest::oneOfManyParallelEndsIsFirst()
{
    const StoredSession session = add("t1");
    const auto results = inParallel(8, [&](int) { return end(session); });
    QCOMPARE(std::ranges::count_if(results, [](const auto &result) { return result.value(); }), 1);
    QCOMPARE(m_backend->loggedActions().count(AuditAction::SignOut), 1);
}

QTEST_GUILESS_MAIN(SessionsContractTest)
#include "sessionscontracttest.moc"
