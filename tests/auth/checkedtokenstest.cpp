// SPDX-License-Identifier: Apache-2.0
#include "core/auth/checkedtokens.h"

#include <QTest>

using namespace sallyport;

/// The memory of good tokens: finds what it was given, forgets what is old, never grows past its bound.
class CheckedTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsATokenByItsSha256();
    void findsWhatItWasGiven();
    void isBoundedAndKeepsWhatIsUsed();

private:
    CheckedTokens m_tokens;
};

namespace {

DatedClaims someClaims()
{
    return {{QUuid::createUuid(), QUuid::createUuid(), {}}, std::chrono::sys_seconds(std::chrono::seconds(1)), {}, {}};
}

} // namespace

void CheckedTokensTest::knowsATokenByItsSha256()
{
    const auto digest = m_tokens.digestOf("abc").value();
    const QByteArray hex = QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex();
    QCOMPARE(hex, QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")); // FIPS 180-4's example
}

void CheckedTokensTest::findsWhatItWasGiven()
{
    const auto one = m_tokens.digestOf("one").value();
    QVERIFY(!m_tokens.find(one));
    const DatedClaims claims = someClaims();
    m_tokens.insert(one, claims);
    QCOMPARE(m_tokens.find(one)->claims.sessionId, claims.claims.sessionId);
    QCOMPARE(m_tokens.find(one)->issuedAt, claims.issuedAt);
    QVERIFY(!m_tokens.find(m_tokens.digestOf("two").value()));
}

void CheckedTokensTest::isBoundedAndKeepsWhatIsUsed()
{
    constexpr size_t bound = 2 * CheckedTokens::partCount * CheckedTokens::perGeneration;
    const auto used = m_tokens.digestOf("used all the time").value();
    const auto once = m_tokens.digestOf("used once").value();
    m_tokens.insert(used, someClaims());
    m_tokens.insert(once, someClaims());
    for (size_t i = 0; i < 3 * bound; ++i) {
        m_tokens.insert(m_tokens.digestOf(QByteArray::number(quint64(i))).value(), someClaims());
        QVERIFY(m_tokens.find(used));
    }
    QVERIFY(m_tokens.size() <= bound);
    QVERIFY(m_tokens.size() >= bound / 4);
    QVERIFY(!m_tokens.find(once));
}

QTEST_APPLESS_MAIN(CheckedTokensTest)
#include "checkedtokenstest.moc"
