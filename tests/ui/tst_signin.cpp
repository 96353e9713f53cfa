// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/answering.h"
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

namespace sallyport::ui {

class SignInTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void wrongPasswordKeepsWhatWasTyped();
    void emptyFieldsAreAskedFor();
    void escapeCancels();
    void capsLockIsTold();
    void passwordIsRevealedByKeyboard();
    void tabOrderIsReadingOrder();
    void keychainTroubleIsANotice();
    void rememberedSessionIsTakenUp();
    void offlineIsTold();
    void forgottenPasswordIsExplained();
    void waitIsCountedDown();
    void anotherNameNeedNotWait();
    void passwordsMayBePasted();
};

void SignInTest::signsIn()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *window = openWindow("signInWindow");
    QCOMPARE(window->windowTitle(), QStringLiteral("Sign in — Sallyport"));
    // All of it is to be seen without scrolling.
    QTRY_COMPARE(control(window, "createAccount").visibleRegion().boundingRect(), control(window, "createAccount").rect());
    screenshot(window, QStringLiteral("sign-in"));
    type(control(window, "username"), QStringLiteral("ann"));
    type(control(window, "password"), Desktop::password());
    QTest::keyClick(&control(window, "password"), Qt::Key_Return);
    QTRY_VERIFY(openWindow("accountWindow"));
    QVERIFY(!openWindow("signInWindow"));
    QTRY_COMPARE(desktop.keychain().size(), 2); // the session, and that this device is known
    QCOMPARE(desktop.preferences().lastUsername(desktop.session().server().storageKey()), QStringLiteral("ann"));
}

void SignInTest::wrongPasswordKeepsWhatWasTyped()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *window = openWindow("signInWindow");
    auto &password = control<QLineEdit>(window, "password");
    type(control(window, "username"), QStringLiteral("ann"));
    type(password, QStringLiteral("not the password"));
    click(control(window, "signIn"));
    QTRY_VERIFY(control(window, "messageBar").isVisible());
    QVERIFY(control<QLabel>(window, "message").text().contains(QLatin1StringView("Incorrect username or password")));
    QCOMPARE(control<QLineEdit>(window, "username").text(), QStringLiteral("ann"));
    QCOMPARE(password.text(), QStringLiteral("not the password"));
    QTRY_VERIFY(password.hasFocus());
    QCOMPARE(password.selectedText().size(), password.text().size());
    QVERIFY(control(window, "signIn").isEnabled());
    screenshot(window, QStringLiteral("sign-in-wrong-password"));
    type(password, Desktop::password());
    QTest::keyClick(&password, Qt::Key_Return);
    QTRY_VERIFY(openWindow("accountWindow"));
}

void SignInTest::emptyFieldsAreAskedFor()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *window = openWindow("signInWindow");
    click(control(window, "signIn"));
    QVERIFY(control(window, "messageBar").isVisible());
    QTRY_VERIFY(control(window, "username").hasFocus());
    type(control(window, "username"), QStringLiteral("ann"));
    QTest::keyClick(&control(window, "username"), Qt::Key_Return);
    QTRY_VERIFY(control(window, "password").hasFocus());
    QVERIFY(std::holds_alternative<Session::SignedOut>(desktop.session().state()));
}

void SignInTest::escapeCancels()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *window = openWindow("signInWindow");
    type(control(window, "username"), QStringLiteral("ann"));
    type(control(window, "password"), Desktop::password());
    QTest::keyClick(&control(window, "password"), Qt::Key_Return);
    QVERIFY(std::holds_alternative<Session::SigningIn>(desktop.session().state()));
    QVERIFY(!control(window, "signIn").isEnabled());
    QVERIFY(control(window, "cancel").isVisible());
    screenshot(window, QStringLiteral("sign-in-busy"));
    QTest::keyClick(&control(window, "password"), Qt::Key_Escape);
    QVERIFY(std::holds_alternative<Session::SignedOut>(desktop.session().state()));
    QVERIFY(control(window, "signIn").isEnabled());
    QVERIFY(!control(window, "cancel").isVisible());
    QCOMPARE(control<QLineEdit>(window, "password").text(), Desktop::password());
}

void SignInTest::capsLockIsTold()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    auto &password = control<QLineEdit>(window, "password");
    password.setFocus();
    QTest::sendKeyEvent(QTest::Click, &password, Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    QVERIFY(!control(window, "capsLockHint").isVisible());
    QTest::sendKeyEvent(QTest::Click, &password, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    QVERIFY(control(window, "capsLockHint").isVisible());
    QTest::sendKeyEvent(QTest::Click, &password, Qt::Key_A, QStringLiteral("a"), Qt::NoModifier);
    QVERIFY(!control(window, "capsLockHint").isVisible());
}

void SignInTest::passwordIsRevealedByKeyboard()
{
    Desktop desktop;
    QVERIFY(desktop.openSignIn());
    QWidget *window = openWindow("signInWindow");
    auto &password = control<QLineEdit>(window, "password");
    type(password, QStringLiteral("open sesame"));
    QCOMPARE(password.echoMode(), QLineEdit::Password);
    QTest::keyClick(&password, Qt::Key_Tab);
    QTRY_VERIFY(control(window, "reveal").hasFocus());
    QTest::keyClick(&control(window, "reveal"), Qt::Key_Space);
    QCOMPARE(password.echoMode(), QLineEdit::Normal);
    QCOMPARE(control(window, "reveal").accessibleName(), QStringLiteral("Hide password"));
    QTest::keyClick(&control(window, "reveal"), Qt::Key_Space);
    QCOMPARE(password.echoMode(), QLineEdit::Password);
    QCOMPARE(password.text(), QStringLiteral("open sesame"));
}

void SignInTest::tabOrderIsReadingOrder()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *window = openWindow("signInWindow");
    control(window, "server").setFocus();
    const auto order = {"username", "password", "reveal", "rememberMe", "forgotYourPassword", "signIn", "createAccount", "server"};
    for (const char *next : order) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(window->focusWidget()->objectName(), QLatin1StringView(next));
    }
}

void SignInTest::keychainTroubleIsANotice()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    desktop.keychain().trouble = ErrorCode::KeychainLocked;
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    QTRY_VERIFY(control(window, "accountMessage").isVisible());
    QVERIFY(control(window, "accountMessage").accessibleName().contains(QLatin1StringView("is locked")));
    screenshot(window, QStringLiteral("account-keychain-locked"));
}

void SignInTest::rememberedSessionIsTakenUp()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    desktop.restart();
    desktop.navigator().openLastServer();
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    QVERIFY(!openWindow("signInWindow"));
}

void SignInTest::offlineIsTold()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    desktop.restart(Desktop::Server::Fake); // nothing answers there
    desktop.navigator().openLastServer();
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Session::Offline>(desktop.session().state()), 10'000);
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    QVERIFY(control<QLabel>(window, "message").text().startsWith(QLatin1StringView("Offline since")));
    QTRY_VERIFY_WITH_TIMEOUT(control<QLabel>(window, "messageCountdown").text().startsWith(QLatin1StringView("Next try in")), 10'000);
    QVERIFY(control(window, "messageCountdown").isVisible());
    QVERIFY(control<QLabel>(window, "message").text().startsWith(QLatin1StringView("Offline since"))); // not replaced by it
    screenshot(window, QStringLiteral("sign-in-offline"));
    click(control(window, "messageAction"));
    QVERIFY(!desktop.session().reachability().nextTry); // right now
    QTRY_VERIFY_WITH_TIMEOUT(desktop.session().reachability().nextTry, 10'000);
    QVERIFY(std::holds_alternative<Session::Offline>(desktop.session().state()));
}

void SignInTest::forgottenPasswordIsExplained()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.fakeServer().ownerNeeded = false;
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    type(control(window, "username"), QStringLiteral("o'hara"));
    click(control(window, "forgotYourPassword"));
    QWidget *dialog = openWindow("forgotPasswordDialog");
    QVERIFY(dialog);
    const QString command = control<QLabel>(dialog, "command").text();
    QVERIFY2(command.startsWith(QLatin1StringView("sallyportd user set-password 'o'\\''hara' ")), qPrintable(command));
    QVERIFY2(command.endsWith(QLatin1StringView("'/srv/it'\\''s here'")), qPrintable(command));
    click(control(dialog, "close"));
    QTRY_VERIFY(!openWindow("forgotPasswordDialog"));
}

static const QByteArray tooMany = R"({"detail":"Too many attempts","code":"rate_limited"})";

void SignInTest::waitIsCountedDown()
{
    const Answering busy("429 Too Many Requests\r\nRetry-After: 2", tooMany);
    Desktop desktop(Desktop::Server::None);
    desktop.navigator().openServer(busy.address());
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    type(control(window, "username"), QStringLiteral("ann"));
    type(control(window, "password"), QStringLiteral("guess"));
    QTest::keyClick(&control(window, "password"), Qt::Key_Return);
    QTRY_VERIFY(control(window, "messageCountdown").isVisible());
    QVERIFY(control<QLabel>(window, "messageCountdown").text().contains(QLatin1StringView("0:0")));
    QVERIFY(!control(window, "signIn").isEnabled());
    screenshot(window, QStringLiteral("sign-in-wait"));
    QTest::keyClick(&control(window, "password"), Qt::Key_Return); // the key neither
    QCOMPARE(busy.requests, 1);
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "signIn").isEnabled(), 5'000);
    QVERIFY(!control(window, "messageBar").isVisible());
    QCOMPARE(control<QLineEdit>(window, "password").text(), QStringLiteral("guess"));
}

void SignInTest::anotherNameNeedNotWait()
{
    const Answering busy("429 Too Many Requests\r\nRetry-After: 300", tooMany);
    Desktop desktop(Desktop::Server::None);
    desktop.navigator().openServer(busy.address());
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    type(control(window, "username"), QStringLiteral("ann"));
    type(control(window, "password"), QStringLiteral("guess"));
    QTest::keyClick(&control(window, "password"), Qt::Key_Return);
    QTRY_VERIFY(control(window, "messageCountdown").isVisible());
    QVERIFY(!control(window, "signIn").isEnabled());
    type(control(window, "username"), QStringLiteral("a"));
    QVERIFY(control(window, "signIn").isEnabled());
    click(control(window, "signIn"));
    QTRY_COMPARE(busy.requests, 2);
    QTRY_VERIFY(std::holds_alternative<Session::SignedOut>(desktop.session().state()));
}

void SignInTest::passwordsMayBePasted()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    QGuiApplication::clipboard()->setText(Desktop::password());
    control(window, "password").setFocus();
    QTest::keySequence(&control(window, "password"), QKeySequence::Paste);
    QCOMPARE(control<QLineEdit>(window, "password").text(), Desktop::password());
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::SignInTest)
#include "tst_signin.moc"
