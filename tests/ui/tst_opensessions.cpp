// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"
#include "ui/admin/adminwindow.h"
#include "ui/admin/sessions/opensessionsmodel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace sallyport::ui {

/// Who is signed in where, in the console, and its end.
class OpenSessionsTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desktop.reset(); }

    void listsTheNewestFirst();
    void findsByUserAndAddress();
    void endsOneAgainstThePassword();
    void endsAllOfAUser();
    void fetchesPageByPage();

private:
    bool signIn(const QString &name);
    void select(int row) { m_table->setCurrentIndex(m_table->model()->index(row, 0)); }
    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
    void confirm(const QString &password);

    std::unique_ptr<Desktop> m_desktop;
    AdminWindow *m_window = nullptr;
    QTableView *m_table = nullptr;
};

void OpenSessionsTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->makeOwner());
    QVERIFY(m_desktop->openAccount());
    QVERIFY(m_desktop->makeUser(QStringLiteral("bob")));
    QVERIFY(signIn(QStringLiteral("bob")));
    QVERIFY(signIn(QStringLiteral("bob")));
    click(control(openWindow("accountWindow"), "adminConsole"));
    m_window = qobject_cast<AdminWindow *>(openWindow("adminWindow"));
    QVERIFY(m_window);
    m_window->openPage(2);
    m_table = &control<QTableView>(m_window, "openSessions");
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QTRY_VERIFY(m_table->isVisible());
}

bool OpenSessionsTest::signIn(const QString &name)
{
    ApiClient client;
    client.setServer(m_desktop->session().server());
    api::TokenRequest request;
    request.grantType = QStringLiteral("password");
    request.username = name;
    request.password = Secret::fromText(Desktop::password());
    request.deviceName = QStringLiteral("Phone");
    auto answer = client.call(api::token, std::move(request));
    return waitFor(answer) && answer.takeResult().has_value();
}

void OpenSessionsTest::confirm(const QString &password)
{
    QTRY_VERIFY(openWindow("confirmDialog"));
    auto &field = control<QLineEdit>(openWindow("confirmDialog"), "confirmPassword");
    field.clear();
    type(field, password);
    click(control(openWindow("confirmDialog"), "confirm"));
}

void OpenSessionsTest::listsTheNewestFirst()
{
    QCOMPARE(cell(0, OpenSessionsModel::User), QStringLiteral("bob"));
    QCOMPARE(cell(0, OpenSessionsModel::Device), QStringLiteral("Phone"));
    QCOMPARE(cell(2, OpenSessionsModel::User), QStringLiteral("ann"));
    QVERIFY(cell(2, OpenSessionsModel::Device).contains(QLatin1StringView("this one")));
    select(2); // one's own end in one's own window
    QVERIFY(!control(m_window, "endOneSession").isEnabled() && !control(m_window, "endAllSessions").isEnabled());
    select(0);
    QVERIFY(control(m_window, "endOneSession").isEnabled() && control(m_window, "endAllSessions").isEnabled());
    checkNothingIsCut(m_window);
    screenshot(m_window, QStringLiteral("admin-open-sessions"));
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(0x202020));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(0xeeeeee));
    QApplication::setPalette(dark);
    screenshot(m_window, QStringLiteral("admin-open-sessions-dark"));
    QApplication::setPalette(before);
}

void OpenSessionsTest::findsByUserAndAddress()
{
    type(control(m_window, "sessionUser"), QStringLiteral("ann"));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    type(control(m_window, "sessionAddress"), QStringLiteral("192.0.2.1"));
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    QWidget &empty = control(&control(m_window, "openSessionsPage"), "pageEmpty");
    QTRY_VERIFY(control(&empty, "emptyAction").isVisible());
    screenshot(m_window, QStringLiteral("admin-open-sessions-none"));
    click(control(&empty, "emptyAction"));
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    type(control(m_window, "sessionAddress"), QStringLiteral("127.0.0.1"));
    type(control(m_window, "sessionUser"), QStringLiteral("bob"));
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
}

void OpenSessionsTest::endsOneAgainstThePassword()
{
    select(0);
    click(control(m_window, "endOneSession"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    QVERIFY(control<QLabel>(openWindow("confirmDialog"), "confirmObject").text().startsWith(QLatin1StringView("bob: Phone")));
    screenshot(openWindow("confirmDialog"), QStringLiteral("admin-end-session"));
    confirm(QStringLiteral("not my password"));
    QTRY_VERIFY(control(openWindow("confirmDialog"), "dialogMessage").isVisible());
    QCOMPARE(m_table->model()->rowCount(), 3);
    confirm(Desktop::password());
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
}

void OpenSessionsTest::endsAllOfAUser()
{
    select(1);
    click(control(m_window, "endAllSessions"));
    QTRY_VERIFY(openWindow("confirmDialog"));
    QCOMPARE(control<QLabel>(openWindow("confirmDialog"), "confirmObject").text(), QStringLiteral("bob"));
    confirm(Desktop::password());
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(cell(0, OpenSessionsModel::User), QStringLiteral("ann"));
}

void OpenSessionsTest::fetchesPageByPage()
{
    api::SessionFilter filter;
    filter.limit = 2;
    auto first = m_desktop->session().call(api::listSessions, filter);
    QVERIFY(waitFor(first));
    const auto page = first.result();
    QVERIFY(page && page->nextCursor);
    QCOMPARE(page->total, 3);
    filter.cursor = *page->nextCursor;
    auto second = m_desktop->session().call(api::listSessions, filter);
    QVERIFY(waitFor(second));
    const auto last = second.result();
    QVERIFY(last && !last->nextCursor);
    QCOMPARE(last->items.size(), 1);
    QVERIFY(last->items.first().session.current);
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::OpenSessionsTest)
#include "tst_opensessions.moc"
