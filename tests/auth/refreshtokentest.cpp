// SPDX-License-Identifier: Apache-2.0
#include "core/auth/refreshtoken.h"

#include "tests/support/fakerandom.h"

#include <QRegularExpression>
#include <QTest>

using namespace sallyport;

class RefreshTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpaqueAndFitsAKeychain();
    void isKeptAsItsHash();
    void childrenFollowFromParentAndSalt();
};

void RefreshTokenTest::isOpaqueAndFitsAKeychain()
{
    FakeRandom random;
    const Secret token = RefreshToken::make(random);
    static const QRegularExpression base64Url(QStringLiteral("^[A-Za-z0-9_-]{43}$")); // 256 bits
    QVERIFY(base64Url.match(QString::fromLatin1(token.view())).hasMatch());
    QVERIFY(!RefreshToken::make(random).equals(token.view()));
}

void RefreshTokenTest::isKeptAsItsHash()
{
    // sha256sum's answer, so that stored tokens stay good whatever changes here.
    QCOMPARE(RefreshToken::hash(Secret(QByteArrayView("abc"))),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void RefreshTokenTest::childrenFollowFromParentAndSalt()
{
    FakeRandom random;
    const Secret parent = RefreshToken::make(random), other = RefreshToken::make(random);
    const QByteArray salt = RefreshToken::salt(random), otherSalt = RefreshToken::salt(random);
    QVERIFY(salt != otherSalt);
    const Secret child = RefreshToken::child(parent, salt);
    QCOMPARE(child.size(), parent.size());
    QVERIFY(child.equals(RefreshToken::child(parent, salt).view()));
    QVERIFY(!child.equals(RefreshToken::child(parent, otherSalt).view()));
    QVERIFY(!child.equals(RefreshToken::child(other, salt).view()));
    QVERIFY(!child.equals(parent.view()));
}

QTEST_APPLESS_MAIN(RefreshTokenTest)
#include "refreshtokentest.moc"
