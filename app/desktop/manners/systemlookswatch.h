// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/appearance.h"

#include <QObject>
#include <QVariant>

namespace sallyport {

/// What the desktop environment says of dark windows, contrast and motion, and when it changes. On Linux from the settings portal
/// (org.freedesktop.portal.Settings), which all desktops of today answer; Qt 6.4 does not ask it. Elsewhere Qt's palette is enough.
class SystemLooksWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SystemLooksWatch(QObject *parent = nullptr);

    const ui::SystemLooks &looks() const { return m_looks; }

Q_SIGNALS:
    void changed();

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    ui::SystemLooks m_looks;
};

} // namespace sallyport
