// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/fakesettingsportal.h"

namespace sallyport {

FakeSettingsPortal::FakeSettingsPortal() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal")))
{
    m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    if (!m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")))
        qFatal("the session's bus gives the portal's name to nobody");
}

FakeSettingsPortal::~FakeSettingsPortal()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
}

void FakeSettingsPortal::set(const QString &group, const QString &key, const QVariant &value)
{
    m_values.insert(group + u'/' + key, value);
    Q_EMIT SettingChanged(group, key, QDBusVariant(value));
}

QDBusVariant FakeSettingsPortal::Read(const QString &group, const QString &key) const
{
    return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(group + u'/' + key, 0U))));
}

} // namespace sallyport
