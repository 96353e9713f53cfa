// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include <QTest>

#include <functional>

using namespace sallyport;
using namespace std::chrono_literals;

/// Sessions from sign-in to their end.
class AuthenticatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signsInByNameOrAddressWhateverTheCase();
    void refusesAllWrongSignInsAlike_data();
    void refusesAllWrongSignInsAlike();
    void aSignInIsRemembered();
    void weakerHashesAreMadeAnewAtSignIn();
    void aPasswordSetDuringASignInWins();
    void refreshingGivesNewTokens();
    void theLoserOfARaceGetsTheSameToken();
    void aSpentTokenThatComesBackEndsTheSession();
    void refreshTokensEndWhenTheyRest();
    void sessionsEndHoweverOftenRefreshed();
    void signingOutEndsEverythingOfTheSession();
    void disabledUsersAreOutAtOnce();
    void aTokenOfARemovedUserIsNoGood();
    void aLostDatabaseIsNoRefusal();

private:
    Result<IssuedTokens> signIn(const QString &name = QStringLiteral("ann"), const QString &password = TestInstallation::password())
    {
        ClientInfo client;
        client.address = QStringLiteral("192.0.2.1");
        client.device = QStringLiteral("a device");
        return m_installation->authenticator().signIn(name, Secret::fromText(password), client);
    }
    Result<IssuedTokens> refresh(const Secret &token) { return m_installation->authenticator().refresh(token, {}); }
    bool isGood(const Secret &accessToken) { return m_installation->authenticator().authenticate(accessToken.view()).has_value(); }

    std::unique_ptr<TestInstallation> m_installation;
    User m_ann;
};

void AuthenticatorTest::init()
{
    m_installation = std::make_unique<TestInstallation>();
    m_ann = m_installation->accounts()
                .create({.username = QStringLiteral("ann"),
                         .password = Secret::fromText(TestInstallation::password()),
                         .email = QStringLiteral("ann@example.org"),
                         .fullName = {}})
                .value();
}

void AuthenticatorTest::signsInByNameOrAddressWhateverTheCase()
{
    for (const char *name : {"ann", "ANN", "ann@example.org", "Ann@Example.ORG"})
        QVERIFY2(signIn(QString::fromLatin1(name)), name);
}

void AuthenticatorTest::refusesAllWrongSignInsAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("disabled");
    QTest::newRow("unknown user") << QStringLiteral("nobody") << TestInstallation::password() << false;
    QTest::newRow("wrong password") << QStringLiteral("ann") << QStringLiteral("wrong") << false;
    QTest::newRow("empty password") << QStringLiteral("ann") << QString() << false;
    QTest::newRow("a space more") << QStringLiteral("ann") << TestInstallation::password() + u' ' << false;
    QTest::newRow("disabled") << QStringLiteral("ann") << TestInstallation::password() << true;
    QTest::newRow("empty name") << QString() << TestInstallation::password() << false;
}

void AuthenticatorTest::refusesAllWrongSignInsAlike()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(bool, disabled);
    QVERIFY(m_installation->accounts().setDisabled(m_ann, disabled));
    const auto tokens = signIn(name, password);
    QVERIFY(!tokens);
    QVERIFY(tokens.error() == (Error{.code = ErrorCode::IncorrectCredentials, .detail = QStringLiteral("Incorrect username or password")}));
    QVERIFY(m_installation->store.sessions.empty());
}

void AuthenticatorTest::aSignInIsRemembered()
{
    const auto tokens = signIn();
    QVERIFY(tokens);
    QCOMPARE(tokens->expiresIn, 900s);
    const auto live = m_installation->authenticator().authenticate(tokens->accessToken.view());
    QVERIFY(live);
    QCOMPARE(live->user.lastSignInAt, std::optional(FakeClock::start));
    QCOMPARE(live->session.device, QStringLiteral("a device"));
    QCOMPARE(live->session.address, QStringLiteral("192.0.2.1"));
    QCOMPARE(live->session.expiresAt, FakeClock::start + std::chrono::days(90));
    for (const auto &[hash, token] : m_installation->store.refreshTokens)
        QVERIFY(hash != tokens->refreshToken.view()); // never the token itself
}

void AuthenticatorTest::weakerHashesAreMadeAnewAtSignIn()
{
    const PasswordHasher weak(m_installation->random, {.memoryKiB = 32, .passes = 1, .lanes = 1});
    const QByteArray before = weak.hash(Secret::fromText(TestInstallation::password())).value();
    QVERIFY(m_installation->users.setPasswordHash(m_ann.id, before, FakeClock::start));
    QVERIFY(!signIn(QStringLiteral("ann"), QStringLiteral("wrong")));
    QCOMPARE(m_installation->store.users.at(m_ann.id).passwordHash, before);
    QVERIFY(signIn());
    const QByteArray after = m_installation->store.users.at(m_ann.id).passwordHash;
    QVERIFY(after != before && !m_installation->hasher.needsRehash(after));
    QVERIFY(signIn());
    QCOMPARE(m_installation->store.users.at(m_ann.id).passwordHash, after);
}

/// Somebody sets another password right before the session of a sign-in with the old one is stored, or right after.
class MeddlingSessions final : public SessionRepository
{
public:
    MeddlingSessions(SessionRepository &real, std::function<void()> before, std::function<void()> after)
        : m_real(real),
          m_before(std::move(before)),
          m_after(std::move(after))
    { }
    Result<> add(const StoredSession &session, const QByteArray &hash, Timestamp expiresAt) override
    {
        m_before();
        auto added = m_real.add(session, hash, expiresAt);
        m_after();
        return added;
    }
    Result<std::optional<LiveSession>> findLive(const QUuid &id, Timestamp now) override { return m_real.findLive(id, now); }
    Result<RefreshOutcome> exchange(const RefreshExchange &exchange) override { return m_real.exchange(exchange); }
    Result<> end(const QUuid &id, Timestamp now) override { return m_real.end(id, now); }
    Result<int> endAll(const QUuid &id, const std::optional<QUuid> &except, Timestamp now) override
    {
        return m_real.endAll(id, except, now);
    }
    Result<int> removeOver(Timestamp now, int limit) override { return m_real.removeOver(now, limit); }

private:
    SessionRepository &m_real;
    std::function<void()> m_before;
    std::function<void()> m_after;
};

void AuthenticatorTest::aPasswordSetDuringASignInWins()
{
    const auto setAnother = [this] { QVERIFY(m_installation->accounts().setPassword(m_ann, Secret::fromText(u"another battery staple"))); };
    const auto nothing = [] {};
    for (const bool isBefore : {true, false}) {
        init();
        MeddlingSessions sessions(m_installation->sessions, isBefore ? std::function<void()>(setAnother) : nothing,
                                  isBefore ? std::function<void()>(nothing) : setAnother);
        Authenticator authenticator({m_installation->users, sessions, m_installation->hasher, m_installation->accessTokens,
                                     m_installation->clock, m_installation->random},
                                    {});
        const auto tokens = authenticator.signIn(QStringLiteral("ann"), Secret::fromText(TestInstallation::password()), {});
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, ErrorCode::IncorrectCredentials);
        QCOMPARE(m_installation->sessions.endAll(m_ann.id, {}, m_installation->clock.now()).value(), 0); // none is left alive
    }
}

void AuthenticatorTest::refreshingGivesNewTokens()
{
    const auto first = signIn();
    m_installation->clock.advance(20min);
    QVERIFY(!isGood(first->accessToken));
    const auto second = refresh(first->refreshToken);
    QVERIFY(second);
    QVERIFY(!second->refreshToken.equals(first->refreshToken.view()));
    QVERIFY(isGood(second->accessToken));
    QVERIFY(refresh(second->refreshToken));
    QCOMPARE(m_installation->store.sessions.size(), size_t(1));
}

void AuthenticatorTest::theLoserOfARaceGetsTheSameToken()
{
    const auto first = signIn();
    const auto winner = refresh(first->refreshToken);
    m_installation->clock.advance(10s);
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
    m_installation->clock.advance(10s + 1ms);
    const auto stolen = refresh(first->refreshToken);
    QVERIFY(!stolen);
    QCOMPARE(stolen.error().code, ErrorCode::InvalidGrant);
    QVERIFY(!isGood(second->accessToken));
    QVERIFY(!refresh(second->refreshToken));
    QVERIFY(isGood(other->accessToken)); // another device is not concerned
}

void AuthenticatorTest::refreshTokensEndWhenTheyRest()
{
    const auto tokens = signIn();
    m_installation->clock.advance(std::chrono::days(30) - 1ms);
    const auto refreshed = refresh(tokens->refreshToken);
    QVERIFY(refreshed);
    m_installation->clock.advance(std::chrono::days(30));
    const auto late = refresh(refreshed->refreshToken);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::InvalidGrant);
}

void AuthenticatorTest::sessionsEndHoweverOftenRefreshed()
{
    auto tokens = signIn();
    for (int day = 0; day < 89; day += 1) {
        m_installation->clock.advance(24h);
        tokens = refresh(tokens->refreshToken);
        QVERIFY(tokens);
    }
    m_installation->clock.advance(24h);
    QVERIFY(!refresh(tokens->refreshToken));
    QVERIFY(!isGood(tokens->accessToken));
}

void AuthenticatorTest::signingOutEndsEverythingOfTheSession()
{
    const auto here = signIn(), there = signIn();
    QVERIFY(m_installation->authenticator().signOut(*m_installation->authenticator().authenticate(here->accessToken.view())));
    QVERIFY(!isGood(here->accessToken));
    QCOMPARE(refresh(here->refreshToken).error().code, ErrorCode::InvalidGrant);
    QVERIFY(isGood(there->accessToken));
    QVERIFY(refresh(there->refreshToken));
}

void AuthenticatorTest::disabledUsersAreOutAtOnce()
{
    const auto tokens = signIn();
    QVERIFY(m_installation->accounts().setDisabled(m_ann, true));
    const auto live = m_installation->authenticator().authenticate(tokens->accessToken.view());
    QVERIFY(!live);
    QCOMPARE(live.error().code, ErrorCode::InactiveUser);
    QCOMPARE(refresh(tokens->refreshToken).error().code, ErrorCode::InvalidGrant);
}

void AuthenticatorTest::aTokenOfARemovedUserIsNoGood()
{
    const auto tokens = signIn();
    QVERIFY(m_installation->accounts().remove(m_ann));
    QCOMPARE(m_installation->authenticator().authenticate(tokens->accessToken.view()).error().code, ErrorCode::InvalidToken);
    QCOMPARE(refresh(tokens->refreshToken).error().code, ErrorCode::InvalidGrant);
}

void AuthenticatorTest::aLostDatabaseIsNoRefusal()
{
    const auto tokens = signIn();
    m_installation->store.unavailable = true;
    QCOMPARE(signIn().error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(refresh(tokens->refreshToken).error().code, ErrorCode::DatabaseUnavailable);
    QCOMPARE(m_installation->authenticator().authenticate(tokens->accessToken.view()).error().code, ErrorCode::DatabaseUnavailable);
    m_installation->store.unavailable = false;
    QVERIFY(isGood(tokens->accessToken));
}

QTEST_GUILESS_MAIN(AuthenticatorTest)
#include "authenticatortest.moc"
