// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/pseudolocale.h"
#include "tests/ui/sweep.h"
#include "tests/ui/windowtest.h"
#include "ui/account/accountwindow.h"
#include "ui/admin/adminwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

namespace sallyport::ui {

class AccessibilityTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void frozenNames();
    void everyControlHasANameAndIsReached();
    void textsFollowTheLanguage();
    void longWordsAreNotCut_data();
    void longWordsAreNotCut();

private:
    static void openAll(Desktop &desktop, QList<QWidget *> &windows);
};

void AccessibilityTest::frozenNames()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    const std::pair<const char *, const char *> frozen[] = {
        {"server", "Server"},
        {"username", "Username"},
        {"password", "Password"},
        {"rememberMe", "Remember me"},
        {"forgotYourPassword", "Forgot your password?"},
        {"signIn", "Sign in"},
        {"createAccount", "Create account"},
    };
    const QWidget *window = openWindow("signInWindow");
    for (const auto &[objectName, name] : frozen) {
        QAccessibleInterface *control = QAccessible::queryAccessibleInterface(&ui::control(window, objectName));
        QCOMPARE(control->text(QAccessible::Name), QLatin1StringView(name));
    }
    desktop.session().signIn(QStringLiteral("ann"), Secret::fromText(Desktop::password()), false);
    QTRY_VERIFY(openWindow("accountWindow"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&control(openWindow("accountWindow"), "signOut"))->text(QAccessible::Name),
             QStringLiteral("Sign out"));
}

/// Every window there is, in the state it has for an administrator with a note.
void AccessibilityTest::openAll(Desktop &desktop, QList<QWidget *> &windows)
{
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QVERIFY(desktop.makeUser(QStringLiteral("bob")));
    QWidget *signIn = openWindow("signInWindow");
    click(control(signIn, "signIn")); // with the bar that asks for the missing fields
    click(control(signIn, "forgotYourPassword"));
    QWidget *forgot = openWindow("forgotPasswordDialog");
    click(control(signIn, "createAccount"));
    windows = {signIn, forgot, openWindow("createAccountWindow")};
    QVERIFY(!windows.contains(nullptr));
}

/// Names, roles and the way of the Tab key. `data`: what users and servers are called.
static void sweepThrough(QWidget *window)
{
    QCOMPARE(sweep::unnamed(window).join(u'\n'), QString());
    QCOMPARE(sweep::unreachable(window).join(u'\n'), QString());
}

void AccessibilityTest::everyControlHasANameAndIsReached()
{
    Desktop desktop;
    QList<QWidget *> windows;
    openAll(desktop, windows);
    for (QWidget *window : std::as_const(windows))
        sweepThrough(window);
    for (QWidget *dialog : {windows[1], windows[2]})
        dialog->close();
    QVERIFY(desktop.openAccount());
    QWidget *account = openWindow("accountWindow");
    type(control(account, "newNote"), QStringLiteral("A note"));
    QTest::keyClick(&control(account, "newNote"), Qt::Key_Return);
    QTRY_VERIFY(account->findChild<QWidget *>(QStringLiteral("deleteNote")));
    for (auto page :
         {AccountWindow::Page::Notes, AccountWindow::Page::Profile, AccountWindow::Page::Password, AccountWindow::Page::Sessions,
          AccountWindow::Page::Activity, AccountWindow::Page::MyData, AccountWindow::Page::Settings}) {
        desktop.navigator().accountWindow()->openPage(page);
        QTest::qWait(400); // what the server sends has come
        sweepThrough(account);
    }
    click(control(account, "adminConsole"));
    QWidget *console = openWindow("adminWindow");
    QTRY_VERIFY(control(console, "users").isVisible());
    for (int page = 0; page < 7; ++page) {
        desktop.navigator().adminWindow()->openPage(page);
        QTest::qWait(400);
        sweepThrough(console);
    }
}

void AccessibilityTest::textsFollowTheLanguage()
{
    // Names of people, servers, languages and commands are the same everywhere.
    const QStringList data{QStringLiteral("sallyportd"), QStringLiteral("ann"),   QStringLiteral("Ann Example"), QStringLiteral("@"),
                           QStringLiteral("127.0.0.1"),  QStringLiteral("Linux"), QStringLiteral("A note")};
    Desktop desktop;
    QList<QWidget *> windows;
    openAll(desktop, windows);
    for (QWidget *window : std::as_const(windows))
        QCOMPARE(sweep::stuck(window, data).join(u'\n'), QString());
    for (QWidget *dialog : {windows[1], windows[2]})
        dialog->close();
    QVERIFY(desktop.openAccount());
    QCOMPARE(sweep::stuck(openWindow("accountWindow"), data).join(u'\n'), QString());
}

void AccessibilityTest::longWordsAreNotCut_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void AccessibilityTest::longWordsAreNotCut()
{
    QFETCH(Qt::LayoutDirection, direction);
    PseudoLocale pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QGuiApplication::setLayoutDirection(direction);
    const QString suffix = QStringLiteral("-long-%1").arg(direction == Qt::LeftToRight ? u"ltr" : u"rtl");
    {
        Desktop desktop(Desktop::Server::Real);
        QVERIFY(desktop.makeOwner());
        desktop.navigator().openLocalServer();
        QTRY_VERIFY(openWindow("signInWindow"));
        QWidget *signIn = openWindow("signInWindow");
        QTest::qWait(500);
        click(control(signIn, "signIn"));
        QTest::qWait(100);
        checkNothingIsCut(signIn);
        screenshot(signIn, QStringLiteral("sign-in") + suffix);
        click(control(signIn, "createAccount"));
        QTest::qWait(100);
        QWidget *create = openWindow("createAccountWindow");
        checkNothingIsCut(create);
        screenshot(create, QStringLiteral("create-account") + suffix);
        create->close();
        desktop.session().signIn(QStringLiteral("ann"), Secret::fromText(Desktop::password()), false);
        QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
        QTest::qWait(300);
        checkNothingIsCut(openWindow("accountWindow"));
        screenshot(openWindow("accountWindow"), QStringLiteral("account") + suffix);
        click(control(openWindow("accountWindow"), "adminConsole"));
        QTest::qWait(300);
        checkNothingIsCut(openWindow("adminWindow"));
        screenshot(openWindow("adminWindow"), QStringLiteral("admin") + suffix);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&pseudo);
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AccessibilityTest)
#include "tst_accessibility.moc"
