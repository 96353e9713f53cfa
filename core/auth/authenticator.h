// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accesstoken.h"
#include "core/auth/passwordhasher.h"
#include "core/auth/sessionrepository.h"
#include "core/auth/signinthrottle.h"
#include "core/auth/userrepository.h"

namespace sallyport {

/// Where a request comes from, as the session list shows it.
struct ClientInfo
{
    QString address;
    QString device;
    QString network; ///< what tries are counted by: the address, or for IPv6 the /64 it is in
};

/// A new access token and the refresh token that goes with it.
struct IssuedTokens
{
    Secret accessToken;
    Secret refreshToken;
    std::chrono::seconds expiresIn;
    QString scope;
};

/// Turns passwords, refresh tokens and access tokens into knowledge of who is calling.
class Authenticator
{
public:
    struct Parts
    {
        UserRepository &users;
        SessionRepository &sessions;
        const PasswordHasher &hasher;
        const AccessTokens &accessTokens;
        const Clock &clock;
        Random &random;
        SignInThrottle *throttle = nullptr; ///< none with `--rate-limit off`
    };
    struct Lifetimes
    {
        std::chrono::seconds refresh = std::chrono::days(30); ///< a session may rest this long between two refreshes
        std::chrono::seconds session = std::chrono::days(90); ///< and live no longer than this
        std::chrono::seconds grace{10}; ///< how long the loser of a refresh race still gets the winner's token
    };

    Authenticator(const Parts &parts, const Lifetimes &lifetimes);

    /// ErrorCode::IncorrectCredentials, the same and after the same time for an unknown user, a wrong password and a disabled account;
    /// RateLimited after too many. Hashes: not for a connection's thread.
    Result<IssuedTokens> signIn(const QString &nameOrAddress, const Secret &password, const ClientInfo &client);
    /// ErrorCode::InvalidGrant when the token is unknown, spent, or its session is over. A spent token that comes back after the grace
    /// ends its session: someone else has it (RFC 9700, 4.14.2).
    Result<IssuedTokens> refresh(const Secret &refreshToken, const ClientInfo &client);
    /// Whose token this is, as they are now. ErrorCode::InvalidToken, or InactiveUser for a disabled account.
    Result<LiveSession> authenticate(QByteArrayView accessToken);
    Result<> signOut(const LiveSession &live);

private:
    Result<UserWithPassword> checkPassword(const QString &nameOrAddress, const Secret &password, const ClientInfo &client);
    Result<bool> stillHolds(const UserWithPassword &verified, const Secret &password);
    IssuedTokens tokensFor(const User &user, const QUuid &sessionId, Secret refreshToken) const;

    Parts m_parts;
    Lifetimes m_lifetimes;
};

} // namespace sallyport
