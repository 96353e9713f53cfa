// SPDX-License-Identifier: Apache-2.0
#include "core/auth/authenticator.h"

#include "core/auth/base64url.h"
#include "core/auth/refreshtoken.h"
#include "core/base/log.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace sallyport {

namespace {

constexpr qsizetype longestDeviceName = 200;

Error incorrectCredentials()
{
    return {.code = ErrorCode::IncorrectCredentials, .detail = QStringLiteral("Incorrect username or password")};
}

Error invalidGrant()
{
    return {.code = ErrorCode::InvalidGrant, .detail = QStringLiteral("The refresh token is not valid any more; sign in again")};
}

Error disabledGrant()
{
    Error refused = invalidGrant();
    refused.sessionEnd = SessionEnd::AccountDisabled;
    return refused;
}

Error invalidScope()
{
    return {.code = ErrorCode::InvalidScope, .detail = QStringLiteral("None of the scopes asked for can be granted")};
}

Error badToken(const char *cause)
{
    return {
        .code = ErrorCode::InvalidToken, .detail = QStringLiteral("Could not validate credentials"), .cause = QString::fromLatin1(cause)};
}

Error inactiveUser()
{
    return {.code = ErrorCode::InactiveUser, .detail = QStringLiteral("Inactive user"), .sessionEnd = SessionEnd::AccountDisabled};
}

/// As many whole characters as fit: half a surrogate pair is no text.
QString shortened(const QString &device)
{
    const bool cutsPair = device.size() > longestDeviceName && device[longestDeviceName - 1].isHighSurrogate();
    return device.left(cutsPair ? longestDeviceName - 1 : longestDeviceName);
}

Actor actorOf(const User &user, const ClientInfo &client)
{
    return {user.id, user.username, client};
}

/// A session as its owner may use it now: a role that was taken away takes its scopes along.
Result<LiveSession> usable(LiveSession live)
{
    if (live.user.disabled)
        return inactiveUser();
    live.session.scopes = live.session.scopes & scopesFor(live.user.role);
    return live;
}

} // namespace

Authenticator::Authenticator(const Parts &parts, const Lifetimes &lifetimes)
    : m_parts(parts),
      m_lifetimes(lifetimes),
      m_tries(parts.throttle, parts.audit, parts.clock)
{ }

PasswordTries::Try Authenticator::tryOf(const std::optional<UserWithPassword> &account, const Credentials &credentials,
                                        const ClientInfo &client) const
{
    // Asked of nobody too, so that it takes the same time.
    auto device = m_parts.deviceTokens.deviceOf(credentials.deviceToken, account ? account->user : User());
    return {account ? &account->user : nullptr, credentials.nameOrAddress, account ? std::move(device) : std::nullopt, {{}, {}, client}};
}

Result<Authenticator::Verified> Authenticator::verify(const Credentials &credentials, const ClientInfo &client)
{
    auto found = m_parts.users.findByIdentifier(credentials.nameOrAddress);
    if (!found)
        return failure(found);
    const PasswordTries::Try tried = tryOf(*found, credentials, client);
    auto forgiveness = m_tries.admit(tried);
    if (!forgiveness)
        return failure(forgiveness);
    // The hash is computed whatever there is to compare it with, so that nobody and a disabled account take as long as any other.
    const bool matches =
        *found ? m_parts.hasher.verify(credentials.password, (*found)->passwordHash) : m_parts.hasher.verifyNobody(credentials.password);
    if (!matches || (*found)->user.disabled) {
        const auto refusal = matches ? PasswordTries::Refusal::Disabled
            : *found                 ? PasswordTries::Refusal::WrongPassword
                                     : PasswordTries::Refusal::UnknownAccount;
        auto told = m_tries.refused(tried, refusal);
        return told ? incorrectCredentials() : failure(told);
    }
    const auto scopes = grantedScopes((*found)->user.role, credentials.scopes);
    if (!scopes) {
        auto forgiven = m_tries.forgive(*forgiveness);
        return forgiven ? invalidScope() : failure(forgiven);
    }
    if (auto upgraded = upgradeHash(**found, credentials.password); !upgraded)
        return failure(upgraded);
    return Verified{std::move(**found), std::move(*forgiveness), *scopes};
}

Result<> Authenticator::upgradeHash(UserWithPassword &account, const Secret &password)
{
    if (!m_parts.hasher.needsRehash(account.passwordHash))
        return {};
    auto hash = m_parts.hasher.hash(password);
    if (!hash)
        return {}; // the old one is good enough for one more time
    auto kept = m_parts.users.upgradePasswordHash(account.user.id, account.passwordHash, *hash);
    account.passwordHash = *hash;
    return kept;
}

StoredSession Authenticator::newSession(const Verified &verified, bool remember, StoredSession::Kind kind, const ClientInfo &client) const
{
    const Timestamp now = m_parts.clock.now();
    const Timestamp end = now + m_lifetimes.session;
    return {.id = uuidV7(m_parts.clock, m_parts.random),
            .userId = verified.account.user.id,
            .kind = kind,
            .device = shortened(client.device),
            .address = client.address,
            .scopes = verified.scopes,
            .remembered = remember,
            .createdAt = now,
            .lastSeenAt = now,
            .idleExpiresAt = std::min<Timestamp>(now + m_lifetimes.idle.of(remember), end),
            .expiresAt = end};
}

Result<LiveSession> Authenticator::open(Verified verified, const Credentials &credentials, StoredSession::Kind kind,
                                        const QByteArray &secretHash, const ClientInfo &client)
{
    const StoredSession session = newSession(verified, credentials.remember, kind, client);
    User &user = verified.account.user;
    const QString method = kind == StoredSession::Kind::Browser ? QStringLiteral("browser") : QStringLiteral("tokens");
    const AuditEvent event = auditEvent(AuditAction::SignIn, session.createdAt, actorOf(user, client), user,
                                        {{QStringLiteral("session"), toText(session.id)}, {QStringLiteral("method"), method}});
    for (;;) {
        auto added = m_parts.sessions.add({session, secretHash, verified.account.passwordHash, verified.forgiven}, event);
        if (!added)
            return failure(added);
        if (*added)
            break;
        auto right = isStillRight(verified.account, credentials.password);
        if (!right)
            return failure(right);
        if (*right)
            continue;
        auto told = m_tries.refused({&user, credentials.nameOrAddress, {}, {{}, {}, client}},
                                    user.disabled ? PasswordTries::Refusal::Disabled : PasswordTries::Refusal::WrongPassword);
        return told ? incorrectCredentials() : failure(told);
    }
    user.lastSignInAt = session.createdAt;
    qCInfo(lcAuth).noquote() << "signed in" << toText(user.id) << "session" << toText(session.id);
    return LiveSession{session, std::move(user)};
}

Result<bool> Authenticator::isStillRight(UserWithPassword &account, const Secret &password)
{
    auto now = m_parts.users.findWithPassword(account.user.id);
    if (!now)
        return failure(now);
    if (!*now)
        return false;
    const bool isOther = (*now)->passwordHash != account.passwordHash; // the same one would be refused again
    account = std::move(**now);
    return isOther && !account.user.disabled && m_parts.hasher.verify(password, account.passwordHash);
}

Result<IssuedTokens> Authenticator::signIn(const Credentials &credentials, const ClientInfo &client)
{
    auto verified = verify(credentials, client);
    if (!verified)
        return failure(verified);
    Secret refreshToken = RefreshToken::make(m_parts.random);
    auto live = open(std::move(*verified), credentials, StoredSession::Kind::Tokens, RefreshToken::hash(refreshToken), client);
    if (!live)
        return failure(live);
    auto tokens = tokensFor(*live, live->session.scopes, std::move(refreshToken));
    if (tokens)
        tokens->deviceToken = m_parts.deviceTokens.issue(live->user);
    return tokens;
}

Result<IssuedCookie> Authenticator::signInBrowser(const Credentials &credentials, const ClientInfo &client)
{
    auto verified = verify(credentials, client);
    if (!verified)
        return failure(verified);
    Secret cookie = RefreshToken::make(m_parts.random);
    auto live = open(std::move(*verified), credentials, StoredSession::Kind::Browser, RefreshToken::hash(cookie), client);
    if (!live)
        return failure(live);
    Secret deviceToken = m_parts.deviceTokens.issue(live->user);
    return IssuedCookie{std::move(cookie), std::move(*live), std::move(deviceToken)};
}

Result<IssuedTokens> Authenticator::refresh(const Secret &refreshToken, const std::optional<Scopes> &scopes, const ClientInfo &client)
{
    const QByteArray salt = RefreshToken::salt(m_parts.random);
    Secret child = RefreshToken::child(refreshToken, salt);
    auto outcome = m_parts.sessions.exchange({.parentHash = RefreshToken::hash(refreshToken),
                                              .childHash = RefreshToken::hash(child),
                                              .childSalt = salt,
                                              .scopes = scopes,
                                              .idle = m_lifetimes.idle,
                                              .now = m_parts.clock.now(),
                                              .spentAt = [&clock = m_parts.clock] { return clock.now(); },
                                              .grace = m_lifetimes.grace,
                                              .client = client});
    if (!outcome)
        return failure(outcome);
    switch (outcome->kind) {
    case RefreshOutcome::Kind::Refused: return refusedGrant(outcome->sessionId);
    case RefreshOutcome::Kind::ScopesRefused: return invalidScope();
    case RefreshOutcome::Kind::Reused:
        qCWarning(lcSecurity, "event=refresh_token_reused outcome=session_ended address=%s", qUtf8Printable(client.address));
        return refusedGrant(outcome->sessionId);
    case RefreshOutcome::Kind::Repeated: child = RefreshToken::child(refreshToken, outcome->childSalt); break;
    case RefreshOutcome::Kind::Exchanged: break;
    }
    const LiveSession &live = *outcome->live;
    if (live.user.disabled)
        return disabledGrant();
    const auto granted = refreshedScopes(live.user.role, live.session.scopes, scopes);
    return granted ? tokensFor(live, *granted, std::move(child)) : Result<IssuedTokens>(invalidScope());
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
        return refusal(claims->userId, claims->sessionId);
    (*live)->session.scopes = (*live)->session.scopes & claims->scopes;
    return usable(std::move(**live));
}

// Disabling ends every session too, but whoever holds a token of ours is told why it is no good.
Error Authenticator::refusal(const QUuid &userId, const QUuid &sessionId)
{
    auto user = m_parts.users.findById(userId);
    if (!user)
        return failure(user);
    if (*user && (*user)->disabled)
        return inactiveUser();
    auto why = m_parts.sessions.whyOver(sessionId, m_parts.clock.now());
    if (!why)
        return failure(why);
    Error over = badToken("its session is over");
    over.sessionEnd = *why;
    return over;
}

Error Authenticator::refusedGrant(const QUuid &sessionId)
{
    auto why = m_parts.sessions.whyOver(sessionId, m_parts.clock.now());
    if (!why)
        return failure(why);
    Error refused = invalidGrant();
    refused.sessionEnd = *why;
    return refused;
}

Result<LiveSession> Authenticator::authenticateCookie(QByteArrayView cookie)
{
    if (cookie.size() != RefreshToken::textSize || !fromBase64Url(cookie))
        return badToken("not a cookie of ours");
    auto live = m_parts.sessions.findLiveByCookie(RefreshToken::hash(Secret(cookie)), m_parts.clock.now());
    if (!live)
        return failure(live);
    if (!*live)
        return badToken("its session is over");
    return usable(std::move(**live));
}

Result<> Authenticator::signOut(const LiveSession &live, const ClientInfo &client)
{
    const Timestamp now = m_parts.clock.now();
    const AuditEvent event = auditEvent(AuditAction::SignOut, now, actorOf(live.user, client), live.user,
                                        {{QStringLiteral("session"), toText(live.session.id)}});
    auto ended = m_parts.sessions.end(live.user.id, live.session.id, now, event);
    if (!ended)
        return failure(ended);
    qCInfo(lcAuth).noquote() << "signed out" << toText(live.user.id) << "session" << toText(live.session.id);
    return {};
}

Result<IssuedTokens> Authenticator::tokensFor(const LiveSession &live, Scopes scopes, Secret refreshToken) const
{
    auto accessToken = m_parts.accessTokens.issue(live.user, live.session.id, scopes);
    if (!accessToken)
        return failure(accessToken);
    return IssuedTokens{.accessToken = std::move(*accessToken),
                        .refreshToken = std::move(refreshToken),
                        .expiresIn = m_parts.accessTokens.lifetime(),
                        .scope = scopes.toText(),
                        .deviceToken = {}};
}

} // namespace sallyport
