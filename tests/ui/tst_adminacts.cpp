// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"
#include "ui/admin/users/exportdialog.h"
#include "ui/admin/users/importdialog.h"
#include "ui/admin/users/usersmodel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

namespace sallyport::ui {

/// What an administrator does to accounts, in the windows and with what the server has made of it.
class AdminActsTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desktop.reset(); }

    void disablesSeveralAtOnce();
    void asksForThePasswordAgain();
    void tellsWhoWasRefused();
    void deletesOne();
    void editsAProfile();
    void neverLosesWhatWasTyped();
    void makesAnAdministrator();
    void makesAUser();
    void makingAnAdministratorTakesThePassword();
    void resetsAPassword();
    void endsASession();
    void showsActivity();
    void exportsAccounts();
    void importsAccounts();
    void importsByTheRulesThatAreShown();

private:
    void select(const QString &name);
    void check(const QString &name);
    int rowOf(const QString &name) const;
    void confirm(const QString &password = Desktop::password());
    /// The account as the server has it.
    std::optional<api::UserView> account(const QString &name);
    /// Somewhere else.
    bool signIn(const QString &name, const QString &password);

    ImportDialog *openImport();

    std::unique_ptr<Desktop> m_desktop;
    QWidget *m_window = nullptr;
    QTableView *m_table = nullptr;
    QTemporaryDir m_directory;
};

void AdminActsTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->makeOwner());
    QVERIFY(m_desktop->openAccount());
    for (const QString &name : {QStringLiteral("bob"), QStringLiteral("cat"), QStringLiteral("dan")})
        QVERIFY(m_desktop->makeUser(name));
    click(control(openWindow("accountWindow"), "adminConsole"));
    m_window = openWindow("adminWindow");
    QVERIFY(m_window);
    m_table = &control<QTableView>(m_window, "users");
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
    QTRY_VERIFY(m_table->isVisible());
}

int AdminActsTest::rowOf(const QString &name) const
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        if (m_table->model()->index(row, UsersModel::Name).data().toString() == name)
            return row;
    }
    return -1;
}

void AdminActsTest::select(const QString &name)
{
    QVERIFY(rowOf(name) >= 0);
    m_table->setCurrentIndex(m_table->model()->index(rowOf(name), UsersModel::Name));
}

void AdminActsTest::check(const QString &name)
{
    QVERIFY(rowOf(name) >= 0);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(rowOf(name), UsersModel::Name));
    QTest::keyClick(m_table, Qt::Key_Space);
}

void AdminActsTest::confirm(const QString &password)
{
    QTRY_VERIFY(openWindow("confirmDialog"));
    QWidget *dialog = openWindow("confirmDialog");
    auto &field = control<QLineEdit>(dialog, "confirmPassword");
    field.clear();
    type(field, password);
    click(control(dialog, "confirm"));
}

std::optional<api::UserView> AdminActsTest::account(const QString &name)
{
    auto page = m_desktop->session().call(api::listUsers, {.search = name, .role = {}, .disabled = {}, .cursor = {}});
    if (!waitFor(page))
        return std::nullopt;
    const auto found = page.result();
    if (!found)
        return std::nullopt;
    for (const auto &user : found->items) {
        if (user.username == name)
            return user;
    }
    return std::nullopt;
}

void AdminActsTest::disablesSeveralAtOnce()
{
    QVERIFY(!control(m_window, "disableChosen").isVisible());
    check(QStringLiteral("bob"));
    check(QStringLiteral("cat"));
    QTRY_VERIFY(control(m_window, "disableChosen").isVisible());
    screenshot(m_window, QStringLiteral("admin-selected"));
    click(control(m_window, "disableChosen"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    QCOMPARE(control<QLabel>(openWindow("confirmDialog"), "confirmObject").text(), QStringLiteral("bob and cat"));
    screenshot(openWindow("confirmDialog"), QStringLiteral("admin-confirm"));
    confirm();
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QVERIFY(account(QStringLiteral("bob"))->disabled);
    QVERIFY(account(QStringLiteral("cat"))->disabled);
    QVERIFY(!account(QStringLiteral("dan"))->disabled);
    QTRY_COMPARE(m_table->model()->index(rowOf(QStringLiteral("bob")), UsersModel::State).data().toString(), QStringLiteral("Disabled"));
}

void AdminActsTest::asksForThePasswordAgain()
{
    check(QStringLiteral("bob"));
    click(control(m_window, "deleteChosen"));
    confirm(QStringLiteral("not my password"));
    QTRY_VERIFY(control(openWindow("confirmDialog"), "dialogMessage").isVisible());
    QVERIFY(account(QStringLiteral("bob")));
    confirm();
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QVERIFY(!account(QStringLiteral("bob")));
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
}

void AdminActsTest::tellsWhoWasRefused()
{
    check(QStringLiteral("ann")); // oneself
    check(QStringLiteral("bob"));
    click(control(m_window, "deleteChosen"));
    confirm();
    QTRY_VERIFY(openWindow("bulkDialog"));
    QWidget *dialog = openWindow("bulkDialog");
    auto &refusals = control<QTableView>(dialog, "refusals");
    QTRY_COMPARE(refusals.model()->rowCount(), 1);
    QCOMPARE(refusals.model()->index(0, 0).data().toString(), QStringLiteral("ann"));
    screenshot(dialog, QStringLiteral("admin-refused"));
    click(control(dialog, "close"));
    QVERIFY(account(QStringLiteral("ann")));
    QVERIFY(!account(QStringLiteral("bob")));
}

void AdminActsTest::deletesOne()
{
    select(QStringLiteral("dan"));
    QTRY_VERIFY(control(m_window, "delete").isVisible());
    control<QAbstractButton>(m_window, "delete").click();
    confirm();
    QTRY_VERIFY(!account(QStringLiteral("dan")));
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QTRY_VERIFY(!control(m_window, "detailName").isVisible());
}

void AdminActsTest::editsAProfile()
{
    select(QStringLiteral("bob"));
    QVERIFY(!control(m_window, "saveProfile").isVisible());
    type(control(m_window, "editFullName"), QStringLiteral("Bob Builder"));
    QTRY_VERIFY(control(m_window, "saveProfile").isVisible());
    QTest::keyClick(&control(m_window, "editFullName"), Qt::Key_Return);
    QTRY_VERIFY(!control(m_window, "saveProfile").isVisible());
    QCOMPARE(account(QStringLiteral("bob"))->fullName, QStringLiteral("Bob Builder"));
    QCOMPARE(control<QLabel>(m_window, "detailName").text(), QStringLiteral("Bob Builder"));
    // What the server refuses stands at its field, and what was typed stays.
    auto &username = control<QLineEdit>(m_window, "editUsername");
    username.setText(QStringLiteral("cat"));
    control<QAbstractButton>(m_window, "saveProfile").click();
    QTRY_VERIFY(control(m_window, "editUsernameBelow").isVisible());
    QCOMPARE(username.text(), QStringLiteral("cat"));
    screenshot(m_window, QStringLiteral("admin-edit"));
}

void AdminActsTest::neverLosesWhatWasTyped()
{
    select(QStringLiteral("bob"));
    type(control(m_window, "editFullName"), QStringLiteral("Bob"));
    select(QStringLiteral("cat"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    QCOMPARE(control<QLabel>(m_window, "detailName").text(), QStringLiteral("bob"));
    QCOMPARE(m_table->currentIndex().row(), rowOf(QStringLiteral("bob")));
    click(control(openWindow("confirmDialog"), "cancel"));
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QCOMPARE(control<QLineEdit>(m_window, "editFullName").text(), QStringLiteral("Bob"));
    m_window->close();
    QTRY_VERIFY(openWindow("confirmDialog"));
    QVERIFY(m_window->isVisible());
    click(control(openWindow("confirmDialog"), "confirm"));
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!account(QStringLiteral("bob"))->fullName);
}

void AdminActsTest::makesAnAdministrator()
{
    select(QStringLiteral("bob"));
    control<QAbstractButton>(m_window, "editAdministrator").setChecked(true);
    control<QAbstractButton>(m_window, "saveProfile").click();
    confirm(QStringLiteral("not my password"));
    QTRY_VERIFY(control(openWindow("confirmDialog"), "dialogMessage").isVisible());
    QVERIFY(!account(QStringLiteral("bob"))->isAdministrator());
    confirm();
    QTRY_VERIFY(account(QStringLiteral("bob"))->isAdministrator());
}

void AdminActsTest::makesAUser()
{
    click(control(m_window, "newUser"));
    QTRY_VERIFY(openWindow("newUserDialog"));
    QWidget *dialog = openWindow("newUserDialog");
    type(control(dialog, "newUsername"), QStringLiteral("bob"));
    QVERIFY(!control(dialog, "copyPassword").isEnabled());
    click(control(dialog, "makeUp"));
    click(control(dialog, "copyPassword"));
    QCOMPARE(QGuiApplication::clipboard()->text(), control<QLineEdit>(dialog, "newPassword").text());
    QGuiApplication::clipboard()->clear();
    screenshot(dialog, QStringLiteral("admin-new-user"));
    click(control(dialog, "create"));
    QTRY_VERIFY(control(dialog, "newUsernameBelow").isVisible()); // taken
    control<QLineEdit>(dialog, "newUsername").clear();
    type(control(dialog, "newUsername"), QStringLiteral("eve"));
    click(control(dialog, "create"));
    QTRY_VERIFY(!openWindow("newUserDialog"));
    QVERIFY(account(QStringLiteral("eve")));
    QTRY_COMPARE(control<QLabel>(m_window, "detailName").text(), QStringLiteral("eve"));
    QTRY_COMPARE(m_table->model()->rowCount(), 5);
}

void AdminActsTest::makingAnAdministratorTakesThePassword()
{
    click(control(m_window, "newUser"));
    QTRY_VERIFY(openWindow("newUserDialog"));
    QWidget *dialog = openWindow("newUserDialog");
    type(control(dialog, "newUsername"), QStringLiteral("eve"));
    click(control(dialog, "makeUp"));
    click(control(dialog, "newAdministrator"));
    click(control(dialog, "create"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    confirm(QStringLiteral("not my password"));
    QTRY_VERIFY(control(openWindow("confirmDialog"), "dialogMessage").isVisible());
    QVERIFY(!account(QStringLiteral("eve")));
    confirm();
    QTRY_VERIFY(!openWindow("newUserDialog"));
    QVERIFY(account(QStringLiteral("eve"))->isAdministrator());
}

void AdminActsTest::resetsAPassword()
{
    select(QStringLiteral("bob"));
    control<QAbstractButton>(m_window, "resetPassword").click();
    QTRY_VERIFY(openWindow("resetPasswordDialog"));
    QWidget *dialog = openWindow("resetPasswordDialog");
    type(control(dialog, "newPassword"), QStringLiteral("seven green bottles standing"));
    type(control(dialog, "confirmPassword"), QStringLiteral("not my password"));
    click(control(dialog, "confirm"));
    QTRY_VERIFY(control(dialog, "dialogMessage").isVisible());
    control<QLineEdit>(dialog, "confirmPassword").clear();
    type(control(dialog, "confirmPassword"), Desktop::password());
    click(control(dialog, "confirm"));
    QTRY_VERIFY(!openWindow("resetPasswordDialog"));
    QVERIFY(!signIn(QStringLiteral("bob"), Desktop::password()));
    QVERIFY(signIn(QStringLiteral("bob"), QStringLiteral("seven green bottles standing")));
}

bool AdminActsTest::signIn(const QString &name, const QString &password)
{
    ApiClient client;
    client.setServer(m_desktop->session().server());
    api::TokenRequest request;
    request.grantType = QStringLiteral("password");
    request.username = name;
    request.password = Secret::fromText(password);
    auto answer = client.call(api::token, std::move(request));
    return waitFor(answer) && answer.takeResult().has_value();
}

void AdminActsTest::endsASession()
{
    QVERIFY(signIn(QStringLiteral("bob"), Desktop::password()));
    select(QStringLiteral("bob"));
    control<QTabWidget>(m_window, "userTabs").setCurrentIndex(1);
    QTRY_VERIFY(m_window->findChild<QAbstractButton *>(QStringLiteral("endSession")));
    screenshot(m_window, QStringLiteral("admin-sessions"));
    click(control(m_window, "endSession"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    confirm();
    QTRY_VERIFY(control(m_window, "noSessions").isVisible());
}

void AdminActsTest::showsActivity()
{
    select(QStringLiteral("bob"));
    control<QTabWidget>(m_window, "userTabs").setCurrentIndex(2);
    QTRY_VERIFY(!control(m_window, "activity").findChildren<QLabel *>().isEmpty());
    QCOMPARE(control(m_window, "activity").findChildren<QLabel *>().first()->text(), QStringLiteral("Account created"));
    screenshot(m_window, QStringLiteral("admin-activity"));
}

void AdminActsTest::exportsAccounts()
{
    const QString file = m_directory.filePath(QStringLiteral("accounts.csv"));
    auto *dialog = new ExportDialog(m_desktop->session(), {}, file, m_window);
    dialog->open();
    QTRY_VERIFY(control(dialog, "close").isVisible());
    screenshot(dialog, QStringLiteral("admin-export"));
    click(control(dialog, "close"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QCOMPARE(text.count("\r\n"), 5); // the head and four accounts
    QVERIFY(text.contains(",bob,bob@example.org,,user,false,"));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

ImportDialog *AdminActsTest::openImport()
{
    const QString file = m_directory.filePath(QStringLiteral("others.csv"));
    QFile source(file);
    if (!source.open(QIODevice::WriteOnly))
        return nullptr;
    source.write("username,email,full_name\nbob,bob@example.org,Bob B.\nfay,fay@example.org,\ngil,gil@example.org,\n");
    source.close();
    auto *dialog = new ImportDialog(m_desktop->session(), file, m_window);
    dialog->open();
    return dialog;
}

void AdminActsTest::importsAccounts()
{
    ImportDialog *dialog = openImport();
    QVERIFY(dialog);
    QTRY_VERIFY(control(dialog, "startImport").isEnabled());
    QVERIFY(control<QLabel>(dialog, "importSummary").text().contains(QLatin1StringView("2 new")));
    QVERIFY(!account(QStringLiteral("fay"))); // only looked at
    screenshot(dialog, QStringLiteral("admin-import"));
    type(control(dialog, "confirmPassword"), Desktop::password());
    click(control(dialog, "startImport"));
    QTRY_VERIFY(control(dialog, "close").isVisible());
    QVERIFY(account(QStringLiteral("fay")));
    QVERIFY(account(QStringLiteral("gil")));
    click(control(dialog, "close"));
}

void AdminActsTest::importsByTheRulesThatAreShown()
{
    ImportDialog *dialog = openImport();
    QVERIFY(dialog);
    auto &update = control<QAbstractButton>(dialog, "updateAccounts");
    auto &import = control(dialog, "startImport");
    auto &summary = control<QLabel>(dialog, "importSummary");
    QVERIFY(!update.isEnabled() && !import.isEnabled());
    QTRY_VERIFY(import.isEnabled());
    QVERIFY(update.isEnabled());
    click(update);
    QVERIFY(!update.isEnabled() && !import.isEnabled());
    QTRY_VERIFY(import.isEnabled());
    QVERIFY(summary.text().contains(QLatin1StringView("1 changed")));
    click(update);
    QVERIFY(!update.isEnabled() && !import.isEnabled());
    QTRY_VERIFY(import.isEnabled());
    QVERIFY(!summary.text().contains(QLatin1StringView("1 changed")));
    dialog->reject();
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AdminActsTest)
#include "tst_adminacts.moc"
