// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/lock/screenwatch.h"

#include <QDBusConnection>
#include <QVariantMap>

namespace sallyport {

/// Hears over D-Bus that the screen is locked: from the screen savers of the desktops (org.freedesktop.ScreenSaver and its kin) and from
/// systemd-logind (org.freedesktop.login1), which also tells that the computer goes to sleep.
class BusScreenWatch final : public ui::ScreenWatch
{
    Q_OBJECT

public:
    BusScreenWatch(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

    bool isAvailable() const override { return m_session.isConnected() || m_system.isConnected(); }

private Q_SLOTS:
    void screenSaverChanged(bool active);
    void goingToSleep(bool beginning);
    void sessionLocked();
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void listenToScreenSavers();
    void listenToLogin();
    void listenToSession(const QString &path);

    QDBusConnection m_session;
    QDBusConnection m_system;
};

} // namespace sallyport
