// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accountstage.h"
#include "tests/ui/windowtest.h"

#include <QLabel>
#include <QLineEdit>

namespace sallyport::ui {

/// The account window while its server goes and comes, and ends its session.
class AccountConnectionTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void serverGoesAndComesBack();
    void comesBackByItself();
    void administratorEndsTheSession();
    void passwordIsChangedElsewhere();

private:
    /// Ends the wait for what a click would bring to light.
    static bool expire(AccountStage &stage);
};

bool AccountConnectionTest::expire(AccountStage &stage)
{
    return waitFor(stage.session().call(api::listNotes))
        && QTest::qWaitFor([&stage] { return std::holds_alternative<Session::Expired>(stage.session().state()); }, 10'000);
}

void AccountConnectionTest::serverGoesAndComesBack()
{
    AccountStage stage;
    QWidget *window = stage.openAccount();
    QVERIFY(window);
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "noNotes").isVisible(), 10'000);
    QVERIFY(!control(window, "connectionBar").isVisible());
    stage.server().stop();
    type(control(window, "newNote"), QStringLiteral("Written while the server is gone"));
    QTest::keyClick(&control(window, "newNote"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "connectionBar").isVisible(), 20'000);
    const QWidget *bar = &control(window, "connectionBar");
    QVERIFY(control(bar, "messageBar").accessibleName().contains(QLatin1StringView("has not answered since")));
    QVERIFY(stage.session().user()); // who is signed in stays so
    QTest::qWait(300); // the countdown
    checkNothingIsCut(window);
    screenshot(window, QStringLiteral("account-offline"));
    stage.server().start();
    QTRY_VERIFY_WITH_TIMEOUT(control(bar, "messageAction").isVisible(), 10'000);
    QTest::keyClick(&control(bar, "messageAction"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!control(window, "connectionBar").isVisible(), 20'000);
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QStringLiteral("Written while the server is gone"));
    QTest::keyClick(&control(window, "newNote"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(control<QLineEdit>(window, "newNote").text(), QString(), 10'000);
}

void AccountConnectionTest::comesBackByItself()
{
    AccountStage stage;
    QWidget *window = stage.openAccount();
    QVERIFY(window);
    stage.server().stop();
    QVERIFY(waitFor(stage.session().call(api::listNotes)));
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "connectionBar").isVisible(), 20'000);
    stage.server().start();
    QTRY_VERIFY_WITH_TIMEOUT(!control(window, "connectionBar").isVisible(), 20'000);
}

void AccountConnectionTest::administratorEndsTheSession()
{
    AccountStage stage;
    QWidget *window = stage.openAccount();
    QVERIFY(window);
    type(control(window, "newNote"), QStringLiteral("Half a thought"));
    QVERIFY(stage.server().endSessions(QStringLiteral("ann")) > 0);
    QVERIFY(expire(stage));
    QTRY_VERIFY(control(window, "reauthBar").isVisible());
    const QString text = control<QLabel>(window, "reauthText").text();
    QVERIFY2(text.contains(QLatin1StringView("administrator")), qPrintable(text));
    screenshot(window, QStringLiteral("account-ended-by-administrator"));
    type(control(&control(window, "reauthBar"), "password"), InProcessServer::password());
    click(control(window, "reauthAction"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().user(), 10'000);
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QStringLiteral("Half a thought"));
}

void AccountConnectionTest::passwordIsChangedElsewhere()
{
    AccountStage stage;
    QWidget *window = stage.openAccount();
    QVERIFY(window);
    ApiClient other;
    other.setServer(stage.server().address());
    api::TokenRequest request;
    request.grantType = QStringLiteral("password");
    request.username = QStringLiteral("ann");
    request.password = Secret::fromText(InProcessServer::password());
    auto answer = other.call(api::token, std::move(request));
    QVERIFY(waitFor(answer));
    const auto tokens = answer.takeResult();
    QVERIFY(tokens);
    const Secret next = Secret::fromText(u"seven green bottles standing");
    auto changed =
        other.call(api::changePassword, {.currentPassword = Secret::fromText(InProcessServer::password()), .newPassword = next.clone()},
                   tokens->accessToken);
    QVERIFY(waitFor(changed) && changed.result());
    QVERIFY(expire(stage));
    QTRY_VERIFY(control(window, "reauthBar").isVisible());
    const QString text = control<QLabel>(window, "reauthText").text();
    QVERIFY2(text.contains(QLatin1StringView("password was changed")), qPrintable(text));
    type(control(&control(window, "reauthBar"), "password"), QStringLiteral("seven green bottles standing"));
    click(control(window, "reauthAction"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().user(), 10'000);
    QVERIFY(!control(window, "reauthBar").isVisible());
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AccountConnectionTest)
#include "tst_accountconnection.moc"
