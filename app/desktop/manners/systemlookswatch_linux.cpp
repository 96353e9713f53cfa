// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/systemlookswatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <functional>

namespace sallyport {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");

/// Read() wraps its answer twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

/// A slot that Qt D-Bus can call: it looks for the very types of the signal.
class PortalListener final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const QString &, const QString &, const QVariant &)>;
    PortalListener(Take take, QObject *parent) : QObject(parent), m_take(std::move(take)) { }

public Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
    {
        m_take(group, key, unwrapped(value.variant()));
    }

private:
    const Take m_take;
};

SystemLooksWatch::SystemLooksWatch(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *listener = new PortalListener([this](const auto &group, const auto &key, const auto &value) { take(group, key, value); }, this);
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), listener, SLOT(settingChanged(QString, QString, QDBusVariant)));
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
            take(group, key, unwrapped(reply.value().variant()));
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

#include "systemlookswatch_linux.moc"
