// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/knownaccounts.h"

#include <QSettings>
#include <QStringList>

class QWidget;

namespace sallyport::ui {

/// What the desktop remembers between starts: windows, servers and user names. Never a secret.
class Preferences final : public KnownAccountsFile
{
public:
    /// An INI file; made at the first change.
    explicit Preferences(const QString &file);

    /// Stands in the place of an address for the server inside this program.
    static QString localServer() { return QStringLiteral("local"); }

    /// localServer(), an address, or empty when none was used yet.
    QString lastServer() const;
    void setLastServer(const QString &server);
    /// Addresses, the last used first.
    QStringList rememberedServers() const;

    /// `server`: ServerAddress::storageKey().
    QString lastUsername(const QString &server) const;
    void setLastUsername(const QString &server, const QString &username);
    QByteArray readAccounts() const override;
    void writeAccounts(const QByteArray &json) override;
    bool rememberMe() const;
    void setRememberMe(bool remember);

    void restoreGeometry(QWidget &window) const;
    void saveGeometry(const QWidget &window);
    /// Windows open where they did at the very first start.
    void forgetGeometry();

private:
    QSettings m_settings;
};

} // namespace sallyport::ui
