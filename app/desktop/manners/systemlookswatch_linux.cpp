// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/systemlookswatch.h"

#include "app/desktop/manners/portallistener.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sallyport {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");

} // namespace

SystemLooksWatch::SystemLooksWatch(QObject *parent) : QObject(parent)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    connect(new PortalListener(this), &PortalListener::told, this, &SystemLooksWatch::take);
    ask(appearance, QStringLiteral("color-scheme"));
    ask(appearance, QStringLiteral("contrast"));
    ask(appearance, QStringLiteral("reduced-motion"));
    ask(gnome, QStringLiteral("enable-animations"));
}

/// Never waits: windows open as they are, and follow when the answer is there.
void SystemLooksWatch::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            take(group, key, PortalListener::unwrapped(reply.value().variant()));
        done->deleteLater();
    });
}

void SystemLooksWatch::take(const QString &group, const QString &key, const QVariant &value)
{
    ui::SystemLooks now = m_looks;
    const uint number = value.toUInt();
    if (group == appearance && key == u"color-scheme") // 1 dark, 2 light, 0 no wish
        now.dark = number == 1 ? std::optional(true) : number == 2 ? std::optional(false) : std::nullopt;
    else if (group == appearance && key == u"contrast")
        now.highContrast = number == 1;
    else if (group == appearance && key == u"reduced-motion")
        now.reducedMotion = number == 1;
    else if (group == gnome && key == u"enable-animations")
        now.reducedMotion = !value.toBool();
    if (now == m_looks)
        return;
    m_looks = now;
    Q_EMIT changed();
}

} // namespace sallyport
