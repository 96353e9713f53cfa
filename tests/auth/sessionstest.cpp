// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"
#include "tests/support/testservices.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace sallyport;
using namespace std::chrono_literals;

/// Browsers' sessions, and the list of all that a user has.
class SessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCookieLeadsToItsSession();
    void refusesOtherCookies_data();
    void refusesOtherCookies();
    void cookiesAndTokensAreNotEachOther();
    void refusesBrowsersAsItRefusesOthers();
    void aBrowserThatRestsIsOut_data();
    void aBrowserThatRestsIsOut();
    void useKeepsABrowserIn();
    void useIsNotedOnceAMinute();
    void noUseOutlivesTheSession();
    void aLostDatabaseForgetsNoUse();
    void manyThreadsNoteUses();
    void followsOtherIdleLimits();
    void signingOutEndsTheCookie();
    void disabledUsersAreOut();
    void listsDevicesTheLastUsedFirst();
    void endsOneOfMine();
    void endsNoneOfOthers();
    void endsAllButOne();

private:
    Result<IssuedCookie> signIn(bool remember = true, const QString &name = QStringLiteral("ann"))
    {
        return m_services->authenticator.signInBrowser(
            {.nameOrAddress = name, .password = TestServices::password(), .scopes = {}, .remember = remember, .deviceToken = {}},
            TestServices::client());
    }
    Result<LiveSession> authenticate(const Secret &cookie) { return m_services->authenticator.authenticateCookie(cookie.view()); }
    /// A request: what comes with the cookie, and that it was in use.
    bool visit(const Secret &cookie)
    {
        const auto live = authenticate(cookie);
        if (live)
            m_services->sessionList.used(live->session);
        return live.has_value();
    }

    std::unique_ptr<TestServices> m_services;
    User m_ann;
};

void SessionsTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_ann = m_services->addUser(QStringLiteral("ann"));
}

void SessionsTest::aCookieLeadsToItsSession()
{
    const auto issued = signIn();
    QVERIFY(issued);
    QCOMPARE(issued->cookie.size(), 43); // 256 bits
    QVERIFY(!issued->deviceToken.isEmpty());
    const auto live = authenticate(issued->cookie);
    QVERIFY(live);
    QVERIFY(live->session == issued->live.session);
    QVERIFY(live->user == issued->live.user);
    QCOMPARE(live->session.kind, StoredSession::Kind::Browser);
    QCOMPARE(live->session.scopes.toText(), QStringLiteral("account notes"));
    QCOMPARE(live->user.lastSignInAt, std::optional(FakeClock::start));
    QCOMPARE(m_services->lastEvent().details.value(QStringLiteral("method")).toString(), QStringLiteral("browser"));
    QVERIFY(!signIn()->cookie.equals(issued->cookie.view()));
    for (const auto &[id, stored] : m_services->store.sessions)
        QVERIFY(!stored.cookieHash.contains(issued->cookie.view().toByteArray())); // only its hash is stored
}

void SessionsTest::refusesOtherCookies_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("unknown") << QByteArray(43, 'A');
    QTest::newRow("short") << QByteArray(42, 'A');
    QTest::newRow("long") << QByteArray(44, 'A');
    QTest::newRow("huge") << QByteArray(1'000'000, 'A');
    QTest::newRow("not base64url") << QByteArray(42, 'A') + '+';
    QTest::newRow("stray bits") << QByteArray(42, 'A') + 'B';
}

void SessionsTest::refusesOtherCookies()
{
    QFETCH(QByteArray, cookie);
    const auto issued = signIn();
    QCOMPARE(m_services->authenticator.authenticateCookie(cookie).error().code, ErrorCode::InvalidToken);
    QVERIFY(authenticate(issued->cookie));
}

void SessionsTest::cookiesAndTokensAreNotEachOther()
{
    const auto tokens = m_services->signIn(QStringLiteral("ann"));
    const auto issued = signIn();
    QVERIFY(!m_services->authenticator.authenticateCookie(tokens->refreshToken.view()));
    QVERIFY(!m_services->authenticator.authenticateCookie(tokens->accessToken.view()));
    QVERIFY(!m_services->authenticator.authenticate(issued->cookie.view()));
    QCOMPARE(m_services->authenticator.refresh(issued->cookie, {}, {}).error().code, ErrorCode::InvalidGrant);
    QVERIFY(authenticate(issued->cookie)); // nothing ended by that
}

void SessionsTest::refusesBrowsersAsItRefusesOthers()
{
    QVERIFY(m_services->accounts.change(m_ann.id, {.disabled = true}, TestServices::operatorActor()));
    const auto disabled = signIn(), unknown = signIn(true, QStringLiteral("nobody"));
    QCOMPARE(disabled.error().code, ErrorCode::IncorrectCredentials);
    QVERIFY(disabled.error() == unknown.error());
}

void SessionsTest::aBrowserThatRestsIsOut_data()
{
    QTest::addColumn<bool>("remember");
    QTest::addColumn<int>("hours");
    QTest::newRow("remembered") << true << 30 * 24;
    QTest::newRow("not remembered") << false << 1;
}

void SessionsTest::aBrowserThatRestsIsOut()
{
    QFETCH(bool, remember);
    QFETCH(int, hours);
    const auto issued = signIn(remember);
    m_services->clock.advance(std::chrono::hours(hours) - 1ms);
    QVERIFY(authenticate(issued->cookie));
    m_services->clock.advance(1ms);
    QCOMPARE(authenticate(issued->cookie).error().code, ErrorCode::InvalidToken);
    QVERIFY(m_services->sessionList.list(m_ann.id)->isEmpty());
}

void SessionsTest::useKeepsABrowserIn()
{
    const auto issued = signIn(false);
    for (int i = 0; i < 6; ++i) {
        m_services->clock.advance(59min);
        QVERIFY(visit(issued->cookie));
        m_services->clock.advance(5s);
        QVERIFY(m_services->sessionList.flush());
    }
    const auto session = m_services->sessionList.list(m_ann.id)->first();
    QCOMPARE(session.lastSeenAt, m_services->clock.now() - 5s);
    QCOMPARE(session.idleExpiresAt, session.lastSeenAt + 1h);
    m_services->clock.advance(1h - 5s);
    QVERIFY(!visit(issued->cookie));
    QVERIFY(m_services->sessionList.flush());
    QVERIFY(!authenticate(issued->cookie)); // one that is out does not come back
}

/// A write for every request would make each of them wait for the disk.
void SessionsTest::useIsNotedOnceAMinute()
{
    const auto issued = signIn();
    m_services->clock.advance(59s);
    QVERIFY(visit(issued->cookie));
    QVERIFY(m_services->sessionList.flush());
    QCOMPARE(m_services->sessionList.list(m_ann.id)->first().lastSeenAt, FakeClock::start);
    m_services->clock.advance(1s);
    QVERIFY(visit(issued->cookie));
    QVERIFY(m_services->sessionList.flush());
    QCOMPARE(m_services->sessionList.list(m_ann.id)->first().lastSeenAt, FakeClock::start + 60s);
}

void SessionsTest::noUseOutlivesTheSession()
{
    const auto issued = signIn();
    for (int day = 0; day < 89; ++day) {
        m_services->clock.advance(24h);
        QVERIFY(visit(issued->cookie));
        QVERIFY(m_services->sessionList.flush());
    }
    m_services->clock.advance(24h);
    QVERIFY(!visit(issued->cookie));
}

void SessionsTest::aLostDatabaseForgetsNoUse()
{
    const auto issued = signIn();
    m_services->clock.advance(10min);
    QVERIFY(visit(issued->cookie));
    m_services->store.unavailable = true;
    QCOMPARE(m_services->sessionList.flush().error().code, ErrorCode::DatabaseUnavailable);
    m_services->store.unavailable = false;
    QVERIFY(m_services->sessionList.flush());
    QCOMPARE(m_services->sessionList.list(m_ann.id)->first().lastSeenAt, FakeClock::start + 10min);
}

void SessionsTest::manyThreadsNoteUses()
{
    QList<StoredSession> all;
    for (int i = 0; i < 20; ++i)
        all.append(signIn()->live.session);
    m_services->clock.advance(10min);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 100; ++round) {
                    for (const StoredSession &session : all)
                        m_services->sessionList.used(session);
                    if (round % 10 == 0)
                        (void)m_services->sessionList.flush();
                }
            });
        }
    }
    QVERIFY(m_services->sessionList.flush());
    const auto noted = m_services->sessionList.list(m_ann.id).value();
    QCOMPARE(noted.size(), 20);
    for (const StoredSession &session : noted)
        QCOMPARE(session.lastSeenAt, FakeClock::start + 10min);
}

void SessionsTest::followsOtherIdleLimits()
{
    const auto issued = signIn();
    m_services->sessionList.setIdleLimits({.remembered = 60 * 24h, .unremembered = 2h});
    m_services->clock.advance(15min);
    QVERIFY(visit(issued->cookie));
    QVERIFY(m_services->sessionList.flush());
    QCOMPARE(m_services->sessionList.list(m_ann.id).value().first().idleExpiresAt, m_services->clock.now() + 60 * 24h);
}

void SessionsTest::signingOutEndsTheCookie()
{
    const auto here = signIn(), there = signIn();
    QVERIFY(m_services->authenticator.signOut(here->live, TestServices::client()));
    QVERIFY(!authenticate(here->cookie));
    QVERIFY(authenticate(there->cookie));
    m_services->sessionList.used(here->live.session);
    m_services->clock.advance(2min);
    m_services->sessionList.used(here->live.session);
    QVERIFY(m_services->sessionList.flush());
    QVERIFY(!authenticate(here->cookie)); // what is over stays so
}

void SessionsTest::disabledUsersAreOut()
{
    const auto issued = signIn();
    QVERIFY(m_services->accounts.change(m_ann.id, {.disabled = true}, TestServices::operatorActor()));
    QVERIFY(!authenticate(issued->cookie));
    QVERIFY(m_services->accounts.change(m_ann.id, {.disabled = false}, TestServices::operatorActor()));
    QVERIFY(!authenticate(issued->cookie));
}

void SessionsTest::listsDevicesTheLastUsedFirst()
{
    m_services->addUser(QStringLiteral("ben"));
    QVERIFY(m_services->signIn(QStringLiteral("ben")));
    const auto first = signIn();
    m_services->clock.advance(1min);
    const auto second = m_services->signIn(QStringLiteral("ann"));
    m_services->clock.advance(5min);
    QVERIFY(visit(first->cookie));
    QVERIFY(m_services->sessionList.flush());
    const auto list = m_services->sessionList.list(m_ann.id).value();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].id, first->live.session.id);
    QCOMPARE(list[0].device, QStringLiteral("a device"));
    QCOMPARE(list[0].createdAt, FakeClock::start);
    QCOMPARE(list[0].lastSeenAt, FakeClock::start + 6min);
    QCOMPARE(list[1].lastSeenAt, FakeClock::start + 1min);
}

void SessionsTest::endsOneOfMine()
{
    const auto one = signIn(), other = signIn();
    const Actor self = TestServices::actorOf(m_ann);
    QVERIFY(m_services->sessionList.end(m_ann, one->live.session.id, self));
    QVERIFY(!authenticate(one->cookie)); // on the next request
    QVERIFY(authenticate(other->cookie));
    QCOMPARE(m_services->lastEvent().action, AuditAction::SignOut);
    QCOMPARE(m_services->lastEvent().details.value(QStringLiteral("session")).toString(), toText(one->live.session.id));
    const qsizetype known = m_services->store.audit.size();
    QCOMPARE(m_services->sessionList.end(m_ann, one->live.session.id, self).error().code, ErrorCode::NotFound);
    QCOMPARE(m_services->sessionList.end(m_ann, QUuid::createUuid(), self).error().code, ErrorCode::NotFound);
    QCOMPARE(m_services->store.audit.size(), known);
}

void SessionsTest::endsNoneOfOthers()
{
    const User ben = m_services->addUser(QStringLiteral("ben"));
    const auto anns = signIn();
    QCOMPARE(m_services->sessionList.end(ben, anns->live.session.id, TestServices::actorOf(ben)).error().code, ErrorCode::NotFound);
    QCOMPARE(m_services->sessionList.endAll(ben, {}, TestServices::actorOf(ben)).value(), 0);
    QVERIFY(authenticate(anns->cookie));
}

void SessionsTest::endsAllButOne()
{
    const auto one = signIn();
    const auto tokens = m_services->signIn(QStringLiteral("ann"));
    const User root = m_services->addUser(QStringLiteral("root"), Role::Administrator);
    QCOMPARE(m_services->sessionList.endAll(m_ann, one->live.session.id, TestServices::actorOf(m_ann)).value(), 1);
    QCOMPARE(m_services->lastEvent().action, AuditAction::SignOutEverywhere);
    QCOMPARE(m_services->lastEvent().details.value(QStringLiteral("kept")).toString(), toText(one->live.session.id));
    QVERIFY(authenticate(one->cookie));
    QVERIFY(!m_services->authenticator.authenticate(tokens->accessToken.view()));
    QCOMPARE(m_services->sessionList.endAll(m_ann, {}, TestServices::actorOf(root)).value(), 1);
    QCOMPARE(m_services->lastEvent().actor.userId, std::optional(root.id));
    QCOMPARE(m_services->lastEvent().subjectId, std::optional(m_ann.id));
    QVERIFY(!authenticate(one->cookie));
}

QTEST_GUILESS_MAIN(SessionsTest)
#include "sessionstest.moc"
