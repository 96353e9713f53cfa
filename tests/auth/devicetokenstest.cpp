// SPDX-License-Identifier: Apache-2.0
#include "core/auth/devicetokens.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;
using std::chrono::days;

/// Only what this installation gave to this user counts.
class DeviceTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDevicesApart();
    void isOnlyItsUsers();
    void endsAfterAYear();
    void endsWithThePassword();
    void refusesWhatItDidNotIssue();
    void everyBitCounts();
    void anotherInstallationsIsNoGood();
    void longInputIsCheap();

private:
    static User someone()
    {
        User user;
        user.id = QUuid::createUuid();
        user.passwordChangedAt = FakeClock::start;
        return user;
    }
    bool isGood(const QByteArray &token) { return m_tokens.deviceOf(Secret(token), m_ann).has_value(); }

    FakeClock m_clock;
    FakeRandom m_random;
    DeviceTokens m_tokens{Secret(QByteArray(32, 'k')), m_clock, m_random};
    const User m_ann = someone();
};

void DeviceTokensTest::tellsDevicesApart()
{
    const Secret one = m_tokens.issue(m_ann), other = m_tokens.issue(m_ann);
    const auto device = m_tokens.deviceOf(one, m_ann);
    QVERIFY(device && device->size() == 16);
    QCOMPARE(m_tokens.deviceOf(one, m_ann), device);
    QVERIFY(m_tokens.deviceOf(other, m_ann) != device);
}

void DeviceTokensTest::isOnlyItsUsers()
{
    const Secret token = m_tokens.issue(m_ann);
    QVERIFY(!m_tokens.deviceOf(token, someone()));
    QVERIFY(!m_tokens.deviceOf(token, User()));
}

void DeviceTokensTest::endsAfterAYear()
{
    const QByteArray token = m_tokens.issue(m_ann).view().toByteArray();
    m_clock.advance(days(365));
    QVERIFY(isGood(token));
    m_clock.advance(days(1));
    QVERIFY(!isGood(token));
    m_clock.advance(-days(367));
    QVERIFY(isGood(token)); // nodes' clocks differ a little
    m_clock.advance(-days(1));
    QVERIFY(!isGood(token));
}

void DeviceTokensTest::endsWithThePassword()
{
    const Secret token = m_tokens.issue(m_ann);
    User renamed = m_ann;
    renamed.username = QStringLiteral("anna");
    renamed.updatedAt = m_clock.now();
    QVERIFY(m_tokens.deviceOf(token, renamed));
    User changed = m_ann;
    changed.passwordChangedAt += std::chrono::milliseconds(1);
    QVERIFY(!m_tokens.deviceOf(token, changed));
    QVERIFY(m_tokens.deviceOf(m_tokens.issue(changed), changed));
}

void DeviceTokensTest::refusesWhatItDidNotIssue()
{
    const QByteArray token = m_tokens.issue(m_ann).view().toByteArray();
    const QList<QByteArray> others{{},          "x",         token.chopped(1), token + 'A',
                                   token + '=', ' ' + token, token.toLower(),  QByteArray(token.size(), 'A')};
    for (const QByteArray &other : others)
        QVERIFY2(!isGood(other), other.constData());
}

void DeviceTokensTest::everyBitCounts()
{
    const QByteArray token = m_tokens.issue(m_ann).view().toByteArray();
    const QByteArray bytes = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
    QCOMPARE(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), token);
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray changed = bytes;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!isGood(changed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    }
}

void DeviceTokensTest::anotherInstallationsIsNoGood()
{
    const DeviceTokens other(Secret(QByteArray(32, 'o')), m_clock, m_random);
    QVERIFY(!m_tokens.deviceOf(other.issue(m_ann), m_ann));
}

void DeviceTokensTest::longInputIsCheap()
{
    const Secret huge(QByteArray(64 * 1024 * 1024, 'A'));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!m_tokens.deviceOf(huge, m_ann));
    QVERIFY(timer.elapsed() < 2000); // not looked at; decoding it once takes longer
}

QTEST_GUILESS_MAIN(DeviceTokensTest)
#include "devicetokenstest.moc"
