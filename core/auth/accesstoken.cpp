// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accesstoken.h"

#include "core/auth/base64url.h"
#include "core/auth/tokenclaims.h"
#include "core/base/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sallyport {

namespace {

using namespace std::chrono;

/// Ours are under 700 bytes; what is longer is not worth parsing.
constexpr qsizetype maximumSize = 4096;

/// Another node may well do better, and so may this one later.
Error keyIsClosed()
{
    return {.code = ErrorCode::ServerBusy,
            .detail = QStringLiteral("This server cannot open the signing key in use: it lacks the master key of the others"),
            .retryAfter = seconds(5)};
}

} // namespace

AccessTokens::AccessTokens(KeyRing &ring, Profile profile, const Clock &clock, Random &random)
    : m_ring(ring),
      m_profile(std::move(profile)),
      m_clock(clock),
      m_random(random)
{ }

Result<Secret> AccessTokens::issue(const User &user, const QUuid &sessionId, Scopes scopes) const
{
    const Timestamp exact = m_clock.now();
    const auto keys = m_ring.keys();
    const RingKeys::Key *signing = keys->signing(exact);
    if (!signing)
        return keyIsClosed();
    const auto now = floor<seconds>(exact).time_since_epoch();
    const QJsonObject claims{{QStringLiteral("iss"), m_profile.issuer},
                             {QStringLiteral("aud"), m_profile.audience},
                             {QStringLiteral("sub"), toText(user.id)},
                             {QStringLiteral("sid"), toText(sessionId)},
                             {QStringLiteral("jti"), toText(uuidV7(m_clock, m_random))},
                             {QStringLiteral("iat"), qint64(now.count())},
                             {QStringLiteral("exp"), qint64((now + m_profile.lifetime).count())},
                             {QStringLiteral("scope"), scopes.toText()},
                             {QStringLiteral("preferred_username"), user.username},
                             {QStringLiteral("roles"), QJsonArray::fromStringList(roleNames(user.role))}};
    QByteArray token = signing->header + '.' + toBase64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    token += '.' + toBase64Url(signing->key->sign(token));
    Secret secret(token);
    wipe(token.data(), size_t(token.size()));
    return secret;
}

Result<AccessClaims> AccessTokens::check(QByteArrayView token) const
{
    if (token.size() > maximumSize)
        return invalidToken("longer than any token of ours");
    const auto parts = split(token);
    if (!parts)
        return invalidToken("not three parts");
    // The header is not interpreted but compared: any other algorithm, key, type, crit or jku is not one of ours.
    auto keys = m_ring.keys();
    const Timestamp now = m_clock.now();
    const RingKeys::Key *found = keys->forHeader(parts->header, now);
    if (!found || !found->key) {
        keys = m_ring.keysAfter(keys);
        found = keys->forHeader(parts->header, now);
    }
    if (!found)
        return invalidToken("another header than ours");
    if (!found->key)
        return keyIsClosed();
    const auto digest = m_checked.digestOf(token);
    if (const auto known = digest ? m_checked.find(*digest) : std::nullopt)
        return inTime(*known);
    auto dated = read(*parts, *found->key);
    if (!dated)
        return failure(dated);
    auto claims = inTime(*dated);
    if (claims && digest)
        m_checked.insert(*digest, *dated);
    return claims;
}

std::optional<AccessTokens::Parts> AccessTokens::split(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0 || token.indexOf('.', second + 1) >= 0)
        return std::nullopt;
    return Parts{token.first(first), token.sliced(first + 1, second - first - 1), token.sliced(second + 1), token.first(second)};
}

// Everything about a token that stays as it is: signature, issuer, audience, whose it is.
Result<DatedClaims> AccessTokens::read(const Parts &parts, const SigningKey &key) const
{
    const auto signature = fromBase64Url(parts.signature);
    if (!signature || !key.verify(parts.signedText, *signature))
        return invalidToken("wrong signature");
    const auto payload = fromBase64Url(parts.payload);
    if (!payload)
        return invalidToken("payload is not base64url");
    return readTokenClaims(*payload, m_profile.issuer, m_profile.audience);
}

Result<AccessClaims> AccessTokens::inTime(const DatedClaims &dated) const
{
    const sys_seconds now = floor<seconds>(m_clock.now()); // seconds on both sides: a claim in milliseconds may overflow
    if (dated.expiresAt <= now)
        return invalidToken("expired");
    if (dated.issuedAt > now + m_profile.leeway)
        return invalidToken("issued in the future");
    if (dated.notBefore > now + m_profile.leeway)
        return invalidToken("not good yet");
    return dated.claims;
}

QList<QJsonObject> AccessTokens::publicKeys() const
{
    return m_ring.keys()->publicKeys(m_clock.now());
}

QStringList roleNames(Role role)
{
    switch (role) {
    case Role::User: return {QStringLiteral("user")};
    case Role::Administrator: return {QStringLiteral("user"), QStringLiteral("admin")};
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
