// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"
#include "tests/support/testservices.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// Sessions of refresh tokens from sign-in to their end.
class AuthenticatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signsInByNameOrAddressWhateverTheCase();
    void aSignInIsRemembered();
    void devicesHaveShortNames();
    void refreshingGivesNewTokens();
    void theLoserOfARaceGetsTheSameToken();
    void aSpentTokenThatComesBackEndsTheSession();
    void refreshTokensEndWhenTheyRest();
    void whatIsNotRememberedRestsShortly();
    void sessionsEndHoweverOftenRefreshed();
    void signingOutEndsEverythingOfTheSession();
    void disabledUsersAreOutAtOnce();
    void aTokenOfARemovedUserIsNoGood();
    void aLostDatabaseIsNoRefusal();

private:
    Result<IssuedTokens> signIn(bool remember = true)
    {
        return m_services->authenticator.signIn({.nameOrAddress = QStringLiteral("ann"),
                                                 .password = TestServices::password(),
                                                 .scopes = {},
                                                 .remember = remember,
                                                 .deviceToken = {}},
                                                TestServices::client());
    }
    Result<IssuedTokens> refresh(const Secret &token) { return m_services->authenticator.refresh(token, {}, TestServices::client()); }
    Result<LiveSession> authenticate(const Secret &accessToken) { return m_services->authenticator.authenticate(accessToken.view()); }
    void setDisabled(bool disabled)
    {
        QVERIFY(m_services->accounts.change(m_ann.id, {.disabled = disabled}, TestServices::operatorActor()));
    }

    std::unique_ptr<TestServices> m_services;
    User m_ann;
};

void AuthenticatorTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_ann = m_services->addUser(QStringLiteral("ann"));
}

void AuthenticatorTest::signsInByNameOrAddressWhateverTheCase()
{
    for (const char *name : {"ann", "ANN", "ann@example.org", "Ann@Example.ORG"})
        QVERIFY2(m_services->signIn(QString::fromLatin1(name)), name);
}

void AuthenticatorTest::aSignInIsRemembered()
{
    const auto tokens = signIn();
    QVERIFY(tokens);
    QCOMPARE(tokens->expiresIn, 900s);
    const auto live = authenticate(tokens->accessToken);
    QVERIFY(live);
    QCOMPARE(live->user.lastSignInAt, std::optional(FakeClock::start));
    QCOMPARE(live->session.kind, StoredSession::Kind::Tokens);
    QCOMPARE(live->session.device, QStringLiteral("a device"));
    QCOMPARE(live->session.address, QStringLiteral("192.0.2.1"));
    QCOMPARE(live->session.idleExpiresAt, FakeClock::start + std::chrono::days(30));
    QCOMPARE(live->session.expiresAt, FakeClock::start + std::chrono::days(90));
    const AuditEvent event = m_services->lastEvent();
    QCOMPARE(event.action, AuditAction::SignIn);
    QCOMPARE(event.actor.userId, std::optional(m_ann.id));
    QCOMPARE(event.subjectId, std::optional(m_ann.id));
    QCOMPARE(event.details,
             (QJsonObject{{QStringLiteral("session"), toText(live->session.id)}, {QStringLiteral("method"), QStringLiteral("tokens")}}));
    for (const auto &[hash, token] : m_services->store.refreshTokens)
        QVERIFY(hash != tokens->refreshToken.view()); // never the token itself
}

void AuthenticatorTest::devicesHaveShortNames()
{
    const auto deviceFor = [this](const QString &name) {
        ClientInfo client = TestServices::client();
        client.device = name;
        const auto tokens = m_services->signIn(QStringLiteral("ann"), TestServices::password(), client);
        return authenticate(tokens->accessToken)->session.device;
    };
    QCOMPARE(deviceFor(QString(300, u'x')), QString(200, u'x'));
    QCOMPARE(deviceFor(QString(199, u'x') + QStringLiteral("\U0001f600")), QString(199, u'x')); // no half a character
}

void AuthenticatorTest::refreshingGivesNewTokens()
{
    const auto first = signIn();
    m_services->clock.advance(20min);
    QVERIFY(!authenticate(first->accessToken));
    const auto second = refresh(first->refreshToken);
    QVERIFY(second);
    QVERIFY(!second->refreshToken.equals(first->refreshToken.view()));
    QVERIFY(second->deviceToken.isEmpty());
    QVERIFY(authenticate(second->accessToken));
    QVERIFY(refresh(second->refreshToken));
    QCOMPARE(m_services->store.sessions.size(), size_t(1));
}

void AuthenticatorTest::theLoserOfARaceGetsTheSameToken()
{
    const auto first = signIn();
    const auto winner = refresh(first->refreshToken);
    m_services->clock.advance(10s);
    const auto loser = refresh(first->refreshToken);
    QVERIFY(winner && loser);
    QVERIFY(loser->refreshToken.equals(winner->refreshToken.view()));
    QVERIFY(refresh(winner->refreshToken));
}

void AuthenticatorTest::aSpentTokenThatComesBackEndsTheSession()
{
    const auto first = signIn();
    const auto other = signIn();
    const auto second = refresh(first->refreshToken);
    const QUuid session = authenticate(second->accessToken)->session.id;
    m_services->clock.advance(10s + 1ms);
    const qsizetype known = m_services->store.audit.size();
    const auto stolen = refresh(first->refreshToken);
    QVERIFY(!stolen);
    QCOMPARE(stolen.error().code, ErrorCode::InvalidGrant);
    QVERIFY(!authenticate(second->accessToken));
    QVERIFY(!refresh(second->refreshToken));
    QVERIFY(authenticate(other->accessToken)); // another device is not concerned
    QVERIFY(!refresh(first->refreshToken));
    const auto events = m_services->eventsFrom(known);
    QCOMPARE(events.size(), 1); // told once
    QCOMPARE(events.first().action, AuditAction::RefreshReused);
    QCOMPARE(events.first().subjectId, std::optional(m_ann.id));
    QCOMPARE(events.first().details.value(QStringLiteral("session")).toString(), toText(session));
    QCOMPARE(events.first().actor.client.address, QStringLiteral("192.0.2.1"));
}

void AuthenticatorTest::refreshTokensEndWhenTheyRest()
{
    const auto tokens = signIn();
    m_services->clock.advance(std::chrono::days(30) - 1ms);
    const auto refreshed = refresh(tokens->refreshToken);
    QVERIFY(refreshed);
    m_services->clock.advance(std::chrono::days(30));
    const auto late = refresh(refreshed->refreshToken);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::InvalidGrant);
}

void AuthenticatorTest::whatIsNotRememberedRestsShortly()
{
    auto tokens = signIn(false);
    for (int i = 0; i < 5; ++i) { // used again and again it lives on
        m_services->clock.advance(1h - 1ms);
        tokens = refresh(tokens->refreshToken);
        QVERIFY(tokens);
    }
    QVERIFY(authenticate(tokens->accessToken));
    m_services->clock.advance(1h);
    QCOMPARE(refresh(tokens->refreshToken).error().code, ErrorCode::InvalidGrant);
    QVERIFY(!authenticate(tokens->accessToken));
    QVERIFY(m_services->sessionList.list(m_ann.id)->isEmpty());
}

void AuthenticatorTest::sessionsEndHoweverOftenRefreshed()
{
    auto tokens = signIn();
    for (int day = 0; day < 89; day += 1) {
        m_services->clock.advance(24h);
        tokens = refresh(tokens->refreshToken);
        QVERIFY(tokens);
    }
    m_services->clock.advance(24h);
    QVERIFY(!refresh(tokens->refreshToken));
    QVERIFY(!authenticate(tokens->accessToken));
}

void AuthenticatorTest::signingOutEndsEverythingOfTheSession()
{
    const auto here = signIn(), there = signIn();
    const LiveSession live = *authenticate(here->accessToken);
    QVERIFY(m_services->authenticator.signOut(live, TestServices::client()));
    QVERIFY(!authenticate(here->accessToken));
    QCOMPARE(refresh(here->refreshToken).error().code, ErrorCode::InvalidGrant);
    QVERIFY(authenticate(there->accessToken));
    QVERIFY(refresh(there->refreshToken));
    QCOMPARE(m_services->lastEvent().action, AuditAction::SignOut);
    QCOMPARE(m_services->lastEvent().details.value(QStringLiteral("session")).toString(), toText(live.session.id));
    const qsizetype known = m_services->store.audit.size();
    QVERIFY(m_services->authenticator.signOut(live, TestServices::client())); // twice is no error and no event
    QCOMPARE(m_services->store.audit.size(), known);
}

void AuthenticatorTest::disabledUsersAreOutAtOnce()
{
    const auto tokens = signIn();
    setDisabled(true);
    const auto live = authenticate(tokens->accessToken);
    QVERIFY(!live);
    QCOMPARE(live.error().code, ErrorCode::InactiveUser);
    QCOMPARE(refresh(tokens->refreshToken).error().code, ErrorCode::InvalidGrant);
    setDisabled(false);
    QCOMPARE(authenticate(tokens->accessToken).error().code, ErrorCode::InvalidToken); // that session is over
}

void AuthenticatorTest::aTokenOfARemovedUserIsNoGood()
{
    const auto tokens = signIn();
    QVERIFY(m_services->accounts.remove(m_ann, TestServices::operatorActor()));
    QCOMPARE(authenticate(tokens->accessToken).error().code, ErrorCode::InvalidToken);
    QCOMPARE(refresh(tokens->refreshToken).error().code, ErrorCode::InvalidGrant);
}

void AuthenticatorTest::aLostDatabaseIsNoRefusal()
{
    const auto tokens = signIn();
    m_services->store.unavailable = true;
    QCOMPARE(signIn().error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(refresh(tokens->refreshToken).error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(authenticate(tokens->accessToken).error().code, ErrorCode::DatabaseUnavailable);
    m_services->store.unavailable = false;
    QVERIFY(authenticate(tokens->accessToken));
}

QTEST_GUILESS_MAIN(AuthenticatorTest)
#include "authenticatortest.moc"
