// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"
#include "ui/account/accountwindow.h"
#include "ui/admin/adminwindow.h"
#include "ui/admin/users/usersmodel.h"
#include "ui/manners/aboutdialog.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QTableView>

namespace sallyport::ui {

/// The windows on a screen whose pixels count double, or one and a half times: QT_SCALE_FACTOR, as the build says. 1920×1080 of them leave
/// 960×540, which is all the room there is.
class ScaleTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstStart();
    void signIn();
    void account();
    void console();
    void users();
    void aSizeFromALargerScreen();

private:
    /// `content`: where no text may be cut; the entries of a sidebar may stand closer than they like.
    static void check(QWidget *window, const QString &name, QWidget *content = nullptr);
};

/// A control outside of all scroll areas that reaches beyond its window.
static QString outside(const QWidget *window)
{
    const auto controls = window->findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        if (!control->isVisible() || control->window() != window)
            continue;
        if (!qobject_cast<const QAbstractButton *>(control) && !qobject_cast<const QLineEdit *>(control)
            && !qobject_cast<const QAbstractScrollArea *>(control))
            continue;
        bool scrolls = false;
        for (const QWidget *above = control->parentWidget(); above && above != window; above = above->parentWidget())
            scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(above);
        const QRect place(control->mapTo(window, QPoint()), control->size());
        if (!scrolls && !window->rect().contains(place))
            return QStringLiteral("%1 ends at %2, %3").arg(control->objectName()).arg(place.right()).arg(place.bottom());
    }
    return {};
}

void ScaleTest::check(QWidget *window, const QString &name, QWidget *content)
{
    screenshot(window, QStringLiteral("scale%1-%2").arg(qRound(window->devicePixelRatioF() * 100)).arg(name));
    const QRect room = window->screen()->availableGeometry();
    const QRect place = window->frameGeometry();
    QVERIFY2(room.contains(place),
             qPrintable(QStringLiteral("%1: %2×%3 at %4, %5 on a screen of %6×%7")
                            .arg(name)
                            .arg(place.width())
                            .arg(place.height())
                            .arg(place.x())
                            .arg(place.y())
                            .arg(room.width())
                            .arg(room.height())));
    QVERIFY2(outside(window).isEmpty(), qPrintable(name + QStringLiteral(": ") + outside(window)));
    checkNothingIsCut(content ? content : window);
}

void ScaleTest::firstStart()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.navigator().openLastServer();
    QVERIFY(openWindow("signInWindow"));
    QVERIFY(openWindow("signInWindow")->devicePixelRatioF() > 1);
    check(openWindow("signInWindow"), QStringLiteral("first-start"));
}

void ScaleTest::signIn()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QWidget *window = openWindow("signInWindow");
    check(window, QStringLiteral("sign-in"));
    click(control(window, "createAccount"));
    QTRY_VERIFY(openWindow("createAccountWindow"));
    check(openWindow("createAccountWindow"), QStringLiteral("create-account"));
    openWindow("createAccountWindow")->close();
    AboutDialog about(QString(4000, u'x'), window);
    about.open();
    QVERIFY(QTest::qWaitForWindowExposed(&about));
    check(&about, QStringLiteral("about"));
}

void ScaleTest::account()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    auto *window = desktop.navigator().accountWindow();
    for (int page = 0; page < control<QStackedWidget>(window, "pages").count(); ++page) {
        window->openPage(AccountWindow::Page(page));
        check(window, QStringLiteral("account-%1").arg(page), &control(window, "pages"));
    }
    window->lock();
    check(window, QStringLiteral("account-locked"), &control(window, "lockCurtain"));
}

void ScaleTest::console()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    click(control(openWindow("accountWindow"), "adminConsole"));
    QTRY_VERIFY(openWindow("adminWindow"));
    auto *window = desktop.navigator().adminWindow();
    for (const int page : {0, 2, 3, 4, 5, 6}) {
        window->openPage(page);
        QTest::qWait(100); // what the server says
        check(window, QStringLiteral("console-%1").arg(page));
    }
}

void ScaleTest::users()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    for (const auto *name : {"bob", "carol", "dave"})
        QVERIFY(desktop.makeUser(QString::fromLatin1(name), QStringLiteral("Somebody With a Rather Long Name")));
    click(control(openWindow("accountWindow"), "adminConsole"));
    QTRY_VERIFY(openWindow("adminWindow"));
    QWidget *window = openWindow("adminWindow");
    auto &table = control<QTableView>(window, "users");
    QTRY_VERIFY(table.isVisible() && table.model()->rowCount() == 4);
    check(window, QStringLiteral("users"));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, UsersModel::Name)).center());
    QTRY_VERIFY(control(window, "detailName").isVisible());
    check(window, QStringLiteral("details"));
    QVERIFY2(table.viewport()->width() > 150, qPrintable(QString::number(table.viewport()->width())));
    click(control(window, "newUser"));
    QTRY_VERIFY(openWindow("newUserDialog"));
    check(openWindow("newUserDialog"), QStringLiteral("new-user"));
    openWindow("newUserDialog")->close();
}

void ScaleTest::aSizeFromALargerScreen()
{
    Desktop desktop(Desktop::Server::Fake);
    {
        QWidget window;
        window.setObjectName(QStringLiteral("signInWindow"));
        window.resize(3000, 2000);
        desktop.preferences().saveGeometry(window);
    }
    desktop.navigator().openLastServer();
    QVERIFY(openWindow("signInWindow"));
    check(openWindow("signInWindow"), QStringLiteral("first-start-again"));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::ScaleTest)
#include "tst_scale.moc"
