// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"

#include <QJsonArray>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// Making, changing and removing accounts.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_services = std::make_unique<TestServices>(); }

    void storesWhatItIsGiven();
    void whoeverIsNobodyMakesTheirOwnAccount();
    void whoeverIsSomebodyIsNamed();
    void namesAndAddressesShareOneSpace();
    void everyWrongFieldIsNamed();
    void weakPasswordsAreRefusedOnTheirField();
    void onlyTheFirstAdministratorNeedsNone();
    void changesWhatIsAsked_data();
    void changesWhatIsAsked();
    void nothingChangedIsNothingStored_data();
    void nothingChangedIsNothingStored();
    void eachKindOfChangeHasItsRecord();
    void refusedChangesLeaveNoTrace_data();
    void refusedChangesLeaveNoTrace();
    void anOldNameIsLeftInPeace();
    void disablingEndsEverySession();
    void theLastAdministratorStays();
    void removedAccountsStayInTheLog();
    void unlockingIsNoted();

private:
    Result<User> create(const QString &name, const std::optional<QString> &email = {}, const Actor &actor = TestServices::operatorActor())
    {
        return m_services->accounts.create({.username = name, .password = TestServices::password(), .email = email, .fullName = {}}, actor);
    }
    qsizetype records() const { return m_services->store.audit.size(); }

    std::unique_ptr<TestServices> m_services;
};

Q_DECLARE_METATYPE(UserChange)

void AccountsTest::storesWhatItIsGiven()
{
    const auto user = create(QStringLiteral("Zoe\u0308 Mu\u0308ller"), QStringLiteral("zoe@example.org"));
    QVERIFY(user);
    QCOMPARE(user->username, QStringLiteral("Zo\u00eb M\u00fcller")); // NFC
    QCOMPARE(user->createdAt, FakeClock::start);
    QCOMPARE(user->passwordChangedAt, FakeClock::start);
    QCOMPARE(user->role, Role::User);
    QVERIFY(m_services->accounts.find(QStringLiteral("ZO\u00cb M\u00dcLLER")).value() == *user);
    QVERIFY(m_services->accounts.find(user->id).value() == *user);
    QVERIFY(m_services->store.users.at(user->id).passwordHash.startsWith("$argon2id$"));
    QCOMPARE(m_services->accounts.find(QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
    QCOMPARE(m_services->accounts.find(QUuid::createUuid()).error().code, ErrorCode::NotFound);
}

void AccountsTest::whoeverIsNobodyMakesTheirOwnAccount()
{
    const auto user = create(QStringLiteral("ann"), {}, {{}, {}, TestServices::client()});
    const AuditEvent event = m_services->lastEvent();
    QCOMPARE(event.action, AuditAction::UserCreated);
    QCOMPARE(event.actor.userId, std::optional(user->id));
    QCOMPARE(event.actor.name, QStringLiteral("ann"));
    QCOMPARE(event.actor.client.address, QStringLiteral("192.0.2.1"));
    QCOMPARE(event.actor.client.requestId, QStringLiteral("request-1"));
    QCOMPARE(event.subjectId, std::optional(user->id));
}

void AccountsTest::whoeverIsSomebodyIsNamed()
{
    const User root = m_services->addUser(QStringLiteral("root"), Role::Administrator);
    QVERIFY(create(QStringLiteral("ann"), {}, TestServices::actorOf(root)));
    QCOMPARE(m_services->lastEvent().actor.userId, std::optional(root.id));
    QVERIFY(create(QStringLiteral("ben"), {}, TestServices::operatorActor()));
    QVERIFY(!m_services->lastEvent().actor.userId);
    QCOMPARE(m_services->lastEvent().actor.name, QStringLiteral("operator"));
}

void AccountsTest::namesAndAddressesShareOneSpace()
{
    QVERIFY(create(QStringLiteral("ann"), QStringLiteral("ann@example.org")));
    QCOMPARE(create(QStringLiteral("ANN")).error().code, ErrorCode::UsernameTaken);
    QCOMPARE(create(QStringLiteral("\uff41\uff4e\uff4e")).error().code, ErrorCode::UsernameTaken); // full-width letters
    QCOMPARE(create(QStringLiteral("Ann@Example.org")).error().code, ErrorCode::UsernameTaken);
    QCOMPARE(create(QStringLiteral("ben"), QStringLiteral("ANN@example.org")).error().code, ErrorCode::EmailTaken);
    QVERIFY(create(QStringLiteral("carl@example.org")));
    QCOMPARE(create(QStringLiteral("ben"), QStringLiteral("Carl@example.org")).error().code, ErrorCode::EmailTaken);
    QVERIFY(create(QStringLiteral("ben")));
}

void AccountsTest::everyWrongFieldIsNamed()
{
    const auto user = m_services->accounts.create({.username = QString(),
                                                   .password = TestServices::password(),
                                                   .email = QStringLiteral("ann"),
                                                   .fullName = QStringLiteral("Ann\nLee")},
                                                  TestServices::operatorActor());
    QCOMPARE(user.error().code, ErrorCode::ValidationFailed);
    QStringList fields;
    for (const FieldError &field : user.error().fields)
        fields.append(field.location.last().toString());
    QCOMPARE(fields, (QStringList{QStringLiteral("username"), QStringLiteral("email"), QStringLiteral("full_name")}));
    QVERIFY(m_services->store.users.empty());
    QCOMPARE(records(), 0);
}

void AccountsTest::weakPasswordsAreRefusedOnTheirField()
{
    Accounts accounts(m_services->accountParts(), PasswordPolicy());
    const auto user = accounts.create(
        {.username = QStringLiteral("Annabel.Lee"), .password = Secret::fromText(u"annabel.lee1"), .email = {}, .fullName = {}}, {});
    QCOMPARE(user.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(user.error().fields.first().location, (QJsonArray{QStringLiteral("body"), QStringLiteral("password")}));
    QCOMPARE(user.error().fields.first().type, QStringLiteral("password_personal"));
}

void AccountsTest::onlyTheFirstAdministratorNeedsNone()
{
    const auto first = [this](const char *name) {
        return m_services->accounts.createFirstAdministrator(
            {.username = QString::fromLatin1(name), .password = TestServices::password(), .email = {}, .fullName = {}}, {});
    };
    QVERIFY(!*m_services->accounts.hasAdministrator());
    QCOMPARE(first("root").value().role, Role::Administrator);
    QVERIFY(*m_services->accounts.hasAdministrator());
    QCOMPARE(first("second").error().code, ErrorCode::Forbidden);
}

void AccountsTest::changesWhatIsAsked_data()
{
    QTest::addColumn<UserChange>("change");
    QTest::addColumn<AuditAction>("action");
    const auto row = [](const char *name, UserChange change, AuditAction action) { QTest::newRow(name) << change << action; };
    row("name", {.username = QStringLiteral("anna")}, AuditAction::UserChanged);
    row("case of the name", {.username = QStringLiteral("Ann")}, AuditAction::UserChanged);
    row("address", {.email = {QStringLiteral("other@example.org")}}, AuditAction::UserChanged);
    row("no address", {.email = {std::optional<QString>()}}, AuditAction::UserChanged);
    row("full name", {.fullName = {QStringLiteral("Ann Lee")}}, AuditAction::UserChanged);
    row("role", {.role = Role::Administrator}, AuditAction::RoleChanged);
    row("disabled", {.disabled = true}, AuditAction::UserDisabled);
}

void AccountsTest::changesWhatIsAsked()
{
    QFETCH(UserChange, change);
    QFETCH(AuditAction, action);
    const User before = m_services->addUser(QStringLiteral("ann"));
    const User root = m_services->addUser(QStringLiteral("root"), Role::Administrator);
    m_services->clock.advance(1min);
    const qsizetype known = records();
    const auto after = m_services->accounts.change(before.id, change, TestServices::actorOf(root));
    QVERIFY(after);
    User expected = before;
    expected.username = change.username.value_or(before.username);
    expected.email = change.email.value_or(before.email);
    expected.fullName = change.fullName.value_or(before.fullName);
    expected.role = change.role.value_or(before.role);
    expected.disabled = change.disabled.value_or(before.disabled);
    expected.updatedAt = FakeClock::start + 1min;
    QVERIFY(*after == expected);
    QVERIFY(m_services->accounts.find(before.id).value() == expected);
    const auto events = m_services->eventsFrom(known);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().action, action);
    QCOMPARE(events.first().actor.userId, std::optional(root.id));
    QCOMPARE(events.first().subjectId, std::optional(before.id));
    QCOMPARE(events.first().subjectName, QStringLiteral("ann")); // as it was called then
}

void AccountsTest::nothingChangedIsNothingStored_data()
{
    QTest::addColumn<UserChange>("change");
    const auto row = [](const char *name, UserChange change) { QTest::newRow(name) << change; };
    row("nothing", {});
    row("all as it is",
        {.username = QStringLiteral("ann"),
         .email = {QStringLiteral("ann@example.org")},
         .fullName = {std::optional<QString>()},
         .role = Role::User,
         .disabled = false});
    row("an empty full name is none", {.fullName = {QString(QLatin1StringView(""))}});
}

void AccountsTest::nothingChangedIsNothingStored()
{
    QFETCH(UserChange, change);
    const User ann = m_services->addUser(QStringLiteral("ann"));
    m_services->clock.advance(1min);
    const qsizetype known = records();
    const auto same = m_services->accounts.change(ann.id, change, TestServices::operatorActor());
    QVERIFY(same);
    QVERIFY(*same == ann);
    QVERIFY(m_services->accounts.find(ann.id).value() == ann);
    QCOMPARE(records(), known);
}

void AccountsTest::eachKindOfChangeHasItsRecord()
{
    const User ann = m_services->addUser(QStringLiteral("ann"));
    const qsizetype known = records();
    QVERIFY(m_services->accounts.change(ann.id,
                                        {.username = QStringLiteral("ann"),
                                         .email = {QStringLiteral("new@example.org")},
                                         .fullName = {QStringLiteral("Ann")},
                                         .role = Role::Administrator,
                                         .disabled = true},
                                        TestServices::operatorActor()));
    const auto events = m_services->eventsFrom(known);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0].action, AuditAction::UserChanged);
    QCOMPARE(events[0].details.value(QStringLiteral("fields")).toArray(),
             (QJsonArray{QStringLiteral("email"), QStringLiteral("full_name")}));
    QCOMPARE(events[1].action, AuditAction::RoleChanged);
    QCOMPARE(events[1].details,
             (QJsonObject{{QStringLiteral("from"), QStringLiteral("user")}, {QStringLiteral("to"), QStringLiteral("admin")}}));
    QCOMPARE(events[2].action, AuditAction::UserDisabled);
    QVERIFY(m_services->accounts.change(ann.id, {.disabled = false}, TestServices::operatorActor()));
    QCOMPARE(m_services->lastEvent().action, AuditAction::UserEnabled);
}

void AccountsTest::refusedChangesLeaveNoTrace_data()
{
    QTest::addColumn<UserChange>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, UserChange change, ErrorCode code) { QTest::newRow(name) << change << code; };
    row("an empty name", {.username = QString()}, ErrorCode::ValidationFailed);
    row("no address at all", {.email = {QStringLiteral("nowhere")}}, ErrorCode::ValidationFailed);
    row("another's name", {.username = QStringLiteral("BEN")}, ErrorCode::UsernameTaken);
    row("another's address", {.email = {QStringLiteral("ben@example.org")}}, ErrorCode::EmailTaken);
    row("a good one beside a bad one", {.username = QStringLiteral("anna"), .email = {QStringLiteral("x")}}, ErrorCode::ValidationFailed);
}

void AccountsTest::refusedChangesLeaveNoTrace()
{
    QFETCH(UserChange, change);
    QFETCH(ErrorCode, code);
    const User ann = m_services->addUser(QStringLiteral("ann"));
    m_services->addUser(QStringLiteral("ben"));
    const qsizetype known = records();
    QCOMPARE(m_services->accounts.change(ann.id, change, TestServices::operatorActor()).error().code, code);
    QVERIFY(m_services->accounts.find(ann.id).value() == ann);
    QCOMPARE(records(), known);
    QCOMPARE(m_services->accounts.change(QUuid::createUuid(), change, TestServices::operatorActor()).error().code, ErrorCode::NotFound);
}

/// Made before there was a rule against it.
void AccountsTest::anOldNameIsLeftInPeace()
{
    const User ann = m_services->addUser(QStringLiteral("ann"));
    const QString mixed = QStringLiteral("ann \u0438\u0432\u0430\u043d");
    m_services->store.users.at(ann.id).user.username = mixed;
    QVERIFY(
        m_services->accounts.change(ann.id, {.username = mixed, .fullName = {QStringLiteral("Ann Lee")}}, TestServices::operatorActor()));
    QCOMPARE(m_services->accounts.change(ann.id, {.username = mixed + u'x'}, TestServices::operatorActor()).error().code,
             ErrorCode::ValidationFailed);
}

void AccountsTest::disablingEndsEverySession()
{
    const User ann = m_services->addUser(QStringLiteral("ann"));
    const auto tokens = m_services->signIn(QStringLiteral("ann"));
    QVERIFY(m_services->accounts.change(ann.id, {.disabled = true}, TestServices::operatorActor()));
    QVERIFY(m_services->accounts.change(ann.id, {.disabled = false}, TestServices::operatorActor()));
    QCOMPARE(m_services->authenticator.authenticate(tokens->accessToken.view()).error().code, ErrorCode::InvalidToken);
    QCOMPARE(m_services->authenticator.refresh(tokens->refreshToken, {}, {}).error().code, ErrorCode::InvalidGrant);
    QVERIFY(m_services->signIn(QStringLiteral("ann")));
}

void AccountsTest::theLastAdministratorStays()
{
    const User root = m_services->addUser(QStringLiteral("root"), Role::Administrator);
    const Actor actor = TestServices::actorOf(root);
    const qsizetype known = records();
    QCOMPARE(m_services->accounts.change(root.id, {.disabled = true}, actor).error().code, ErrorCode::LastAdministrator);
    QCOMPARE(m_services->accounts.change(root.id, {.role = Role::User}, actor).error().code, ErrorCode::LastAdministrator);
    QCOMPARE(m_services->accounts.remove(root, actor).error().code, ErrorCode::LastAdministrator);
    QCOMPARE(m_services->accounts.removeOwn(root, TestServices::password(), QUuid::createUuid(), actor).error().code,
             ErrorCode::LastAdministrator);
    QCOMPARE(records(), known);
    m_services->addUser(QStringLiteral("second"), Role::Administrator);
    QVERIFY(m_services->accounts.remove(root, actor));
}

void AccountsTest::removedAccountsStayInTheLog()
{
    const User ann = m_services->addUser(QStringLiteral("ann"));
    const User root = m_services->addUser(QStringLiteral("root"), Role::Administrator);
    const auto tokens = m_services->signIn(QStringLiteral("ann"));
    QVERIFY(m_services->accounts.remove(ann, TestServices::actorOf(root)));
    QCOMPARE(m_services->accounts.find(ann.id).error().code, ErrorCode::NotFound);
    QCOMPARE(m_services->authenticator.authenticate(tokens->accessToken.view()).error().code, ErrorCode::InvalidToken);
    QCOMPARE(m_services->lastEvent().action, AuditAction::UserDeleted);
    QCOMPARE(m_services->lastEvent().subjectName, QStringLiteral("ann"));
    AuditQuery query;
    query.subjectId = ann.id;
    QVERIFY(m_services->auditLog.list(query).value().total >= 3);
}

void AccountsTest::unlockingIsNoted()
{
    const User ann = m_services->addUser(QStringLiteral("ann"));
    const User root = m_services->addUser(QStringLiteral("root"), Role::Administrator);
    qsizetype known = records();
    QVERIFY(!*m_services->accounts.unlock(ann, TestServices::actorOf(root)));
    QCOMPARE(records(), known);
    while (m_services->signIn(QStringLiteral("ann"), Secret("wrong")).error().code != ErrorCode::RateLimited) { }
    QCOMPARE(m_services->signIn(QStringLiteral("ann")).error().code, ErrorCode::RateLimited);
    known = records();
    QVERIFY(*m_services->accounts.unlock(ann, TestServices::actorOf(root)));
    QCOMPARE(records(), known + 1);
    QCOMPARE(m_services->lastEvent().action, AuditAction::UserUnlocked);
    QCOMPARE(m_services->lastEvent().actor.userId, std::optional(root.id));
    QVERIFY(m_services->signIn(QStringLiteral("ann")));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "accountstest.moc"
