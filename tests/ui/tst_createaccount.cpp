// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/answering.h"
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"
#include "ui/passwords/strengthbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

namespace sallyport::ui {

class CreateAccountTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstAccountBecomesAdministrator();
    void laterAccountIsAUser();
    void weakPasswordIsToldByTheField();
    void takenNameIsToldByTheField();
    void emptyFieldsAreMarked();
    void strengthIsSaidWhileTyping_data();
    void strengthIsSaidWhileTyping();
    void ownNameIsNoPassword();
    void passwordsMayBePasted();
    void waitIsCountedDown();
    void closedRegistrationIsTold();
    void closingWhileItIsMadeIsHarmless();

private:
    QWidget *open();
};

QWidget *CreateAccountTest::open()
{
    click(control(openWindow("signInWindow"), "createAccount"));
    return openWindow("createAccountWindow");
}

void CreateAccountTest::firstAccountBecomesAdministrator()
{
    Desktop desktop;
    QVERIFY(desktop.openSignIn());
    QWidget *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Create account — Sallyport"));
    QTRY_VERIFY(control<QLabel>(dialog, "about").text().contains(QLatin1StringView("becomes the administrator")));
    QVERIFY(control<QLabel>(dialog, "passwordBelow").text().contains(QLatin1StringView("8 or more")));
    screenshot(dialog, QStringLiteral("create-first-account"));
    type(control(dialog, "username"), QStringLiteral("ann"));
    type(control(dialog, "password"), Desktop::password());
    type(control(dialog, "fullName"), QStringLiteral("Ann Example"));
    QTest::keyClick(&control(dialog, "fullName"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    QVERIFY(desktop.session().user()->isAdministrator());
    QVERIFY(!openWindow("createAccountWindow"));
    QVERIFY(!openWindow("signInWindow"));
}

void CreateAccountTest::laterAccountIsAUser()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *dialog = open();
    QVERIFY(!control<QLabel>(dialog, "about").text().contains(QLatin1StringView("administrator")));
    type(control(dialog, "username"), QStringLiteral("bob"));
    type(control(dialog, "password"), Desktop::password());
    click(control(dialog, "createAccount"));
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    QVERIFY(!desktop.session().user()->isAdministrator());
    QVERIFY(!control(openWindow("accountWindow"), "adminConsole").isVisible());
}

void CreateAccountTest::weakPasswordIsToldByTheField()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *dialog = open();
    type(control(dialog, "username"), QStringLiteral("bob"));
    type(control(dialog, "password"), QStringLiteral("password"));
    click(control(dialog, "createAccount"));
    QTRY_VERIFY(!control<QLabel>(dialog, "passwordBelow").text().contains(QLatin1StringView("8 or more")));
    QTRY_VERIFY(control(dialog, "password").hasFocus());
    QCOMPARE(control(dialog, "password").accessibleDescription(), control<QLabel>(dialog, "passwordBelow").text());
    QCOMPARE(control<QLineEdit>(dialog, "username").text(), QStringLiteral("bob"));
    screenshot(dialog, QStringLiteral("create-account-weak-password"));
    dialog->close();
}

void CreateAccountTest::takenNameIsToldByTheField()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *dialog = open();
    type(control(dialog, "username"), QStringLiteral("Ann"));
    type(control(dialog, "password"), Desktop::password());
    click(control(dialog, "createAccount"));
    QTRY_VERIFY(control<QLabel>(dialog, "usernameBelow").text().contains(QLatin1StringView("taken")));
    QTRY_VERIFY(control(dialog, "username").hasFocus());
    QCOMPARE(control<QLineEdit>(dialog, "password").text(), Desktop::password());
    dialog->close();
}

void CreateAccountTest::emptyFieldsAreMarked()
{
    Desktop desktop;
    QVERIFY(desktop.openSignIn());
    QWidget *dialog = open();
    click(control(dialog, "createAccount"));
    QVERIFY(control(dialog, "usernameBelow").isVisible());
    QTRY_VERIFY(control(dialog, "username").hasFocus());
    type(control(dialog, "username"), QStringLiteral("a"));
    QVERIFY(!control(dialog, "usernameBelow").isVisible());
    dialog->close();
}

void CreateAccountTest::strengthIsSaidWhileTyping_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("filled");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << 0 << QStringLiteral("A few unrelated words");
    QTest::newRow("short") << QStringLiteral("zgu3") << 1 << QStringLiteral("Too short: 4 more");
    QTest::newRow("common") << QStringLiteral("password") << 1 << QStringLiteral("Weak: it is one of the first");
    QTest::newRow("strong") << Desktop::password() << 4 << QStringLiteral("Very strong.");
}

void CreateAccountTest::strengthIsSaidWhileTyping()
{
    QFETCH(QString, password);
    QFETCH(int, filled);
    QFETCH(QString, words);
    Desktop desktop(Desktop::Server::Fake);
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *dialog = open();
    QVERIFY(control<QLabel>(dialog, "passwordBelow").isVisible()); // the rules, before anything is typed
    type(control(dialog, "password"), password);
    QCOMPARE(control(dialog, "strengthMeter").findChild<StrengthBar *>()->filled(), filled);
    QVERIFY2(control<QLabel>(dialog, "strengthWords").text().startsWith(words),
             qPrintable(control<QLabel>(dialog, "strengthWords").text()));
    checkNothingIsCut(dialog);
    screenshot(dialog, QStringLiteral("create-account-strength-%1").arg(filled));
    dialog->close();
}

void CreateAccountTest::ownNameIsNoPassword()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *dialog = open();
    type(control(dialog, "password"), QStringLiteral("wilhelmina"));
    type(control(dialog, "fullName"), QStringLiteral("Wilhelmina Q. Tetteroo"));
    QVERIFY(control<QLabel>(dialog, "strengthWords").text().contains(QLatin1StringView("your own name")));
    dialog->close();
}

void CreateAccountTest::passwordsMayBePasted()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *dialog = open();
    QGuiApplication::clipboard()->setText(Desktop::password());
    control(dialog, "password").setFocus();
    QTest::keySequence(&control(dialog, "password"), QKeySequence::Paste);
    QCOMPARE(control<QLineEdit>(dialog, "password").text(), Desktop::password());
    dialog->close();
}

void CreateAccountTest::waitIsCountedDown()
{
    const Answering busy("429 Too Many Requests\r\nRetry-After: 42", R"({"detail":"Too many attempts","code":"rate_limited"})");
    Desktop desktop(Desktop::Server::None);
    desktop.navigator().openServer(busy.address());
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *dialog = open();
    type(control(dialog, "username"), QStringLiteral("bob"));
    type(control(dialog, "password"), Desktop::password());
    click(control(dialog, "createAccount"));
    QTRY_VERIFY(control(dialog, "messageCountdown").isVisible());
    QVERIFY(control<QLabel>(dialog, "messageCountdown").text().contains(QLatin1StringView("0:4")));
    dialog->close();
}

void CreateAccountTest::closedRegistrationIsTold()
{
    Desktop desktop(Desktop::Server::Real, Registration::Closed);
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *window = openWindow("signInWindow");
    QTRY_VERIFY(!control(window, "createAccount").isVisible());
}

void CreateAccountTest::closingWhileItIsMadeIsHarmless()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *dialog = open();
    type(control(dialog, "username"), QStringLiteral("bob"));
    type(control(dialog, "password"), Desktop::password());
    click(control(dialog, "createAccount"));
    QVERIFY(!control(dialog, "createAccount").isEnabled());
    click(control(dialog, "cancel"));
    QTest::qWait(500);
    QVERIFY(openWindow("signInWindow"));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::CreateAccountTest)
#include "tst_createaccount.moc"
