// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"
#include "ui/admin/adminwindow.h"
#include "ui/admin/users/usersmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

namespace sallyport::ui {

class AdminTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void listsAllUsers();
    void searchesWhileTyping();
    void filtersByRoleAndState();
    void sortsByHeader();
    void remembersColumns();
    void showsDetails();
    void tellsThatNobodyMatches();
    void refusesWhoeverIsNoAdministrator();
    void tellsThatTheServerIsGone();

private:
    QWidget *open();
};

QWidget *AdminTest::open()
{
    click(control(openWindow("accountWindow"), "adminConsole"));
    return openWindow("adminWindow");
}

/// What the page of users shows when there is nobody to show.
static QWidget &empty(QWidget *window)
{
    return control(&control(window, "usersPage"), "pageEmpty");
}

static QString nameAt(const QTableView &table, int row)
{
    return table.model()->index(row, UsersModel::Name).data().toString();
}

void AdminTest::listsAllUsers()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    for (int i = 0; i < 60; ++i)
        QVERIFY(desktop.makeUser(QStringLiteral("user%1").arg(i, 2, 10, QLatin1Char('0'))));
    QWidget *window = open();
    QVERIFY(window);
    QCOMPARE(window->windowTitle(), QStringLiteral("Admin — Sallyport"));
    auto &table = control<QTableView>(window, "users");
    QTRY_COMPARE(table.model()->rowCount(), 61);
    QTRY_VERIFY(table.isVisible());
    screenshot(window, QStringLiteral("admin-users"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.currentIndex().row(), 60);
    QTRY_COMPARE(nameAt(table, 60), QStringLiteral("user59"));
    QSet<QString> names;
    for (int row = 0; row < 61; ++row)
        names.insert(nameAt(table, row));
    QCOMPARE(names.size(), 61);
}

void AdminTest::searchesWhileTyping()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QVERIFY(desktop.makeUser(QStringLiteral("bob"), QStringLiteral("Bob Builder")));
    QWidget *window = open();
    auto &table = control<QTableView>(window, "users");
    const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    type(control(window, "search"), QStringLiteral("buil"));
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QCOMPARE(nameAt(table, 0), QStringLiteral("bob"));
}

void AdminTest::filtersByRoleAndState()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QVERIFY(desktop.makeUser(QStringLiteral("bob")));
    QWidget *window = open();
    auto &table = control<QTableView>(window, "users");
    QTRY_COMPARE(table.model()->rowCount(), 2);
    control<QAction>(window, "filterAdministrators").trigger();
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QCOMPARE(nameAt(table, 0), QStringLiteral("ann"));
    control<QAction>(window, "filterDisabled").trigger();
    QTRY_VERIFY(empty(window).isVisible());
    click(control(&empty(window), "emptyAction")); // "Show all"
    QTRY_COMPARE(table.model()->rowCount(), 2);
}

void AdminTest::sortsByHeader()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QVERIFY(desktop.makeUser(QStringLiteral("zoe")));
    QWidget *window = open();
    auto &table = control<QTableView>(window, "users");
    QTRY_COMPARE(nameAt(table, 0), QStringLiteral("ann"));
    table.horizontalHeader()->setSortIndicator(UsersModel::Name, Qt::DescendingOrder);
    QTRY_COMPARE(nameAt(table, 0), QStringLiteral("zoe"));
    // The server has no order for states: the one there was stays.
    table.horizontalHeader()->setSortIndicator(UsersModel::State, Qt::AscendingOrder);
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(UsersModel::Name));
    QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void AdminTest::remembersColumns()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    {
        auto &table = control<QTableView>(open(), "users");
        QVERIFY(table.isColumnHidden(UsersModel::Created));
        QTRY_VERIFY(table.isVisible());
        table.setColumnHidden(UsersModel::Created, false);
        table.setColumnHidden(UsersModel::Role, true);
    }
    desktop.restart();
    desktop.navigator().openLocalServer(); // takes up the remembered session
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    auto &table = control<QTableView>(open(), "users");
    QVERIFY(!table.isColumnHidden(UsersModel::Created));
    QVERIFY(table.isColumnHidden(UsersModel::Role));
    QTRY_COMPARE(table.model()->rowCount(), 1);
}

void AdminTest::showsDetails()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = open();
    auto &table = control<QTableView>(window, "users");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QTRY_VERIFY(table.isVisible());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, UsersModel::Name)).center());
    QTRY_VERIFY(control(window, "detailName").isVisible());
    QCOMPARE(control<QLabel>(window, "detailName").text(), QStringLiteral("Ann Example"));
    QCOMPARE(control<QLineEdit>(window, "editUsername").text(), QStringLiteral("ann"));
    QVERIFY(control<QLabel>(window, "detailLastSignIn").text().startsWith(QLatin1StringView("Today")));
    QVERIFY(!control(window, "delete").isVisible()); // one's own account
    screenshot(window, QStringLiteral("admin-details"));
}

void AdminTest::tellsThatNobodyMatches()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = open();
    type(control(window, "search"), QStringLiteral("zzz"));
    QTRY_VERIFY(empty(window).isVisible());
    QTRY_COMPARE(control<QLabel>(&empty(window), "emptyText").text(), QStringLiteral("Nobody matches “zzz”."));
    screenshot(window, QStringLiteral("admin-nobody"));
}

void AdminTest::refusesWhoeverIsNoAdministrator()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QVERIFY(desktop.makeUser(QStringLiteral("bob")));
    QVERIFY(desktop.openAccount(QStringLiteral("bob")));
    QVERIFY(!control(openWindow("accountWindow"), "adminConsole").isVisible());

    // The server refuses, whatever a window would show.
    UsersModel model(desktop.session());
    model.refresh();
    QTRY_COMPARE(model.status(), UsersModel::Status::Failed);
    QCOMPARE(model.error().code, ErrorCode::Forbidden);

    ServerLink link(desktop.session(), nullptr, desktop.preferences());
    AdminWindow window(desktop.session(), link, desktop.preferences());
    window.show();
    QVERIFY(control(&window, "noPermission").isVisible());
    QVERIFY(!window.findChild<QWidget *>(QStringLiteral("users"))); // not even made
    QVERIFY(!control(&window, "navigation").isVisible());
    screenshot(&window, QStringLiteral("admin-no-permission"));
}

void AdminTest::tellsThatTheServerIsGone()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = open();
    auto &table = control<QTableView>(window, "users");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    desktop.stopServer();
    click(control(window, "refresh"));
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "connectionBar").isVisible(), 10'000);
    QCOMPARE(table.model()->rowCount(), 1); // what was there stays readable
    QVERIFY(table.isVisible());
    screenshot(window, QStringLiteral("admin-server-gone"));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AdminTest)
#include "tst_admin.moc"
