// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace sallyport::ui {

class AccountTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoYouAre();
    void notesAreWrittenChangedAndDeleted();
    void deletedNoteComesBack();
    void onlyWhatWasSentLeavesTheField();
    void emptyTextIsNoChange();
    void failureKeepsWhatWasTyped();
    void signOutClosesProtectedWindows();
    void endedSessionAsksInPlace();
    void wrongPasswordIsSaidInPlace();
    void leavingAsksWhatIsNotSaved();
    void halfChangedNoteIsNotSaved();
    void pagesAreReachedByKeys();
};

/// What the notes say of what went wrong.
static QWidget &bar(const QWidget *window)
{
    return control(&control(window, "notesPage"), "messageBar");
}

static QStringList texts(const QWidget *window)
{
    QStringList result;
    const auto fields = window->findChildren<QLineEdit *>(QStringLiteral("noteText"));
    for (const QLineEdit *field : fields) {
        if (field->isVisible())
            result += field->text();
    }
    return result;
}

static void addNote(QWidget *window, const QString &text)
{
    type(control(window, "newNote"), text);
    QTest::keyClick(&control(window, "newNote"), Qt::Key_Return);
}

/// What the server has, whatever the window shows.
static QList<api::NoteView> stored(Desktop &desktop)
{
    auto notes = desktop.session().call(api::listNotes);
    return waitFor(notes) && notes.result() ? *notes.result() : QList<api::NoteView>();
}

void AccountTest::saysWhoYouAre()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    QCOMPARE(window->windowTitle(), QStringLiteral("Sallyport"));
    QCOMPARE(control<QLabel>(window, "fullName").text(), QStringLiteral("Ann Example"));
    QVERIFY(control<QLabel>(window, "accountDetails").text().contains(QLatin1StringView("ann@example.org")));
    QCOMPARE(control(window, "role").accessibleName(), QStringLiteral("Administrator"));
    QTRY_VERIFY(control(window, "noNotes").isVisible());
    screenshot(window, QStringLiteral("account-empty"));
}

void AccountTest::notesAreWrittenChangedAndDeleted()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    addNote(window, QStringLiteral("Buy milk"));
    QTRY_COMPARE(texts(window), QStringList{QStringLiteral("Buy milk")});
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QString());
    QVERIFY(!control(window, "noNotes").isVisible());

    auto &text = control<QLineEdit>(window, "noteText");
    type(text, QStringLiteral(" and bread"));
    QTest::keyClick(&text, Qt::Key_Return);
    QTRY_COMPARE(stored(desktop).value(0).text, text.text());
    QVERIFY(text.text().contains(QLatin1StringView("and bread")));

    QTest::keyClick(&control(window, "completed"), Qt::Key_Space);
    QTRY_VERIFY(stored(desktop).value(0).completed);
    QVERIFY(control<QCheckBox>(window, "completed").isChecked());
    screenshot(window, QStringLiteral("account-notes"));

    click(control(window, "deleteNote"));
    QTRY_VERIFY(control(window, "noNotes").isVisible());
    QVERIFY(stored(desktop).isEmpty());
}

void AccountTest::deletedNoteComesBack()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    addNote(window, QStringLiteral("Do not lose me"));
    QTRY_COMPARE(texts(window).size(), 1);
    click(control(window, "deleteNote"));
    QTRY_VERIFY(control(window, "noNotes").isVisible());
    QTRY_VERIFY(control(&bar(window), "messageAction").isVisible());
    screenshot(window, QStringLiteral("account-undo"));
    QTest::keyClick(&control(&bar(window), "messageAction"), Qt::Key_Space);
    QTRY_COMPARE(texts(window), QStringList{QStringLiteral("Do not lose me")});
    QCOMPARE(stored(desktop).value(0).text, QStringLiteral("Do not lose me"));
}

void AccountTest::onlyWhatWasSentLeavesTheField()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    addNote(window, QStringLiteral("Milk"));
    QTest::keyClick(&control(window, "newNote"), Qt::Key_Return); // a second time while the first is under way
    type(control(window, "newNote"), QStringLiteral(" and bread"));
    QTRY_COMPARE(texts(window), QStringList{QStringLiteral("Milk")});
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QStringLiteral("Milk and bread"));
    QCOMPARE(stored(desktop).size(), 1);
    click(control(window, "deleteNote"));
    QTRY_VERIFY(control(&bar(window), "messageAction").isVisible());
    QTest::keyClick(&control(&bar(window), "messageAction"), Qt::Key_Space);
    QTRY_COMPARE(texts(window), QStringList{QStringLiteral("Milk")});
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QStringLiteral("Milk and bread"));
}

void AccountTest::emptyTextIsNoChange()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    addNote(window, QStringLiteral("Keep me"));
    QTRY_COMPARE(texts(window).size(), 1);
    auto &text = control<QLineEdit>(window, "noteText");
    text.setFocus();
    text.selectAll();
    QTest::keyClick(&text, Qt::Key_Delete);
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(text.text(), QStringLiteral("Keep me"));
    type(text, QStringLiteral("changed"));
    QTest::keyClick(&text, Qt::Key_Escape);
    QCOMPARE(text.text(), QStringLiteral("Keep me"));
}

void AccountTest::failureKeepsWhatWasTyped()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    QTRY_VERIFY(control(window, "noNotes").isVisible());
    desktop.stopServer();
    addNote(window, QStringLiteral("Written while the server is gone"));
    QTRY_VERIFY_WITH_TIMEOUT(bar(window).isVisible(), 10'000);
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QStringLiteral("Written while the server is gone"));
    screenshot(window, QStringLiteral("account-server-gone"));
}

void AccountTest::signOutClosesProtectedWindows()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    QTest::keyClick(&control(window, "adminConsole"), Qt::Key_Space);
    QTRY_VERIFY(openWindow("adminWindow"));
    click(control(window, "signOut"));
    QTRY_VERIFY(openWindow("signInWindow"));
    QVERIFY(!openWindow("adminWindow"));
    QVERIFY(!openWindow("accountWindow"));
    QVERIFY(!desktop.navigator().adminWindow() && !desktop.navigator().accountWindow());
    QTRY_COMPARE(desktop.keychain().size(), 1); // that this device is known
    QCOMPARE(control<QLineEdit>(openWindow("signInWindow"), "username").text(), QString());
}

void AccountTest::endedSessionAsksInPlace()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    QTRY_VERIFY(control(window, "noNotes").isVisible());
    QVERIFY(!control(window, "reauthBar").isVisible());
    // The same session is ended from elsewhere.
    auto ended = desktop.session().call(api::logout);
    QVERIFY(waitFor(ended));
    type(control(window, "newNote"), QStringLiteral("Half a thought"));
    QTest::keyClick(&control(window, "newNote"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<Session::Expired>(desktop.session().state()), 10'000);
    QTRY_VERIFY(control(window, "reauthBar").isVisible());
    QVERIFY(control<QLabel>(window, "reauthText").text().contains(QLatin1StringView("another device")));
    QCOMPARE(openWindow("accountWindow"), window);
    QVERIFY(!bar(window).isVisible()); // said once
    screenshot(window, QStringLiteral("account-session-ended"));
    type(control(&control(window, "reauthBar"), "password"), Desktop::password());
    click(control(window, "reauthAction"));
    QTRY_VERIFY_WITH_TIMEOUT(desktop.session().user(), 10'000);
    QTRY_VERIFY(!control(window, "reauthBar").isVisible());
    QCOMPARE(openWindow("accountWindow"), window);
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QStringLiteral("Half a thought"));
}

void AccountTest::wrongPasswordIsSaidInPlace()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    QVERIFY(waitFor(desktop.session().call(api::logout)));
    QVERIFY(waitFor(desktop.session().call(api::listNotes)));
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "reauthBar").isVisible(), 10'000);
    auto &password = control<QLineEdit>(&control(window, "reauthBar"), "password");
    QTRY_VERIFY(password.hasFocus());
    type(password, QStringLiteral("not my password"));
    QTest::keyClick(&password, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(password.accessibleDescription().contains(QLatin1StringView("not your password")), 10'000);
    QVERIFY(std::holds_alternative<Session::Expired>(desktop.session().state()));
    QCOMPARE(password.text(), QStringLiteral("not my password")); // selected, to be typed over
    checkNothingIsCut(window);
    screenshot(window, QStringLiteral("account-session-ended-wrong-password"));
}

void AccountTest::leavingAsksWhatIsNotSaved()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    type(control(window, "newNote"), QStringLiteral("Half a thought"));
    click(control(window, "signOut"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    screenshot(openWindow("confirmDialog"), QStringLiteral("account-discard"));
    click(control(openWindow("confirmDialog"), "cancel"));
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QVERIFY(desktop.session().user());
    QVERIFY(!window->close());
    QTRY_VERIFY(openWindow("confirmDialog"));
    QTest::keyClick(openWindow("confirmDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QVERIFY(window->isVisible());
    QCOMPARE(control<QLineEdit>(window, "newNote").text(), QStringLiteral("Half a thought"));
    click(control(window, "signOut"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    click(control(openWindow("confirmDialog"), "confirm"));
    QTRY_VERIFY(openWindow("signInWindow"));
    QVERIFY(!desktop.session().user());
}

void AccountTest::halfChangedNoteIsNotSaved()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    addNote(window, QStringLiteral("Milk"));
    QTRY_COMPARE(texts(window).size(), 1);
    QTRY_VERIFY(control<QLineEdit>(window, "newNote").text().isEmpty());
    type(control(window, "noteText"), QStringLiteral(" and bread"));
    QVERIFY(!window->close());
    QTRY_VERIFY(openWindow("confirmDialog"));
    click(control(openWindow("confirmDialog"), "cancel"));
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QTest::keyClick(&control(window, "noteText"), Qt::Key_Escape);
    QVERIFY(window->close());
}

void AccountTest::pagesAreReachedByKeys()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    const char *pages[] = {"notesPage", "profilePage", "passwordPage", "sessionsPage", "activityPage", "myDataPage", "settingsPage"};
    for (int i = 6; i >= 0; --i) {
        QTest::keyClick(window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QTRY_VERIFY(control(window, pages[i]).isVisible());
        checkNothingIsCut(window);
    }
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(control(window, "settingsPage").isVisible());
    QVERIFY(!control(window, "notesPage").isVisible());
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AccountTest)
#include "tst_account.moc"
