// SPDX-License-Identifier: Apache-2.0
#include "app/composition/devicetokenkey.h"

#include "tests/support/fakerandom.h"

#include <QTest>

using namespace sallyport;

class DeviceTokenKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheOneOfEarlierVersions();
    void takesBothHalves();
};

// Computed with Python's hmac.
void DeviceTokenKeyTest::isTheOneOfEarlierVersions()
{
    FakeRandom random;
    const Sealer master(Secret(QByteArray(32, 'o')), random);
    const Secret key = deviceTokenKey(master, Secret(QByteArray(32, 's')));
    QCOMPARE(key.view().toByteArray().toHex(), QByteArray("7a906b66bec952549f1fd9c413ccf44ad97e5d5617612454f913365b872a0b94"));
}

void DeviceTokenKeyTest::takesBothHalves()
{
    FakeRandom random;
    const Sealer master(Secret(QByteArray(32, 'o')), random), another(Secret(QByteArray(32, 'x')), random);
    const Secret stored(QByteArray(32, 's')), other(QByteArray(32, 'x'));
    const Secret key = deviceTokenKey(master, stored);
    QVERIFY(!key.equals(stored.view()));
    QVERIFY(!key.equals(deviceTokenKey(another, stored).view()));
    QVERIFY(!key.equals(deviceTokenKey(master, other).view()));
}

QTEST_APPLESS_MAIN(DeviceTokenKeyTest)
#include "devicetokenkeytest.moc"
