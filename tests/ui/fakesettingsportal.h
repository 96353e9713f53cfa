// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QHash>
#include <QObject>

namespace sallyport {

/// org.freedesktop.portal.Settings on the session's bus, as a desktop environment answers it.
class FakeSettingsPortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    FakeSettingsPortal();
    ~FakeSettingsPortal() override;

    /// Tells everybody, as when the user turns it in the system's settings.
    void set(const QString &group, const QString &key, const QVariant &value);

public Q_SLOTS:
    /// The answer is a variant in a variant, as that of the real one.
    QDBusVariant Read(const QString &group, const QString &key) const; // NOLINT: the name on the bus

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value); // NOLINT

private:
    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values;
};

} // namespace sallyport
