// SPDX-License-Identifier: Apache-2.0
#include "app/composition/devicetokenkey.h"

#include <QTest>

using namespace sallyport;

class DeviceTokenKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBothHalves();
};

void DeviceTokenKeyTest::takesBothHalves()
{
    const Secret outside(QByteArray(32, 'o')), stored(QByteArray(32, 's')), other(QByteArray(32, 'x'));
    const Secret key = deviceTokenKey(outside, stored);
    QCOMPARE(key.size(), 32);
    QVERIFY(key.equals(deviceTokenKey(outside, stored).view()));
    QVERIFY(!key.equals(stored.view()) && !key.equals(outside.view()));
    QVERIFY(!key.equals(deviceTokenKey(other, stored).view()));
    QVERIFY(!key.equals(deviceTokenKey(outside, other).view()));
}

QTEST_APPLESS_MAIN(DeviceTokenKeyTest)
#include "devicetokenkeytest.moc"
