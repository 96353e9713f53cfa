// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"

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
