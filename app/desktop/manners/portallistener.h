// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace sallyport {

/// Hears what the settings portal tells; apart from SystemLooksWatch because Qt D-Bus wants a slot with the very types of the signal.
class PortalListener final : public QObject
{
    Q_OBJECT

public:
    explicit PortalListener(QObject *parent);

    /// What is inside of variants in variants: Read() wraps its answer twice.
    static QVariant unwrapped(QVariant value);

Q_SIGNALS:
    void told(const QString &group, const QString &key, const QVariant &value);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace sallyport
