// SPDX-License-Identifier: Apache-2.0
#include "core/base/settingvalue.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

class SettingValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void refusesTimes_data();
    void refusesTimes();
    void showsTimesInTheLargestUnit_data();
    void showsTimesInTheLargestUnit();
    void readsShortTimes_data();
    void readsShortTimes();
    void readsSizes_data();
    void readsSizes();
    void readsSwitches_data();
    void readsSwitches();
    void readsLists_data();
    void readsLists();
    void readsNumbers();
    void readsRegistration();
    void neverShowsASecret();
};

void SettingValueTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds without a unit") << QStringLiteral("90") << qint64(90);
    QTest::newRow("seconds") << QStringLiteral("90s") << qint64(90);
    QTest::newRow("none") << QStringLiteral("0") << qint64(0);
    QTest::newRow("none with a unit") << QStringLiteral("0d") << qint64(0);
    QTest::newRow("minutes") << QStringLiteral("15m") << qint64(900);
    QTest::newRow("hours") << QStringLiteral("12h") << qint64(43'200);
    QTest::newRow("days") << QStringLiteral("30d") << qint64(2'592'000);
    QTest::newRow("a space before the unit") << QStringLiteral(" 30 d ") << qint64(2'592'000);
    QTest::newRow("more days than an int has seconds") << QStringLiteral("36500d") << qint64(3'153'600'000);
}

void SettingValueTest::readsTimes()
{
    QFETCH(QString, text);
    std::chrono::seconds value{};
    QVERIFY(readValue(text, value));
    QTEST(qint64(value.count()), "seconds");
}

void SettingValueTest::refusesTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "m", "-5m", "1.5h", "15 minutes", "15M", "1w", "99999999999d", "1h30m"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void SettingValueTest::refusesTimes()
{
    QFETCH(QString, text);
    std::chrono::seconds value{};
    const Result<> read = readValue(text, value);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY2(read.error().detail.contains(QStringLiteral("such as 90s, 15m, 12h or 30d")), qPrintable(read.error().detail));
}

void SettingValueTest::showsTimesInTheLargestUnit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(59) << QStringLiteral("59s");
    QTest::newRow("a minute") << qint64(60) << QStringLiteral("1m");
    QTest::newRow("minutes that are no hour") << qint64(5'400) << QStringLiteral("90m");
    QTest::newRow("hours") << qint64(7'200) << QStringLiteral("2h");
    QTest::newRow("days") << qint64(2'592'000) << QStringLiteral("30d");
}

void SettingValueTest::showsTimesInTheLargestUnit()
{
    QFETCH(qint64, seconds);
    QTEST(showValue(std::chrono::seconds(seconds)), "text");
}

void SettingValueTest::readsShortTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("milliseconds"); // 0: refused
    QTest::addColumn<QString>("shown");
    QTest::newRow("milliseconds") << QStringLiteral("1500ms") << 1'500 << QStringLiteral("1500ms");
    QTest::newRow("whole seconds") << QStringLiteral("2000 ms") << 2'000 << QStringLiteral("2s");
    QTest::newRow("seconds") << QStringLiteral("10s") << 10'000 << QStringLiteral("10s");
    QTest::newRow("without a unit") << QStringLiteral("10") << 10'000 << QStringLiteral("10s");
    QTest::newRow("minutes") << QStringLiteral("2m") << 120'000 << QStringLiteral("2m");
    QTest::newRow("a day") << QStringLiteral("24h") << 86'400'000 << QStringLiteral("24h");
    for (const char *text : {"", "ms", "0ms", "-1s", "1d", "1.5s", "1e3", "9999999999"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << 0 << QString();
}

void SettingValueTest::readsShortTimes()
{
    QFETCH(QString, text);
    QFETCH(int, milliseconds);
    std::chrono::milliseconds value{};
    QCOMPARE(bool(readValue(text, value)), milliseconds != 0);
    QCOMPARE(int(value.count()), milliseconds);
    if (milliseconds != 0)
        QTEST(showValue(value), "shown");
}

void SettingValueTest::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -1: refused
    QTest::addColumn<QString>("shown");
    QTest::newRow("bytes") << QStringLiteral("512") << qint64(512) << QStringLiteral("512");
    QTest::newRow("kibibytes") << QStringLiteral(" 8 k ") << qint64(8'192) << QStringLiteral("8K");
    QTest::newRow("as bytes") << QStringLiteral("1048576") << qint64(1'048'576) << QStringLiteral("1M");
    QTest::newRow("gibibytes") << QStringLiteral("3G") << (qint64(3) << 30) << QStringLiteral("3G");
    QTest::newRow("nothing") << QStringLiteral("0") << qint64(0) << QStringLiteral("0");
    for (const char *text : {"", "K", "-1", "1.5K", "8KB", "1T", "0x10", "99999999999"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << qint64(-1) << QString();
}

void SettingValueTest::readsSizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    ByteSize value{-1};
    QCOMPARE(bool(readValue(text, value)), bytes >= 0);
    QCOMPARE(value.bytes, bytes);
    if (bytes >= 0)
        QTEST(showValue(value), "shown");
}

void SettingValueTest::readsSwitches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value"); // -1: refused
    for (const char *text : {"on", "true", "yes", "1", "ON", " True "})
        QTest::newRow(text) << QString::fromLatin1(text) << 1;
    for (const char *text : {"off", "false", "no", "0", "Off"})
        QTest::newRow(text) << QString::fromLatin1(text) << 0;
    for (const char *text : {"", "2", "onn", "enabled"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << -1;
}

void SettingValueTest::readsSwitches()
{
    QFETCH(QString, text);
    QFETCH(int, value);
    bool read = value == 0; // the opposite of what is expected
    QCOMPARE(bool(readValue(text, read)), value >= 0);
    if (value >= 0)
        QCOMPARE(read, value == 1);
}

void SettingValueTest::readsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("one") << QStringLiteral("a") << QStringList{QStringLiteral("a")};
    QTest::newRow("spaces around") << QStringLiteral(" a , b ") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("empty items") << QStringLiteral(",a,,b,") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("nothing") << QString() << QStringList();
}

void SettingValueTest::readsLists()
{
    QFETCH(QString, text);
    QStringList read{QStringLiteral("before")};
    QVERIFY(readValue(text, read));
    QTEST(read, "items");
}

void SettingValueTest::readsNumbers()
{
    int value = 0;
    QVERIFY(readValue(QStringLiteral(" 15 "), value));
    QCOMPARE(value, 15);
    for (const char *text : {"", "x", "1.5", "0x10", "99999999999"})
        QVERIFY2(!readValue(QString::fromLatin1(text), value), text);
}

void SettingValueTest::readsRegistration()
{
    Registration value = Registration::Closed;
    QVERIFY(readValue(QStringLiteral("open"), value));
    QCOMPARE(value, Registration::Open);
    QVERIFY(readValue(QStringLiteral("closed"), value));
    QCOMPARE(value, Registration::Closed);
    const Result<> refused = readValue(QStringLiteral("yes"), value);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("'yes' is not open or closed"));
}

void SettingValueTest::neverShowsASecret()
{
    Secret secret;
    QVERIFY(readValue(QStringLiteral("hunter2-hunter2"), secret));
    QVERIFY(secret.equals("hunter2-hunter2"));
    QCOMPARE(showValue(secret), QStringLiteral("(set, not shown)"));
    QCOMPARE(showValue(Secret()), QString());
}

QTEST_APPLESS_MAIN(SettingValueTest)
#include "settingvaluetest.moc"
