// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/appearancetour.h"
#include "tests/ui/desktop.h"
#include "tests/ui/languagetour.h"
#include "tests/ui/windowtest.h"
#include "ui/account/accountwindow.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/adminwindow.h"
#include "ui/admin/users/exportdialog.h"
#include "ui/admin/users/importdialog.h"
#include "ui/states/skeletonrows.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace sallyport::ui {

/// Every window, page and dialog in every language and every appearance, each switched to while it is open.
class TranslationsTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyLanguageHasItsLetters();
    void signIn();
    void account();
    void accountWithoutItsServer();
    void console();
    void dialogsOfTheConsole();

private:
    void look(QWidget *window, const QString &name);
    QWidget *openConsole();

    std::unique_ptr<LanguageTour> m_tour;
    AppearanceTour m_appearances;
    std::unique_ptr<Desktop> m_desktop;
    QTemporaryDir m_directory;
};

void TranslationsTest::init()
{
    m_tour = std::make_unique<LanguageTour>();
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->makeOwner());
    QVERIFY(m_desktop->openSignIn());
    for (const QString &name : {QStringLiteral("bob"), QStringLiteral("cat")})
        QVERIFY(m_desktop->makeUser(name, name + QStringLiteral(" Builder")));
}

void TranslationsTest::cleanup()
{
    m_desktop.reset();
    m_tour.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TranslationsTest::look(QWidget *window, const QString &name)
{
    QCOMPARE(m_appearances.findings(window, name).join(u'\n'), QString());
    QCOMPARE(m_tour->findings(window, name).join(u'\n'), QString());
}

/// What was asked for when the page came is there.
static bool isLoaded(const QWidget *window)
{
    const auto loading = window->findChildren<SkeletonRows *>();
    return QTest::qWaitFor([&loading] { return std::ranges::none_of(loading, &QWidget::isVisible); }, 10'000);
}

void TranslationsTest::everyLanguageHasItsLetters()
{
    QCOMPARE(m_tour->withoutFont(), QStringList());
}

void TranslationsTest::signIn()
{
    QWidget *window = openWindow("signInWindow");
    click(control(window, "signIn")); // tells what is missing
    look(window, QStringLiteral("sign-in"));
    m_desktop->session().signIn(QStringLiteral("ann"), Secret::fromText(QStringLiteral("not hers at all")), false);
    QTRY_VERIFY_WITH_TIMEOUT(control<QAbstractButton>(window, "signIn").isEnabled() && control(window, "messageBar").isVisible(), 10'000);
    look(window, QStringLiteral("sign-in-refused"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&control(window, "signIn"))->text(QAccessible::Name), QStringLiteral("Sign in"));
    QCOMPARE(window->windowTitle(), QStringLiteral("Sign in — Sallyport"));

    click(control(window, "forgotYourPassword"));
    QWidget *forgot = openWindow("forgotPasswordDialog");
    look(forgot, QStringLiteral("forgot-password"));
    forgot->close();

    click(control(window, "createAccount"));
    QWidget *create = openWindow("createAccountWindow");
    control<QLineEdit>(create, "username").setText(QStringLiteral("bob"));
    control<QLineEdit>(create, "password").setText(QStringLiteral("password1"));
    click(control(create, "createAccount"));
    QTRY_VERIFY_WITH_TIMEOUT(control<QAbstractButton>(create, "createAccount").isEnabled(), 10'000);
    look(create, QStringLiteral("create-account"));
    create->close();
}

void TranslationsTest::account()
{
    QVERIFY(m_desktop->openAccount());
    QWidget *window = openWindow("accountWindow");
    auto *pages = m_desktop->navigator().accountWindow();
    QTRY_VERIFY(control(window, "noNotes").isVisible());
    look(window, QStringLiteral("account-empty"));
    control<QLineEdit>(window, "newNote").setText(QStringLiteral("Brot 買う شراء"));
    click(control(window, "addNote"));
    QTRY_VERIFY(window->findChild<QWidget *>(QStringLiteral("deleteNote")));
    click(control(window, "completed"));
    QCOMPARE(m_appearances.findings(window, QStringLiteral("account-done")).join(u'\n'), QString());
    click(control(window, "deleteNote"));
    QTRY_VERIFY(control(&control(window, "notesPage"), "messageAction").isVisible());
    look(window, QStringLiteral("account-undo"));

    pages->openPage(AccountWindow::Page::Profile);
    control<QLineEdit>(window, "profileUsername").clear();
    click(control(window, "saveProfile")); // tells what is missing
    look(window, QStringLiteral("account-profile"));
    click(control(window, "discardProfile"));
    pages->openPage(AccountWindow::Page::Password);
    click(control(window, "changePassword"));
    look(window, QStringLiteral("account-password"));
    using Page = AccountWindow::Page;
    for (const auto &[page, name] : {std::pair(Page::Sessions, "account-sessions"), std::pair(Page::Activity, "account-activity"),
                                     std::pair(Page::Settings, "account-settings"), std::pair(Page::MyData, "account-data")}) {
        pages->openPage(page);
        QVERIFY(isLoaded(window));
        look(window, QLatin1StringView(name));
    }
    click(control(window, "deleteAccount"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    click(control(openWindow("confirmDialog"), "confirm")); // tells that the password is missing
    look(openWindow("confirmDialog"), QStringLiteral("account-delete"));
    openWindow("confirmDialog")->close();
}

void TranslationsTest::accountWithoutItsServer()
{
    QVERIFY(m_desktop->openAccount());
    QWidget *window = openWindow("accountWindow");
    QTRY_VERIFY(control(window, "noNotes").isVisible());
    m_desktop->stopServer();
    QTest::keyClick(window, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "connectionBar").isVisible(), 10'000);
    look(window, QStringLiteral("account-offline"));
    m_desktop->navigator().accountWindow()->lock();
    control<QLineEdit>(window, "unlockPassword").setText(QStringLiteral("whatever"));
    click(control(window, "unlock"));
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "lockMessage").isVisible(), 10'000);
    look(window, QStringLiteral("account-locked"));
}

QWidget *TranslationsTest::openConsole()
{
    if (!m_desktop->openAccount())
        return nullptr;
    click(control(openWindow("accountWindow"), "adminConsole"));
    QWidget *window = openWindow("adminWindow");
    return window && isLoaded(window) ? window : nullptr;
}

void TranslationsTest::console()
{
    QWidget *window = openConsole();
    QVERIFY(window);
    auto &table = control<QTableView>(window, "users");
    QTRY_COMPARE(table.model()->rowCount(), 3);
    table.setCurrentIndex(table.model()->index(0, 1));
    QTest::keyClick(&table, Qt::Key_Space); // chosen
    QTRY_VERIFY(control(window, "detailName").isVisible());
    auto &tabs = control<QTabWidget>(window, "userTabs");
    for (const char *name : {"admin", "admin-user-sessions", "admin-user-activity"}) {
        QTest::qWait(200); // what the server says of the user
        look(window, QLatin1StringView(name));
        tabs.setCurrentIndex((tabs.currentIndex() + 1) % tabs.count());
    }
    auto *console = m_desktop->navigator().adminWindow();
    constexpr int pages = 7; // all that the sidebar names; each is made when it is opened
    for (int page = 0; page < pages; ++page) {
        console->openPage(page);
        QVERIFY(isLoaded(window));
        QTest::qWait(100);
        look(window, QStringLiteral("admin-page-%1").arg(page));
    }
    QCOMPARE(window->findChildren<AdminPage *>().size(), pages);
    console->openPage(5);
    click(control(window, "makeBackup"));
    QTRY_VERIFY(openWindow("backupDialog"));
    click(control(openWindow("backupDialog"), "confirm")); // tells what is missing
    look(openWindow("backupDialog"), QStringLiteral("admin-backup"));
    openWindow("backupDialog")->close();
}

void TranslationsTest::dialogsOfTheConsole()
{
    QWidget *window = openConsole();
    QVERIFY(window);
    auto &table = control<QTableView>(window, "users");
    QTRY_COMPARE(table.model()->rowCount(), 3);
    table.setCurrentIndex(table.model()->index(1, 1));
    QTRY_VERIFY(control(window, "detailName").isVisible());

    click(control(window, "newUser"));
    QWidget *dialog = openWindow("newUserDialog");
    control<QLineEdit>(dialog, "newUsername").setText(QStringLiteral("bob"));
    control<QLineEdit>(dialog, "newPassword").setText(Desktop::password());
    click(control(dialog, "create"));
    QTRY_VERIFY_WITH_TIMEOUT(control(dialog, "newUsernameBelow").isVisible(), 10'000); // taken
    look(dialog, QStringLiteral("admin-new-user"));
    dialog->close();

    control<QAbstractButton>(window, "resetPassword").click();
    dialog = openWindow("resetPasswordDialog");
    click(control(dialog, "confirm")); // tells what is missing
    look(dialog, QStringLiteral("admin-reset"));
    dialog->close();

    dialog = new ExportDialog(m_desktop->session(), {}, m_directory.filePath(QStringLiteral("accounts.csv")), window);
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(control(dialog, "close").isVisible(), 10'000);
    look(dialog, QStringLiteral("admin-export"));
    dialog->close();

    const QString file = m_directory.filePath(QStringLiteral("others.csv"));
    QFile source(file);
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("username,email\nbob,bob@example.org\nfay,no address\ngil,gil@example.org\n");
    source.close();
    dialog = new ImportDialog(m_desktop->session(), file, window);
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(control<QAbstractButton>(dialog, "startImport").isEnabled(), 10'000);
    click(control(dialog, "startImport")); // tells that the password is missing
    look(dialog, QStringLiteral("admin-import"));
    dialog->close();

    table.setFocus();
    for (const int row : {0, 1}) { // oneself and another
        table.setCurrentIndex(table.model()->index(row, 1));
        QTest::keyClick(&table, Qt::Key_Space);
    }
    click(control(window, "deleteChosen"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    dialog = openWindow("confirmDialog");
    look(dialog, QStringLiteral("admin-confirm"));
    control<QLineEdit>(dialog, "confirmPassword").setText(Desktop::password());
    click(control(dialog, "confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("bulkDialog"), 10'000);
    dialog = openWindow("bulkDialog");
    QTRY_VERIFY(control(dialog, "close").isVisible());
    look(dialog, QStringLiteral("admin-refused"));
    dialog->close();
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::TranslationsTest)
#include "tst_translations.moc"
