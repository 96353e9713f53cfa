// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeclock.h"
#include "tests/ui/accountstage.h"
#include "tests/ui/windowtest.h"
#include "ui/account/accountwindow.h"
#include "ui/dialogs/dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

namespace sallyport::ui {

/// Windows that hide what they show.
class AccountLockTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void idleTimeIsCounted();
    void touchesAreUse();
    void firstTouchAfterSleepReachesNothing();
    void neverMeansNever();
    void screenLocksOnlyWhenAsked();
    void curtainHidesAndKeepsThePage();
    void wrongPasswordStaysLocked();
    void openQuestionsAreClosed();
    void whatIsAtWorkGoesOn();
    void closingAsksThereToo();
    void consoleIsHiddenToo();
    void sessionThatEndedMeanwhileIsTakenUp();
    void unreachableServerKeepsItLocked();
    void signingOutLeavesTheCurtain();
    void anotherStartKeepsTheCurtain();
};

namespace {

/// Looks at once, and the clock is the test's.
struct IdleStage
{
    IdleStage()
    {
        preferences.setLockAfterMinutes(5);
        preferences.setLocksWithScreen(false);
        lock.setActive(true);
    }

    QTemporaryDir directory;
    Preferences preferences{directory.filePath(QStringLiteral("desktop.ini"))};
    FakeClock clock;
    FakeScreenWatch screen;
    AutoLock lock{preferences, &screen, clock, std::chrono::milliseconds(10)};
    QSignalSpy due{&lock, &AutoLock::due};
};

} // namespace

using namespace std::chrono_literals;

void AccountLockTest::idleTimeIsCounted()
{
    IdleStage stage;
    stage.clock.advance(5min - 1s);
    QTest::qWait(50);
    QCOMPARE(stage.due.size(), 0);
    stage.clock.advance(1s);
    QTRY_VERIFY(!stage.due.isEmpty());
    stage.lock.setActive(false); // it is locked now
    stage.due.clear();
    stage.clock.advance(1h);
    QTest::qWait(50);
    QCOMPARE(stage.due.size(), 0);
}

void AccountLockTest::touchesAreUse()
{
    IdleStage stage;
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (int i = 0; i < 4; ++i) {
        stage.clock.advance(2min);
        QTest::keyClick(&window, Qt::Key_A);
    }
    QTest::qWait(50);
    QCOMPARE(stage.due.size(), 0);
    stage.clock.advance(-24h); // somebody sets the clock back
    QTest::qWait(50);
    stage.clock.advance(5min);
    QTRY_VERIFY(!stage.due.isEmpty());
}

void AccountLockTest::firstTouchAfterSleepReachesNothing()
{
    IdleStage stage;
    QLineEdit field;
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    stage.clock.advance(8h);
    QTest::keyClick(&field, Qt::Key_A); // before the timer had a turn
    QVERIFY(field.text().isEmpty());
    QVERIFY(!stage.due.isEmpty());
}

void AccountLockTest::neverMeansNever()
{
    IdleStage stage;
    stage.preferences.setLockAfterMinutes(0);
    stage.clock.advance(24h);
    QTest::qWait(50);
    QCOMPARE(stage.due.size(), 0);
    stage.preferences.setLockAfterMinutes(1);
    QTRY_VERIFY(!stage.due.isEmpty());
}

void AccountLockTest::screenLocksOnlyWhenAsked()
{
    IdleStage stage;
    Q_EMIT stage.screen.locked();
    QCOMPARE(stage.due.size(), 0);
    stage.preferences.setLocksWithScreen(true);
    Q_EMIT stage.screen.locked();
    QCOMPARE(stage.due.size(), 1);
    stage.lock.setActive(false);
    Q_EMIT stage.screen.locked();
    QCOMPARE(stage.due.size(), 1);
}

static void typePassword(QWidget *window, const QString &text)
{
    auto &password = control<QLineEdit>(window, "unlockPassword");
    QTRY_VERIFY(password.hasFocus());
    type(password, text);
    QTest::keyClick(&password, Qt::Key_Return);
}

void AccountLockTest::curtainHidesAndKeepsThePage()
{
    AccountStage stage;
    stage.desktop().preferences().setLocksWithScreen(true);
    QWidget *page = stage.openPage("profilePage");
    QVERIFY(page);
    QWidget *window = page->window();
    type(control(page, "profileFullName"), QStringLiteral("Half a name"));
    Q_EMIT stage.desktop().screen().locked();
    QTRY_VERIFY(control(window, "lockCurtain").isVisible());
    QVERIFY(!page->isVisible() && !control(window, "accountContent").isVisible());
    QCOMPARE(control<QLabel>(window, "lockedName").text(), QStringLiteral("ann"));
    checkNothingIsCut(window);
    screenshot(window, QStringLiteral("account-locked"));
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier); // the keys of the pages do nothing
    QVERIFY(!control(window, "accountContent").isVisible());
    typePassword(window, InProcessServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), 10'000);
    QVERIFY(!control(window, "lockCurtain").isVisible());
    QVERIFY(control(page, "profileFullName").hasFocus());
    QCOMPARE(control<QLineEdit>(page, "profileFullName").text(), QStringLiteral("Half a name"));
    QVERIFY(control<QLineEdit>(window, "unlockPassword").text().isEmpty());
}

void AccountLockTest::wrongPasswordStaysLocked()
{
    AccountStage stage;
    QWidget *window = stage.openAccount();
    QVERIFY(window);
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(control(window, "lockCurtain").isVisible());
    typePassword(window, QStringLiteral("not my password"));
    auto &password = control<QLineEdit>(window, "unlockPassword");
    QTRY_VERIFY_WITH_TIMEOUT(password.accessibleDescription().contains(QLatin1StringView("not your password")), 10'000);
    QVERIFY(control(window, "lockCurtain").isVisible());
    QVERIFY(stage.session().user());
    screenshot(window, QStringLiteral("account-locked-wrong"));
    typePassword(window, InProcessServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "accountContent").isVisible(), 10'000);
}

void AccountLockTest::openQuestionsAreClosed()
{
    AccountStage stage;
    QWidget *page = stage.openPage("myDataPage");
    QVERIFY(page);
    click(control(page, "deleteAccount"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    type(control(openWindow("confirmDialog"), "confirmPassword"), InProcessServer::password());
    stage.desktop().navigator().accountWindow()->lock();
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QVERIFY(control(page->window(), "lockCurtain").isVisible());
    QVERIFY(stage.signInElsewhere()); // nothing was deleted
}

void AccountLockTest::whatIsAtWorkGoesOn()
{
    AccountStage stage;
    stage.server().addAdministrator(QStringLiteral("root"));
    QWidget *window = stage.openAccount(QStringLiteral("root"));
    QVERIFY(window);
    click(control(window, "adminConsole"));
    QTRY_VERIFY(openWindow("adminWindow"));
    const QList<QPointer<Dialog>> working{new Dialog(QStringLiteral("work"), openWindow("adminWindow")),
                                          new Dialog(QStringLiteral("work"), window)};
    for (Dialog *dialog : working) {
        dialog->setBusy(true);
        dialog->open();
        QTRY_VERIFY(dialog->isVisible());
    }
    stage.desktop().navigator().accountWindow()->lock();
    for (const auto &dialog : working)
        QTRY_VERIFY(dialog && !dialog->isVisible());
    working.first()->setBusy(false); // is done meanwhile, and says how it went
    typePassword(window, InProcessServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "accountContent").isVisible(), 10'000);
    for (const auto &dialog : working)
        QTRY_VERIFY(dialog && dialog->isVisible());
}

void AccountLockTest::closingAsksThereToo()
{
    AccountStage stage;
    QWidget *window = stage.openAccount();
    QVERIFY(window);
    type(control(window, "newNote"), QStringLiteral("Half a thought"));
    stage.desktop().navigator().accountWindow()->lock();
    window->close();
    QTRY_VERIFY(openWindow("confirmDialog"));
    QVERIFY(window->isVisible());
    click(control(openWindow("confirmDialog"), "cancel"));
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QVERIFY(control(window, "lockCurtain").isVisible());
    window->activateWindow(); // as a window manager does
    QTRY_VERIFY(control(window, "unlockPassword").hasFocus());
    typePassword(window, InProcessServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "accountContent").isVisible(), 10'000);
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QStringLiteral("Half a thought"));
}

void AccountLockTest::consoleIsHiddenToo()
{
    AccountStage stage;
    stage.server().addAdministrator(QStringLiteral("root"));
    QWidget *window = stage.openAccount(QStringLiteral("root"));
    QVERIFY(window);
    click(control(window, "adminConsole"));
    QTRY_VERIFY(openWindow("adminWindow"));
    QWidget *console = openWindow("adminWindow");
    stage.desktop().navigator().accountWindow()->lock();
    QTRY_VERIFY(!console->isVisible());
    typePassword(window, InProcessServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(console->isVisible(), 10'000);
    QCOMPARE(openWindow("adminWindow"), console); // as it was
}

void AccountLockTest::sessionThatEndedMeanwhileIsTakenUp()
{
    AccountStage stage;
    QWidget *window = stage.openAccount();
    QVERIFY(window);
    type(control(window, "newNote"), QStringLiteral("Half a thought"));
    stage.desktop().navigator().accountWindow()->lock();
    QVERIFY(stage.server().endSessions(QStringLiteral("ann")) > 0);
    typePassword(window, InProcessServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "accountContent").isVisible(), 15'000);
    QVERIFY(stage.session().user());
    QVERIFY(!control(window, "reauthBar").isVisible());
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QStringLiteral("Half a thought"));
}

void AccountLockTest::unreachableServerKeepsItLocked()
{
    AccountStage stage;
    QWidget *window = stage.openAccount();
    QVERIFY(window);
    stage.desktop().navigator().accountWindow()->lock();
    stage.server().stop();
    typePassword(window, InProcessServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "lockMessage").isVisible(), 20'000);
    QVERIFY(control(window, "lockCurtain").isVisible());
    screenshot(window, QStringLiteral("account-locked-offline"));
    stage.server().start();
    QTRY_VERIFY(control(window, "unlock").isEnabled());
    click(control(window, "unlock")); // the password is still there
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "accountContent").isVisible(), 20'000);
}

void AccountLockTest::signingOutLeavesTheCurtain()
{
    AccountStage stage;
    QWidget *window = stage.openAccount();
    QVERIFY(window);
    stage.desktop().navigator().accountWindow()->lock();
    click(control(window, "signOutLocked"));
    QTRY_VERIFY(openWindow("signInWindow"));
    QVERIFY(!openWindow("accountWindow"));
}

void AccountLockTest::anotherStartKeepsTheCurtain()
{
    AccountStage stage;
    QVERIFY(stage.openAccount());
    stage.desktop().navigator().accountWindow()->lock();
    stage.desktop().restart(Desktop::Server::None);
    stage.desktop().navigator().openLastServer();
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    QWidget *window = openWindow("accountWindow");
    QVERIFY(control(window, "lockCurtain").isVisible());
    QVERIFY(!control(window, "accountContent").isVisible());
    QCOMPARE(control<QLabel>(window, "lockedName").text(), QStringLiteral("ann"));
    typePassword(window, InProcessServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "accountContent").isVisible(), 10'000);
    stage.desktop().restart(Desktop::Server::None);
    stage.desktop().navigator().openLastServer();
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    QVERIFY(control(openWindow("accountWindow"), "accountContent").isVisible());
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AccountLockTest)
#include "tst_accountlock.moc"
