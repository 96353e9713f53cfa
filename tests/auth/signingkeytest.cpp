// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signingkey.h"
#include "core/auth/base64url.h"
#include "core/auth/ecdsasignature.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sallyport;

class SigningKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsRfc7515A1();
    void verifiesRfc7515A3();
    void signsAsRfc8037();
    void refusesAnotherSpellingOfEdDsa();
    void verifiesRfc6979();
    void tellsAlgorithmsByTheirNames();
    void thumbprintIsRfc7638();
    void signsWhatItVerifies_data() { addPairs(); }
    void signsWhatItVerifies();
    void refusesChangedSignatures_data() { addPairs(); }
    void refusesChangedSignatures();
    void refusesOddSignatureSizes_data() { addPairs(); }
    void refusesOddSignatureSizes();
    void convertsSignaturesWithLeadingZeros();
    void pemLeadsToTheSameKey_data() { addPairs(); }
    void pemLeadsToTheSameKey();
    void refusesOtherPem_data();
    void refusesOtherPem();
    void sharedSecretHasNoPublicHalf();
    void refusesSharedSecrets_data();
    void refusesSharedSecrets();
    void sharedSecretIdChangesWithIt();
    void signsInSeveralThreads();

private:
    static void addPairs();
};

void SigningKeyTest::addPairs()
{
    QTest::addColumn<SigningKey::Algorithm>("algorithm");
    QTest::newRow("ES256") << SigningKey::Algorithm::Es256;
    QTest::newRow("EdDSA") << SigningKey::Algorithm::EdDsa;
}

namespace {

QByteArray fromUrl(QByteArrayView text)
{
    return fromBase64Url(text).value();
}

QByteArray pemOf(const QByteArray &der, const QByteArray &label = "PRIVATE KEY")
{
    return "-----BEGIN " + label + "-----\n" + der.toBase64() + "\n-----END " + label + "-----\n";
}

// PKCS#8 (RFC 5958) around an EC private key on P-256 (RFC 5915), byte by byte.
QByteArray p256Pem(const QByteArray &d, const QByteArray &x, const QByteArray &y)
{
    return pemOf(QByteArray::fromHex("308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420") + d
                 + QByteArray::fromHex("a14403420004") + x + y);
}

// The key of RFC 7515, A.3.1.
SigningKey rfc7515Key()
{
    return SigningKey::fromPem(Secret(p256Pem(fromUrl("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"),
                                              fromUrl("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"),
                                              fromUrl("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"))))
        .value();
}

} // namespace

void SigningKeyTest::signsAsRfc7515A1()
{
    const SigningKey key = SigningKey::fromSharedSecret(
                               Secret(fromUrl("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow")))
                               .value();
    const QByteArray message("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
                             "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ");
    QCOMPARE(toBase64Url(key.sign(message)), QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QVERIFY(key.verify(message, key.sign(message)));
    QCOMPARE(key.algorithmName(), QLatin1StringView("HS256"));
}

void SigningKeyTest::verifiesRfc7515A3()
{
    const SigningKey key = rfc7515Key();
    const QByteArray message("eyJhbGciOiJFUzI1NiJ9."
                             "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ");
    const QByteArray signature = fromUrl("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    QVERIFY(key.verify(message, signature));
    QVERIFY(!key.verify(message + 'x', signature));
    QCOMPARE(key.algorithmName(), QLatin1StringView("ES256"));
    QCOMPARE(key.publicJwk().value(QStringLiteral("x")).toString(), QStringLiteral("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"));
}

// RFC 8037, appendix A: the key, its thumbprint, and what it signs.
void SigningKeyTest::signsAsRfc8037()
{
    const SigningKey key = SigningKey::fromPem(Secret(pemOf(QByteArray::fromHex("302e020100300506032b657004220420")
                                                            + fromUrl("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"))))
                               .value();
    QCOMPARE(key.algorithm(), SigningKey::Algorithm::EdDsa);
    QCOMPARE(key.algorithmName(), QLatin1StringView("EdDSA"));
    QCOMPARE(key.id(), QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"));
    const QJsonObject expected{{QStringLiteral("kty"), QStringLiteral("OKP")},
                               {QStringLiteral("crv"), QStringLiteral("Ed25519")},
                               {QStringLiteral("x"), QStringLiteral("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")},
                               {QStringLiteral("kid"), QString::fromLatin1(key.id())},
                               {QStringLiteral("alg"), QStringLiteral("EdDSA")},
                               {QStringLiteral("use"), QStringLiteral("sig")}};
    QCOMPARE(key.publicJwk(), expected);
    const QByteArray message("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc");
    const QByteArray signature = key.sign(message);
    QCOMPARE(toBase64Url(signature), QByteArray("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"));
    QVERIFY(key.verify(message, signature));
    QVERIFY(!key.verify(message + 'x', signature));
}

// RFC 8032, 5.1.7 and 8.4: S must be below the order of the group, or there is a second signature for every message.
void SigningKeyTest::refusesAnotherSpellingOfEdDsa()
{
    const SigningKey key = SigningKey::generate(SigningKey::Algorithm::EdDsa).value();
    const QByteArray order = QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"); // little-endian
    QByteArray signature = key.sign("message");
    QVERIFY(key.verify("message", signature));
    int carry = 0;
    for (int i = 0; i < 32; ++i) {
        const int sum = uchar(signature[32 + i]) + uchar(order[i]) + carry;
        signature[32 + i] = char(sum);
        carry = sum >> 8;
    }
    QCOMPARE(carry, 0); // still a number of 256 bits
    QVERIFY(!key.verify("message", signature));
}

// RFC 6979, A.2.5: P-256 with SHA-256.
void SigningKeyTest::verifiesRfc6979()
{
    const SigningKey key =
        SigningKey::fromPem(Secret(p256Pem(QByteArray::fromHex("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721"),
                                           QByteArray::fromHex("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"),
                                           QByteArray::fromHex("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299"))))
            .value();
    QVERIFY(key.verify("sample",
                       QByteArray::fromHex("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
                                           "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8")));
    QVERIFY(key.verify("test",
                       QByteArray::fromHex("F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367"
                                           "019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083")));
}

void SigningKeyTest::thumbprintIsRfc7638()
{
    const SigningKey key = rfc7515Key();
    const QByteArray canonical("{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                               "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}");
    QCOMPARE(key.id(), toBase64Url(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256)));
    const QJsonObject jwk = key.publicJwk();
    QCOMPARE(jwk.value(QStringLiteral("kid")).toString().toLatin1(), key.id());
    QCOMPARE(jwk.keys(),
             (QStringList{QStringLiteral("alg"), QStringLiteral("crv"), QStringLiteral("kid"), QStringLiteral("kty"), QStringLiteral("use"),
                          QStringLiteral("x"), QStringLiteral("y")})); // nothing private
}

void SigningKeyTest::signsWhatItVerifies()
{
    QFETCH(SigningKey::Algorithm, algorithm);
    const SigningKey key = SigningKey::generate(algorithm).value();
    const SigningKey other = SigningKey::generate(algorithm).value();
    QCOMPARE(key.algorithm(), algorithm);
    QVERIFY(key.id() != other.id());
    for (int i = 0; i < 200; ++i) { // one in 256 has a leading zero in R or S
        const QByteArray message = QByteArray::number(i);
        const QByteArray signature = key.sign(message);
        QCOMPARE(signature.size(), 64);
        QVERIFY(key.verify(message, signature));
        QVERIFY(!other.verify(message, signature));
    }
    QVERIFY(key.verify("", key.sign("")));
}

void SigningKeyTest::refusesChangedSignatures()
{
    QFETCH(SigningKey::Algorithm, algorithm);
    const SigningKey key = SigningKey::generate(algorithm).value();
    const QByteArray signature = key.sign("message");
    for (int bit = 0; bit < 512; ++bit) {
        QByteArray changed = signature;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!key.verify("message", changed));
    }
}

void SigningKeyTest::refusesOddSignatureSizes()
{
    QFETCH(SigningKey::Algorithm, algorithm);
    const SigningKey pair = SigningKey::generate(algorithm).value();
    const SigningKey shared = SigningKey::fromSharedSecret(Secret(QByteArray(32, 's'))).value();
    for (const int size : {0, 1, 31, 33, 63, 65, 72, 4096}) {
        QVERIFY(!pair.verify("x", QByteArray(size, 'x')));
        QVERIFY(!shared.verify("x", QByteArray(size, 'x')));
    }
    QVERIFY(!pair.verify("x", QByteArray(64, '\0'))); // CVE-2022-21449: zero is no signature
    QVERIFY(!pair.verify("x", shared.sign("x")));
}

void SigningKeyTest::convertsSignaturesWithLeadingZeros()
{
    const QByteArray raw = QByteArray(31, '\0') + '\x01' + '\0' + QByteArray(31, '\xff');
    const QByteArray der = derFromRawSignature(raw);
    QCOMPARE(der.first(5), QByteArray::fromHex("3025020101"));
    const std::span bytes(reinterpret_cast<const unsigned char *>(der.constData()), size_t(der.size()));
    QCOMPARE(rawFromDerSignature(bytes), raw);
    QVERIFY(rawFromDerSignature(bytes.first(bytes.size() - 1)).isEmpty());
    const QByteArray longer = der + 'x';
    QVERIFY(rawFromDerSignature({reinterpret_cast<const unsigned char *>(longer.constData()), size_t(longer.size())}).isEmpty());
    const QByteArray longest = derFromRawSignature(QByteArray(64, '\xff'));
    QCOMPARE(size_t(longest.size()), maximumDerSignatureBytes);
}

void SigningKeyTest::pemLeadsToTheSameKey()
{
    QFETCH(SigningKey::Algorithm, algorithm);
    const SigningKey key = SigningKey::generate(algorithm).value();
    const Secret pem = key.toPem();
    QVERIFY(pem.view().startsWith("-----BEGIN PRIVATE KEY-----"));
    const SigningKey same = SigningKey::fromPem(pem).value();
    QCOMPARE(same.id(), key.id());
    QVERIFY(same.verify("message", key.sign("message")));
}

void SigningKeyTest::refusesOtherPem_data()
{
    const QByteArray good = SigningKey::generate().value().toPem().view().toByteArray();
    const QByteArray d = fromUrl("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI");
    const QByteArray x = fromUrl("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU");
    const QByteArray y = fromUrl("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("this is not a key");
    QTest::newRow("cut") << good.first(good.size() / 2);
    QTest::newRow("encrypted") << QByteArray(good).replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    QTest::newRow("certificate") << QByteArray(good).replace("PRIVATE KEY", "CERTIFICATE");
    QTest::newRow("halves that do not fit") << p256Pem(d, y, x);
    QTest::newRow("another one's public half") << p256Pem(
        d, QByteArray::fromHex("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"),
        QByteArray::fromHex("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299"));
    QTest::newRow("zero") << p256Pem(QByteArray(32, '\0'), x, y);
    // The same in other algorithms: X25519, Ed448, a key on secp256k1 (RFC 8812) and one on P-384.
    QTest::newRow("X25519") << pemOf(QByteArray::fromHex("302e020100300506032b656e04220420") + d);
    QTest::newRow("Ed448") << pemOf(QByteArray::fromHex("3047020100300506032b6571043b0439") + d + d.first(25));
    QTest::newRow("secp256k1") << pemOf(QByteArray::fromHex("303e020100301006072a8648ce3d020106052b8104000a042730250201010420") + d);
    QTest::newRow("P-384") << pemOf(QByteArray::fromHex("304e020100301006072a8648ce3d020106052b81040022043730350201010430") + d
                                    + d.first(16));
    QTest::newRow("Ed25519, cut") << pemOf(QByteArray::fromHex("302d020100300506032b65700421041f") + d.first(31));
}

void SigningKeyTest::refusesOtherPem()
{
    QFETCH(QByteArray, pem);
    const auto refused = SigningKey::fromPem(Secret(pem));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
}

void SigningKeyTest::tellsAlgorithmsByTheirNames()
{
    using enum SigningKey::Algorithm;
    for (const SigningKey::Algorithm algorithm : {Es256, EdDsa, Hs256})
        QCOMPARE(signingAlgorithmFromName(QString(algorithmName(algorithm))), std::optional(algorithm));
    for (const char16_t *name : {u"", u"none", u"es256", u"ES256 ", u"Ed25519", u"RS256"})
        QVERIFY(!signingAlgorithmFromName(name));
    QVERIFY(!SigningKey::generate(Hs256)); // a secret is an operator's to make
}

void SigningKeyTest::sharedSecretHasNoPublicHalf()
{
    const SigningKey key = SigningKey::fromSharedSecret(Secret(QByteArray(32, 's'))).value();
    QVERIFY(key.publicJwk().isEmpty());
    QVERIFY(key.toPem().isEmpty());
    QCOMPARE(key.algorithm(), SigningKey::Algorithm::Hs256);
    QCOMPARE(key.sign("x").size(), 32);
    QVERIFY(!key.verify("y", key.sign("x")));
}

void SigningKeyTest::refusesSharedSecrets_data()
{
    const QByteArray sample("09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("31 bytes") << QByteArray(31, 's');
    QTest::newRow("sample") << sample;
    QTest::newRow("sample in capitals") << sample.toUpper();
    QTest::newRow("sample with a line end") << sample + "\r\n";
    QTest::newRow("sample in pieces") << " " + sample.first(32) + " \t" + sample.sliced(32);
}

void SigningKeyTest::refusesSharedSecrets()
{
    QFETCH(QByteArray, secret);
    const auto refused = SigningKey::fromSharedSecret(Secret(secret));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(secret.isEmpty() || !refused.error().detail.contains(QString::fromLatin1(secret.trimmed())));
}

void SigningKeyTest::sharedSecretIdChangesWithIt()
{
    const QByteArray secret(32, 's');
    const QByteArray id = SigningKey::fromSharedSecret(Secret(secret)).value().id();
    QCOMPARE(SigningKey::fromSharedSecret(Secret(secret)).value().id(), id);
    QVERIFY(SigningKey::fromSharedSecret(Secret(secret + 's')).value().id() != id);
}

void SigningKeyTest::signsInSeveralThreads()
{
    std::vector<SigningKey> keys;
    keys.push_back(SigningKey::generate().value());
    keys.push_back(SigningKey::fromSharedSecret(Secret(QByteArray(32, 's'))).value());
    keys.push_back(SigningKey::generate(SigningKey::Algorithm::EdDsa).value());
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int round = 0; round < 100; ++round) {
                    const SigningKey &key = keys[size_t(round % 3)];
                    const QByteArray message = QByteArray::number(i * 1000 + round);
                    wrong += !key.verify(message, key.sign(message));
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(SigningKeyTest)
#include "signingkeytest.moc"
