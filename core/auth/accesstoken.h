// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/checkedtokens.h"
#include "core/auth/keyring.h"
#include "core/auth/user.h"
#include "core/base/clock.h"
#include "core/base/random.h"

namespace sallyport {

/// Makes and checks access tokens: JWTs (RFC 7519) in the profile of RFC 9068, checked as RFC 8725 asks.
class AccessTokens
{
public:
    struct Profile
    {
        QString issuer = QStringLiteral("sallyport");
        QString audience = QStringLiteral("sallyport");
        std::chrono::seconds lifetime = std::chrono::minutes(15);
        std::chrono::seconds leeway = clockLeeway;
    };

    AccessTokens(KeyRing &ring, Profile profile, const Clock &clock, Random &random);

    /// ErrorCode::ServerBusy where no key can be opened.
    Result<Secret> issue(const User &user, const QUuid &sessionId, Scopes scopes) const;
    /// ErrorCode::InvalidToken for everything that is not what issue() makes; the reason is in the cause only. ServerBusy for a key that
    /// other nodes can open and this one cannot.
    Result<AccessClaims> check(QByteArrayView token) const;

    std::chrono::seconds lifetime() const { return m_profile.lifetime; }
    /// The public keys, for `/.well-known/jwks.json`.
    QList<QJsonObject> publicKeys() const;

private:
    /// A token in its three parts (RFC 7515, 7.1), as they stand in it.
    struct Parts
    {
        QByteArrayView header;
        QByteArrayView payload;
        QByteArrayView signature;
        QByteArrayView signedText; ///< header and payload with the dot between them
    };
    static std::optional<Parts> split(QByteArrayView token);

    Result<DatedClaims> read(const Parts &parts, const SigningKey &key) const;
    Result<AccessClaims> inTime(const DatedClaims &dated) const;

    KeyRing &m_ring;
    Profile m_profile;
    const Clock &m_clock;
    Random &m_random;
    mutable CheckedTokens m_checked; ///< what check() answers does not depend on it
};

/// "admin" and "user": the roles a user has, as tokens and views spell them.
QStringList roleNames(Role role);

} // namespace sallyport
