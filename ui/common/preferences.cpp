// SPDX-License-Identifier: Apache-2.0
#include "ui/common/preferences.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace sallyport::ui {

static constexpr int mostServers = 8;

static QString geometryKey(const QWidget &window)
{
    return QStringLiteral("geometry/") + window.objectName();
}

/// Keys of QSettings are paths, so a slash in an address would make a group.
static QString keyOf(const QString &group, const QString &server)
{
    return group + u'/' + QString::fromLatin1(server.toUtf8().toPercentEncoding());
}

static QString usernameKey(const QString &server)
{
    return keyOf(QStringLiteral("usernames"), server);
}

static QString certificateKey(const QString &server)
{
    return keyOf(QStringLiteral("certificates"), server);
}

static QString lockedKey(const QString &server, const QUuid &userId)
{
    return keyOf(QStringLiteral("locked"), server + u' ' + userId.toString(QUuid::WithoutBraces));
}

Preferences::Preferences(const QString &file) : m_settings(file)
{ }

QString Preferences::lastServer() const
{
    return m_settings.value(QStringLiteral("server/last")).toString();
}

void Preferences::setLastServer(const QString &server)
{
    m_settings.setValue(QStringLiteral("server/last"), server);
    if (server == localServer())
        return;
    QStringList servers = rememberedServers();
    servers.removeAll(server);
    servers.prepend(server);
    m_settings.setValue(QStringLiteral("server/remembered"), QStringList(servers.mid(0, mostServers)));
}

QStringList Preferences::rememberedServers() const
{
    return m_settings.value(QStringLiteral("server/remembered")).toStringList();
}

QString Preferences::lastUsername(const QString &server) const
{
    return m_settings.value(usernameKey(server)).toString();
}

void Preferences::setLastUsername(const QString &server, const QString &username)
{
    m_settings.setValue(usernameKey(server), username);
}

QByteArray Preferences::trustedCertificate(const QString &server) const
{
    return QByteArray::fromHex(m_settings.value(certificateKey(server)).toString().toLatin1());
}

void Preferences::setTrustedCertificate(const QString &server, const QByteArray &fingerprint)
{
    m_settings.setValue(certificateKey(server), QString::fromLatin1(fingerprint.toHex()));
}

QByteArray Preferences::readAccounts() const
{
    return m_settings.newest(QStringLiteral("accounts")).toByteArray();
}

void Preferences::writeAccounts(const QByteArray &json)
{
    m_settings.setValue(QStringLiteral("accounts"), json);
}

bool Preferences::rememberMe() const
{
    return m_settings.value(QStringLiteral("rememberMe"), true).toBool();
}

void Preferences::setRememberMe(bool remember)
{
    m_settings.setValue(QStringLiteral("rememberMe"), remember);
}

static constexpr std::pair<Appearance, QLatin1StringView> appearanceNames[] = {
    {Appearance::System, QLatin1StringView("system")},
    {Appearance::Light, QLatin1StringView("light")},
    {Appearance::Dark, QLatin1StringView("dark")},
    {Appearance::HighContrast, QLatin1StringView("high-contrast")},
};

Appearance Preferences::appearance() const
{
    const QString stored = m_settings.value(QStringLiteral("looks/appearance")).toString();
    const auto *found = std::ranges::find(appearanceNames, stored, [](const auto &entry) { return QString(entry.second); });
    return found == std::end(appearanceNames) ? Appearance::System : found->first;
}

void Preferences::setAppearance(Appearance appearance)
{
    const auto *found = std::ranges::find(appearanceNames, appearance, [](const auto &entry) { return entry.first; });
    m_settings.setValue(QStringLiteral("looks/appearance"), QString(found->second));
    Q_EMIT looksChanged();
}

Motion Preferences::motion() const
{
    return m_settings.value(QStringLiteral("looks/reducedMotion")).toBool() ? Motion::Reduced : Motion::System;
}

void Preferences::setMotion(Motion motion)
{
    m_settings.setValue(QStringLiteral("looks/reducedMotion"), motion == Motion::Reduced);
    Q_EMIT looksChanged();
}

QString Preferences::language() const
{
    return m_settings.value(QStringLiteral("looks/language")).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(QStringLiteral("looks/language"), language);
    Q_EMIT languageChanged();
}

int Preferences::lockAfterMinutes() const
{
    return std::max(0, m_settings.value(QStringLiteral("lock/afterMinutes")).toInt());
}

void Preferences::setLockAfterMinutes(int minutes)
{
    m_settings.setValue(QStringLiteral("lock/afterMinutes"), minutes);
    Q_EMIT lockChanged();
}

bool Preferences::locksWithScreen() const
{
    return m_settings.value(QStringLiteral("lock/withScreen")).toBool();
}

void Preferences::setLocksWithScreen(bool locks)
{
    m_settings.setValue(QStringLiteral("lock/withScreen"), locks);
    Q_EMIT lockChanged();
}

bool Preferences::isLocked(const QString &server, const QUuid &userId) const
{
    return m_settings.value(lockedKey(server, userId)).toBool();
}

void Preferences::setLocked(const QString &server, const QUuid &userId, bool locked)
{
    const QString key = lockedKey(server, userId);
    if (locked == m_settings.contains(key))
        return;
    locked ? m_settings.setValue(key, true) : m_settings.remove(key);
}

QByteArray Preferences::columns(const QString &table) const
{
    return m_settings.value(QStringLiteral("columns/") + table).toByteArray();
}

void Preferences::setColumns(const QString &table, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("columns/") + table, state);
}

void Preferences::restoreGeometry(QWidget &window) const
{
    window.restoreGeometry(m_settings.value(geometryKey(window)).toByteArray());
    const QRect room = window.screen()->availableGeometry();
    window.resize(window.size().boundedTo(room.size()));
    if (window.testAttribute(Qt::WA_Moved) && !room.contains(window.geometry()))
        window.move(room.topLeft());
}

void Preferences::saveGeometry(const QWidget &window)
{
    m_settings.setValue(geometryKey(window), window.saveGeometry());
}

void Preferences::forgetGeometry()
{
    m_settings.remove(QStringLiteral("geometry"));
}

} // namespace sallyport::ui
