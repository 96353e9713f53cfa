// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/lock/busscreenwatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;

static constexpr auto sessionPath = "/org/freedesktop/login1/session/_7";

/// The part of systemd-logind that says which session a process is in.
class FakeLogin final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        asked.append(id);
        return QDBusObjectPath(QLatin1StringView(sessionPath));
    }
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        asked.append(QString::number(pid));
        return QDBusObjectPath(QLatin1StringView(sessionPath));
    }

public:
    QStringList asked;
};

/// Screen locks as the desktops tell them, on a bus of the test's own that stands for both.
class ScreenWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void screenSaversAreHeard_data();
    void screenSaversAreHeard();
    void sleepIsHeard();
    void onesOwnSessionIsHeard();
    void withoutABusNothingIsThere();

private:
    void send(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments);

    QDBusConnection m_others = QDBusConnection(QString());
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<BusScreenWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_locked;
};

void ScreenWatchTest::init()
{
    m_others = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("the desktop"));
    QVERIFY2(m_others.isConnected(), qPrintable(m_others.lastError().message()));
    m_login = std::make_unique<FakeLogin>();
    QVERIFY(m_others.registerObject(QStringLiteral("/org/freedesktop/login1"), m_login.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(m_others.registerService(QStringLiteral("org.freedesktop.login1")));
    m_watch = std::make_unique<BusScreenWatch>(QDBusConnection::sessionBus(), QDBusConnection::sessionBus());
    m_locked = std::make_unique<QSignalSpy>(m_watch.get(), &ui::ScreenWatch::locked);
    QVERIFY(m_watch->isAvailable());
    QTRY_COMPARE(m_login->asked.size(), 1);
}

void ScreenWatchTest::cleanup()
{
    m_locked.reset();
    m_watch.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("the desktop"));
    m_others = QDBusConnection(QString());
}

void ScreenWatchTest::send(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QVERIFY(m_others.send(signal));
}

void ScreenWatchTest::screenSaversAreHeard_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::newRow("Plasma") << QStringLiteral("org.freedesktop.ScreenSaver") << QStringLiteral("/ScreenSaver");
    QTest::newRow("others") << QStringLiteral("org.freedesktop.ScreenSaver") << QStringLiteral("/org/freedesktop/ScreenSaver");
    QTest::newRow("GNOME") << QStringLiteral("org.gnome.ScreenSaver") << QStringLiteral("/org/gnome/ScreenSaver");
    QTest::newRow("Cinnamon") << QStringLiteral("org.cinnamon.ScreenSaver") << QStringLiteral("/org/cinnamon/ScreenSaver");
    QTest::newRow("MATE") << QStringLiteral("org.mate.ScreenSaver") << QStringLiteral("/");
}

void ScreenWatchTest::screenSaversAreHeard()
{
    QFETCH(const QString, name);
    QFETCH(const QString, path);
    QVERIFY(m_others.registerService(name)); // later than the watch began
    send(path, name, QStringLiteral("ActiveChanged"), {false});
    send(path, name, QStringLiteral("ActiveChanged"), {true});
    QTRY_COMPARE(m_locked->size(), 1);
}

void ScreenWatchTest::sleepIsHeard()
{
    const QString path = QStringLiteral("/org/freedesktop/login1");
    const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
    send(path, manager, QStringLiteral("PrepareForSleep"), {true});
    send(path, manager, QStringLiteral("PrepareForSleep"), {false}); // awake again
    QTRY_COMPARE(m_locked->size(), 1);
    QTest::qWait(50);
    QCOMPARE(m_locked->size(), 1);
}

void ScreenWatchTest::onesOwnSessionIsHeard()
{
    const QString session = QStringLiteral("org.freedesktop.login1.Session");
    const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
    const QString own = QLatin1StringView(sessionPath), other = QStringLiteral("/org/freedesktop/login1/session/_8");
    const auto hint = [&](bool locked) {
        return QVariantList{session, QVariantMap{{QStringLiteral("LockedHint"), locked}}, QStringList()};
    };
    // The watch listens to its session once it has heard which it is.
    QTRY_VERIFY2((send(own, session, QStringLiteral("Lock"), {}), QTest::qWait(10), m_locked->size() > 0), "the lock is not heard");
    QTest::qWait(50);
    m_locked->clear();
    send(other, session, QStringLiteral("Lock"), {});
    send(other, properties, QStringLiteral("PropertiesChanged"), hint(true));
    send(own, properties, QStringLiteral("PropertiesChanged"), hint(false));
    QTest::qWait(100);
    QCOMPARE(m_locked->size(), 0);
    send(own, properties, QStringLiteral("PropertiesChanged"), hint(true));
    QTRY_COMPARE(m_locked->size(), 1);
}

void ScreenWatchTest::withoutABusNothingIsThere()
{
    const QDBusConnection none((QString()));
    const BusScreenWatch watch(none, none);
    QVERIFY(!watch.isAvailable());
}

QTEST_GUILESS_MAIN(ScreenWatchTest)
#include "tst_screenwatch.moc"
