// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"
#include "ui/signin/accountmenu.h"
#include "ui/signin/accountspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace sallyport::ui {

/// Several accounts, one program.
class SwitchingTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void anotherAccountIsAdded();
    void rememberedAccountIsTakenUpByAClick();
    void signedOutAccountAsksForItsPassword();
    void menuSwitches();
    void accountsAreRemoved();
    void accountsOfOtherServersAreNamed();

private:
    /// Ann, who is remembered, then Bob.
    static bool signInBoth(Desktop &desktop);
};

static QWidget *accountRow(QWidget *window, const QString &name)
{
    const auto cards = window->findChildren<QWidget *>(QStringLiteral("account"));
    for (QWidget *card : cards) {
        if (card->isVisible() && card->accessibleName() == name)
            return card;
    }
    return nullptr;
}

bool SwitchingTest::signInBoth(Desktop &desktop)
{
    if (!desktop.makeOwner() || !desktop.openSignIn() || !desktop.makeUser(QStringLiteral("bob"), QStringLiteral("Bob Burner")))
        return false;
    desktop.session().signIn(QStringLiteral("ann"), Secret::fromText(Desktop::password()), true);
    if (!QTest::qWaitFor([] { return openWindow("accountWindow") != nullptr; }, 10'000))
        return false;
    desktop.navigator().chooseAccount();
    if (!QTest::qWaitFor([] { return openWindow("signInWindow") != nullptr; }, 10'000))
        return false;
    desktop.session().signIn(QStringLiteral("bob"), Secret::fromText(Desktop::password()), true);
    return QTest::qWaitFor([] { return openWindow("accountWindow") != nullptr; }, 10'000);
}

void SwitchingTest::anotherAccountIsAdded()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QVERIFY(desktop.makeUser(QStringLiteral("bob")));
    desktop.navigator().chooseAccount();
    QTRY_VERIFY(openWindow("signInWindow"));
    QVERIFY(!openWindow("accountWindow"));
    QWidget *window = openWindow("signInWindow");
    QTRY_VERIFY(accountRow(window, QStringLiteral("Ann Example")));
    checkNothingIsCut(window);
    screenshot(window, QStringLiteral("choose-account"));
    click(control(window, "anotherAccount"));
    QTRY_VERIFY(control(window, "username").isVisible());
    control<QLineEdit>(window, "username").clear();
    type(control(window, "username"), QStringLiteral("bob"));
    type(control(window, "password"), Desktop::password());
    QTest::keyClick(&control(window, "password"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    QCOMPARE(desktop.session().user()->username, QStringLiteral("bob"));
    QCOMPARE(desktop.session().accounts().all().size(), 2);
}

void SwitchingTest::rememberedAccountIsTakenUpByAClick()
{
    Desktop desktop;
    QVERIFY(signInBoth(desktop));
    desktop.navigator().chooseAccount();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    QTRY_VERIFY(accountRow(window, QStringLiteral("Ann Example")));
    click(*accountRow(window, QStringLiteral("Ann Example")));
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    QCOMPARE(desktop.session().user()->username, QStringLiteral("ann"));
}

void SwitchingTest::signedOutAccountAsksForItsPassword()
{
    Desktop desktop;
    QVERIFY(signInBoth(desktop));
    desktop.session().signOut();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    click(control(window, "chooseAccount"));
    QWidget *row = accountRow(window, QStringLiteral("Bob Burner"));
    QVERIFY(row && row->accessibleDescription().contains(QLatin1StringView("asks for the password")));
    QVERIFY(!accountRow(window, QStringLiteral("Ann Example"))->accessibleDescription().contains(QLatin1StringView("password")));
    click(*row);
    QTRY_VERIFY(control(window, "password").isVisible());
    QCOMPARE(control<QLineEdit>(window, "username").text(), QStringLiteral("bob"));
    QTRY_VERIFY(control(window, "password").hasFocus());
    QTRY_VERIFY(std::holds_alternative<Session::SignedOut>(desktop.session().state()));
}

void SwitchingTest::menuSwitches()
{
    Desktop desktop;
    QVERIFY(signInBoth(desktop));
    const QPointer<QWidget> old = openWindow("accountWindow");
    ServerLink link(desktop.session(), &desktop.server(), desktop.preferences());
    AccountMenu menu(desktop.session(), link);
    menu.popup({});
    const auto actions = menu.actions();
    QCOMPARE(actions.size(), 4); // two accounts, a line, one more
    QCOMPARE(actions[0]->text(), QStringLiteral("Bob Burner — On this computer"));
    QVERIFY(actions[0]->isChecked());
    QVERIFY(!actions[1]->isChecked());
    std::optional<KnownAccount> chosen;
    connect(&menu, &AccountMenu::accountChosen, this, [&](const KnownAccount &account) { chosen = account; });
    actions[0]->trigger(); // already there
    QVERIFY(!chosen);
    actions[1]->trigger();
    QVERIFY(chosen);
    menu.close();
    desktop.navigator().useAccount(*chosen);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.session().user() && desktop.session().user()->username == QLatin1StringView("ann"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!old, 10'000); // nothing of Bob's is left
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
}

void SwitchingTest::accountsAreRemoved()
{
    Desktop desktop;
    QVERIFY(signInBoth(desktop));
    desktop.navigator().chooseAccount();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    QWidget *row = accountRow(window, QStringLiteral("Bob Burner"));
    QVERIFY(row);
    click(control(row->parentWidget(), "removeAccount"));
    QWidget *question = openWindow("confirmDialog");
    QVERIFY(question);
    QCOMPARE(control<QLabel>(question, "confirmObject").text(), QStringLiteral("Bob Burner — On this computer"));
    screenshot(question, QStringLiteral("remove-account"));
    click(control(question, "confirm"));
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QTRY_VERIFY(!accountRow(window, QStringLiteral("Bob Burner")));
    QCOMPARE(desktop.session().accounts().all().size(), 1);
    QTRY_COMPARE(desktop.keychain().size(), 2); // Ann's session, and that this device is known
}

void SwitchingTest::accountsOfOtherServersAreNamed()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.session().accounts().use({.server = QStringLiteral("https://auth.example.org"),
                                      .userId = QUuid::createUuid(),
                                      .username = QStringLiteral("ann"),
                                      .fullName = QStringLiteral("Ann Example"),
                                      .lastUsed = SystemClock().now(),
                                      .isRemembered = true});
    desktop.session().accounts().use({.server = QStringLiteral("local:/another/directory"), // not the one of this program
                                      .userId = QUuid::createUuid(),
                                      .username = QStringLiteral("eve"),
                                      .fullName = {},
                                      .lastUsed = SystemClock().now()});
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    click(control(window, "chooseAccount"));
    QTRY_VERIFY(accountRow(window, QStringLiteral("Ann Example")));
    QCOMPARE(accountRow(window, QStringLiteral("Ann Example"))->accessibleDescription(), QStringLiteral("ann · auth.example.org"));
    QVERIFY(!accountRow(window, QStringLiteral("eve")));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::SwitchingTest)
#include "tst_switching.moc"
