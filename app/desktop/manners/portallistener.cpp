// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/portallistener.h"

#include <QDBusConnection>

namespace sallyport {

PortalListener::PortalListener(QObject *parent) : QObject(parent)
{
    QDBusConnection::sessionBus().connect(QStringLiteral("org.freedesktop.portal.Desktop"),
                                          QStringLiteral("/org/freedesktop/portal/desktop"),
                                          QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
}

QVariant PortalListener::unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

void PortalListener::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    Q_EMIT told(group, key, unwrapped(value.variant()));
}

} // namespace sallyport
