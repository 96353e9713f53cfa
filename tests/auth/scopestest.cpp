// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// What tokens are good for: what was asked for, what the role has, and never more than was granted.
class ScopesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsAndWrites_data();
    void readsAndWrites();
    void grants_data();
    void grants();
    void aBadWishIsNotToldBeforeThePassword();
    void refreshes_data();
    void refreshes();
    void aRefusedWishSpendsNothing();
    void fewerScopesAreForOneTokenOnly();
    void aRoleThatGoesTakesItsScopeAlong();
    void aRoleThatComesGivesNothingToOldSessions();

private:
    static std::optional<Scopes> wish(const QString &text) { return text == u"-" ? std::nullopt : Scopes::fromText(text); }
    Result<IssuedTokens> signIn(const QString &name, const std::optional<Scopes> &scopes, const Secret &password = TestServices::password())
    {
        return m_services->authenticator.signIn({.nameOrAddress = name, .password = password.clone(), .scopes = scopes, .deviceToken = {}},
                                                TestServices::client());
    }
    QString scopesOf(const Secret &accessToken)
    {
        return m_services->authenticator.authenticate(accessToken.view()).value().session.scopes.toText();
    }
    void setRole(const User &user, Role role)
    {
        QVERIFY(m_services->accounts.change(user.id, {.role = role}, TestServices::operatorActor()));
    }

    std::unique_ptr<TestServices> m_services;
    User m_ann;
    User m_root;
};

void ScopesTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_ann = m_services->addUser(QStringLiteral("ann"));
    m_root = m_services->addUser(QStringLiteral("root"), Role::Administrator);
    m_services->addUser(QStringLiteral("second"), Role::Administrator);
}

void ScopesTest::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // "-": no list of scopes
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("one") << QStringLiteral("notes") << QStringLiteral("notes");
    QTest::newRow("in our order") << QStringLiteral("admin notes account") << QStringLiteral("account notes admin");
    QTest::newRow("spaces") << QStringLiteral("  notes   account ") << QStringLiteral("account notes");
    QTest::newRow("twice") << QStringLiteral("notes notes") << QStringLiteral("notes");
    QTest::newRow("unknown ones") << QStringLiteral("openid notes email") << QStringLiteral("notes");
    QTest::newRow("another case") << QStringLiteral("Notes") << QString();
    QTest::newRow("a quote") << QStringLiteral("notes \"") << QStringLiteral("-");
    QTest::newRow("a backslash") << QStringLiteral("no\\tes") << QStringLiteral("-");
    QTest::newRow("a tab") << QStringLiteral("notes\taccount") << QStringLiteral("-");
    QTest::newRow("not ASCII") << QStringLiteral("n\u00f6tes") << QStringLiteral("-");
}

void ScopesTest::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto scopes = Scopes::fromText(text);
    QCOMPARE(scopes ? scopes->toText() : QStringLiteral("-"), read);
}

void ScopesTest::grants_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("asked"); // "-": nothing
    QTest::addColumn<QString>("granted"); // empty: refused
    const QString ann = QStringLiteral("ann"), root = QStringLiteral("root");
    QTest::newRow("all of a user") << ann << QStringLiteral("-") << QStringLiteral("account notes");
    QTest::newRow("all of an administrator") << root << QStringLiteral("-") << QStringLiteral("account notes admin");
    QTest::newRow("one") << ann << QStringLiteral("notes") << QStringLiteral("notes");
    QTest::newRow("two") << root << QStringLiteral("account admin") << QStringLiteral("account admin");
    QTest::newRow("less than asked for") << ann << QStringLiteral("notes admin") << QStringLiteral("notes");
    QTest::newRow("no administrator") << ann << QStringLiteral("admin") << QString();
    QTest::newRow("unknown ones only") << root << QStringLiteral("openid email") << QString();
}

void ScopesTest::grants()
{
    QFETCH(QString, name);
    QFETCH(QString, asked);
    QFETCH(QString, granted);
    const auto tokens = signIn(name, wish(asked));
    QCOMPARE(tokens.has_value(), !granted.isEmpty());
    if (tokens) {
        QCOMPARE(tokens->scope, granted);
        QCOMPARE(scopesOf(tokens->accessToken), granted);
    } else {
        QCOMPARE(tokens.error().code, ErrorCode::InvalidScope);
        QVERIFY(m_services->store.sessions.empty());
        for (int i = 0; i < 50; ++i) // the password was right: it is no guess
            QCOMPARE(signIn(name, wish(asked)).error().code, ErrorCode::InvalidScope);
    }
}

void ScopesTest::aBadWishIsNotToldBeforeThePassword()
{
    QCOMPARE(signIn(QStringLiteral("ann"), Scopes{Scope::Admin}, Secret("wrong")).error().code, ErrorCode::IncorrectCredentials);
    QCOMPARE(signIn(QStringLiteral("nobody"), Scopes{Scope::Admin}).error().code, ErrorCode::IncorrectCredentials);
    QVERIFY(m_services->accounts.change(m_ann.id, {.disabled = true}, TestServices::operatorActor()));
    QCOMPARE(signIn(QStringLiteral("ann"), Scopes{Scope::Admin}).error().code, ErrorCode::IncorrectCredentials); // nor that it is disabled
}

void ScopesTest::refreshes_data()
{
    QTest::addColumn<QString>("had");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("granted"); // empty: refused
    QTest::newRow("as before") << QStringLiteral("account notes") << QStringLiteral("-") << QStringLiteral("account notes");
    QTest::newRow("all of it") << QStringLiteral("account notes") << QStringLiteral("notes account") << QStringLiteral("account notes");
    QTest::newRow("fewer") << QStringLiteral("account notes admin") << QStringLiteral("notes") << QStringLiteral("notes");
    QTest::newRow("more") << QStringLiteral("notes") << QStringLiteral("notes account") << QString();
    QTest::newRow("others") << QStringLiteral("notes") << QStringLiteral("account") << QString();
    QTest::newRow("unknown ones") << QStringLiteral("notes") << QStringLiteral("openid") << QString();
}

void ScopesTest::refreshes()
{
    QFETCH(QString, had);
    QFETCH(QString, asked);
    QFETCH(QString, granted);
    const auto tokens = signIn(QStringLiteral("root"), wish(had));
    const auto refreshed = m_services->authenticator.refresh(tokens->refreshToken, wish(asked), {});
    QCOMPARE(refreshed.has_value(), !granted.isEmpty());
    if (refreshed) {
        QCOMPARE(refreshed->scope, granted);
        QCOMPARE(scopesOf(refreshed->accessToken), granted);
    } else {
        QCOMPARE(refreshed.error().code, ErrorCode::InvalidScope);
    }
}

void ScopesTest::aRefusedWishSpendsNothing()
{
    const auto tokens = signIn(QStringLiteral("ann"), Scopes{Scope::Notes});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_services->authenticator.refresh(tokens->refreshToken, Scopes{Scope::Account}, {}).error().code, ErrorCode::InvalidScope);
        m_services->clock.advance(1min); // after the grace a spent one would end the session
    }
    QVERIFY(m_services->authenticator.refresh(tokens->refreshToken, {}, {}));
}

void ScopesTest::fewerScopesAreForOneTokenOnly()
{
    const auto tokens = signIn(QStringLiteral("ann"), {});
    const auto fewer = m_services->authenticator.refresh(tokens->refreshToken, Scopes{Scope::Notes}, {});
    QCOMPARE(scopesOf(fewer->accessToken), QStringLiteral("notes"));
    const auto all = m_services->authenticator.refresh(fewer->refreshToken, {}, {});
    QCOMPARE(scopesOf(all->accessToken), QStringLiteral("account notes"));
    QCOMPARE(scopesOf(fewer->accessToken), QStringLiteral("notes"));
}

void ScopesTest::aRoleThatGoesTakesItsScopeAlong()
{
    const auto tokens = signIn(QStringLiteral("root"), {});
    const auto only = signIn(QStringLiteral("root"), Scopes{Scope::Admin});
    setRole(m_root, Role::User);
    QCOMPARE(scopesOf(tokens->accessToken), QStringLiteral("account notes"));
    QCOMPARE(scopesOf(only->accessToken), QString());
    const auto refreshed = m_services->authenticator.refresh(tokens->refreshToken, {}, {});
    QCOMPARE(refreshed->scope, QStringLiteral("account notes"));
    QCOMPARE(m_services->authenticator.refresh(refreshed->refreshToken, Scopes{Scope::Admin}, {}).error().code, ErrorCode::InvalidScope);
    setRole(m_root, Role::Administrator);
    QCOMPARE(scopesOf(tokens->accessToken), QStringLiteral("account notes admin")); // it was granted, and the role is back
}

void ScopesTest::aRoleThatComesGivesNothingToOldSessions()
{
    const auto tokens = signIn(QStringLiteral("ann"), {});
    setRole(m_ann, Role::Administrator);
    QCOMPARE(scopesOf(tokens->accessToken), QStringLiteral("account notes"));
    QCOMPARE(m_services->authenticator.refresh(tokens->refreshToken, {}, {})->scope, QStringLiteral("account notes"));
    QCOMPARE(signIn(QStringLiteral("ann"), {})->scope, QStringLiteral("account notes admin"));
}

QTEST_GUILESS_MAIN(ScopesTest)
#include "scopestest.moc"
