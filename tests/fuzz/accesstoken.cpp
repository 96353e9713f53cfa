// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accesstoken.h"

#include "core/auth/base64url.h"
#include "tests/fuzz/property.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sallyport;
using namespace sallyport::fuzz;

namespace {

User someone(const char16_t *name)
{
    User user;
    user.id = QUuid::createUuidV5(QUuid(), QStringView(name).toUtf8());
    user.username = QString::fromUtf16(name);
    return user;
}

/// Two keys that sign, and what they signed. Made anew in every run, so the inputs name the parts of tokens instead of holding them.
class Issuer
{
public:
    explicit Issuer(SigningKey key) : m_ring(std::move(key)) { m_issued.append(issue(u"Zo\u00eb")); }

    AccessClaims claims() const { return {someone(u"Zo\u00eb").id, m_session, {Scope::Notes}}; }
    QList<QByteArray> parts() const { return m_issued.first().split('.'); }
    QByteArray signatureOf(const QByteArray &text) const { return toBase64Url(key().sign(text)); }
    QByteArray publicKey() const { return QJsonDocument(key().publicJwk()).toJson(QJsonDocument::Compact); }
    const AccessTokens &tokens() const { return m_tokens; }
    bool hasSigned(QByteArrayView token) const
    {
        return std::ranges::any_of(
            m_issued, [token](const QByteArray &one) { return one.first(one.lastIndexOf('.')) == token.first(token.lastIndexOf('.')); });
    }

private:
    const SigningKey &key() const { return *m_ring.keys()->all().front().key; }
    QByteArray issue(const char16_t *name) const
    {
        return m_tokens.issue(someone(name), m_session, {Scope::Notes}).value().view().toByteArray();
    }

    FakeClock m_clock;
    mutable FakeRandom m_random;
    mutable KeyRing m_ring;
    AccessTokens m_tokens{m_ring, {}, m_clock, m_random};
    QUuid m_session = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("session"));
    QList<QByteArray> m_issued;
};

const Issuer &pairIssuer()
{
    static const Issuer issuer(SigningKey::generate().value());
    return issuer;
}

const Issuer &secretIssuer()
{
    static const Issuer issuer(SigningKey::fromSharedSecret(Secret(QByteArrayView("0123456789abcdef0123456789abcdef"))).value());
    return issuer;
}

/// `{header}`, `{payload}` and `{signature}` of a good token of this issuer; in capitals: of the other one. `{secret-signed}`: signed with
/// this issuer's public key taken for a shared secret.
QByteArray filledIn(QByteArray text, const Issuer &own, const Issuer &other)
{
    static constexpr std::array names{"{header}", "{payload}", "{signature}"};
    static constexpr std::array otherNames{"{HEADER}", "{PAYLOAD}", "{SIGNATURE}"};
    const QList<QByteArray> ownParts = own.parts(), otherParts = other.parts();
    for (qsizetype i = 0; i < 3; ++i) {
        text.replace(names[size_t(i)], ownParts[i]);
        text.replace(otherNames[size_t(i)], otherParts[i]);
    }
    if (const qsizetype at = text.indexOf("{secret-signed}"); at > 0 && own.publicKey().size() >= 32) {
        const SigningKey confused = SigningKey::fromSharedSecret(Secret(own.publicKey())).value();
        text.replace("{secret-signed}", toBase64Url(confused.sign(text.first(at - 1))));
    }
    return text;
}

/// The first line is a token with names in it. Each three bytes behind it change one byte: its place, two bytes, and what to flip.
QByteArray tokenOf(QByteArrayView input, const Issuer &own, const Issuer &other)
{
    const qsizetype lineEnd = input.indexOf('\n');
    QByteArray token = filledIn((lineEnd < 0 ? input : input.first(lineEnd)).toByteArray(), own, other);
    QByteArrayView changes = lineEnd < 0 ? QByteArrayView() : input.sliced(lineEnd + 1);
    for (; changes.size() >= 3 && !token.isEmpty(); changes = changes.sliced(3)) {
        const qsizetype place = (uchar(changes[0]) << 8 | uchar(changes[1])) % token.size();
        token[place] = char(token[place] ^ changes[2]);
    }
    return token;
}

void checkToken(QByteArrayView input, const Issuer &own, const Issuer &other)
{
    const QByteArray token = tokenOf(input, own, other);
    const auto claims = own.tokens().check(token);
    if (!claims) {
        require(claims.error().code == ErrorCode::InvalidToken, "whatever is wrong is told in one way");
        return;
    }
    require(own.hasSigned(token), "only what was issued is accepted");
    require(claims->userId == own.claims().userId && claims->sessionId == own.claims().sessionId && claims->scopes == own.claims().scopes,
            "it speaks for whom it was issued, and for what");
}

/// Claims that the right key signed, but that issue() never made.
void checkClaims(const QByteArray &json, const Issuer &issuer)
{
    const QByteArray text = issuer.parts().first() + '.' + toBase64Url(json);
    const auto read = issuer.tokens().check(text + '.' + issuer.signatureOf(text));
    if (!read)
        return;
    const QJsonObject claims = QJsonDocument::fromJson(json).object();
    const auto textOf = [&claims](const char *name) { return claims.value(QLatin1StringView(name)).toString(); };
    const qint64 now = FakeClock::start.time_since_epoch().count() / 1000;
    const QJsonValue audience = claims.value(QLatin1StringView("aud"));
    require(textOf("iss") == QStringLiteral("sallyport"), "by us");
    require(audience == QStringLiteral("sallyport") || audience.toArray().contains(QStringLiteral("sallyport")), "for us");
    require(claims.value(QLatin1StringView("exp")).toDouble() > double(now), "not expired");
    require(claims.value(QLatin1StringView("iat")).toDouble() <= double(now + 5), "not from the future");
    require(!read->userId.isNull() && !read->sessionId.isNull(), "somebody's, of some session");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = viewOf(data, size);
    if (input.startsWith("{\"")) {
        checkClaims(input.toByteArray(), secretIssuer());
        return 0;
    }
    checkToken(input, pairIssuer(), secretIssuer());
    checkToken(input, secretIssuer(), pairIssuer());
    return 0;
}
