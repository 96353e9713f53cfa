// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accesstoken.h"

#include "core/auth/base64url.h"
#include "core/base/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sallyport {

namespace {

using namespace std::chrono;

/// Ours are under 700 bytes; what is longer is not worth parsing.
constexpr qsizetype maximumSize = 4096;

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Error invalid(const char *cause)
{
    return {
        .code = ErrorCode::InvalidToken, .detail = QStringLiteral("Could not validate credentials"), .cause = QString::fromLatin1(cause)};
}

} // namespace

AccessTokens::AccessTokens(const SigningKey &key, Profile profile, const Clock &clock, Random &random)
    : m_key(key),
      m_profile(std::move(profile)),
      m_clock(clock),
      m_random(random),
      m_header(toBase64Url(compactJson({{QStringLiteral("alg"), key.algorithmName()},
                                        {QStringLiteral("kid"), QString::fromLatin1(key.id())},
                                        {QStringLiteral("typ"), QStringLiteral("at+jwt")}})))
{ }

Secret AccessTokens::issue(const User &user, const QUuid &sessionId, const QString &scope) const
{
    const auto now = floor<seconds>(m_clock.now()).time_since_epoch();
    const QJsonObject claims{{QStringLiteral("iss"), m_profile.issuer},
                             {QStringLiteral("aud"), m_profile.audience},
                             {QStringLiteral("sub"), toText(user.id)},
                             {QStringLiteral("sid"), toText(sessionId)},
                             {QStringLiteral("jti"), toText(uuidV7(m_clock, m_random))},
                             {QStringLiteral("iat"), qint64(now.count())},
                             {QStringLiteral("exp"), qint64((now + m_profile.lifetime).count())},
                             {QStringLiteral("scope"), scope},
                             {QStringLiteral("preferred_username"), user.username},
                             {QStringLiteral("roles"), QJsonArray::fromStringList(roleNames(user.role))}};
    QByteArray token = m_header + '.' + toBase64Url(compactJson(claims));
    token += '.' + toBase64Url(m_key.sign(token));
    Secret secret(token);
    wipe(token.data(), size_t(token.size()));
    return secret;
}

Result<AccessClaims> AccessTokens::check(QByteArrayView token) const
{
    if (token.size() > maximumSize)
        return invalid("longer than any token of ours");
    // The header is not interpreted but compared: any other algorithm, key, type, crit or jku is not one of ours.
    if (token.size() <= m_header.size() || !token.startsWith(m_header) || token[m_header.size()] != '.')
        return invalid("another header than ours");
    const auto digest = m_checked.digestOf(token);
    if (const auto known = digest ? m_checked.find(*digest) : std::nullopt)
        return inTime(*known);
    auto dated = read(token);
    if (!dated)
        return failure(dated);
    auto claims = inTime(*dated);
    if (claims && digest)
        m_checked.insert(*digest, *dated);
    return claims;
}

// Everything about a token that stays as it is: signature, issuer, audience, whose it is.
Result<DatedClaims> AccessTokens::read(QByteArrayView token) const
{
    const qsizetype lastDot = token.lastIndexOf('.');
    if (lastDot <= m_header.size())
        return invalid("no signature");
    const auto signature = fromBase64Url(token.sliced(lastDot + 1));
    if (!signature || !m_key.verify(token.first(lastDot), *signature))
        return invalid("wrong signature");
    const auto payload = fromBase64Url(token.sliced(m_header.size() + 1, lastDot - m_header.size() - 1));
    if (!payload)
        return invalid("payload is not base64url");

    const QJsonObject claims = QJsonDocument::fromJson(*payload).object();
    if (claims.value(QLatin1StringView("iss")).toString() != m_profile.issuer
        || claims.value(QLatin1StringView("aud")).toString() != m_profile.audience)
        return invalid("for another issuer or audience");
    const DatedClaims result{{QUuid::fromString(claims.value(QLatin1StringView("sub")).toString()),
                              QUuid::fromString(claims.value(QLatin1StringView("sid")).toString())},
                             sys_seconds(seconds(claims.value(QLatin1StringView("iat")).toInteger(-1))),
                             sys_seconds(seconds(claims.value(QLatin1StringView("exp")).toInteger(0)))};
    if (result.claims.userId.isNull() || result.claims.sessionId.isNull())
        return invalid("no subject or session");
    return result;
}

Result<AccessClaims> AccessTokens::inTime(const DatedClaims &dated) const
{
    const sys_seconds now = floor<seconds>(m_clock.now()); // seconds on both sides: a claim in milliseconds may overflow
    if (dated.expiresAt <= now)
        return invalid("expired");
    if (dated.issuedAt.time_since_epoch().count() < 0 || dated.issuedAt > now + m_profile.leeway)
        return invalid("issued in the future");
    return dated.claims;
}

QList<QJsonObject> AccessTokens::publicKeys() const
{
    const QJsonObject key = m_key.publicJwk();
    return key.isEmpty() ? QList<QJsonObject>() : QList<QJsonObject>{key};
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
