// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"
#include "tests/support/testinstallation.h"

#include <QRegularExpression>
#include <QTest>

using namespace sallyport;
using http::Method;

/// Who watches the log for attacks sees them, and sees nothing that was typed.
class SecurityEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFailedSignInNamesTheAccountOnly();
    void aTypedNameIsNeverTold();
    void aReusedRefreshTokenIsTold();
    void badTokensAreTold();
    void whoIsNoAdministratorIsTold();
    void aTokenThatIsNotGoodForItIsTold();
    void forgedWritesAreTold();
    void tooManyAccountsAreTold();
    void tooManyChangesAreTold();

private:
    static void expect(const QString &event);

    std::unique_ptr<TestInstallation> m_installation;
    User m_ann;
};

void SecurityEventsTest::init()
{
    m_installation = std::make_unique<TestInstallation>();
    m_ann = m_installation->addUser(QStringLiteral("ann"));
    QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); // but for those that are expected
}

/// The whole line, so that nothing else stands in it.
void SecurityEventsTest::expect(const QString &event)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^(sallyport.security: )?%1$").arg(event)));
}

void SecurityEventsTest::aFailedSignInNamesTheAccountOnly()
{
    expect(QStringLiteral("event=sign_in_failed account=%1 reason=wrong_password address=127\\.0\\.0\\.1").arg(toText(m_ann.id)));
    QCOMPARE(m_installation->call(formRequest("/token", "username=ann&password=wrong-password")).status, 401);
    m_installation->setDisabled(QStringLiteral("ann"), true);
    expect(QStringLiteral("event=sign_in_failed account=%1 reason=account_disabled address=127\\.0\\.0\\.1").arg(toText(m_ann.id)));
    QCOMPARE(m_installation->call(formRequest("/token", "username=ann&password=correct+horse+battery+staple")).status, 401);
}

void SecurityEventsTest::aTypedNameIsNeverTold()
{
    expect(QStringLiteral("event=sign_in_failed account=unknown reason=no_such_account address=127\\.0\\.0\\.1"));
    QCOMPARE(m_installation->call(formRequest("/token", "username=hunter2&password=ann")).status, 401);
}

void SecurityEventsTest::aReusedRefreshTokenIsTold()
{
    const QJsonObject tokens = jsonOf(m_installation->call(formRequest("/token", "username=ann&password=correct+horse+battery+staple")));
    const QByteArray refresh =
        "grant_type=refresh_token&refresh_token=" + tokens.value(QLatin1StringView("refresh_token")).toString().toLatin1();
    QCOMPARE(m_installation->call(formRequest("/token", refresh)).status, 200);
    m_installation->clock.advance(std::chrono::minutes(1));
    expect(QStringLiteral("event=refresh_token_reused outcome=session_ended address=127\\.0\\.0\\.1"));
    QCOMPARE(m_installation->call(formRequest("/token", refresh)).status, 400);
}

void SecurityEventsTest::badTokensAreTold()
{
    const QByteArray token = m_installation->signIn(QStringLiteral("ann"));
    QTest::ignoreMessage(QtInfoMsg,
                         QRegularExpression(QStringLiteral("^(sallyport.security: )?event=invalid_token reason=\"[a-z0-9 ]+\" "
                                                           "address=127\\.0\\.0\\.1$")));
    QCOMPARE(m_installation->call(makeRequest(Method::Get, "/users/me/", {bearer(token.chopped(4) + "AAAA")})).status, 401);
}

void SecurityEventsTest::whoIsNoAdministratorIsTold()
{
    const QByteArray token = m_installation->signIn(QStringLiteral("ann"));
    expect(QStringLiteral("event=forbidden account=%1 address=127\\.0\\.0\\.1").arg(toText(m_ann.id)));
    QCOMPARE(m_installation->call(makeRequest(Method::Get, "/users/", {bearer(token)})).status, 403);
}

void SecurityEventsTest::aTokenThatIsNotGoodForItIsTold()
{
    const QByteArray token = m_installation->signIn(QStringLiteral("ann"), Scopes{Scope::Notes});
    QTest::ignoreMessage(
        QtInfoMsg,
        QRegularExpression(
            QStringLiteral("^(sallyport.security: )?event=insufficient_scope account=%1 address=127\\.0\\.0\\.1$").arg(toText(m_ann.id))));
    QCOMPARE(m_installation->call(makeRequest(Method::Get, "/users/me/sessions/", {bearer(token)})).status, 403);
}

/// Neither the cookie nor what came instead of its CSRF token.
void SecurityEventsTest::forgedWritesAreTold()
{
    TestInstallation::Browser browser = m_installation->signInBrowser(QStringLiteral("ann"));
    http::Request request = makeRequest(Method::Post, "/logout", browser.writing());
    request.headers.emplaceBack("origin", "https://evil.example");
    expect(QStringLiteral("event=csrf_refused reason=origin address=127\\.0\\.0\\.1"));
    QCOMPARE(m_installation->call(request).status, 403);
    browser.csrfToken = "x";
    expect(QStringLiteral("event=csrf_refused reason=token address=127\\.0\\.0\\.1"));
    QCOMPARE(m_installation->call(makeRequest(Method::Post, "/logout", browser.writing())).status, 403);
}

/// Once for each wait.
void SecurityEventsTest::tooManyAccountsAreTold()
{
    TestInstallation::Options options;
    options.rateLimit = true;
    TestInstallation limited(options);
    const http::Request request = jsonRequest(Method::Post, "/users/", R"({"username":" ","password":"battery staple"})");
    for (int i = 0; i < 100; ++i)
        QCOMPARE(limited.call(request).status, 422);
    expect(QStringLiteral("event=sign_up_throttled address=127\\.0\\.0\\.1"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limited.call(request).status, 429);
    QCOMPARE(limited.store.audit.size(), 1);
    QVERIFY(limited.store.audit.first().event.action == AuditAction::SignUpThrottled);
}

void SecurityEventsTest::tooManyChangesAreTold()
{
    TestInstallation::Options options;
    options.rateLimit = true;
    TestInstallation limited(options);
    const User ann = limited.addUser(QStringLiteral("ann"));
    const QByteArray token = limited.signIn(QStringLiteral("ann"));
    const http::Request request = jsonRequest(Method::Patch, "/users/me/", R"({"username":" "})", token);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(limited.call(request).status, 422);
    expect(QStringLiteral("event=change_throttled account=%1 address=127\\.0\\.0\\.1").arg(toText(ann.id)));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limited.call(request).status, 429);
}

QTEST_GUILESS_MAIN(SecurityEventsTest)
#include "securityeventstest.moc"
