// SPDX-License-Identifier: Apache-2.0
#include "core/auth/sealer.h"

#include "core/auth/base64url.h"
#include "tests/support/fakerandom.h"

#include <QSet>
#include <QTest>

using namespace sallyport;

class SealerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed();
    void sealsAsGcmDoes();
    void neverSealsAlike();
    void refusesAnotherMasterKey();
    void sealsWithTheKeyInUseAlone();
    void refusesAnotherContext();
    void refusesEveryChange();
    void refusesWhatIsNoSeal_data();
    void refusesWhatIsNoSeal();

private:
    QByteArray seal(const QByteArray &content, const QByteArray &context = "context") const
    {
        return m_sealer.seal(Secret(content), context).value();
    }

    FakeRandom m_random;
    Sealer m_sealer{Secret(QByteArray(Sealer::keyBytes, 'k')), m_random};
};

namespace {

/// The same random bytes again and again.
class FixedRandom final : public Random
{
public:
    explicit FixedRandom(QByteArray content) : m_bytes(std::move(content)) { }
    void fill(std::span<std::byte> out) override { std::memcpy(out.data(), m_bytes.constData(), out.size()); }

private:
    QByteArray m_bytes;
};

} // namespace

void SealerTest::opensWhatItSealed()
{
    for (const qsizetype size : {0, 1, 16, 31, 240, 100'000}) {
        const QByteArray content(size, 's');
        const QByteArray sealed = seal(content);
        QVERIFY(size < 16 || !sealed.contains(content));
        QVERIFY(m_sealer.open(sealed, "context").value().equals(content));
    }
}

// Test case 16 of "The Galois/Counter Mode of Operation" (McGrew, Viega), which NIST validates by.
void SealerTest::sealsAsGcmDoes()
{
    FixedRandom nonce(QByteArray::fromHex("cafebabefacedbaddecaf888"));
    const Sealer sealer(Secret(QByteArray::fromHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")), nonce);
    const QByteArray content = QByteArray::fromHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                                   "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    const QByteArray sealed = sealer.seal(Secret(content), QByteArray::fromHex("feedfacedeadbeeffeedfacedeadbeefabaddad2")).value();
    QCOMPARE(fromBase64Url(sealed.split('.').last()).value().toHex(),
             QByteArray(
                 "cafebabefacedbaddecaf888"
                 "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                 "76fc6ece0f4e1768cddf8853bb2d551b"));
}

void SealerTest::neverSealsAlike()
{
    QSet<QByteArray> seals;
    for (int i = 0; i < 100; ++i)
        seals.insert(seal("secret"));
    QCOMPARE(seals.size(), 100);
}

void SealerTest::refusesAnotherMasterKey()
{
    const Sealer other(Secret(QByteArray(Sealer::keyBytes, 'o')), m_random);
    const auto refused = other.open(seal("secret"), "context");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(refused.error().detail.contains(QStringLiteral("another master key")));
}

void SealerTest::sealsWithTheKeyInUseAlone()
{
    const auto keys = [](char first, char second) {
        Sealer::Keys both;
        both.emplace_back(QByteArray(Sealer::keyBytes, first));
        both.emplace_back(QByteArray(Sealer::keyBytes, second));
        return both;
    };
    const auto inUse = std::optional(m_sealer.keyId());
    const Secret secret(QByteArrayLiteral("secret"));
    QCOMPARE(Sealer::keyIdIn(Sealer(keys('o', 'k'), {}, m_random).sealLike(inUse, secret, "context").value()), inUse);
    const Sealer stranger(keys('o', 'p'), {}, m_random); // that it has opened nothing yet does not mean that nobody can
    QCOMPARE(stranger.sealLike(inUse, secret, "context").error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(stranger.sealLike(std::nullopt, secret, "context"));
    const Sealer heir(keys('o', 'p'), {}, m_random, Sealer::Lost::Replace);
    QCOMPARE(Sealer::keyIdIn(heir.sealLike(inUse, secret, "context").value()), std::optional(heir.keyId()));
}

void SealerTest::refusesAnotherContext()
{
    const auto refused = m_sealer.open(seal("secret", "signing key a"), "signing key b");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(!m_sealer.open(seal("secret", ""), "x") && m_sealer.open(seal("secret", ""), ""));
}

void SealerTest::refusesEveryChange()
{
    const QByteArray sealed = seal("secret");
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QVERIFY2(!m_sealer.open(changed, "context"), QByteArray::number(at).constData());
    }
}

void SealerTest::refusesWhatIsNoSeal_data()
{
    const QByteArray sealed = seal("secret");
    QTest::addColumn<QByteArray>("sealed");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("cut") << sealed.chopped(4);
    QTest::newRow("no more than a tag") << sealed.first(sealed.lastIndexOf('.') + 1) + QByteArray(36, 'A');
    QTest::newRow("another version") << "2" + sealed.sliced(1);
    QTest::newRow("one part more") << sealed + ".A";
}

void SealerTest::refusesWhatIsNoSeal()
{
    QFETCH(QByteArray, sealed);
    const auto refused = m_sealer.open(sealed, "context");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
}

QTEST_APPLESS_MAIN(SealerTest)
#include "sealertest.moc"
