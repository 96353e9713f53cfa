// SPDX-License-Identifier: Apache-2.0
#include "core/server/devicename.h"

#include <QTest>

using namespace sallyport;

class DeviceNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatPeopleCallIt_data();
    void isWhatPeopleCallIt();
    void isBounded();
    void labelsAreOneVisibleLine_data();
    void labelsAreOneVisibleLine();
};

void DeviceNameTest::isWhatPeopleCallIt_data()
{
    QTest::addColumn<QByteArray>("userAgent");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char *userAgent) {
        QTest::newRow(name) << QByteArray(userAgent) << QString::fromUtf8(name);
    };
    row("Firefox on Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0");
    row("Chrome on Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36");
    row("Edge on Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0");
    row("Safari on iPhone",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 "
        "Safari/604.1");
    row("Safari on macOS",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15");
    row("Chrome on Android",
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36");
    row("curl/8.5.0", "curl/8.5.0");
    row("Mozilla/5.0 something else", "Mozilla/5.0 something else");
    row("", "");
    row("two lines", "two\x01 \t lines");
    row("Zo\xc3\xab's phone", "Zo\xc3\xab's phone");
}

void DeviceNameTest::isWhatPeopleCallIt()
{
    QFETCH(QByteArray, userAgent);
    QTEST(deviceName(userAgent), "name");
}

void DeviceNameTest::isBounded()
{
    QCOMPARE(deviceName(QByteArray(5000, 'x')).size(), 200);
    const QString wide = deviceName(QByteArray(1, 'x') + QByteArray("\xf0\x9f\xa5\x9b").repeated(500));
    QCOMPARE(wide.size(), 199);
    QVERIFY(wide.isValidUtf16());
}

void DeviceNameTest::labelsAreOneVisibleLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::newRow("usual") << QStringLiteral("  Ann\u2019s \u96fb\u8a71 ") << QStringLiteral("Ann\u2019s \u96fb\u8a71");
    QTest::newRow("lines") << QStringLiteral("a\nb\r\nc\u2028d\u0085e\tf") << QStringLiteral("a b c d e f");
    QTest::newRow("escape sequence") << QStringLiteral("\u001b[31mred\u009b0m\u0007") << QStringLiteral("[31mred0m");
    QTest::newRow("directions") << QStringLiteral("\u202egpj.exe\u2066\u200f\u061c") << QStringLiteral("gpj.exe");
    QTest::newRow("tags") << QString::fromUcs4(U"x\U000E0041\U000E007Fy") << QStringLiteral("xy");
    QTest::newRow("nothing left") << QStringLiteral("\u202e \u001b\n") << QString();
    QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U0001F4F1") << QString::fromUcs4(U"\U0001F4F1");
}

void DeviceNameTest::labelsAreOneVisibleLine()
{
    QFETCH(QString, text);
    QTEST(deviceLabel(text), "label");
    if (const QString label = deviceLabel(text); !label.isEmpty())
        QCOMPARE(deviceName(text.toUtf8()), label); // one cleaning for both
}

QTEST_APPLESS_MAIN(DeviceNameTest)
#include "devicenametest.moc"
