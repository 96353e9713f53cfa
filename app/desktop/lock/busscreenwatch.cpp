// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/lock/busscreenwatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sallyport {

namespace {

QString loginService()
{
    return QStringLiteral("org.freedesktop.login1");
}

QString loginPath()
{
    return QStringLiteral("/org/freedesktop/login1");
}

QString managerInterface()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

QString sessionInterface()
{
    return QStringLiteral("org.freedesktop.login1.Session");
}

/// Which session of the machine this program is in: other people's may be locked as they like.
QDBusMessage askForSession()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    const QString method = id.isEmpty() ? QStringLiteral("GetSessionByPID") : QStringLiteral("GetSession");
    QDBusMessage call = QDBusMessage::createMethodCall(loginService(), loginPath(), managerInterface(), method);
    call.setArguments({id.isEmpty() ? QVariant(uint(QCoreApplication::applicationPid())) : QVariant(id)});
    return call;
}

} // namespace

BusScreenWatch::BusScreenWatch(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : ScreenWatch(parent),
      m_session(session),
      m_system(system)
{
    if (m_session.isConnected())
        listenToScreenSavers();
    if (m_system.isConnected())
        listenToLogin();
}

void BusScreenWatch::listenToScreenSavers()
{
    // Plasma and others, GNOME, Cinnamon, MATE, Xfce: all say the same under their own names.
    for (const auto *desktop : {"freedesktop", "gnome", "cinnamon", "mate", "xfce"}) {
        const QString name = QStringLiteral("org.%1.ScreenSaver").arg(QLatin1StringView(desktop));
        m_session.connect(name, {}, name, QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    }
}

void BusScreenWatch::listenToLogin()
{
    m_system.connect(loginService(), loginPath(), managerInterface(), QStringLiteral("PrepareForSleep"), this, SLOT(goingToSleep(bool)));
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(askForSession()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        if (reply.isValid())
            listenToSession(reply.value().path());
        done->deleteLater();
    });
}

void BusScreenWatch::listenToSession(const QString &path)
{
    m_system.connect(loginService(), path, sessionInterface(), QStringLiteral("Lock"), this, SLOT(sessionLocked()));
    m_system.connect(loginService(), path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
                     SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void BusScreenWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

/// Told before the computer sleeps, so that nothing is to be seen at wake-up.
void BusScreenWatch::goingToSleep(bool beginning)
{
    if (beginning)
        Q_EMIT locked();
}

void BusScreenWatch::sessionLocked()
{
    Q_EMIT locked();
}

void BusScreenWatch::sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface == sessionInterface() && changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT locked();
}

} // namespace sallyport
