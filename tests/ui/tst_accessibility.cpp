// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowtest.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTranslator>

namespace sallyport::ui {

/// Says everything half as long again, as German does.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QStringLiteral(" langwortigkeit").repeated(5).left(std::max<qsizetype>(4, text.size() / 2));
    }
    bool isEmpty() const override { return false; }
};

class AccessibilityTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void frozenNames();
    void everyControlHasAName();
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

static void checkNames(QWidget *window)
{
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString what = QStringLiteral("%1: %2 %3")
                                 .arg(window->objectName(), QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(what));
    }
}

void AccessibilityTest::everyControlHasAName()
{
    Desktop desktop;
    QList<QWidget *> windows;
    openAll(desktop, windows);
    for (QWidget *window : std::as_const(windows))
        checkNames(window);
    for (QWidget *dialog : {windows[1], windows[2]})
        dialog->close();
    QVERIFY(desktop.openAccount());
    QWidget *account = openWindow("accountWindow");
    type(control(account, "newNote"), QStringLiteral("A note"));
    QTest::keyClick(&control(account, "newNote"), Qt::Key_Return);
    QTRY_VERIFY(account->findChild<QWidget *>(QStringLiteral("deleteNote")));
    checkNames(account);
    click(control(account, "adminConsole"));
    QTRY_VERIFY(control(openWindow("adminWindow"), "users").isVisible());
    checkNames(openWindow("adminWindow"));
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
    LongWords longWords;
    QCoreApplication::installTranslator(&longWords);
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
    QCoreApplication::removeTranslator(&longWords);
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AccessibilityTest)
#include "tst_accessibility.moc"
