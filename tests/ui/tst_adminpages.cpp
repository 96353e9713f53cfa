// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"
#include "ui/admin/adminwindow.h"
#include "ui/admin/audit/auditmodel.h"
#include "ui/admin/dashboard/healthcard.h"
#include "ui/admin/dashboard/trend.h"
#include "ui/common/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace sallyport::ui {

/// Stands for the program that shows folders.
class FolderOpener final : public QObject
{
    Q_OBJECT

public:
    FolderOpener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QUrl opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

/// The pages of the console beside the users.
class AdminPagesTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desktop.reset(); }

    void dashboardDrawsWhatHappened();
    void auditLogFollowsLive();
    void auditLogFilters();
    void keysAreRotated();
    void settingsTellTheirOrigin();
    void aBackupAsksForAPassphrase();
    void theFolderOfBackupsIsShown();
    void pagesOpenByKeyboard();
    void darkPages();
    void trendsAreTold();
    void healthIsTold();
    void nodesAreToldWhereThereAreSeveral();

private:
    QTableView &open(int page, const char *table);
    QWidget &empty(const char *page) { return control(&control(m_window, page), "pageEmpty"); }

    std::unique_ptr<Desktop> m_desktop;
    AdminWindow *m_window = nullptr;
};

void AdminPagesTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->makeOwner());
    QVERIFY(m_desktop->openAccount());
    click(control(openWindow("accountWindow"), "adminConsole"));
    m_window = qobject_cast<AdminWindow *>(openWindow("adminWindow"));
    QVERIFY(m_window);
}

QTableView &AdminPagesTest::open(int page, const char *table)
{
    m_window->openPage(page);
    auto &view = control<QTableView>(m_window, table);
    if (!QTest::qWaitFor([&view] { return view.isVisible() && view.model()->rowCount() > 0; }))
        qFatal("the table %s stays empty", table);
    return view;
}

void AdminPagesTest::dashboardDrawsWhatHappened()
{
    QVERIFY(m_desktop->makeUser(QStringLiteral("bob")));
    m_window->openPage(0);
    QTRY_VERIFY(control(m_window, "signInChart").isVisible());
    QTRY_COMPARE(control(m_window, "signIns").accessibleName(), QStringLiteral("Sign-ins: 1"));
    QTRY_COMPARE(control(m_window, "newUsers").accessibleName(), QStringLiteral("New users: 2"));
    QVERIFY(control(m_window, "signInChart").accessibleDescription().contains(QLatin1StringView("Sign-ins: 1 in all")));
    QTRY_VERIFY(control(m_window, "health").findChildren<QLabel *>().size() > 10);
    screenshot(m_window, QStringLiteral("admin-dashboard"));
    control<QComboBox>(m_window, "span").setCurrentIndex(0);
    QTest::qWait(100);
    QTRY_COMPARE(control(m_window, "signIns").accessibleName(), QStringLiteral("Sign-ins: 1"));
}

void AdminPagesTest::auditLogFollowsLive()
{
    auto &table = open(3, "audit");
    const int before = table.model()->rowCount();
    control<QAbstractButton>(m_window, "live").setChecked(true);
    QVERIFY(m_desktop->makeUser(QStringLiteral("bob")));
    QTRY_VERIFY_WITH_TIMEOUT(table.model()->rowCount() > before, 3 * AuditModel::liveInterval);
    QCOMPARE(table.model()->index(0, AuditModel::Action).data().toString(), QStringLiteral("Account created"));
    table.setCurrentIndex(table.model()->index(0, AuditModel::When));
    QTRY_VERIFY(control(m_window, "recordPanel").isVisible());
    QCOMPARE(control<QLabel>(m_window, "recordTitle").text(), QStringLiteral("Account created"));
    screenshot(m_window, QStringLiteral("admin-audit"));
    click(control(m_window, "closeRecord"));
    QVERIFY(!control(m_window, "recordPanel").isVisible());
}

void AdminPagesTest::auditLogFilters()
{
    auto &table = open(3, "audit");
    control<QComboBox>(m_window, "auditActions").setCurrentIndex(4); // passwords: nothing yet
    QTRY_VERIFY(!table.isVisible());
    QTRY_VERIFY(control(&empty("auditPage"), "emptyAction").isVisible());
    click(control(&empty("auditPage"), "emptyAction"));
    QTRY_VERIFY(table.isVisible());
    QCOMPARE(control<QComboBox>(m_window, "auditActions").currentIndex(), 0);
}

void AdminPagesTest::keysAreRotated()
{
    auto &table = open(4, "keys");
    QCOMPARE(table.model()->rowCount(), 1);
    QVERIFY(!control(m_window, "retireKey").isEnabled());
    screenshot(m_window, QStringLiteral("admin-keys"));
    click(control(m_window, "rotateKeys"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    type(control(openWindow("confirmDialog"), "confirmPassword"), Desktop::password());
    click(control(openWindow("confirmDialog"), "confirm"));
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QTRY_COMPARE(table.model()->rowCount(), 2);
}

void AdminPagesTest::settingsTellTheirOrigin()
{
    auto &table = open(6, "settings");
    QVERIFY(table.model()->rowCount() > 20);
    type(control(m_window, "searchSettings"), QStringLiteral("registration"));
    QTRY_VERIFY(table.model()->rowCount() < 5);
    bool isTold = false;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        isTold = isTold || table.model()->index(row, 2).data().toString() == QLatin1StringView("Flag: test");
    QVERIFY(isTold);
    screenshot(m_window, QStringLiteral("admin-settings"));
}

void AdminPagesTest::aBackupAsksForAPassphrase()
{
    m_window->openPage(5);
    QTRY_VERIFY(control(&empty("backupsPage"), "emptyTitle").isVisible());
    QCOMPARE(control<QLabel>(&empty("backupsPage"), "emptyTitle").text(), QStringLiteral("There are no backups yet"));
    QVERIFY(!control(m_window, "openFolder").isVisible()); // it is not there yet
    screenshot(m_window, QStringLiteral("admin-backups"));
    click(control(m_window, "makeBackup"));
    QTRY_VERIFY(openWindow("backupDialog"));
    QWidget *dialog = openWindow("backupDialog");
    const auto attempt = [dialog](const QString &passphrase, const QString &again, const QString &own) {
        control<QLineEdit>(dialog, "passphrase").setText(passphrase);
        control<QLineEdit>(dialog, "passphraseAgain").setText(again);
        control<QLineEdit>(dialog, "confirmPassword").setText(own);
        click(control(dialog, "confirm"));
    };
    const QString passphrase = QStringLiteral("seven brazen tulips drink tea");
    attempt(QStringLiteral("backup sallyport"), QStringLiteral("backup sallyport"), Desktop::password());
    QVERIFY(control(dialog, "passphrase").hasFocus());
    attempt(passphrase, QStringLiteral("seven brazen tulips"), Desktop::password());
    QVERIFY(control(dialog, "passphraseAgain").hasFocus());
    screenshot(dialog, QStringLiteral("admin-backup-passphrase"));
    attempt(passphrase, passphrase, QStringLiteral("wrong-password"));
    QTRY_VERIFY(control(dialog, "confirmPassword").hasFocus());
    QTRY_VERIFY(control(dialog, "confirm").isEnabled());
    attempt(passphrase, passphrase, Desktop::password());
    QTRY_VERIFY(!openWindow("backupDialog"));
    auto &table = control<QTableView>(m_window, "backups");
    QTRY_VERIFY_WITH_TIMEOUT(table.isVisible() && table.model()->rowCount() == 1, 30'000);
    screenshot(m_window, QStringLiteral("admin-backups-made"));
}

void AdminPagesTest::theFolderOfBackupsIsShown()
{
    FolderOpener opener;
    m_window->openPage(5);
    QTRY_VERIFY(control(m_window, "copyFolder").isVisible());
    click(control(m_window, "copyFolder"));
    const QString path = QApplication::clipboard()->text();
    QVERIFY(path.endsWith(QLatin1StringView("backups")));
    QVERIFY(QDir().mkpath(path));
    click(control(m_window, "refreshBackups"));
    QTRY_VERIFY(control(m_window, "openFolder").isVisible());
    click(control(m_window, "openFolder"));
    QTRY_COMPARE(opener.opened, QUrl::fromLocalFile(path));
}

void AdminPagesTest::pagesOpenByKeyboard()
{
    m_window->activateWindow();
    for (const int page : {3, 0, 6, 5, 2, 4, 1}) {
        QTest::keyClick(m_window, Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QTRY_COMPARE(m_window->currentPage(), page);
    }
}

void AdminPagesTest::darkPages()
{
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(0x202020));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(0xeeeeee));
    QApplication::setPalette(dark);
    m_window->openPage(0);
    QTRY_VERIFY(control(m_window, "signInChart").isVisible());
    QTRY_VERIFY(control(m_window, "health").findChildren<QLabel *>().size() > 10);
    screenshot(m_window, QStringLiteral("admin-dashboard-dark"));
    m_window->openPage(1);
    QTRY_VERIFY(control(m_window, "users").isVisible());
    screenshot(m_window, QStringLiteral("admin-users-dark"));
    QApplication::setPalette(before);
}

void AdminPagesTest::trendsAreTold()
{
    QCOMPARE(trendOf(106, 100, false).text, QStringLiteral("▲ 6 %"));
    QCOMPARE(trendOf(106, 100, false).role, TextRole::Good);
    QCOMPARE(trendOf(131, 100, true).role, TextRole::Bad);
    QCOMPARE(trendOf(50, 100, true).text, QStringLiteral("▼ 50 %"));
    QCOMPARE(trendOf(50, 100, true).role, TextRole::Good);
    QVERIFY(trendOf(0, 0, true).text.isEmpty());
}

void AdminPagesTest::healthIsTold()
{
    api::ServerView server;
    server.schema = server.newestSchema = 15;
    server.diskBytes = 1000;
    server.diskFreeBytes = 500;
    QVERIFY(HealthCard::warnings(server).isEmpty());
    server.diskFreeBytes = 50;
    QCOMPARE(HealthCard::warnings(server).size(), 1);
    server.newestSchema = 16;
    server.developmentMode = true;
    QCOMPARE(HealthCard::warnings(server).size(), 3);
    server.troubles = {QStringLiteral("The database takes no changes right now.")};
    QCOMPARE(HealthCard::warnings(server).last(), server.troubles.first());
}

void AdminPagesTest::nodesAreToldWhereThereAreSeveral()
{
    const Timestamp now = SystemClock().now();
    const api::NodeView one{.name = QStringLiteral("auth-1"),
                            .version = QStringLiteral("0.1.0"),
                            .startedAt = now - std::chrono::hours(50),
                            .lastSeenAt = now,
                            .away = false,
                            .isThis = true};
    api::NodeView two = one;
    two.name = QStringLiteral("auth-2");
    two.isThis = false;
    api::ServerView server;
    server.nodes = {one};
    HealthCard card;
    card.show();
    card.display(server);
    QVERIFY(!control(&card, "nodes").isVisible());
    server.nodes = {one, two};
    card.display(server);
    QVERIFY(control(&card, "nodes").isVisible());
    QVERIFY(HealthCard::warnings(server).isEmpty());
    two.away = true;
    server.nodes = {one, two};
    card.display(server);
    QCOMPARE(HealthCard::warnings(server).size(), 1);
    const auto seen = card.findChildren<Label *>(QStringLiteral("nodeSeen"));
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.last()->text().startsWith(QLatin1StringView("last seen")));
    screenshot(&card, QStringLiteral("admin-nodes"));
    two.away = false;
    two.version = QStringLiteral("0.2.0");
    server.nodes = {one, two};
    QCOMPARE(HealthCard::warnings(server), QStringList{QStringLiteral("The nodes run different versions: 0.1.0 and 0.2.0.")});
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AdminPagesTest)
#include "tst_adminpages.moc"
