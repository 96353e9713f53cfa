// SPDX-License-Identifier: Apache-2.0
#include "core/client/guardedtokenstore.h"
#include "core/client/keychaintokenstore.h"
#include "core/client/systemkeychain.h"
#include "tests/client/sessionbench.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>

#include <csignal>

namespace sallyport {

using Finding = KeychainDoctor::Finding;

/// The doctor on this system's real keychain service. Which one there is, the environment says: SALLYPORT_TEST_KEYCHAIN is unlocked,
/// locked, absent or no-bus.
class RealKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatThereIs();
    void isUnlockedInTheMiddle();
    void comesUpLate();
    void isKilledInTheMiddle();

private:
    bool isFound(Finding finding)
    {
        return QTest::qWaitFor([&] { return !m_doctor->isExamining() && m_doctor->finding() == finding; }, 10'000);
    }
    static bool startKeyring();
    /// As the system's prompt does once the password was typed.
    static bool unlockKeyring();

    QString m_kind;
    KeychainTokenStore m_keychain{QStringLiteral("test"), std::chrono::seconds(2)};
    std::unique_ptr<KeychainDoctor> m_doctor;
};

void RealKeychainTest::initTestCase()
{
    m_kind = qEnvironmentVariable("SALLYPORT_TEST_KEYCHAIN");
    QVERIFY2(!m_kind.isEmpty(), "run under tests/support/desktop-session, with SALLYPORT_TEST_KEYCHAIN saying how");
    QVERIFY2(qEnvironmentVariable("HOME").contains(u"sallyport-session"), "never on somebody's own keychain");
    m_doctor = std::make_unique<KeychainDoctor>(m_keychain, systemKeychainService(),
                                                KeychainDoctor::Limits{.late = std::chrono::milliseconds(1500)});
}

bool RealKeychainTest::unlockKeyring()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString service = QStringLiteral("org.freedesktop.secrets"), path = QStringLiteral("/org/freedesktop/secrets");
    auto open =
        QDBusMessage::createMethodCall(service, path, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"));
    open << QStringLiteral("plain") << QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage session = bus.call(open);
    QDBusArgument password;
    password.beginStructure();
    password << session.arguments().value(1).value<QDBusObjectPath>() << QByteArray() << QByteArray("test keyring")
             << QStringLiteral("text/plain");
    password.endStructure();
    auto unlock = QDBusMessage::createMethodCall(service, path, QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                                                 QStringLiteral("UnlockWithMasterPassword"));
    unlock << QVariant::fromValue(QDBusObjectPath(path + QStringLiteral("/collection/login"))) << QVariant::fromValue(password);
    return bus.call(unlock).type() == QDBusMessage::ReplyMessage;
}

bool RealKeychainTest::startKeyring()
{
    QProcess keyring;
    keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    keyring.write("test keyring");
    keyring.closeWriteChannel();
    return keyring.waitForFinished(10'000);
}

void RealKeychainTest::findsWhatThereIs()
{
    m_doctor->examine();
    if (m_kind == u"absent") {
        QTRY_COMPARE(m_doctor->finding(), Finding::Late);
        QVERIFY(isFound(Finding::Absent));
    } else if (m_kind == u"no-bus") {
        QVERIFY(isFound(Finding::Absent));
    } else {
        QVERIFY(isFound(m_kind == u"locked" ? Finding::Locked : Finding::Working));
        QCOMPARE(m_doctor->keychainName(), QStringLiteral("GNOME Keyring"));
    }
}

void RealKeychainTest::isUnlockedInTheMiddle()
{
    if (m_kind != u"locked")
        return;
    GuardedTokenStore store(m_keychain, *m_doctor);
    std::optional<ErrorCode> outcome;
    store.save(QStringLiteral("key"), Secret("token"), [&](const Result<> &saved) { outcome = codeOf(saved); });
    QTRY_COMPARE(outcome, ErrorCode::KeychainLocked);
    QVERIFY(unlockKeyring());
    QVERIFY(isFound(Finding::Working));
    store.save(QStringLiteral("key"), Secret("token"), [&](const Result<> &saved) { outcome = codeOf(saved); });
    QTRY_VERIFY(!outcome);
    QCOMPARE(entryIn(m_keychain, QStringLiteral("key")), QByteArray("token"));
}

void RealKeychainTest::comesUpLate()
{
    if (m_kind != u"absent")
        return;
    GuardedTokenStore store(m_keychain, *m_doctor);
    std::optional<bool> isKept;
    store.save(QStringLiteral("key"), Secret("token"), [&](const Result<> &saved) { isKept = saved.has_value(); });
    QTRY_COMPARE(m_doctor->finding(), Finding::Late);
    QVERIFY(startKeyring());
    QTRY_COMPARE_WITH_TIMEOUT(isKept, true, 10'000);
    QVERIFY(isFound(Finding::Working));
    QCOMPARE(m_doctor->keychainName(), QStringLiteral("GNOME Keyring"));
}

void RealKeychainTest::isKilledInTheMiddle()
{
    if (m_kind != u"unlocked")
        return;
    QProcess bus;
    bus.start(QStringLiteral("dbus-send"),
              {QStringLiteral("--session"), QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("--print-reply=literal"),
               QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
               QStringLiteral("string:org.freedesktop.secrets")});
    QVERIFY(bus.waitForFinished(10'000));
    const int daemon = bus.readAllStandardOutput().simplified().split(' ').last().toInt();
    QVERIFY2(daemon > 1, "the keyring's process");
    GuardedTokenStore store(m_keychain, *m_doctor);
    QCOMPARE(kill(daemon, SIGKILL), 0);
    QTRY_COMPARE(m_doctor->finding(), Finding::Late);
    QVERIFY(isFound(Finding::Absent));
    std::optional<ErrorCode> outcome;
    store.save(QStringLiteral("key"), Secret("token"), [&](const Result<> &saved) { outcome = codeOf(saved); });
    QTRY_COMPARE(outcome, ErrorCode::KeychainAbsent);
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::RealKeychainTest)
#include "tst_realkeychain.moc"
