// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowtest.h"
#include "ui/admin/adminwindow.h"
#include "ui/admin/usersmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

namespace sallyport::ui {

class AdminTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void listsUsersPageByPage();
    void searchesWhileTyping();
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

void AdminTest::listsUsersPageByPage()
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
    QTRY_COMPARE(table.model()->rowCount(), 50);
    QCOMPARE(control<QLabel>(window, "userCount").text(), QStringLiteral("61 in all"));
    screenshot(window, QStringLiteral("admin-users"));
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    QTRY_COMPARE(table.model()->rowCount(), 61);
    QVERIFY(!table.model()->canFetchMore({}));
    QSet<QString> names;
    for (int row = 0; row < 61; ++row)
        names.insert(table.model()->index(row, UsersModel::Name).data().toString());
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
    QCOMPARE(table.model()->index(0, UsersModel::Name).data().toString(), QStringLiteral("bob"));
    QCOMPARE(control<QLabel>(window, "userCount").text(), QStringLiteral("1 found"));
}

void AdminTest::showsDetails()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = open();
    auto &table = control<QTableView>(window, "users");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, UsersModel::Name)).center());
    QTRY_VERIFY(control(window, "detailName").isVisible());
    QCOMPARE(control<QLabel>(window, "detailName").text(), QStringLiteral("Ann Example"));
    QCOMPARE(control<QLabel>(window, "detailRole").text(), QStringLiteral("Administrator"));
    QVERIFY(control<QLabel>(window, "detailLastSignIn").text().startsWith(QLatin1StringView("Today")));
    screenshot(window, QStringLiteral("admin-details"));
}

void AdminTest::tellsThatNobodyMatches()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = open();
    type(control(window, "search"), QStringLiteral("zzz"));
    QTRY_VERIFY(control(window, "noUsers").isVisible());
    QCOMPARE(control<QLabel>(window, "noUsers").text(), QStringLiteral("Nobody matches “zzz”."));
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
    QCOMPARE(model.rowCount(), 0);

    ServerLink link(desktop.session(), nullptr, desktop.preferences());
    AdminWindow window(desktop.session(), link, desktop.preferences());
    window.show();
    QVERIFY(control(&window, "noPermission").isVisible());
    QVERIFY(!control(&window, "users").isVisible());
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
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "messageBar").isVisible(), 10'000);
    QCOMPARE(table.model()->rowCount(), 1); // what was there stays readable
    screenshot(window, QStringLiteral("admin-server-gone"));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::AdminTest)
#include "tst_admin.moc"
