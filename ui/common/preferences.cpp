// SPDX-License-Identifier: Apache-2.0
#include "ui/common/preferences.h"

#include <QWidget>

namespace sallyport::ui {

static constexpr int mostServers = 8;

static QString geometryKey(const QWidget &window)
{
    return QStringLiteral("geometry/") + window.objectName();
}

/// Keys of QSettings are paths, so a slash in an address would make a group.
static QString usernameKey(const QString &server)
{
    return QStringLiteral("usernames/") + QString::fromLatin1(server.toUtf8().toPercentEncoding());
}

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat)
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

QByteArray Preferences::readAccounts() const
{
    // Made anew: a QSettings that has read the file once does not see what other copies of the program write.
    return QSettings(m_settings.fileName(), QSettings::IniFormat).value(QStringLiteral("accounts")).toByteArray();
}

void Preferences::writeAccounts(const QByteArray &json)
{
    m_settings.setValue(QStringLiteral("accounts"), json);
    m_settings.sync();
}

bool Preferences::rememberMe() const
{
    return m_settings.value(QStringLiteral("rememberMe"), true).toBool();
}

void Preferences::setRememberMe(bool remember)
{
    m_settings.setValue(QStringLiteral("rememberMe"), remember);
}

void Preferences::restoreGeometry(QWidget &window) const
{
    window.restoreGeometry(m_settings.value(geometryKey(window)).toByteArray());
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
