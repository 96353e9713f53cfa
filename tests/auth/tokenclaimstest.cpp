// SPDX-License-Identifier: Apache-2.0
#include "core/auth/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// The claims of an access token: each of its type, none twice, nothing that can be read in two ways.
class TokenClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void takesOurAudienceInAList();
    void readsAnyName();
    void refusesOtherTypes_data();
    void refusesOtherTypes();
    void refusesOtherText_data();
    void refusesOtherText();
};

namespace {

const QString us = QStringLiteral("sallyport");
const QString user = QStringLiteral("018f6d2e-0000-7000-8000-000000000001");
const QString session = QStringLiteral("018f6d2e-0000-7000-8000-000000000002");

QJsonObject goodClaims()
{
    return {{QStringLiteral("iss"), us},
            {QStringLiteral("aud"), us},
            {QStringLiteral("sub"), user},
            {QStringLiteral("sid"), session},
            {QStringLiteral("jti"), QStringLiteral("one")},
            {QStringLiteral("iat"), 1'000},
            {QStringLiteral("exp"), 2'000},
            {QStringLiteral("scope"), QStringLiteral("account notes")}};
}

QByteArray textOf(const QJsonObject &claims)
{
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

Result<DatedClaims> read(const QByteArray &json)
{
    return readTokenClaims(json, us, us);
}

} // namespace

void TokenClaimsTest::readsWhatIsThere()
{
    QJsonObject claims = goodClaims();
    const auto plain = read(textOf(claims)).value();
    QCOMPARE(plain.claims.userId, QUuid::fromString(user));
    QCOMPARE(plain.claims.sessionId, QUuid::fromString(session));
    QCOMPARE(plain.claims.scopes, (Scopes{Scope::Account, Scope::Notes}));
    QCOMPARE(plain.issuedAt, std::chrono::sys_seconds(1000s));
    QCOMPARE(plain.notBefore, std::chrono::sys_seconds(1000s));
    QCOMPARE(plain.expiresAt, std::chrono::sys_seconds(2000s));
    claims[QLatin1StringView("nbf")] = 1'500;
    claims[QLatin1StringView("scope")] = QStringLiteral("notes");
    const auto later = read(textOf(claims)).value();
    QCOMPARE(later.notBefore, std::chrono::sys_seconds(1500s));
    QCOMPARE(later.claims.scopes, Scopes{Scope::Notes});
}

void TokenClaimsTest::takesOurAudienceInAList()
{
    QJsonObject claims = goodClaims();
    claims[QLatin1StringView("aud")] = QJsonArray{QStringLiteral("another"), us};
    QVERIFY(read(textOf(claims)));
}

// What a person is called must never make their tokens unreadable.
void TokenClaimsTest::readsAnyName()
{
    for (char32_t first = 1; first < 0x30000; first += 64) {
        QString name;
        for (char32_t c = first; c < first + 64; ++c) {
            if (c < 0xd800 || c > 0xdfff)
                name += QString::fromUcs4(&c, 1);
        }
        QJsonObject claims = goodClaims();
        claims[QLatin1StringView("preferred_username")] = name;
        QVERIFY2(read(textOf(claims)), qPrintable(QString::number(first, 16)));
    }
}

void TokenClaimsTest::refusesOtherTypes_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *claim, const char *what, const QJsonValue &value) {
        QTest::addRow("%s: %s", claim, what) << QString::fromLatin1(claim) << value;
    };
    for (const char *claim : {"iss", "aud", "sub", "sid", "jti", "iat", "exp", "scope"}) {
        row(claim, "missing", QJsonValue(QJsonValue::Undefined));
        row(claim, "null", QJsonValue());
        row(claim, "true", true);
        row(claim, "object", QJsonObject{{QStringLiteral("x"), 1}});
    }
    for (const char *claim : {"iat", "exp", "nbf"}) {
        row(claim, "text", QStringLiteral("1500"));
        row(claim, "fraction", 1500.5);
        row(claim, "negative", -1500);
        row(claim, "huge", 1e300);
        row(claim, "beyond the calendar", qint64(1) << 53);
        row(claim, "list", QJsonArray{1500});
    }
    for (const char *claim : {"iss", "sub", "sid", "jti", "scope"}) {
        row(claim, "number", 1500);
        row(claim, "list", QJsonArray{us});
    }
    row("iss", "another", QStringLiteral("Sallyport"));
    row("aud", "another", QStringLiteral("sallyport "));
    row("aud", "empty list", QJsonArray());
    row("aud", "list without us", QJsonArray{QStringLiteral("another")});
    row("aud", "list with a number", QJsonArray{us, 1});
    row("sub", "in braces", QStringLiteral("{018f6d2e-0000-7000-8000-000000000001}"));
    row("sub", "in capitals", QStringLiteral("018F6D2E-0000-7000-8000-000000000001"));
    row("sub", "null id", QStringLiteral("00000000-0000-0000-0000-000000000000"));
    row("sub", "a name", QStringLiteral("ann"));
    row("jti", "empty", QString());
    row("scope", "not a list of scopes", QStringLiteral("notes\nadmin"));
}

void TokenClaimsTest::refusesOtherTypes()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QJsonObject claims = goodClaims();
    if (value.isUndefined())
        claims.remove(claim);
    else
        claims[claim] = value;
    const auto refused = read(textOf(claims));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidToken);
    QVERIFY(!refused.error().cause.isEmpty());
}

void TokenClaimsTest::refusesOtherText_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = textOf(goodClaims());
    const auto with = [&good](const char *before, const char *after) { return QByteArray(good).replace(before, after); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("list") << '[' + good + ']';
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("something behind") << good + ' ';
    QTest::newRow("white space") << with(",", ", ");
    QTest::newRow("expiry twice") << with("\"exp\":", "\"exp\":1,\"exp\":");
    QTest::newRow("expiry twice, the second in another spelling") << with("\"exp\":2000", "\"exp\":2000,\"\\u0065xp\":9999");
    QTest::newRow("another spelling of a name") << with("\"exp\"", "\"\\u0065xp\"");
    QTest::newRow("a number with an exponent") << with("2000", "2e3");
    QTest::newRow("a number with a point") << with("2000", "2000.0");
    QTest::newRow("not UTF-8") << with("one", "\xff");
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + good;
    QTest::newRow("deep") << QByteArray(3000, '[');
}

void TokenClaimsTest::refusesOtherText()
{
    QFETCH(QByteArray, json);
    const auto refused = read(json);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidToken);
}

QTEST_APPLESS_MAIN(TokenClaimsTest)
#include "tokenclaimstest.moc"
