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
    void sharedSecretsSignToo();
    void remembersNoTimeAndNoForgery();
    void anotherKeyStartsWithNothing();
    void manyThreadsCheckAlike();
    void refusesForgeries_data();
    void refusesForgeries();
    void refusesClaimsThatAreNotOurs_data();
    void refusesClaimsThatAreNotOurs();

private:
    QByteArray issue() const { return m_tokens.issue(m_user, m_session, QStringLiteral("user")).view().toByteArray(); }
    /// A token with changed claims and a right signature.
    QByteArray signedWith(const QString &claim, const QJsonValue &value) const;

    FakeClock m_clock;
    FakeRandom m_random;
    SigningKey m_key = SigningKey::generate().value();
    AccessTokens m_tokens{m_key, {}, m_clock, m_random};
    User m_user = zoe();
    QUuid m_session = QUuid::createUuid();
};

QByteArray AccessTokenTest::signedWith(const QString &claim, const QJsonValue &value) const
{
    const QList<QByteArray> parts = issue().split('.');
    QJsonObject claims = decoded(parts[1]);
    claims[claim] = value;
    const QByteArray input = parts[0] + '.' + encoded(claims);
    return input + '.' + toBase64Url(m_key.sign(input));
}

void AccessTokenTest::hasTheClaimsOfTheContract()
{
    const QList<QByteArray> parts = issue().split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject header = decoded(parts[0]), claims = decoded(parts[1]);
    QCOMPARE(header.value(QLatin1StringView("typ")).toString(), QStringLiteral("at+jwt"));
    QCOMPARE(header.value(QLatin1StringView("alg")).toString(), QStringLiteral("ES256"));
    QCOMPARE(header.value(QLatin1StringView("kid")).toString(), QString::fromLatin1(m_key.id()));
    QCOMPARE(claims.value(QLatin1StringView("sub")).toString(), m_user.id.toString(QUuid::WithoutBraces));
    QCOMPARE(claims.value(QLatin1StringView("sid")).toString(), m_session.toString(QUuid::WithoutBraces));
    QCOMPARE(claims.value(QLatin1StringView("preferred_username")).toString(), QStringLiteral("Zo\u00eb"));
    QCOMPARE(claims.value(QLatin1StringView("roles")).toArray(), (QJsonArray{QStringLiteral("user")}));
    QCOMPARE(claims.value(QLatin1StringView("scope")).toString(), QStringLiteral("user"));
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
}

void AccessTokenTest::endsWithItsLifetime()
{
    FakeClock clock;
    const AccessTokens tokens(m_key, {}, clock, m_random);
    const Secret token = tokens.issue(m_user, m_session, {});
    clock.advance(15min - 1ms);
    QVERIFY(tokens.check(token.view()));
    clock.advance(1ms);
    const auto expired = tokens.check(token.view());
    QVERIFY(!expired);
    QCOMPARE(expired.error().code, ErrorCode::InvalidToken);
    QCOMPARE(expired.error().detail, QStringLiteral("Could not validate credentials"));
}

void AccessTokenTest::sharedSecretsSignToo()
{
    const SigningKey shared = SigningKey::fromSharedSecret(Secret(sharedSecret)).value();
    const AccessTokens tokens(shared, {}, m_clock, m_random);
    const Secret token = tokens.issue(m_user, m_session, {});
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
    const AccessTokens tokens(m_key, {}, clock, m_random);
    const QByteArray token = tokens.issue(m_user, m_session, {}).view().toByteArray();
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
    const SigningKey other = SigningKey::generate().value();
    QVERIFY(!AccessTokens(other, {}, m_clock, m_random).check(token));
    QVERIFY(!AccessTokens(m_key, {.issuer = QStringLiteral("another")}, m_clock, m_random).check(token));
}

void AccessTokenTest::manyThreadsCheckAlike()
{
    std::vector<QByteArray> good;
    std::vector<QUuid> sessions;
    for (int i = 0; i < 50; ++i) {
        sessions.push_back(QUuid::createUuid());
        good.push_back(m_tokens.issue(m_user, sessions.back(), {}).view().toByteArray());
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
        SigningKey::fromSharedSecret(Secret(QJsonDocument(m_key.publicJwk()).toJson(QJsonDocument::Compact))).value();
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

void AccessTokenTest::refusesClaimsThatAreNotOurs_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("issuer") << QStringLiteral("iss") << QJsonValue(QStringLiteral("https://evil.example"));
    QTest::newRow("audience") << QStringLiteral("aud") << QJsonValue(QStringLiteral("another service"));
    QTest::newRow("no audience") << QStringLiteral("aud") << QJsonValue();
    QTest::newRow("expiry as text") << QStringLiteral("exp") << QJsonValue(QStringLiteral("9999999999"));
    QTest::newRow("no expiry") << QStringLiteral("exp") << QJsonValue();
    QTest::newRow("issued in the future") << QStringLiteral("iat") << QJsonValue(1'767'225'600 + 6);
    QTest::newRow("no subject") << QStringLiteral("sub") << QJsonValue(QStringLiteral("ann"));
    QTest::newRow("no session") << QStringLiteral("sid") << QJsonValue();
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
