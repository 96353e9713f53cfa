// SPDX-License-Identifier: Apache-2.0
#include "ui/common/announcement.h"

#include <QAccessible>
#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace {

/// What AT-SPI events tell of: (so), owner and path.
struct Application
{
    QString owner;
    QDBusObjectPath path;
};

} // namespace

Q_DECLARE_METATYPE(Application)

static QDBusArgument &operator<<(QDBusArgument &argument, const Application &application)
{
    argument.beginStructure();
    argument << application.owner << application.path;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Application &application)
{
    argument.beginStructure();
    argument >> application.owner >> application.path;
    argument.endStructure();
    return argument;
}
#endif

namespace sallyport::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget *speaker, const QString &text)
{
    QAccessibleAnnouncementEvent announcement(speaker, text);
    QAccessible::updateAccessibility(&announcement);
}

#else

/// Before 6.8 Qt's bridge to AT-SPI drops alerts. This sends what it sends since, on the connection that it opened.
void announce(QWidget *speaker, const QString &text)
{
    QDBusConnection bridge(QStringLiteral("a11y"));
    QAccessibleInterface *interface = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(speaker) : nullptr;
    if (!interface || !bridge.isConnected())
        return;
    static constexpr int polite = 1; // ATSPI_LIVE_POLITE
    qDBusRegisterMetaType<Application>();
    const QString folder = QStringLiteral("/org/a11y/atspi/accessible/");
    auto message = QDBusMessage::createSignal(folder + QString::number(QAccessible::uniqueId(interface)),
                                              QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("Announcement"));
    const Application application{bridge.baseService(), QDBusObjectPath(folder + QStringLiteral("root"))};
    message << QString() << polite << 0 << QVariant::fromValue(QDBusVariant(text)) << QVariant::fromValue(application);
    bridge.send(message);
}

#endif

} // namespace sallyport::ui
