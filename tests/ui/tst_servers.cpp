// SPDX-License-Identifier: Apache-2.0
#include "core/client/keychaindoctor.h"
#include "tests/client/fakekeychainservice.h"
#include "tests/http/testcertificate.h"
#include "tests/support/inprocessserver.h"
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>

namespace sallyport::ui {

class ServersTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartOffersTwoWays();
    void firstStartToOwnerByKeyboard();
    void firstStartTakesAnAddress();
    void withoutAnOwnServerOnlyAddressesAreOffered();
    void reachableServerIsNamed();
    void deadServerIsToldAndTriedAgain();
    void aLockedKeychainHoldsTheServerUp();
    void aLostKeyIsToldApart();
    void strangersAreNamed();
    void plainConnectionsAreWarnedAbout();
    void menuListsRememberedServers();
    void badAddressStays();
    void untrustedCertificateIsShown();
    void toldFingerprintOpensTheWay();
    void changedCertificateIsSaid();
    void anExceptionIsForTheServerItWasMetAt();
    void passwordRulesAreTheServers();
};

static QString rowState(QWidget *window)
{
    return control(window, "server").accessibleDescription();
}

void ServersTest::firstStartOffersTwoWays()
{
    Desktop desktop;
    desktop.navigator().openLastServer();
    QWidget *window = openWindow("signInWindow");
    QVERIFY(window);
    QVERIFY(control(window, "onThisComputer").isVisible());
    QVERIFY(control(window, "connectToServer").isVisible());
    QVERIFY(!control(window, "username").isVisible());
    screenshot(window, QStringLiteral("first-start"));
    QTest::keyClick(&control(window, "onThisComputer"), Qt::Key_Return); // it has the focus, and Enter presses what has it
    QTRY_VERIFY(control(window, "username").isVisible());
    QTRY_COMPARE(rowState(window), QStringLiteral("On this computer, reachable"));
    // The first account is what comes next, so its form is there.
    QTRY_VERIFY(openWindow("createAccountWindow"));
    openWindow("createAccountWindow")->close();
    QTRY_VERIFY(control(window, "messageBar").isVisible());
    QVERIFY(control<QLabel>(window, "message").text().contains(QLatin1StringView("Nobody has an account here yet")));
    QCOMPARE(desktop.preferences().lastServer(), Preferences::localServer());
    screenshot(window, QStringLiteral("sign-in-first-account"));
}

/// From nothing to an account of one's own: a choice, a name, a password.
void ServersTest::firstStartToOwnerByKeyboard()
{
    QElapsedTimer timer;
    timer.start();
    Desktop desktop;
    desktop.navigator().openLastServer();
    QTest::keyClick(&control(openWindow("signInWindow"), "onThisComputer"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("createAccountWindow"), 10'000);
    QWidget *dialog = openWindow("createAccountWindow");
    QTRY_COMPARE(dialog->focusWidget()->objectName(), QStringLiteral("username"));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("ann"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), Desktop::password());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    QVERIFY(desktop.session().user()->isAdministrator());
    QVERIFY2(timer.elapsed() < 20'000, "a person, who types slowly, has a minute"); // measured: about two seconds
}

void ServersTest::firstStartTakesAnAddress()
{
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    const auto url = desktop.server().start();
    QVERIFY(waitFor(url));
    desktop.navigator().openLastServer();
    QWidget *window = openWindow("signInWindow");
    click(control(window, "connectToServer"));
    auto *address = window->focusWidget();
    QCOMPARE(address->objectName(), QStringLiteral("serverAddress"));
    QTest::keyClicks(address, url.result()->authority());
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE(rowState(window), url.result()->authority() + QStringLiteral(", reachable"));
    QCOMPARE(desktop.preferences().rememberedServers(), QStringList{url.result()->toString()});
}

void ServersTest::withoutAnOwnServerOnlyAddressesAreOffered()
{
    Desktop desktop(Desktop::Server::None);
    desktop.navigator().openLastServer();
    QWidget *window = openWindow("signInWindow");
    QVERIFY(window);
    QVERIFY(!control(window, "onThisComputer").isVisible());
    QVERIFY(control(window, "connectToServer").isVisible());
}

void ServersTest::reachableServerIsNamed()
{
    Desktop desktop;
    QVERIFY(desktop.openSignIn());
    QWidget *window = openWindow("signInWindow");
    QCOMPARE(rowState(window), QStringLiteral("On this computer, reachable"));
    QVERIFY(control(window, "server").toolTip().contains(QLatin1StringView("version")));
    QVERIFY(!control(window, "serverStatus").isVisible());
}

void ServersTest::deadServerIsToldAndTriedAgain()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    QTRY_COMPARE(rowState(window), QStringLiteral("On this computer, not reachable"));
    QVERIFY(control<QLabel>(window, "serverStatus").text().contains(QLatin1StringView("cannot be reached")));
    QVERIFY(control(window, "checkServer").isVisible());
    screenshot(window, QStringLiteral("server-not-reachable"));
    click(control(window, "checkServer"));
    QTRY_COMPARE(rowState(window), QStringLiteral("On this computer, not reachable"));
}

/// As each morning on a computer that signs its user in by itself.
void ServersTest::aLockedKeychainHoldsTheServerUp()
{
    FakeTokenStore keychain;
    auto *service = new FakeKeychainService;
    service->state.isLocked = true;
    KeychainDoctor doctor(keychain, std::unique_ptr<KeychainService>(service), {});
    Desktop desktop(Desktop::Server::Fake);
    desktop.setDoctor(doctor);
    desktop.restart(Desktop::Server::Fake);
    desktop.preferences().setRememberMe(false); // its panel is of use all the same
    desktop.fakeServer().url = Error{.code = ErrorCode::KeychainLocked, .detail = QStringLiteral("The keychain is locked")};
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    QTRY_VERIFY(control<QLabel>(window, "serverStatus").text().contains(QLatin1StringView("as soon as you unlock it")));
    QTRY_VERIFY(control(window, "unlockKeychain").isVisible());
    checkNothingIsCut(window);
    screenshot(window, QStringLiteral("server-waits-for-keychain"));
    const int starts = desktop.fakeServer().starts;
    desktop.fakeServer().url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    click(control(window, "unlockKeychain"));
    QTRY_COMPARE(desktop.fakeServer().starts, starts + 1);
    QTRY_VERIFY(!control<QLabel>(window, "serverStatus").text().contains(QLatin1StringView("unlock")));
}

void ServersTest::aLostKeyIsToldApart()
{
    Desktop desktop(Desktop::Server::Fake);
    QStringList told;
    for (const ErrorCode code : {ErrorCode::KeychainEmpty, ErrorCode::KeychainAbsent, ErrorCode::DatabaseUnavailable}) {
        desktop.fakeServer().url = Error{.code = code, .detail = QStringLiteral("told to fail")};
        desktop.navigator().openLocalServer();
        QTRY_VERIFY(openWindow("signInWindow"));
        QTRY_COMPARE(rowState(openWindow("signInWindow")), QStringLiteral("On this computer, not reachable"));
        told.append(control<QLabel>(openWindow("signInWindow"), "serverStatus").text());
    }
    QVERIFY2(told[0].contains(QLatin1StringView("no longer in your keychain")), qPrintable(told[0]));
    QVERIFY2(told[1].contains(QLatin1StringView("does not answer")), qPrintable(told[1]));
    QVERIFY2(!told[2].contains(QLatin1StringView("keychain")), qPrintable(told[2]));
}

/// Answers every request with a page, as any web server would.
class Stranger final : public QTcpServer
{
public:
    Stranger()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
                socket->disconnectFromHost();
            });
        });
    }
};

void ServersTest::strangersAreNamed()
{
    const Stranger stranger;
    Desktop desktop(Desktop::Server::None);
    const auto server = ServerAddress::fromText(QStringLiteral("127.0.0.1:%1").arg(stranger.serverPort()));
    QVERIFY(server);
    desktop.navigator().openServer(*server);
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    QTRY_VERIFY(control<QLabel>(window, "serverStatus").text().contains(QLatin1StringView("not a Sallyport server")));
}

void ServersTest::plainConnectionsAreWarnedAbout()
{
    Desktop desktop(Desktop::Server::None);
    desktop.navigator().openLastServer();
    // TEST-NET-1 (RFC 5737): nobody is there, and nothing has to answer for this test.
    desktop.navigator().openServer(*ServerAddress::fromText(QStringLiteral("http://192.0.2.1")));
    // At once, before anything is known about the server.
    QVERIFY(control<QLabel>(openWindow("signInWindow"), "serverStatus").text().contains(QLatin1StringView("not encrypted")));
}

void ServersTest::menuListsRememberedServers()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.preferences().setLastServer(QStringLiteral("https://auth.example.org"));
    desktop.navigator().openLocalServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    click(control(window, "server"));
    QWidget *menu = openWindow("serverMenu");
    QVERIFY(menu);
    QStringList texts;
    const auto actions = qobject_cast<QMenu *>(menu)->actions();
    for (const QAction *action : actions)
        texts += action->text();
    QCOMPARE(texts,
             QStringList({QStringLiteral("On this computer"), QStringLiteral("auth.example.org"), QString(),
                          QStringLiteral("Connect to a server…")}));
    QVERIFY(actions.first()->isChecked());
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!openWindow("serverMenu"));
}

void ServersTest::badAddressStays()
{
    Desktop desktop(Desktop::Server::Fake);
    desktop.navigator().openLastServer();
    QWidget *window = openWindow("signInWindow");
    click(control(window, "connectToServer"));
    auto *address = qobject_cast<QLineEdit *>(window->focusWidget());
    QVERIFY(address);
    QTest::keyClicks(address, QStringLiteral("ftp://example.org"));
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(control(window, "serverAddressProblem").isVisible());
    QCOMPARE(address->text(), QStringLiteral("ftp://example.org"));
    QTest::keyClick(address, Qt::Key_Escape);
    QVERIFY(control(window, "connectToServer").isVisible());
}

/// The real server behind a certificate that nobody vouches for.
class TlsServer
{
public:
    TlsServer()
        : m_made(http::test::TestCertificate::make()),
          m_server([this](Settings &settings) {
              settings.tlsCert = m_directory.filePath(QStringLiteral("cert.pem"));
              settings.tlsKey = m_directory.filePath(QStringLiteral("key.pem"));
              http::test::writeFile(settings.tlsCert, m_made.certificate);
              http::test::writeFile(settings.tlsKey, m_made.key);
          })
    { }

    ServerAddress address() const { return *ServerAddress::fromText(QStringLiteral("https://localhost:%1").arg(m_server.port())); }
    QString fingerprint() const { return fingerprintText(QSslCertificate(m_made.certificate).digest(QCryptographicHash::Sha256)); }

private:
    QTemporaryDir m_directory;
    http::test::TestCertificate m_made;
    InProcessServer m_server;
};

static QWidget *openCertificate(Desktop &desktop, const TlsServer &server)
{
    desktop.navigator().openServer(server.address());
    if (!QTest::qWaitFor([] { return openWindow("signInWindow") && control(openWindow("signInWindow"), "showCertificate").isVisible(); },
                         10'000))
        return nullptr;
    click(control(openWindow("signInWindow"), "showCertificate"));
    return openWindow("certificateDialog");
}

void ServersTest::untrustedCertificateIsShown()
{
    const TlsServer server;
    Desktop desktop(Desktop::Server::None);
    QWidget *dialog = openCertificate(desktop, server);
    QVERIFY(dialog);
    QVERIFY(control<QLabel>(openWindow("signInWindow"), "serverStatus").text().contains(QLatin1StringView("not private")));
    QCOMPARE(control<QLabel>(dialog, "certificateFingerprint").text().replace(u'\n', u':'), server.fingerprint());
    QVERIFY(control<QLabel>(dialog, "dialogText").text().contains(QLatin1StringView("Nobody vouches")));
    QCOMPARE(control<QLabel>(dialog, "certificateFingerprint").textInteractionFlags(), Qt::NoTextInteraction);
    QVERIFY(!control(dialog, "trustCertificate").isEnabled());
    checkNothingIsCut(dialog);
    screenshot(dialog, QStringLiteral("certificate"));
    screenshot(openWindow("signInWindow"), QStringLiteral("sign-in-certificate"));
    QTest::keyClick(dialog, Qt::Key_Return); // closes, and trusts nothing
    QTRY_VERIFY(!openWindow("certificateDialog"));
    QVERIFY(desktop.preferences().trustedCertificate(server.address().storageKey()).isEmpty());
}

void ServersTest::toldFingerprintOpensTheWay()
{
    const TlsServer server;
    Desktop desktop(Desktop::Server::None);
    QWidget *dialog = openCertificate(desktop, server);
    QVERIFY(dialog);
    auto &told = control<QLineEdit>(dialog, "toldFingerprint");
    QString wrong = server.fingerprint();
    wrong[0] = wrong[0] == u'0' ? u'1' : u'0';
    told.setText(wrong);
    QVERIFY(!control(dialog, "trustCertificate").isEnabled());
    QVERIFY(control<QLabel>(dialog, "toldFingerprintBelow").text().contains(QLatin1StringView("another fingerprint")));
    told.setText(server.fingerprint().toLower());
    QVERIFY(control(dialog, "trustCertificate").isEnabled());
    click(control(dialog, "trustCertificate"));
    QWidget *window = openWindow("signInWindow");
    QTRY_COMPARE_WITH_TIMEOUT(rowState(window), server.address().displayName() + QStringLiteral(", reachable"), 10'000);
    QVERIFY(!control(window, "showCertificate").isVisible());
    desktop.restart(Desktop::Server::None);
    desktop.navigator().openLastServer();
    QTRY_VERIFY(openWindow("signInWindow"));
    QTRY_COMPARE_WITH_TIMEOUT(rowState(openWindow("signInWindow")), server.address().displayName() + QStringLiteral(", reachable"), 10'000);
}

void ServersTest::changedCertificateIsSaid()
{
    const TlsServer server;
    Desktop desktop(Desktop::Server::None);
    desktop.preferences().setTrustedCertificate(server.address().storageKey(), QByteArray(32, 'x'));
    QWidget *dialog = openCertificate(desktop, server);
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(QLatin1StringView("has changed")));
    screenshot(dialog, QStringLiteral("certificate-changed"));
    click(control(dialog, "close"));
}

/// The dialog stays while the windows turn to another server, and what is trusted in it is still the first one's.
void ServersTest::anExceptionIsForTheServerItWasMetAt()
{
    const TlsServer met, current;
    Desktop desktop(Desktop::Server::None);
    QWidget *dialog = openCertificate(desktop, met);
    QVERIFY(dialog);
    desktop.navigator().openServer(current.address());
    QTRY_VERIFY(control<QLabel>(openWindow("signInWindow"), "serverStatus").text().contains(QLatin1StringView("not private")));
    QVERIFY(dialog->windowTitle().contains(met.address().displayName()));
    control<QLineEdit>(dialog, "toldFingerprint").setText(met.fingerprint());
    click(control(dialog, "trustCertificate"));
    QCOMPARE(fingerprintText(desktop.preferences().trustedCertificate(met.address().storageKey())), met.fingerprint());
    QVERIFY(desktop.preferences().trustedCertificate(current.address().storageKey()).isEmpty());
    QVERIFY(control(openWindow("signInWindow"), "showCertificate").isVisible());
    click(control(openWindow("signInWindow"), "showCertificate"));
    QTRY_VERIFY(openWindow("certificateDialog"));
    dialog = openWindow("certificateDialog");
    QVERIFY(dialog->windowTitle().contains(current.address().displayName()));
    QCOMPARE(control<QLabel>(dialog, "certificateFingerprint").text().replace(u'\n', u':'), current.fingerprint());
    click(control(dialog, "close"));
}

void ServersTest::passwordRulesAreTheServers()
{
    InProcessServer server([](Settings &settings) {
        settings.passwordMinimum = 15;
        settings.registration = Registration::Open;
    });
    Desktop desktop(Desktop::Server::None);
    desktop.navigator().openServer(server.address());
    QTRY_VERIFY(openWindow("signInWindow"));
    QWidget *window = openWindow("signInWindow");
    QTRY_COMPARE(rowState(window), server.address().displayName() + QStringLiteral(", reachable"));
    click(control(window, "createAccount"));
    QTRY_VERIFY(openWindow("createAccountWindow"));
    QWidget *form = openWindow("createAccountWindow");
    QTRY_VERIFY(control<QLabel>(form, "passwordBelow").text().contains(QLatin1StringView("15 or more")));
    type(control(form, "password"), QStringLiteral("vexed-ibis-8"));
    QTRY_VERIFY(control<QLabel>(form, "strengthWords").text().contains(QLatin1StringView("3 more")));
    form->close();
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::ServersTest)
#include "tst_servers.moc"
