// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// Passwords that owners change and administrators set, and what asks for one besides.
class PasswordChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsThisSessionAndEndsTheOthers();
    void refusesNewOnes_data();
    void refusesNewOnes();
    void theOldOneIsNeeded();
    void confirmingChangesNothing();
    void anotherNameGivesNoMoreTries();
    void outsidersDoNotMakeTheOwnerWait();
    void aRightOneIsForgiven();
    void whoTriesTooOftenWaits();
    void onlyOneOfTwoChangesWins();
    void anAccountThatIsGoneHasNoPassword();
    void administratorsNeedNoOldOne();
    void administratorsPasswordsAreJudgedToo();
    void removingOneselfNeedsThePassword();
    void theServerCanDoWithoutLimits();

private:
    Result<> change(const Secret &current, const Secret &next)
    {
        return m_services->accounts.changePassword(m_ann, current, next, m_session, TestServices::actorOf(m_ann));
    }
    bool isGood(const Secret &accessToken) { return m_services->authenticator.authenticate(accessToken.view()).has_value(); }

    std::unique_ptr<TestServices> m_services;
    User m_ann;
    QUuid m_session;
    Secret m_token; ///< of that session
    const Secret m_next = Secret::fromText(u"another good pass phrase");
};

void PasswordChangeTest::init()
{
    m_services = std::make_unique<TestServices>(PasswordPolicy());
    m_ann = m_services->addUser(QStringLiteral("ann"));
    m_token = std::move(m_services->signIn(QStringLiteral("ann"))->accessToken);
    m_session = m_services->authenticator.authenticate(m_token.view())->session.id;
}

void PasswordChangeTest::keepsThisSessionAndEndsTheOthers()
{
    const auto other = m_services->signIn(QStringLiteral("ann"));
    m_services->clock.advance(1min);
    QVERIFY(change(TestServices::password(), m_next));
    QVERIFY(isGood(m_token));
    QVERIFY(!isGood(other->accessToken));
    QCOMPARE(m_services->authenticator.refresh(other->refreshToken, {}, {}).error().code, ErrorCode::InvalidGrant);
    QVERIFY(m_services->signIn(QStringLiteral("ann"), m_next));
    QVERIFY(!m_services->signIn(QStringLiteral("ann")));
    QCOMPARE(m_services->accounts.find(m_ann.id)->passwordChangedAt, FakeClock::start + 1min); // the owner can see it
    AuditQuery query;
    query.actions = {AuditAction::PasswordChanged};
    const auto told = m_services->auditLog.list(query).value();
    QCOMPARE(told.total, 1);
    QCOMPARE(told.records.first().event.actor.userId, std::optional(m_ann.id));
    QCOMPARE(told.records.first().event.subjectId, std::optional(m_ann.id));
}

void PasswordChangeTest::refusesNewOnes_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("type");
    QTest::newRow("short") << QStringLiteral("xK9#m") << QStringLiteral("string_too_short");
    QTest::newRow("long") << QString(1025, u'x') << QStringLiteral("string_too_long");
    QTest::newRow("common") << QStringLiteral("iloveyou") << QStringLiteral("password_common");
    QTest::newRow("own address") << QStringLiteral("ann@example.org") << QStringLiteral("password_personal");
    QTest::newRow("own full name") << QStringLiteral("Bellweather1") << QStringLiteral("password_personal");
    QTest::newRow("the old one") << QString::fromUtf8(TestServices::password().view()) << QStringLiteral("password_unchanged");
}

void PasswordChangeTest::refusesNewOnes()
{
    QFETCH(QString, next);
    QFETCH(QString, type);
    m_ann = m_services->accounts.change(m_ann.id, {.fullName = {QStringLiteral("Ann Bellweather")}}, TestServices::operatorActor()).value();
    const auto other = m_services->signIn(QStringLiteral("ann"));
    const QByteArray hash = m_services->store.users.at(m_ann.id).passwordHash;
    const auto refused = change(TestServices::password(), Secret::fromText(next));
    QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().fields.first().type, type);
    QCOMPARE(refused.error().fields.first().location, (QJsonArray{QStringLiteral("body"), QStringLiteral("new_password")}));
    QVERIFY(!refused.error().fields.first().message.isEmpty());
    QCOMPARE(m_services->store.users.at(m_ann.id).passwordHash, hash);
    QVERIFY(isGood(other->accessToken));
}

void PasswordChangeTest::theOldOneIsNeeded()
{
    for (const char *wrong : {"", "wrong", "correct horse battery staple "}) {
        const auto refused = change(Secret(wrong), m_next);
        QCOMPARE(refused.error().code, ErrorCode::IncorrectPassword);
        QCOMPARE(m_services->lastEvent().action, AuditAction::SignInFailed);
        QCOMPARE(m_services->lastEvent().actor.userId, std::optional(m_ann.id)); // someone in their session
    }
    // That a new one is the old one is told to the owner only.
    QCOMPARE(change(Secret("wrong"), TestServices::password()).error().code, ErrorCode::IncorrectPassword);
    QVERIFY(m_services->signIn(QStringLiteral("ann")));
}

/// Someone in the owner's session could rename the account as often as they like.
void PasswordChangeTest::confirmingChangesNothing()
{
    const auto other = m_services->signIn(QStringLiteral("ann"));
    const auto confirm = [this](const Secret &password) {
        return m_services->accounts.confirmPassword(m_ann, password, m_session, TestServices::actorOf(m_ann));
    };
    QVERIFY(confirm(TestServices::password()));
    QVERIFY(isGood(m_token) && isGood(other->accessToken));
    QCOMPARE(confirm(m_next).error().code, ErrorCode::IncorrectPassword);
    Result<> last;
    for (int i = 0; i < 25; ++i)
        last = confirm(m_next);
    QCOMPARE(last.error().code, ErrorCode::RateLimited);
    QVERIFY(isGood(m_token)); // a wrong guess at a lock ends no session
}

void PasswordChangeTest::anotherNameGivesNoMoreTries()
{
    int tries = 0;
    for (int name = 0; name < 5; ++name) {
        while (tries < 100 && change(Secret("wrong"), m_next).error().code == ErrorCode::IncorrectPassword)
            ++tries;
        const UserChange renamed{.username = QStringLiteral("ann%1").arg(name)};
        m_ann = m_services->accounts.change(m_ann.id, renamed, TestServices::actorOf(m_ann)).value();
    }
    QCOMPARE(tries, 20);
    QVERIFY(m_services->signIn(m_ann.username)); // signing in is another matter
}

void PasswordChangeTest::outsidersDoNotMakeTheOwnerWait()
{
    for (int i = 0; i < 150; ++i)
        (void)m_services->signIn(QStringLiteral("ann"), Secret("wrong"));
    for (int i = 0; i < 150; ++i)
        (void)m_services->signIn(QStringLiteral("ann"), Secret("wrong"), TestServices::client(QStringLiteral("198.51.100.%1").arg(i)));
    QCOMPARE(m_services->signIn(QStringLiteral("ann")).error().code, ErrorCode::RateLimited);
    QVERIFY(change(TestServices::password(), m_next));
}

void PasswordChangeTest::aRightOneIsForgiven()
{
    for (int i = 0; i < 19; ++i)
        QCOMPARE(change(Secret("wrong"), m_next).error().code, ErrorCode::IncorrectPassword);
    QVERIFY(change(TestServices::password(), m_next));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(change(Secret("wrong"), m_next).error().code, ErrorCode::IncorrectPassword);
}

void PasswordChangeTest::whoTriesTooOftenWaits()
{
    for (int i = 0; i < 20; ++i)
        QCOMPARE(change(Secret("wrong"), m_next).error().code, ErrorCode::IncorrectPassword);
    const auto waiting = change(TestServices::password(), m_next);
    QCOMPARE(waiting.error().code, ErrorCode::RateLimited);
    QCOMPARE(waiting.error().retryAfter, std::optional(1s));
    QCOMPARE(m_services->accounts.removeOwn(m_ann, TestServices::password(), m_session, TestServices::actorOf(m_ann)).error().code,
             ErrorCode::RateLimited);
}

/// Hands out the account as it was a moment ago.
class LateUsers final : public UserRepository
{
public:
    LateUsers(UserRepository &real, UserWithPassword old) : m_real(real), m_old(std::move(old)) { }
    Result<> add(const User &user, const QByteArray &hash, const AuditEvent &event) override { return m_real.add(user, hash, event); }
    Result<> addFirstAdministrator(const User &user, const QByteArray &hash, const AuditEvent &event) override
    {
        return m_real.addFirstAdministrator(user, hash, event);
    }
    Result<std::optional<User>> findById(const QUuid &id) override { return m_real.findById(id); }
    Result<std::optional<UserWithPassword>> findWithPassword(const QUuid &) override { return std::optional(m_old); }
    Result<std::optional<UserWithPassword>> findByIdentifier(QStringView name) override { return m_real.findByIdentifier(name); }
    Result<UserPage> list(const UserQuery &query) override { return m_real.list(query); }
    Result<bool> hasAdministrator() override { return m_real.hasAdministrator(); }
    Result<User> change(const QUuid &id, const UserChange &change, Timestamp now, const Actor &actor) override
    {
        return m_real.change(id, change, now, actor);
    }
    Result<int> setPassword(const PasswordChange &change, const AuditEvent &event) override { return m_real.setPassword(change, event); }
    Result<> upgradePasswordHash(const QUuid &id, const QByteArray &oldHash, const QByteArray &newHash) override
    {
        return m_real.upgradePasswordHash(id, oldHash, newHash);
    }
    Result<> remove(const QUuid &id, const AuditEvent &event) override { return m_real.remove(id, event); }

private:
    UserRepository &m_real;
    UserWithPassword m_old;
};

/// An administrator sets one between the check of the old one and the change.
void PasswordChangeTest::onlyOneOfTwoChangesWins()
{
    LateUsers users(m_services->users, m_services->store.users.at(m_ann.id));
    Accounts late({users, m_services->audit, m_services->hasher, m_services->clock, m_services->random, &m_services->throttle},
                  PasswordPolicy());
    const Secret set = Secret::fromText(u"set by an administrator");
    QVERIFY(m_services->accounts.resetPassword(m_ann, set, TestServices::operatorActor()));
    const auto refused = late.changePassword(m_ann, TestServices::password(), m_next, m_session, TestServices::actorOf(m_ann));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(m_services->signIn(QStringLiteral("ann"), set));
    QVERIFY(!m_services->signIn(QStringLiteral("ann"), m_next));
}

void PasswordChangeTest::anAccountThatIsGoneHasNoPassword()
{
    QVERIFY(m_services->accounts.remove(m_ann, TestServices::operatorActor()));
    QCOMPARE(change(TestServices::password(), m_next).error().code, ErrorCode::NotFound);
}

void PasswordChangeTest::administratorsNeedNoOldOne()
{
    const User root = m_services->addUser(QStringLiteral("root"), Role::Administrator);
    const auto other = m_services->signIn(QStringLiteral("ann"));
    QCOMPARE(m_services->accounts.resetPassword(m_ann, m_next, TestServices::actorOf(root)).value(), 2);
    QVERIFY(!isGood(m_token) && !isGood(other->accessToken)); // every session ended
    QCOMPARE(m_services->lastEvent().action, AuditAction::PasswordReset);
    QCOMPARE(m_services->lastEvent().actor.userId, std::optional(root.id));
    QCOMPARE(m_services->lastEvent().subjectId, std::optional(m_ann.id));
    QVERIFY(m_services->signIn(QStringLiteral("ann"), m_next));
}

void PasswordChangeTest::administratorsPasswordsAreJudgedToo()
{
    for (const char *weak : {"short", "password", "ann@example.org"}) {
        const auto refused = m_services->accounts.resetPassword(m_ann, Secret(weak), TestServices::operatorActor());
        QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
        QCOMPARE(refused.error().fields.first().location, (QJsonArray{QStringLiteral("body"), QStringLiteral("password")}));
    }
    QVERIFY(isGood(m_token));
    QVERIFY(m_services->signIn(QStringLiteral("ann")));
}

void PasswordChangeTest::removingOneselfNeedsThePassword()
{
    const Actor self = TestServices::actorOf(m_ann);
    QCOMPARE(m_services->accounts.removeOwn(m_ann, Secret("wrong"), m_session, self).error().code, ErrorCode::IncorrectPassword);
    QVERIFY(isGood(m_token));
    QVERIFY(m_services->accounts.removeOwn(m_ann, TestServices::password(), m_session, self));
    QVERIFY(!isGood(m_token));
    QCOMPARE(m_services->accounts.find(m_ann.id).error().code, ErrorCode::NotFound);
    QCOMPARE(m_services->lastEvent().action, AuditAction::UserDeleted);
    QCOMPARE(m_services->lastEvent().actor.userId, std::optional(m_ann.id));
}

void PasswordChangeTest::theServerCanDoWithoutLimits()
{
    Accounts::Parts parts = m_services->accountParts();
    parts.throttle = nullptr;
    Accounts accounts(parts, PasswordPolicy());
    for (int i = 0; i < 40; ++i)
        QCOMPARE(accounts.removeOwn(m_ann, Secret("wrong"), m_session, {}).error().code, ErrorCode::IncorrectPassword);
    QVERIFY(!*accounts.unlock(m_ann, {}));
    QVERIFY(accounts.changePassword(m_ann, TestServices::password(), m_next, m_session, {}));
}

QTEST_GUILESS_MAIN(PasswordChangeTest)
#include "passwordchangetest.moc"
