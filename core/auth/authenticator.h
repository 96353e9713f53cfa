// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accesstoken.h"
#include "core/auth/auditrepository.h"
#include "core/auth/devicetokens.h"
#include "core/auth/grantedscopes.h"
#include "core/auth/passwordhasher.h"
#include "core/auth/passwordtries.h"
#include "core/auth/sessionrepository.h"
#include "core/auth/userrepository.h"
#include "core/base/refreshgrace.h"

namespace sallyport {

/// What someone brings to sign in.
struct Credentials
{
    QString nameOrAddress;
    Secret password;
    std::optional<Scopes> scopes; ///< what is asked for; empty: all the user may have
    bool remember = true; ///< false: the session ends after a short rest
    Secret deviceToken; ///< from an earlier sign-in on this device, or empty
};

/// A new access token and the refresh token that goes with it.
struct IssuedTokens
{
    Secret accessToken;
    Secret refreshToken;
    std::chrono::seconds expiresIn;
    QString scope;
    Secret deviceToken; ///< after a sign-in; empty after a refresh
};

/// A new browser session.
struct IssuedCookie
{
    Secret cookie;
    LiveSession live;
    Secret deviceToken;
};

/// Turns passwords, refresh tokens, cookies and access tokens into knowledge of who is calling.
class Authenticator
{
public:
    struct Parts
    {
        UserRepository &users;
        SessionRepository &sessions;
        AuditRepository &audit;
        const PasswordHasher &hasher;
        const AccessTokens &accessTokens;
        const DeviceTokens &deviceTokens;
        const Clock &clock;
        Random &random;
        SignInThrottle *throttle = nullptr; ///< none with `--rate-limit off`
    };
    struct Lifetimes
    {
        IdleLimits idle; ///< how long a session may rest
        std::chrono::seconds session = std::chrono::days(90); ///< and live no longer than this
        std::chrono::milliseconds grace = RefreshGrace::forgiven; ///< how long a spent token still leads to the same child
    };

    Authenticator(const Parts &parts, const Lifetimes &lifetimes);

    /// ErrorCode::IncorrectCredentials, the same and after the same time for an unknown user, a wrong password and a disabled account;
    /// RateLimited after too many, whether the account exists or not; InvalidScope when nothing that was asked for can be granted.
    /// Hashes: not for a connection's thread. Two commits: the try is counted before the hash is computed, the session stored after.
    Result<IssuedTokens> signIn(const Credentials &credentials, const ClientInfo &client);
    /// The same for a browser, which holds its session in a cookie.
    Result<IssuedCookie> signInBrowser(const Credentials &credentials, const ClientInfo &client);
    /// ErrorCode::InvalidGrant when the token is unknown, spent, or its session is over. A spent token that comes back after the grace
    /// ends its session: someone else has it (RFC 9700, 4.14.2). `scopes`: fewer than the session's, for this access token only
    /// (RFC 6749, 6); InvalidScope for others than it has.
    Result<IssuedTokens> refresh(const Secret &refreshToken, const std::optional<Scopes> &scopes, const ClientInfo &client);
    /// Whose token this is, as they are now, with the scopes of the token. ErrorCode::InvalidToken, or InactiveUser for a disabled account.
    Result<LiveSession> authenticate(QByteArrayView accessToken);
    /// As authenticate(), for a browser's cookie.
    Result<LiveSession> authenticateCookie(QByteArrayView cookie);
    Result<> signOut(const LiveSession &live, const ClientInfo &client);

    const Lifetimes &lifetimes() const { return m_lifetimes; }

private:
    struct Verified
    {
        UserWithPassword account;
        QList<Forgiveness> forgiven;
        Scopes scopes;
    };
    /// Who tries, whoever that is.
    PasswordTries::Try tryOf(const std::optional<UserWithPassword> &account, const Credentials &credentials,
                             const ClientInfo &client) const;
    Result<Verified> verify(const Credentials &credentials, const ClientInfo &client);
    Result<> upgradeHash(UserWithPassword &account, const Secret &password);
    /// The live session, stored with the secret's hash; IncorrectCredentials when the account changed meanwhile.
    Result<LiveSession> open(Verified verified, const Credentials &credentials, StoredSession::Kind kind, const QByteArray &secretHash,
                             const ClientInfo &client);
    /// Another sign-in may have made the hash anew meanwhile, and an administrator may have set another password or disabled the account.
    /// Takes the account as it is now, when the password is still right.
    Result<bool> isStillRight(UserWithPassword &account, const Secret &password);
    StoredSession newSession(const Verified &verified, bool remember, StoredSession::Kind kind, const ClientInfo &client) const;
    /// Of an access token that is ours, but whose session is over.
    Error refusal(const QUuid &userId, const QUuid &sessionId);
    /// Of a refresh token.
    Error refusedGrant(const QUuid &sessionId);
    Result<IssuedTokens> tokensFor(const LiveSession &live, Scopes scopes, Secret refreshToken) const;

    Parts m_parts;
    Lifetimes m_lifetimes;
    PasswordTries m_tries;
};

} // namespace sallyport
