// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/departure.h"
#include "app/desktop/manners/errand.h"
#include "app/desktop/manners/manners.h"
#include "app/desktop/manners/sallyportlink.h"
#include "app/desktop/translation.h"
#include "tests/ui/desktop.h"
#include "tests/ui/fakesettingsportal.h"
#include "tests/ui/windowtest.h"
#include "ui/account/accountwindow.h"
#include "ui/common/languages.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/manners/stallwatch.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QShortcut>
#include <QSignalSpy>
#include <QStyle>

#include <pthread.h>
#include <signal.h>

namespace sallyport::ui {

class MannersTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreReadStrictly_data();
    void linksAreReadStrictly();
    void aLinkIsAQuestion();
    void whatWasTypedIsAQuestionToo();
    void whatWasTypedLeadsHome();
    void aLinkDoesNotTakeTheCurtainAway();
    void aClosedWindowComesBack();
    void aLinkLosesNothing();
    void theDesktopsWishesAreFollowed();
    void languageChangesWhileWindowsAreOpen();
    void everyWindowHasTheUsualKeys();
    void diagnosticsTellNoSecret();
    void windowsOpenOnTheScreen();
    void aSignalAsksNobody();

private:
    /// What main() puts together, around the windows of a Desktop.
    struct Guest
    {
        explicit Guest(Desktop &desktop, Theme &theme);

        Translation translation{QLocale(QLocale::English, QLocale::UnitedKingdom)};
        SingleInstance instance{QStringLiteral("guest")};
        StallWatch stalls;
        Manners manners;
    };
};

MannersTest::Guest::Guest(Desktop &desktop, Theme &theme)
    : manners({.theme = theme,
               .translation = translation,
               .preferences = desktop.preferences(),
               .navigator = desktop.navigator(),
               .instance = instance,
               .stalls = &stalls,
               .fixedLanguage = {}})
{ }

void MannersTest::linksAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *text, bool valid) { QTest::newRow(text) << QString::fromUtf8(text) << valid; };
    row("sallyport://open", true);
    row("sallyport://open/", true);
    row("sallyport://sign-in?server=auth.example.org", true);
    row("sallyport://sign-in?server=https%3A%2F%2Fauth.example.org%3A8443&username=ann", true);
    row("sallyport://sign-in?server=http%3A%2F%2Flocalhost%3A8000", true);
    row("", false);
    row("sallyport:", false);
    row("sallyport://", false);
    row("http://open", false);
    row("sallyport://open?x=1", false);
    row("sallyport://open#x", false);
    row("sallyport://open:80", false);
    row("sallyport://me:secret@open", false);
    row("sallyport://delete-account", false);
    row("sallyport://sign-in", false);
    row("sallyport://sign-in/x?server=auth.example.org", false);
    row("sallyport://sign-in?server=", false);
    row("sallyport://sign-in?server=http%3A%2F%2Fauth.example.org", false); // readable on the way
    row("sallyport://sign-in?server=file%3A%2F%2F%2Fetc%2Fpasswd", false);
    row("sallyport://sign-in?server=a.example&server=b.example", false);
    row("sallyport://sign-in?server=a.example&password=x", false);
    row("sallyport://sign-in?server=a.example&username=a%0Ab", false);
    row("sallyport://sign-in?server=a.example&username=a%E2%80%AEb", false); // turns the direction around
    QTest::newRow("long") << QStringLiteral("sallyport://sign-in?server=a.example&username=") + QString(4000, u'a') << false;
}

void MannersTest::linksAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto link = SallyportLink::fromText(text);
    QCOMPARE(link.has_value(), valid);
    if (text.contains(QLatin1StringView("username=ann"))) {
        QCOMPARE(link->username, QStringLiteral("ann"));
        QCOMPARE(link->server.displayName(), QStringLiteral("auth.example.org:8443"));
    }
}

void MannersTest::aLinkIsAQuestion()
{
    Desktop desktop(Desktop::Server::Fake);
    Guest guest(desktop, theme());
    desktop.navigator().openLastServer();
    QVERIFY(openWindow("signInWindow"));
    const QString link = QStringLiteral("sallyport://sign-in?server=localhost:9&username=ann");
    guest.manners.open(link);
    guest.manners.open(link); // one question, however often it is followed
    QWidget *question = openWindow("confirmDialog");
    QVERIFY(question);
    QCOMPARE(openWindow("signInWindow")->findChildren<ConfirmDialog *>().size(), 1);
    QVERIFY(control<QLabel>(question, "confirmObject").text().contains(QLatin1StringView("localhost:9")));
    checkNothingIsCut(question);
    screenshot(question, QStringLiteral("link-light"));
    QTest::keyClick(&control(question, "cancel"), Qt::Key_Return);
    QTRY_VERIFY(!openWindow("confirmDialog"));
    QVERIFY(desktop.session().server().displayName().isEmpty());
    QCOMPARE(desktop.preferences().lastServer(), QString());

    guest.manners.open(link);
    click(control(openWindow("confirmDialog"), "confirm"));
    QTRY_COMPARE(desktop.session().server().displayName(), QStringLiteral("localhost:9"));
}

/// Other than a link, which any page can hold, a command line may name a server whose connection is not private.
void MannersTest::whatWasTypedIsAQuestionToo()
{
    Desktop desktop(Desktop::Server::Fake);
    Guest guest(desktop, theme());
    desktop.navigator().openLastServer();
    QVERIFY(openWindow("signInWindow"));
    const ServerAddress intranet = ServerAddress::fromText(QStringLiteral("http://intranet.invalid:8000")).value();
    guest.manners.open(Errand{.link = {}, .server = intranet, .isLocal = false}.toText());
    QWidget *question = openWindow("confirmDialog");
    QVERIFY(question);
    QVERIFY(control<QLabel>(question, "confirmObject").text().contains(QLatin1StringView("intranet.invalid:8000")));
    checkNothingIsCut(question);
    click(control(question, "confirm"));
    QTRY_COMPARE(desktop.session().server(), intranet);
    guest.manners.open(QStringLiteral("sallyport://sign-in?server=http%3A%2F%2Fother.invalid"));
    QVERIFY(!openWindow("confirmDialog"));
}

void MannersTest::whatWasTypedLeadsHome()
{
    Desktop desktop(Desktop::Server::Fake);
    Guest guest(desktop, theme());
    desktop.navigator().openServer(ServerAddress::fromText(QStringLiteral("localhost:9")).value());
    QTRY_VERIFY(openWindow("signInWindow"));
    guest.manners.open(Errand{.link = {}, .server = {}, .isLocal = true}.toText());
    QTRY_VERIFY(desktop.navigator().serverLink().isLocal());
}

void MannersTest::aLinkDoesNotTakeTheCurtainAway()
{
    Desktop desktop;
    Guest guest(desktop, theme());
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    const QPointer<QWidget> window = openWindow("accountWindow");
    desktop.navigator().accountWindow()->lock();
    guest.manners.open(QStringLiteral("sallyport://sign-in?server=localhost:9"));
    QVERIFY(!openWindow("confirmDialog"));
    QVERIFY(window && control(window, "lockCurtain").isVisible());
}

void MannersTest::aClosedWindowComesBack()
{
    Desktop desktop;
    Guest guest(desktop, theme());
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    click(control(window, "adminConsole"));
    QTRY_VERIFY(openWindow("adminWindow"));
    QWidget *console = openWindow("adminWindow");
    QVERIFY(window->close());
    desktop.session().refreshUser();
    QTest::qWait(200);
    QVERIFY(!window->isVisible()); // the console is there
    desktop.navigator().accountWindow()->lock(); // as after a while
    QVERIFY(window->isVisible() && !console->isVisible());
    window->hide();
    guest.manners.open({});
    QVERIFY(window->isVisible());
}

void MannersTest::aLinkLosesNothing()
{
    Desktop desktop;
    Guest guest(desktop, theme());
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    const QUrl here = desktop.session().server().url;
    type(control(window, "newNote"), QStringLiteral("Half a thought"));
    guest.manners.open(QStringLiteral("sallyport://sign-in?server=localhost:9"));
    click(control(openWindow("confirmDialog"), "confirm"));
    QTRY_COMPARE(openWindow("confirmDialog") ? openWindow("confirmDialog")->windowTitle() : QString(),
                 QStringLiteral("Discard what you typed?"));
    QCOMPARE(desktop.session().server().url, here);
    QVERIFY(desktop.session().user());
    click(control(openWindow("confirmDialog"), "confirm"));
    QTRY_COMPARE(desktop.session().server().displayName(), QStringLiteral("localhost:9"));
    QVERIFY(!desktop.session().user());
}

void MannersTest::theDesktopsWishesAreFollowed()
{
    const auto group = QStringLiteral("org.freedesktop.appearance");
    FakeSettingsPortal portal;
    portal.set(group, QStringLiteral("color-scheme"), 1U);
    Desktop desktop(Desktop::Server::Fake);
    Guest guest(desktop, theme());
    QTRY_VERIFY(theme().tokens().dark);
    desktop.navigator().openLastServer();
    QWidget *window = openWindow("signInWindow");
    QCOMPARE(window->grab().toImage().pixelColor(4, 4), Tokens::darkAppearance().window);
    portal.set(group, QStringLiteral("color-scheme"), 2U);
    QTRY_COMPARE(window->grab().toImage().pixelColor(4, 4), Tokens::light().window);
    portal.set(group, QStringLiteral("contrast"), 1U);
    QTRY_VERIFY(theme().tokens().highContrast);
    portal.set(group, QStringLiteral("contrast"), 0U);
    portal.set(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), false);
    QTRY_COMPARE(window->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    // Whoever chooses here is not overruled.
    desktop.preferences().setAppearance(Appearance::Light);
    portal.set(group, QStringLiteral("color-scheme"), 1U);
    QTest::qWait(200);
    QVERIFY(!theme().tokens().dark);
    theme().choose(Appearance::System, Motion::System);
    theme().setSystemLooks({});
}

void MannersTest::languageChangesWhileWindowsAreOpen()
{
    QVERIFY(offeredLanguages().contains(QLatin1StringView("de")));
    QVERIFY(offeredLanguages().contains(QLatin1StringView("en")));
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    Desktop desktop(Desktop::Server::Fake);
    Guest guest(desktop, theme());
    desktop.navigator().openLastServer();
    QWidget *window = openWindow("signInWindow");
    QVERIFY(window);
    Dialog dialog(QStringLiteral("someDialog"), window);
    desktop.preferences().setLanguage(QStringLiteral("ar"));
    QTRY_COMPARE(window->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    desktop.preferences().setLanguage(QStringLiteral("de"));
    QTRY_COMPARE(window->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(guest.translation.language().language(), QLocale::German);
    QCOMPARE(desktop.preferences().language(), QStringLiteral("de"));
    guest.translation.speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void MannersTest::everyWindowHasTheUsualKeys()
{
    Desktop desktop(Desktop::Server::Fake);
    Guest guest(desktop, theme());
    desktop.navigator().openLastServer();
    QWidget *window = openWindow("signInWindow");
    window->activateWindow(); // no window manager does
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(window->findChild<QShortcut *>(QStringLiteral("quit")));
    QTest::keyClick(window, Qt::Key_F1);
    QWidget *about = openWindow("aboutDialog");
    QVERIFY(about);
    checkNothingIsCut(about);
    screenshot(about, QStringLiteral("about-light"));
    click(control(about, "copyDiagnostics"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1StringView("Qt ")));
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!openWindow("aboutDialog"));
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!window->isVisible());
}

void MannersTest::diagnosticsTellNoSecret()
{
    Desktop desktop;
    Guest guest(desktop, theme());
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    window->activateWindow(); // no window manager does
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_F1);
    QWidget *about = openWindow("aboutDialog");
    QVERIFY(about);
    const QString text = control<QPlainTextEdit>(about, "diagnostics").toPlainText();
    QVERIFY(text.contains(QLatin1StringView("Server: on this computer, reachable")));
    QVERIFY(text.contains(QLatin1StringView("Stalls over 16 ms: ")));
    for (const QString &secret : {Desktop::password(), QStringLiteral("ann"), QDir::homePath(), desktop.server().dataDirectory()})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    about->close();
}

void MannersTest::windowsOpenOnTheScreen()
{
    const QTemporaryDir directory;
    Preferences preferences(directory.filePath(QStringLiteral("desktop.ini")));
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    {
        QWidget window;
        window.setObjectName(QStringLiteral("someWindow"));
        window.setGeometry(room.right() + 2000, room.bottom() + 3000, 400, 300); // on a screen that is gone
        preferences.saveGeometry(window);
    }
    QWidget window;
    window.setObjectName(QStringLiteral("someWindow"));
    preferences.restoreGeometry(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY2(room.contains(window.frameGeometry()), qPrintable(QStringLiteral("%1, %2").arg(window.x()).arg(window.y())));
}

void MannersTest::aSignalAsksNobody()
{
    Desktop desktop;
    Guest guest(desktop, theme());
    SignalWatcher::hold();
    const Departure departure(desktop.navigator());
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openAccount());
    QWidget *window = openWindow("accountWindow");
    QVERIFY(!desktop.navigator().hasUnsavedChanges());
    type(control(window, "newNote"), QStringLiteral("Half a thought"));
    QVERIFY(desktop.navigator().hasUnsavedChanges());
    for (const int number : {SIGTERM, SIGHUP}) {
        window->show();
        QTimer::singleShot(0, this, [number] { pthread_kill(pthread_self(), number); }); // other threads of this test would die of it
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(!window->isVisible());
        SignalWatcher::hold();
    }
    QVERIFY(!openWindow("confirmDialog"));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::MannersTest)
#include "tst_manners.moc"
