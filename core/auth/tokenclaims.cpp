// SPDX-License-Identifier: Apache-2.0
#include "core/auth/tokenclaims.h"

#include "core/base/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace sallyport {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

std::optional<sys_seconds> timeOf(const QJsonValue &value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    constexpr qint64 latest = 253'402'300'799; // the end of the year 9999: later ones need not fit into milliseconds
    const qint64 number = value.isDouble() ? value.toInteger(none) : none; // no fractions: ours have none
    if (number < 0 || number > latest)
        return std::nullopt;
    return sys_seconds(seconds(number));
}

/// Null for what is not an id in its one spelling.
QUuid idOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const QUuid id = QUuid::fromString(text);
    return toText(id) == text ? id : QUuid();
}

/// RFC 7519, 4.1.3: one audience, or a list with ours in it.
bool isFor(const QJsonValue &value, const QString &audience)
{
    if (!value.isArray())
        return value.isString() && value.toString() == audience;
    bool ours = false;
    const QJsonArray audiences = value.toArray();
    for (const QJsonValue &one : audiences) {
        if (!one.isString())
            return false;
        ours = ours || one.toString() == audience;
    }
    return ours;
}

} // namespace

Error invalidToken(const char *cause)
{
    return {
        .code = ErrorCode::InvalidToken, .detail = QStringLiteral("Could not validate credentials"), .cause = QString::fromLatin1(cause)};
}

Result<DatedClaims> readTokenClaims(const QByteArray &json, const QString &issuer, const QString &audience)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject claims = document.object();
    if (claims.isEmpty() || document.toJson(QJsonDocument::Compact) != json)
        return invalidToken("claims in another form than ours");
    const auto claim = [&claims](const char *name) { return claims.value(QLatin1StringView(name)); };

    if (claim("iss").toString() != issuer || !isFor(claim("aud"), audience))
        return invalidToken("for another issuer or audience");
    const auto issuedAt = timeOf(claim("iat")), expiresAt = timeOf(claim("exp"));
    const auto notBefore = claim("nbf").isUndefined() ? issuedAt : timeOf(claim("nbf"));
    if (!issuedAt || !expiresAt || !notBefore)
        return invalidToken("times missing or no whole numbers");
    const QUuid user = idOf(claim("sub")), session = idOf(claim("sid"));
    if (user.isNull() || session.isNull() || claim("jti").toString().isEmpty())
        return invalidToken("no subject, session or id");
    // Tokens of earlier versions name roles there: refused here, their clients refresh; as tokens without scopes they would not.
    const QString scope = claim("scope").toString();
    const auto scopes = Scopes::fromText(scope);
    if (!scopes || scopes->isEmpty() || scopes->toText() != scope)
        return invalidToken("no scope of ours");
    return DatedClaims{{user, session, *scopes}, *issuedAt, *notBefore, *expiresAt};
}

} // namespace sallyport
