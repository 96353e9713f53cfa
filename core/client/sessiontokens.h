// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/tokenexchange.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>

namespace sallyport {

/// The tokens of one session: in memory, renewed when they run out, and kept in the keychain when they are to outlive the program.
class SessionTokens final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ApiClient &client;
        TokenStore &store;
        QString lockDirectory; ///< as Session::Parts has it
    };
    explicit SessionTokens(Parts parts, QObject *parent = nullptr);
    ~SessionTokens() override;

    /// Forgets them here, not in the keychain. Whoever waits for a renewal hears ErrorCode::Cancelled.
    void clear();
    /// Of a new sign-in.
    void begin(api::TokenPair tokens);
    /// Of a session that the keychain had: a refresh token alone.
    void takeUp(SessionEntries::Found found);
    /// Puts them into the keychain, now and after each renewal.
    void keep(const QString &key, const QUuid &userId);
    /// Tries that again when it failed.
    void keepAgain();
    /// Removes them from the keychain.
    void drop();

    const Secret &accessToken() const { return m_accessToken; }
    const Secret &refreshToken() const { return m_refreshToken; }
    /// Grows with each new access token: tells one that ran out from the one that has replaced it.
    int renewals() const { return m_renewals; }
    /// Of the keychain's entry; empty: they are not to be kept.
    const QString &key() const { return m_key; }

    /// Exchanges the refresh token, once for all who ask meanwhile.
    void renew(std::function<void(Result<>)> done);
    bool isRenewing() const { return !m_waiting.isEmpty(); }
    /// due() comes by itself, after this or before the access token runs out.
    bool isDueLater() const { return m_due.isActive(); }
    void putOff(std::chrono::milliseconds pause) { m_due.start(pause); }

Q_SIGNALS:
    /// The access token runs out soon.
    void due();
    void keychainTrouble(const sallyport::Error &error);

private:
    void accept(api::TokenPair tokens);
    void conclude(Result<api::TokenPair> tokens);
    void noteKept(const Result<> &kept);
    QString lockFile() const;

    Parts m_parts;
    SessionEntries m_entries;
    Secret m_accessToken;
    Secret m_refreshToken;
    QUuid m_userId;
    QString m_key;
    bool m_isStored = false; ///< what the keychain has is this token, or one that follows from it
    int m_renewals = 0;
    int m_generation = 0; ///< what was asked for earlier tokens is heard by nobody
    QTimer m_due; ///< by the monotonic clock: the server's and ours need not agree
    QPointer<TokenExchange> m_exchange;
    QList<std::function<void(Result<>)>> m_waiting;
};

} // namespace sallyport
