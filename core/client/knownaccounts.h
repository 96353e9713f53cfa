// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace sallyport {

/// An account somebody has used on this computer, and on which server. Holds no secret.
struct KnownAccount
{
    QString server; ///< ServerAddress::storageKey()
    QUuid userId;
    QString username;
    QString fullName;
    Timestamp lastUsed;
    bool isRemembered = false; ///< the keychain is said to have a session of it, so it can be taken up without a password

    bool isSame(const KnownAccount &other) const { return server == other.server && userId == other.userId; }
    bool operator==(const KnownAccount &) const = default;
};

/// Where the list of known accounts outlives the program. A port: the windows' preferences keep it.
class KnownAccountsFile
{
public:
    virtual ~KnownAccountsFile() = default;
    /// As it is now; another copy of the program may have changed it.
    virtual QByteArray readAccounts() const = 0;
    virtual void writeAccounts(const QByteArray &json) = 0;
};

/// The accounts of all servers, the last used first: what an account switcher shows.
class KnownAccounts final : public QObject
{
    Q_OBJECT

public:
    /// More than anybody switches between; the least recently used go.
    static constexpr qsizetype most = 24;

    /// `file` must outlive this; nullptr: the list lives as long as this.
    explicit KnownAccounts(KnownAccountsFile *file = nullptr, QObject *parent = nullptr);

    const QList<KnownAccount> &all() const { return m_accounts; }
    QList<KnownAccount> of(const QString &server) const;
    std::optional<KnownAccount> find(const QString &server, const QUuid &userId) const;
    /// The one to take up at the start, if it is remembered. An older one must not come back in its place.
    std::optional<KnownAccount> lastUsed(const QString &server) const;

    /// Puts it first, or changes what is known of it.
    void use(const KnownAccount &account);
    /// It stays in the list, but asks for its password.
    void setRemembered(const KnownAccount &account, bool remembered);
    void remove(const KnownAccount &account);

Q_SIGNALS:
    void changed();

private:
    void reload();
    void store();

    KnownAccountsFile *m_file;
    QList<KnownAccount> m_accounts;
};

} // namespace sallyport
