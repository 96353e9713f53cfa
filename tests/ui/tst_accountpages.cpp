// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accountstage.h"
#include "tests/ui/windowtest.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

namespace sallyport::ui {

/// What people do with their own accounts, on a real server.
class AccountPagesTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void undoWaitsForTheServer();
    void profileIsChanged();
    void profileSaysWhatIsWrong();
    void profileKeepsWhatIsTyped();
    void passwordIsChanged();
    void passwordSaysWhatIsWrong();
    void sessionsAreShownAndEnded();
    void allOtherSessionsAreEnded();
    void activityIsTold();
    void dataIsExportedForItsOwnerAlone();
    void exportThatCannotBeWrittenSaysSo();
    void accountIsDeleted();
    void deletingNeedsThePassword();
};

static QString barText(const QWidget *page)
{
    const auto &bar = control(page, "messageBar");
    return bar.isVisible() ? bar.accessibleName() : QString();
}

static void retype(QWidget *page, const char *field, const QString &text)
{
    control<QLineEdit>(page, field).clear();
    type(control(page, field), text);
}

void AccountPagesTest::undoWaitsForTheServer()
{
    AccountStage stage;
    QWidget *page = stage.openPage("notesPage");
    QVERIFY(page);
    type(control(page, "newNote"), QStringLiteral("Do not lose me"));
    QTest::keyClick(&control(page, "newNote"), Qt::Key_Return);
    QTRY_VERIFY(page->findChild<QLineEdit *>(QStringLiteral("noteText")));
    click(control(page, "deleteNote"));
    QTRY_COMPARE(barText(page), QStringLiteral("Note deleted."));
    stage.server().stop();
    click(control(page, "messageAction"));
    QTRY_VERIFY_WITH_TIMEOUT(barText(page).contains(QLatin1StringView("cannot be reached")), 20'000);
    QVERIFY(control(page, "messageAction").isVisible());
    stage.server().start();
    QTRY_VERIFY_WITH_TIMEOUT(!control(page->window(), "connectionBar").isVisible(), 20'000);
    click(control(page, "messageAction"));
    QTRY_VERIFY_WITH_TIMEOUT(control(page, "notes").isVisible(), 10'000);
    QCOMPARE(control<QLineEdit>(page, "noteText").text(), QStringLiteral("Do not lose me"));
}

void AccountPagesTest::profileIsChanged()
{
    AccountStage stage;
    QWidget *page = stage.openPage("profilePage");
    QVERIFY(page);
    QCOMPARE(control<QLineEdit>(page, "profileUsername").text(), QStringLiteral("ann"));
    QVERIFY(!control(page, "saveProfile").isEnabled());
    QVERIFY(!control(page, "discardProfile").isVisible());
    retype(page, "profileFullName", QStringLiteral("Ann Example"));
    retype(page, "profileEmail", QStringLiteral("ann@example.net"));
    screenshot(page->window(), QStringLiteral("account-profile"));
    QTest::keyClick(&control(page, "profileEmail"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(barText(page), QStringLiteral("Your profile was saved."), 10'000);
    QTRY_COMPARE(control<QLabel>(page->window(), "fullName").text(), QStringLiteral("Ann Example"));
    QVERIFY(control<QLabel>(page->window(), "accountDetails").text().contains(QLatin1StringView("ann@example.net")));
    QVERIFY(!control(page, "discardProfile").isVisible());
    retype(page, "profileEmail", QString());
    click(control(page, "saveProfile"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().user() && !stage.session().user()->email, 10'000);
}

void AccountPagesTest::profileSaysWhatIsWrong()
{
    AccountStage stage;
    QWidget *page = stage.openPage("profilePage");
    QVERIFY(page);
    retype(page, "profileUsername", QStringLiteral("ben"));
    click(control(page, "saveProfile"));
    QTRY_VERIFY_WITH_TIMEOUT(control(page, "profileUsername").accessibleDescription().contains(QLatin1StringView("taken")), 10'000);
    QVERIFY(control(page, "profileUsername").hasFocus());
    screenshot(page->window(), QStringLiteral("account-profile-taken"));
    retype(page, "profileUsername", QStringLiteral("ann"));
    QVERIFY(control(page, "profileUsername").accessibleDescription().isEmpty());
    retype(page, "profileEmail", QStringLiteral("no address"));
    click(control(page, "saveProfile"));
    QTRY_VERIFY_WITH_TIMEOUT(!control(page, "profileEmail").accessibleDescription().isEmpty(), 10'000);
    QTRY_VERIFY(control(page, "saveProfile").isEnabled());
}

void AccountPagesTest::profileKeepsWhatIsTyped()
{
    AccountStage stage;
    QWidget *page = stage.openPage("profilePage");
    QVERIFY(page);
    retype(page, "profileFullName", QStringLiteral("Half a name"));
    stage.session().refreshUser();
    QTest::qWait(300);
    QCOMPARE(control<QLineEdit>(page, "profileFullName").text(), QStringLiteral("Half a name"));
    stage.server().stop();
    click(control(page, "saveProfile"));
    QTRY_VERIFY_WITH_TIMEOUT(!barText(page).isEmpty(), 20'000);
    QCOMPARE(control<QLineEdit>(page, "profileFullName").text(), QStringLiteral("Half a name"));
    stage.server().start();
    click(control(page, "saveProfile"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().user() && stage.session().user()->fullName == QStringLiteral("Half a name"), 10'000);
    retype(page, "profileFullName", QStringLiteral("Never mind"));
    click(control(page, "discardProfile"));
    QCOMPARE(control<QLineEdit>(page, "profileFullName").text(), QStringLiteral("Half a name"));
}

void AccountPagesTest::passwordIsChanged()
{
    AccountStage stage;
    QVERIFY(stage.signInElsewhere());
    QWidget *page = stage.openPage("passwordPage");
    QVERIFY(page);
    QVERIFY(control(page, "currentPassword").hasFocus());
    type(control(page, "currentPassword"), InProcessServer::password());
    QTest::keyClick(&control(page, "currentPassword"), Qt::Key_Return);
    QVERIFY(control(page, "newPassword").hasFocus());
    type(control(page, "newPassword"), QStringLiteral("seven green bottles standing"));
    screenshot(page->window(), QStringLiteral("account-password"));
    QTest::keyClick(&control(page, "newPassword"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(barText(page).startsWith(QLatin1StringView("Your password was changed.")), 10'000);
    QVERIFY(control<QLineEdit>(page, "currentPassword").text().isEmpty() && control<QLineEdit>(page, "newPassword").text().isEmpty());
    auto sessions = stage.session().call(api::mySessions);
    QVERIFY(waitFor(sessions) && sessions.result());
    QCOMPARE(sessions.result()->items.size(), 1); // this one goes on, the other is over
    QVERIFY(!stage.signInElsewhere()); // with the old one
}

void AccountPagesTest::passwordSaysWhatIsWrong()
{
    AccountStage stage;
    QWidget *page = stage.openPage("passwordPage");
    QVERIFY(page);
    click(control(page, "changePassword"));
    QVERIFY(!control(page, "currentPassword").accessibleDescription().isEmpty());
    type(control(page, "currentPassword"), QStringLiteral("not my password"));
    type(control(page, "newPassword"), QStringLiteral("seven green bottles standing"));
    click(control(page, "changePassword"));
    QTRY_VERIFY_WITH_TIMEOUT(control(page, "currentPassword").hasFocus(), 10'000);
    QVERIFY(control(page, "currentPassword").accessibleDescription().contains(QLatin1StringView("not your current password")));
    QCOMPARE(control<QLineEdit>(page, "newPassword").text(), QStringLiteral("seven green bottles standing"));
    retype(page, "currentPassword", InProcessServer::password());
    retype(page, "newPassword", QStringLiteral("password1"));
    click(control(page, "changePassword"));
    QTRY_VERIFY_WITH_TIMEOUT(control(page, "newPassword").accessibleDescription().contains(QLatin1StringView("common")), 10'000);
    screenshot(page->window(), QStringLiteral("account-password-common"));
}

static QList<QWidget *> sessionRows(const QWidget *page)
{
    QList<QWidget *> rows = page->findChildren<QWidget *>(QStringLiteral("session"));
    rows.removeIf([](const QWidget *row) { return !row->isVisible(); });
    return rows;
}

void AccountPagesTest::sessionsAreShownAndEnded()
{
    AccountStage stage;
    QVERIFY(stage.signInElsewhere());
    QWidget *page = stage.openPage("sessionsPage");
    QVERIFY(page);
    QTRY_COMPARE_WITH_TIMEOUT(sessionRows(page).size(), 2, 10'000);
    QWidget *here = sessionRows(page).first(), *there = sessionRows(page).last();
    QVERIFY(control(here, "thisDevice").isVisible());
    QVERIFY(!control(here, "endSession").isVisible()); // that is what "Sign out" is for
    QVERIFY(!control(there, "thisDevice").isVisible());
    QVERIFY(control<QLabel>(there, "sessionDetails").text().contains(QLatin1StringView("127.0.0.1")));
    checkNothingIsCut(page->window());
    screenshot(page->window(), QStringLiteral("account-sessions"));
    click(control(there, "endSession"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    screenshot(openWindow("confirmDialog"), QStringLiteral("account-end-session"));
    click(control(openWindow("confirmDialog"), "confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(sessionRows(page).size(), 1, 10'000);
    QVERIFY(!control(page, "endOtherSessions").isVisible());
    QVERIFY(stage.session().user());
}

void AccountPagesTest::allOtherSessionsAreEnded()
{
    AccountStage stage;
    for (int i = 0; i < 3; ++i)
        QVERIFY(stage.signInElsewhere());
    QWidget *page = stage.openPage("sessionsPage");
    QVERIFY(page);
    QTRY_COMPARE_WITH_TIMEOUT(sessionRows(page).size(), 4, 10'000);
    click(control(page, "endOtherSessions"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    QVERIFY(control<QLabel>(openWindow("confirmDialog"), "confirmObject").text().contains(u'3'));
    click(control(openWindow("confirmDialog"), "confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(sessionRows(page).size(), 1, 10'000);
    QVERIFY(barText(page).contains(u'3'));
    QVERIFY(stage.session().user());
}

void AccountPagesTest::activityIsTold()
{
    AccountStage stage;
    QWidget *page = stage.openPage("activityPage");
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(control(page, "activities").isVisible(), 10'000);
    QStringList told;
    const auto labels = page->findChildren<QLabel *>(QStringLiteral("activityWhat"));
    for (const QLabel *label : labels)
        told.append(label->text());
    QCOMPARE(told.value(0), QStringLiteral("Signed in"));
    QVERIFY(told.value(1).startsWith(QLatin1StringView("Account created, by "))); // by the operator
    QVERIFY(!control(page, "moreActivity").isVisible());
    screenshot(page->window(), QStringLiteral("account-activity"));
    for (int i = 0; i < 25; ++i)
        QVERIFY(stage.signInElsewhere());
    QTest::keyClick(page->window(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(control(page, "moreActivity").isVisible(), 10'000);
    QCOMPARE(page->findChildren<QLabel *>(QStringLiteral("activityWhat")).size(), 25);
    QTRY_VERIFY(control(page, "moreActivity").isEnabled());
    control(page, "moreActivity").setFocus(); // scrolls there
    QTest::keyClick(&control(page, "moreActivity"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(page->findChildren<QLabel *>(QStringLiteral("activityWhat")).size(), 27, 10'000);
    QVERIFY(!control(page, "moreActivity").isVisible());
}

/// Answers the question where to save.
static void saveTo(const QString &path)
{
    QTRY_VERIFY(openWindow("exportDialog"));
    auto *dialog = qobject_cast<QFileDialog *>(openWindow("exportDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(QLatin1StringView(".json")));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void AccountPagesTest::dataIsExportedForItsOwnerAlone()
{
    AccountStage stage;
    QWidget *page = stage.openPage("myDataPage");
    QVERIFY(page);
    QVERIFY(waitFor(stage.session().call(api::createNote, {.text = QStringLiteral("Buy milk"), .completed = false})));
    screenshot(page->window(), QStringLiteral("account-mydata"));
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("me.json"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.setPermissions(QFileDevice::Permissions(0x6644))); // what everybody could read
    old.close();
    click(control(page, "exportData"));
    saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(barText(page).contains(QLatin1StringView("me.json")), 10'000);
    QCOMPARE(QFileInfo(path).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const QJsonObject exported = QJsonDocument::fromJson(content).object();
    QCOMPARE(exported.value(QLatin1StringView("user")).toObject().value(QLatin1StringView("username")).toString(), QStringLiteral("ann"));
    QVERIFY(content.contains("Buy milk"));
    QVERIFY(!content.contains("argon2"));
}

void AccountPagesTest::exportThatCannotBeWrittenSaysSo()
{
    AccountStage stage;
    QWidget *page = stage.openPage("myDataPage");
    QVERIFY(page);
    const QTemporaryDir directory;
    click(control(page, "exportData"));
    saveTo(directory.filePath(QStringLiteral("not/there/me.json")));
    QTRY_VERIFY_WITH_TIMEOUT(barText(page).contains(QLatin1StringView("cannot be written")), 10'000);
    QVERIFY(QDir(directory.path()).isEmpty());
}

void AccountPagesTest::accountIsDeleted()
{
    AccountStage stage;
    QWidget *page = stage.openPage("myDataPage");
    QVERIFY(page);
    click(control(page, "deleteAccount"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    QWidget *dialog = openWindow("confirmDialog");
    QVERIFY(control<QLabel>(dialog, "confirmObject").text().contains(QLatin1StringView("ann@example.org")));
    type(control(dialog, "confirmPassword"), InProcessServer::password());
    screenshot(dialog, QStringLiteral("account-delete"));
    click(control(dialog, "confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("signInWindow"), 10'000);
    QVERIFY(!openWindow("accountWindow"));
    QTRY_VERIFY(control(openWindow("signInWindow"), "messageBar").accessibleName().contains(QLatin1StringView("ann was deleted")));
    QVERIFY(!stage.signInElsewhere());
    QVERIFY(stage.session().accounts().all().isEmpty()); // nothing to switch to
}

void AccountPagesTest::deletingNeedsThePassword()
{
    AccountStage stage;
    QWidget *page = stage.openPage("myDataPage");
    QVERIFY(page);
    click(control(page, "deleteAccount"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    QWidget *dialog = openWindow("confirmDialog");
    type(control(dialog, "confirmPassword"), QStringLiteral("not my password"));
    click(control(dialog, "confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(control(dialog, "dialogMessage").isVisible(), 10'000);
    screenshot(dialog, QStringLiteral("account-delete-refused"));
    QTRY_VERIFY(control(dialog, "cancel").isEnabled());
    click(control(dialog, "cancel"));
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QVERIFY(stage.session().user());
    QVERIFY(stage.signInElsewhere());
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AccountPagesTest)
#include "tst_accountpages.moc"
