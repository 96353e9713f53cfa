// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accesstoken.h"

#include "core/auth/base64url.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

const QByteArray sharedSecret("0123456789abcdef0123456789abcdef");

QJsonObject decoded(const QByteArray &part)
{
    return QJsonDocument::fromJson(fromBase64Url(part).value_or(QByteArray())).object();
}

QByteArray encoded(const QJsonObject &object)
{
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

User zoe()
{
    User user;
    user.id = QUuid::createUuid();
    user.username = QStringLiteral("Zo\u00eb");
    return user;
}

} // namespace

/// Access tokens in the profile of RFC 9068, attacked as RFC 8725 describes.
class AccessTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheClaimsOfTheContract();
    void isTakenBack();
    void endsWithItsLifetime();
    void ed25519SignsToo();
    void sharedSecretsSignToo();
    void remembersNoTimeAndNoForgery();
    void anotherKeyStartsWithNothing();
    void manyThreadsCheckAlike();
    void refusesForgeries_data();
    void refusesForgeries();
    void refusesHeadersThatAreNotOurs_data();
    void refusesHeadersThatAreNotOurs();
    void refusesClaimsThatAreNotOurs_data();
    void refusesClaimsThatAreNotOurs();

private:
    QByteArray issue() const { return m_tokens.issue(m_user, m_session, {Scope::Notes, Scope::Account}).value().view().toByteArray(); }
    const SigningKey &key() const { return *m_ring.keys()->all().front().key; }
    /// A token with these parts and a right signature.
    QByteArray signedParts(const QByteArray &header, const QByteArray &payload) const;
    /// A token with changed claims and a right signature.
    QByteArray signedWith(const QString &claim, const QJsonValue &value) const;
    /// A token with one more member in its header, or another value of one, and a right signature.
    QByteArray headedWith(const QString &member, const QJsonValue &value) const;

    FakeClock m_clock;
    FakeRandom m_random;
    KeyRing m_ring{SigningKey::generate().value()};
    AccessTokens m_tokens{m_ring, {}, m_clock, m_random};
    User m_user = zoe();
    QUuid m_session = QUuid::createUuid();
};

QByteArray AccessTokenTest::signedParts(const QByteArray &header, const QByteArray &payload) const
{
    const QByteArray input = header + '.' + payload;
    return input + '.' + toBase64Url(key().sign(input));
}

QByteArray AccessTokenTest::headedWith(const QString &member, const QJsonValue &value) const
{
    const QList<QByteArray> parts = issue().split('.');
    QJsonObject header = decoded(parts[0]);
    header[member] = value;
    return signedParts(encoded(header), parts[1]);
}

QByteArray AccessTokenTest::signedWith(const QString &claim, const QJsonValue &value) const
{
    const QList<QByteArray> parts = issue().split('.');
    QJsonObject claims = decoded(parts[1]);
    claims[claim] = value;
    return signedParts(parts[0], encoded(claims));
}

void AccessTokenTest::hasTheClaimsOfTheContract()
{
    const QList<QByteArray> parts = issue().split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject header = decoded(parts[0]), claims = decoded(parts[1]);
    QCOMPARE(header.value(QLatin1StringView("typ")).toString(), QStringLiteral("at+jwt"));
    QCOMPARE(header.value(QLatin1StringView("alg")).toString(), QStringLiteral("ES256"));
    QCOMPARE(header.value(QLatin1StringView("kid")).toString(), QString::fromLatin1(key().id()));
    QCOMPARE(claims.value(QLatin1StringView("sub")).toString(), m_user.id.toString(QUuid::WithoutBraces));
    QCOMPARE(claims.value(QLatin1StringView("sid")).toString(), m_session.toString(QUuid::WithoutBraces));
    QCOMPARE(claims.value(QLatin1StringView("preferred_username")).toString(), QStringLiteral("Zo\u00eb"));
    QCOMPARE(claims.value(QLatin1StringView("roles")).toArray(), (QJsonArray{QStringLiteral("user")}));
    QCOMPARE(claims.value(QLatin1StringView("scope")).toString(), QStringLiteral("account notes"));
    QCOMPARE(claims.value(QLatin1StringView("iat")).toInteger(), 1'767'225'600);
    QCOMPARE(claims.value(QLatin1StringView("exp")).toInteger(), 1'767'225'600 + 900);
    for (const char *name : {"iss", "aud", "jti"})
        QVERIFY2(!claims.value(QLatin1StringView(name)).toString().isEmpty(), name);
    QVERIFY(decoded(issue().split('.')[1]).value(QLatin1StringView("jti")) != claims.value(QLatin1StringView("jti")));
}

void AccessTokenTest::isTakenBack()
{
    const auto claims = m_tokens.check(issue());
    QVERIFY(claims);
    QCOMPARE(claims->userId, m_user.id);
    QCOMPARE(claims->sessionId, m_session);
    QCOMPARE(claims->scopes, (Scopes{Scope::Account, Scope::Notes}));
}

void AccessTokenTest::endsWithItsLifetime()
{
    FakeClock clock;
    const AccessTokens tokens(m_ring, {}, clock, m_random);
    const Secret token = tokens.issue(m_user, m_session, {Scope::Notes}).value();
    clock.advance(15min - 1ms);
    QVERIFY(tokens.check(token.view()));
    clock.advance(1ms);
    const auto expired = tokens.check(token.view());
    QVERIFY(!expired);
    QCOMPARE(expired.error().code, ErrorCode::InvalidToken);
    QCOMPARE(expired.error().detail, QStringLiteral("Could not validate credentials"));
}

void AccessTokenTest::ed25519SignsToo()
{
    KeyRing ring(SigningKey::generate(SigningKey::Algorithm::EdDsa).value());
    const AccessTokens tokens(ring, {}, m_clock, m_random);
    const QByteArray token = tokens.issue(m_user, m_session, {Scope::Notes}).value().view().toByteArray();
    QCOMPARE(decoded(token.split('.').first()).value(QLatin1StringView("alg")).toString(), QStringLiteral("EdDSA"));
    QCOMPARE(tokens.check(token).value().sessionId, m_session);
    QVERIFY(!m_tokens.check(token));
    QVERIFY(!tokens.check(issue()));
}

void AccessTokenTest::sharedSecretsSignToo()
{
    KeyRing shared(SigningKey::fromSharedSecret(Secret(sharedSecret)).value());
    const AccessTokens tokens(shared, {}, m_clock, m_random);
    const Secret token = tokens.issue(m_user, m_session, {Scope::Notes}).value();
    QVERIFY(tokens.check(token.view()));
    QVERIFY(!m_tokens.check(token.view()));
    QVERIFY(!tokens.check(issue()));
    QVERIFY(tokens.publicKeys().isEmpty());
    QCOMPARE(m_tokens.publicKeys().size(), 1);
    QVERIFY(!m_tokens.publicKeys().first().contains(QLatin1StringView("d"))); // the private half (RFC 7518, 6.2.2)
}

void AccessTokenTest::remembersNoTimeAndNoForgery()
{
    FakeClock clock;
    const AccessTokens tokens(m_ring, {}, clock, m_random);
    const QByteArray token = tokens.issue(m_user, m_session, {Scope::Notes}).value().view().toByteArray();
    for (int i = 0; i < 3; ++i)
        QVERIFY(tokens.check(token)); // from the second on without the signature
    for (qsizetype at = 0; at < token.size(); ++at) {
        QByteArray changed = token;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QVERIFY2(!tokens.check(changed), QByteArray::number(at).constData());
        QVERIFY(!tokens.check(changed)); // and not better the second time
    }
    QVERIFY(tokens.check(token));
    clock.advance(15min);
    const auto expired = tokens.check(token);
    QVERIFY(!expired);
    QCOMPARE(expired.error().cause, QStringLiteral("expired"));
    clock.advance(-16min); // a clock that was set back: the token is from the future now
    QCOMPARE(tokens.check(token).error().cause, QStringLiteral("issued in the future"));
}

void AccessTokenTest::anotherKeyStartsWithNothing()
{
    const QByteArray token = issue();
    QVERIFY(m_tokens.check(token));
    KeyRing other(SigningKey::generate().value());
    QVERIFY(!AccessTokens(other, {}, m_clock, m_random).check(token));
    QVERIFY(!AccessTokens(m_ring, {.issuer = QStringLiteral("another")}, m_clock, m_random).check(token));
}

void AccessTokenTest::manyThreadsCheckAlike()
{
    std::vector<QByteArray> good;
    std::vector<QUuid> sessions;
    for (int i = 0; i < 50; ++i) {
        sessions.push_back(QUuid::createUuid());
        good.push_back(m_tokens.issue(m_user, sessions.back(), {Scope::Notes}).value().view().toByteArray());
    }
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&] {
            for (size_t i = 0; i < 20 * good.size(); ++i) {
                const size_t at = i % good.size();
                const auto claims = m_tokens.check(good[at]);
                QByteArray bad = good[at];
                bad[bad.size() - 3] = bad[bad.size() - 3] == 'A' ? 'B' : 'A';
                wrong += !claims || claims->sessionId != sessions[at] || m_tokens.check(bad) ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void AccessTokenTest::refusesForgeries_data()
{
    QTest::addColumn<QByteArray>("token");
    const QList<QByteArray> parts = issue().split('.');
    const QByteArray &header = parts[0], &payload = parts[1], &signature = parts[2];
    QJsonObject none = decoded(header);
    none.insert(QStringLiteral("alg"), QStringLiteral("none"));
    QJsonObject hmac = decoded(header);
    hmac.insert(QStringLiteral("alg"), QStringLiteral("HS256"));
    QJsonObject administrator = decoded(payload);
    administrator.insert(QStringLiteral("sub"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QByteArray hmacInput = encoded(hmac) + '.' + payload;
    const SigningKey other = SigningKey::generate().value();
    const SigningKey publicAsSecret =
        SigningKey::fromSharedSecret(Secret(QJsonDocument(key().publicJwk()).toJson(QJsonDocument::Compact))).value();
    QByteArray malleable = fromBase64Url(signature).value();
    malleable[0] = char(~malleable[0]);

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("no signature") << header + '.' + payload;
    QTest::newRow("empty signature") << header + '.' + payload + '.';
    QTest::newRow("alg none") << encoded(none) + '.' + payload + '.';
    QTest::newRow("alg none, signed") << encoded(none) + '.' + payload + '.' + signature;
    QTest::newRow("the public key as a shared secret") << hmacInput + '.' + toBase64Url(publicAsSecret.sign(hmacInput));
    QTest::newRow("another subject") << header + '.' + encoded(administrator) + '.' + signature;
    QTest::newRow("another key") << header + '.' + payload + '.' + toBase64Url(other.sign(header + '.' + payload));
    QTest::newRow("a changed signature") << header + '.' + payload + '.' + toBase64Url(malleable);
    QTest::newRow("a signature of zeros") << header + '.' + payload + '.' + toBase64Url(QByteArray(64, '\0'));
    QTest::newRow("a padded signature") << header + '.' + payload + '.' + signature + '=';
    QTest::newRow("one part more") << header + '.' + payload + '.' + signature + '.' + signature;
    QTest::newRow("white space") << header + '.' + payload + '.' + signature + ' ';
    QTest::newRow("two tokens") << issue() + issue();
    QTest::newRow("two tokens, joined by a dot") << issue() + '.' + issue();
    QTest::newRow("a dot behind") << issue() + '.';
    QTest::newRow("a dot before") << '.' + issue();
    QTest::newRow("a padded payload") << signedParts(header, payload + '=');
    QTest::newRow("the other base64") << signedParts(header, QByteArray(payload).replace('_', '/').replace('-', '+') + "/+/+");
    QTest::newRow("endless") << header + '.' + QByteArray(100'000, 'A') + '.' + signature;
}

void AccessTokenTest::refusesForgeries()
{
    QFETCH(QByteArray, token);
    const auto claims = m_tokens.check(token);
    QVERIFY(!claims);
    QCOMPARE(claims.error().code, ErrorCode::InvalidToken);
    QCOMPARE(claims.error().detail, QStringLiteral("Could not validate credentials"));
}

// Every one has a right signature of the right key over exactly these parts.
void AccessTokenTest::refusesHeadersThatAreNotOurs_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *member, const QJsonValue &value, const char *name = nullptr) {
        QTest::newRow(name ? name : member) << QString::fromLatin1(member) << value;
    };
    for (const char *none : {"none", "None", "NONE", "nOnE", "", "HS256", "ES384", "RS256", "es256", "EdDSA"})
        row("alg", QString::fromLatin1(none), qPrintable(QStringLiteral("alg ") + QLatin1StringView(none)));
    row("alg", QJsonValue(), "alg null");
    row("alg", QJsonArray{QStringLiteral("ES256")}, "alg list");
    row("typ", QStringLiteral("JWT"), "typ JWT"); // RFC 9068, 4: an id token or anything else
    row("typ", QStringLiteral("application/at+jwt"), "typ in full");
    row("typ", QJsonValue(), "typ null");
    row("kid", QStringLiteral("../../../../dev/null"), "kid path");
    row("kid", QStringLiteral("' UNION SELECT 'x' --"), "kid SQL");
    row("kid", QString(QChar(0)), "kid NUL");
    row("kid", QString(3000, u'k'), "kid long");
    row("kid", QJsonValue(), "kid null");
    row("crit", QJsonArray{QStringLiteral("exp")});
    row("crit", QJsonArray(), "crit empty");
    row("b64", false);
    row("jku", QStringLiteral("https://evil.example/jwks.json"));
    row("x5u", QStringLiteral("https://evil.example/cert.pem"));
    row("jwk", QJsonObject(key().publicJwk()));
    row("x5c", QJsonArray{QStringLiteral("MIIB")});
    row("cty", QStringLiteral("JWT"));
    row("zip", QStringLiteral("DEF"));
    row("enc", QStringLiteral("A256GCM"));
    row("anything", QStringLiteral("else"));
}

void AccessTokenTest::refusesHeadersThatAreNotOurs()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QVERIFY(m_tokens.check(headedWith(QStringLiteral("typ"), QStringLiteral("at+jwt"))));
    const auto claims = m_tokens.check(headedWith(member, value));
    QVERIFY(!claims);
    QCOMPARE(claims.error().code, ErrorCode::InvalidToken);
}

void AccessTokenTest::refusesClaimsThatAreNotOurs_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    // RFC 8725, 3.8 to 3.10, RFC 9068, 4
    QTest::newRow("issuer") << QStringLiteral("iss") << QJsonValue(QStringLiteral("https://evil.example"));
    QTest::newRow("audience") << QStringLiteral("aud") << QJsonValue(QStringLiteral("another service"));
    QTest::newRow("no audience") << QStringLiteral("aud") << QJsonValue();
    QTest::newRow("expiry as text") << QStringLiteral("exp") << QJsonValue(QStringLiteral("9999999999"));
    QTest::newRow("no expiry") << QStringLiteral("exp") << QJsonValue();
    QTest::newRow("issued in the future") << QStringLiteral("iat") << QJsonValue(1'767'225'600 + 6);
    QTest::newRow("no subject") << QStringLiteral("sub") << QJsonValue(QStringLiteral("ann"));
    QTest::newRow("no session") << QStringLiteral("sid") << QJsonValue();
    for (const char *scope : {"user", "user admin", "account notes user", "notes account", "account  notes", "notes ", "notes notes", ""})
        QTest::addRow("scope '%s'", scope) << QStringLiteral("scope") << QJsonValue(QString::fromLatin1(scope));
    QTest::newRow("scope as a list") << QStringLiteral("scope") << QJsonValue(QJsonArray{QStringLiteral("notes")});
    QTest::newRow("no scope") << QStringLiteral("scope") << QJsonValue();
    QTest::newRow("not yet") << QStringLiteral("nbf") << QJsonValue(1'767'225'600 + 6);
}

void AccessTokenTest::refusesClaimsThatAreNotOurs()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QVERIFY(m_tokens.check(signedWith(QStringLiteral("extra"), true))); // the way it is changed is not what is refused
    const auto claims = m_tokens.check(signedWith(claim, value));
    QVERIFY(!claims);
    QCOMPARE(claims.error().code, ErrorCode::InvalidToken);
}

QTEST_APPLESS_MAIN(AccessTokenTest)
#include "accesstokentest.moc"
