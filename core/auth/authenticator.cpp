// SPDX-License-Identifier: Apache-2.0
#include "core/auth/authenticator.h"

#include "core/auth/refreshtoken.h"
#include "core/base/log.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace sallyport {

namespace {

Error incorrectCredentials()
{
    return {.code = ErrorCode::IncorrectCredentials, .detail = QStringLiteral("Incorrect username or password")};
}

Error invalidGrant()
{
    return {.code = ErrorCode::InvalidGrant, .detail = QStringLiteral("The refresh token is not valid any more; sign in again")};
}

Error invalidToken(const char *cause)
{
    return {
        .code = ErrorCode::InvalidToken, .detail = QStringLiteral("Could not validate credentials"), .cause = QString::fromLatin1(cause)};
}

/// What was typed as a name is never told: it may be a password.
void noteFailedSignIn(const QString &account, const char *reason, const ClientInfo &client)
{
    qCWarning(lcSecurity, "event=sign_in_failed account=%s reason=%s address=%s", qUtf8Printable(account), reason,
              qUtf8Printable(client.address));
}

} // namespace

Authenticator::Authenticator(const Parts &parts, const Lifetimes &lifetimes) : m_parts(parts), m_lifetimes(lifetimes)
{ }

Result<UserWithPassword> Authenticator::checkPassword(const QString &nameOrAddress, const Secret &password, const ClientInfo &client)
{
    auto found = m_parts.users.findByIdentifier(nameOrAddress);
    if (!found)
        return failure(found);
    if (!*found) {
        m_parts.hasher.verifyNobody(password);
        noteFailedSignIn(QStringLiteral("unknown"), "no_such_account", client);
        return incorrectCredentials();
    }
    UserWithPassword &stored = **found;
    // The hash is computed whatever the account's state is, so that a disabled one takes as long as any other.
    const bool matches = m_parts.hasher.verify(password, stored.passwordHash);
    if (!matches || stored.user.disabled) {
        noteFailedSignIn(toText(stored.user.id), matches ? "account_disabled" : "wrong_password", client);
        return incorrectCredentials();
    }
    if (m_parts.hasher.needsRehash(stored.passwordHash)) {
        if (auto hash = m_parts.hasher.hash(password)) {
            if (auto kept = m_parts.users.upgradePasswordHash(stored.user.id, stored.passwordHash, *hash); !kept)
                return failure(kept);
            stored.passwordHash = *hash;
        }
    }
    return std::move(stored);
}

/// Is the password still the account's? Asked once the session is stored: setting another one ends all sessions after it has stored
/// the hash, so either it finds this session or this finds its hash.
Result<bool> Authenticator::stillHolds(const UserWithPassword &verified, const Secret &password)
{
    auto now = m_parts.users.findByIdentifier(verified.user.username);
    if (!now)
        return failure(now);
    if (!*now || (*now)->user.id != verified.user.id)
        return false;
    return (*now)->passwordHash == verified.passwordHash || m_parts.hasher.verify(password, (*now)->passwordHash);
}

Result<IssuedTokens> Authenticator::signIn(const QString &nameOrAddress, const Secret &password, const ClientInfo &client)
{
    if (m_parts.throttle) {
        if (auto admitted = m_parts.throttle->admit(nameOrAddress, client.network); !admitted) {
            if (admitted.error().code == ErrorCode::RateLimited)
                qCWarning(lcSecurity, "event=sign_in_throttled address=%s", qUtf8Printable(client.address));
            return failure(admitted);
        }
    }
    auto verified = checkPassword(nameOrAddress, password, client);
    if (!verified)
        return failure(verified);
    const User &user = verified->user;
    if (m_parts.throttle) {
        if (auto forgiven = m_parts.throttle->succeeded(nameOrAddress, client.network); !forgiven)
            return failure(forgiven);
    }
    const Timestamp now = m_parts.clock.now();
    const StoredSession session{.id = uuidV7(m_parts.clock, m_parts.random),
                                .userId = user.id,
                                .device = client.device.left(200),
                                .address = client.address,
                                .createdAt = now,
                                .lastSeenAt = now,
                                .expiresAt = now + m_lifetimes.session};
    Secret refreshToken = RefreshToken::make(m_parts.random);
    const Timestamp refreshEnd = std::min<Timestamp>(now + m_lifetimes.refresh, session.expiresAt);
    if (auto added = m_parts.sessions.add(session, RefreshToken::hash(refreshToken), refreshEnd); !added)
        return failure(added);
    auto holds = stillHolds(*verified, password);
    if (!holds || !*holds) {
        if (auto ended = m_parts.sessions.end(session.id, now); !ended)
            return failure(ended);
        return holds ? incorrectCredentials() : failure(holds);
    }
    qCInfo(lcAuth).noquote() << "signed in" << toText(user.id) << "session" << toText(session.id);
    return tokensFor(user, session.id, std::move(refreshToken));
}

Result<IssuedTokens> Authenticator::refresh(const Secret &refreshToken, const ClientInfo &client)
{
    const Timestamp now = m_parts.clock.now();
    const QByteArray salt = RefreshToken::salt(m_parts.random);
    Secret child = RefreshToken::child(refreshToken, salt);
    auto outcome = m_parts.sessions.exchange({.parentHash = RefreshToken::hash(refreshToken),
                                              .childHash = RefreshToken::hash(child),
                                              .childSalt = salt,
                                              .childExpiresAt = now + m_lifetimes.refresh,
                                              .now = now,
                                              .grace = m_lifetimes.grace,
                                              .address = client.address});
    if (!outcome)
        return failure(outcome);
    switch (outcome->kind) {
    case RefreshOutcome::Kind::Refused: return invalidGrant();
    case RefreshOutcome::Kind::Reused:
        qCWarning(lcSecurity, "event=refresh_token_reused outcome=session_ended address=%s", qUtf8Printable(client.address));
        return invalidGrant();
    case RefreshOutcome::Kind::Repeated: child = RefreshToken::child(refreshToken, outcome->childSalt); break;
    case RefreshOutcome::Kind::Exchanged: break;
    }
    const LiveSession &live = *outcome->live;
    if (live.user.disabled)
        return invalidGrant();
    return tokensFor(live.user, live.session.id, std::move(child));
}

Result<LiveSession> Authenticator::authenticate(QByteArrayView accessToken)
{
    auto claims = m_parts.accessTokens.check(accessToken);
    if (!claims)
        return failure(claims);
    auto live = m_parts.sessions.findLive(claims->sessionId, m_parts.clock.now());
    if (!live)
        return failure(live);
    if (!*live || (*live)->user.id != claims->userId)
        return invalidToken("its session is over");
    if ((*live)->user.disabled)
        return Error{.code = ErrorCode::InactiveUser, .detail = QStringLiteral("Inactive user")};
    return std::move(**live);
}

Result<> Authenticator::signOut(const LiveSession &live)
{
    qCInfo(lcAuth).noquote() << "signed out" << toText(live.user.id) << "session" << toText(live.session.id);
    return m_parts.sessions.end(live.session.id, m_parts.clock.now());
}

IssuedTokens Authenticator::tokensFor(const User &user, const QUuid &sessionId, Secret refreshToken) const
{
    const QString scope = roleNames(user.role).join(u' ');
    return {m_parts.accessTokens.issue(user, sessionId, scope), std::move(refreshToken), m_parts.accessTokens.lifetime(), scope};
}

} // namespace sallyport
