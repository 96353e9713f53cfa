// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include <QTest>

using namespace sallyport;

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_installation = std::make_unique<TestInstallation>(); }

    void storesWhatItIsGiven();
    void refusesNamesPeopleCannotTellApart_data();
    void refusesNamesPeopleCannotTellApart();
    void namesAndAddressesShareOneSpace();
    void theRulesHoldWhoeverAsks();
    void weakPasswordsAreRefusedOnTheirField();
    void onlyTheFirstAdministratorNeedsNone();
    void aNewPasswordEndsEverySession();
    void aRefusedPasswordChangesNothing();
    void theLastAdministratorStays();

private:
    Result<User> create(const QString &name, const std::optional<QString> &email = {})
    {
        return m_installation->accounts().create(
            {.username = name, .password = Secret::fromText(TestInstallation::password()), .email = email, .fullName = {}});
    }

    std::unique_ptr<TestInstallation> m_installation;
};

void AccountsTest::storesWhatItIsGiven()
{
    const auto user = create(QStringLiteral("Zo\u00eb M\u00fcller"), QStringLiteral("zoe@example.org"));
    QVERIFY(user);
    QCOMPARE(user->username, QStringLiteral("Zo\u00eb M\u00fcller"));
    QCOMPARE(user->createdAt, FakeClock::start);
    QCOMPARE(user->role, Role::User);
    QVERIFY(m_installation->accounts().find(QStringLiteral("ZO\u00cb M\u00dcLLER")).value() == *user);
    QVERIFY(m_installation->store.users.at(user->id).passwordHash.startsWith("$argon2id$"));
    QCOMPARE(m_installation->accounts().find(QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
}

void AccountsTest::refusesNamesPeopleCannotTellApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("  ");
    QTest::newRow("a space in front") << QStringLiteral(" ann");
    QTest::newRow("a space behind") << QStringLiteral("ann\u00a0");
    QTest::newRow("a line feed") << QStringLiteral("an\nn");
    QTest::newRow("zero width space") << QStringLiteral("an\u200bn");
    QTest::newRow("right to left override") << QStringLiteral("an\u202en");
    QTest::newRow("soft hyphen") << QStringLiteral("an\u00adn");
    QTest::newRow("line separator") << QStringLiteral("an\u2028n");
    QTest::newRow("combining grapheme joiner") << QStringLiteral("an\u034fn");
    QTest::newRow("Hangul filler") << QStringLiteral("\u3164");
    QTest::newRow("variation selector") << QStringLiteral("ann\ufe0f");
    QTest::newRow("private use") << QStringLiteral("an\ue000n");
    QTest::newRow("half a pair") << QStringLiteral("ann") + QChar(0xd83e);
}

void AccountsTest::refusesNamesPeopleCannotTellApart()
{
    QFETCH(QString, name);
    const auto user = create(name);
    QVERIFY(!user);
    QCOMPARE(user.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(user.error().fields.first().location, (QJsonArray{QStringLiteral("body"), QStringLiteral("username")}));
    QVERIFY(m_installation->store.users.empty());
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

void AccountsTest::theRulesHoldWhoeverAsks()
{
    const auto fieldOf = [](const Result<User> &user) { return user ? QString() : user.error().fields.first().location.last().toString(); };
    QCOMPARE(fieldOf(create(QString(65, u'a'))), QStringLiteral("username"));
    QCOMPARE(fieldOf(create(QString(64, u'a'))), QString());
    for (const char *address : {"", "ann", "ann@", "@example.org", "a b@example.org", "a@b@c"})
        QVERIFY2(fieldOf(create(QStringLiteral("ben"), QString::fromLatin1(address))) == QLatin1StringView("email"), address);
    QCOMPARE(fieldOf(create(QStringLiteral("ben"), QString(250, u'a') + QStringLiteral("@b.cd"))), QStringLiteral("email"));
}

void AccountsTest::weakPasswordsAreRefusedOnTheirField()
{
    const PasswordPolicy strict;
    Accounts accounts(
        {m_installation->users, m_installation->sessions, m_installation->hasher, m_installation->clock, m_installation->random}, strict);
    const auto user = accounts.create(
        {.username = QStringLiteral("Annabel.Lee"), .password = Secret::fromText(u"annabel.lee1"), .email = {}, .fullName = {}});
    QVERIFY(!user);
    QCOMPARE(user.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(user.error().fields.first().location, (QJsonArray{QStringLiteral("body"), QStringLiteral("password")}));
}

void AccountsTest::onlyTheFirstAdministratorNeedsNone()
{
    const auto first = [this](const char *name) {
        return m_installation->accounts().createFirstAdministrator({.username = QString::fromLatin1(name),
                                                                    .password = Secret::fromText(TestInstallation::password()),
                                                                    .email = {},
                                                                    .fullName = {}});
    };
    QVERIFY(!*m_installation->accounts().hasAdministrator());
    QCOMPARE(first("root").value().role, Role::Administrator);
    QVERIFY(*m_installation->accounts().hasAdministrator());
    QCOMPARE(first("second").error().code, ErrorCode::Forbidden);
}

void AccountsTest::aNewPasswordEndsEverySession()
{
    const User ann = m_installation->addUser(QStringLiteral("ann"));
    const QByteArray token = m_installation->signIn(QStringLiteral("ann"));
    QVERIFY(m_installation->accounts().setPassword(ann, Secret::fromText(u"another good password")));
    QCOMPARE(m_installation->authenticator().authenticate(token).error().code, ErrorCode::InvalidToken);
    QVERIFY(m_installation->authenticator().signIn(QStringLiteral("ann"), Secret::fromText(u"another good password"), {}));
    QVERIFY(!m_installation->authenticator().signIn(QStringLiteral("ann"), Secret::fromText(TestInstallation::password()), {}));
}

void AccountsTest::aRefusedPasswordChangesNothing()
{
    const User ann = m_installation->addUser(QStringLiteral("ann"));
    const QByteArray token = m_installation->signIn(QStringLiteral("ann"));
    QCOMPARE(m_installation->accounts().setPassword(ann, Secret::fromText(u"short")).error().code, ErrorCode::ValidationFailed);
    QVERIFY(m_installation->authenticator().authenticate(token));
}

void AccountsTest::theLastAdministratorStays()
{
    const User root = m_installation->addUser(QStringLiteral("root"), Role::Administrator);
    QCOMPARE(m_installation->accounts().setDisabled(root, true).error().code, ErrorCode::LastAdministrator);
    QCOMPARE(m_installation->accounts().remove(root).error().code, ErrorCode::LastAdministrator);
    m_installation->addUser(QStringLiteral("second"), Role::Administrator);
    QVERIFY(m_installation->accounts().remove(root));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "accountstest.moc"
