// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/checkedtokens.h"
#include "core/auth/signingkey.h"
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
        /// How far the clocks of two nodes may differ.
        std::chrono::seconds leeway{5};
    };

    AccessTokens(const SigningKey &key, Profile profile, const Clock &clock, Random &random);

    Secret issue(const User &user, const QUuid &sessionId, const QString &scope) const;
    /// ErrorCode::InvalidToken for everything that is not exactly what issue() makes; the reason is in the cause only.
    Result<AccessClaims> check(QByteArrayView token) const;

    std::chrono::seconds lifetime() const { return m_profile.lifetime; }
    /// The public keys, for `/.well-known/jwks.json`.
    QList<QJsonObject> publicKeys() const;

private:
    Result<DatedClaims> read(QByteArrayView token) const;
    Result<AccessClaims> inTime(const DatedClaims &dated) const;

    const SigningKey &m_key;
    Profile m_profile;
    const Clock &m_clock;
    Random &m_random;
    QByteArray m_header; ///< the same for every token, encoded
    mutable CheckedTokens m_checked; ///< of m_key; what check() answers does not depend on it
};

/// "admin" and "user": the roles a user has, as tokens and views spell them.
QStringList roleNames(Role role);

} // namespace sallyport
