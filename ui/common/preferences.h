// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/knownaccounts.h"
#include "ui/common/appearance.h"
#include "ui/common/settingsfile.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace sallyport::ui {

/// What the desktop remembers between starts: windows, servers and user names. Never a secret.
class Preferences final : public QObject, public KnownAccountsFile
{
    Q_OBJECT

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
    /// The SHA-256 fingerprint of a certificate that is taken because a person has it from the server's administrator; empty: none.
    QByteArray trustedCertificate(const QString &server) const;
    void setTrustedCertificate(const QString &server, const QByteArray &fingerprint);
    QByteArray readAccounts() const override;
    void writeAccounts(const QByteArray &json) override;
    bool rememberMe() const;
    void setRememberMe(bool remember);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    Motion motion() const;
    void setMotion(Motion motion);
    /// Such as "pt-BR"; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);

    /// Minutes without a key or a click until the windows hide what they show; 0: never.
    int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);
    /// Whether they also hide it when the screen is locked.
    bool locksWithScreen() const;
    void setLocksWithScreen(bool locks);

    /// Whether the windows of an account are behind their curtain: neither another start nor a link takes it away. `server`:
    /// ServerAddress::storageKey().
    bool isLocked(const QString &server, const QUuid &userId) const;
    /// Written at once: the program may be killed.
    void setLocked(const QString &server, const QUuid &userId, bool locked);

    /// How the columns of a table were left (QHeaderView::saveState()); empty when they never were.
    QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);

    /// At its place and size of the last time, or as it is: no larger than a screen of today.
    void restoreGeometry(QWidget &window) const;
    void saveGeometry(const QWidget &window);
    /// Windows open where they did at the very first start.
    void forgetGeometry();

Q_SIGNALS:
    /// Appearance or motion.
    void looksChanged();
    void languageChanged();
    void lockChanged();

private:
    SettingsFile m_settings;
};

} // namespace sallyport::ui
