// SPDX-License-Identifier: Apache-2.0
#include "core/base/configfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

class ConfigFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_directory.isValid()); }

    void readsTomlValuesWithTheirPlaces();
    void tellsWhereTomlIsWrong_data();
    void tellsWhereTomlIsWrong();
    void aNamedTomlFileMustExist();
    void readsDotEnv_data();
    void readsDotEnv();
    void tellsWhereDotEnvIsWrong();
    void aMissingDotEnvHasNothing();

private:
    QString write(const QByteArray &text);

    QTemporaryDir m_directory;
};

QString ConfigFileTest::write(const QByteArray &text)
{
    QFile file(m_directory.filePath(QStringLiteral("file")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

void ConfigFileTest::readsTomlValuesWithTheirPlaces()
{
    const QString path = write("# comment\nlisten = [\"127.0.0.1:1\", \"[::1]:2\"]\n\ndocs = true\nthreads = 3\n"
                               "data_dir = \"/var/a;b\\\\n\"\n[password]\nmin_length = 15\n");
    const auto entries = readTomlFile(path);
    QVERIFY2(entries, qPrintable(entries ? QString() : entries.error().detail));
    QMap<QString, ConfigEntry> byKey;
    for (const ConfigEntry &entry : *entries)
        byKey.insert(entry.key, entry);
    const auto is = [&](const char *key, const char *value, int line) {
        const ConfigEntry entry = byKey.value(QString::fromLatin1(key));
        return entry.value == QString::fromUtf8(value) && entry.place == path + u':' + QString::number(line);
    };
    QCOMPARE(byKey.size(), 5);
    QVERIFY(is("listen", "127.0.0.1:1,[::1]:2", 2));
    QVERIFY(is("docs", "on", 4));
    QVERIFY(is("threads", "3", 5));
    QVERIFY(is("data_dir", "/var/a;b\\n", 6));
    QVERIFY(is("password.min_length", "15", 8));
}

void ConfigFileTest::tellsWhereTomlIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no value") << QByteArray("docs = true\nlisten =\n") << QStringLiteral(":2:");
    QTest::newRow("text without quotes") << QByteArray("\n\nlisten = here\n") << QStringLiteral(":3:10:");
    QTest::newRow("open text") << QByteArray("listen = \"127\n") << QStringLiteral(":1:");
    QTest::newRow("key twice") << QByteArray("docs = true\ndocs = false\n") << QStringLiteral(":2:");
    QTest::newRow("a date") << QByteArray("docs = 2026-01-01\n") << QStringLiteral(":1: a text, a whole number");
    QTest::newRow("a fraction") << QByteArray("threads = 1.5\n") << QStringLiteral(":1: a text, a whole number");
    QTest::newRow("a comma in a list") << QByteArray("\nlisten = [\"a,b\"]\n") << QStringLiteral(":2: a list of texts without commas");
    QTest::newRow("a table in a list") << QByteArray("listen = [{a = 1}]\n") << QStringLiteral(":1: a list of texts");
    QTest::newRow("not UTF-8") << QByteArray("data_dir = \"\xff\"\n") << QStringLiteral(":1:");
}

void ConfigFileTest::tellsWhereTomlIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const QString path = write(text);
    const auto entries = readTomlFile(path);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY2(entries.error().detail.startsWith(path + place), qPrintable(entries.error().detail));
}

void ConfigFileTest::aNamedTomlFileMustExist()
{
    const QString path = m_directory.filePath(QStringLiteral("missing.toml"));
    const auto entries = readTomlFile(path);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY2(entries.error().detail.startsWith(path + QStringLiteral(": ")), qPrintable(entries.error().detail));
}

void ConfigFileTest::readsDotEnv_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("NAME=value") << QStringLiteral("value");
    QTest::newRow("exported") << QByteArray("export NAME=value") << QStringLiteral("value");
    QTest::newRow("double quotes") << QByteArray("NAME=\"a b # c\"") << QStringLiteral("a b # c");
    QTest::newRow("single quotes") << QByteArray("NAME='a b'") << QStringLiteral("a b");
    QTest::newRow("spaces around") << QByteArray("  NAME = value  ") << QStringLiteral("value");
    QTest::newRow("comment behind") << QByteArray("NAME=value # why") << QStringLiteral("value");
    QTest::newRow("a # inside") << QByteArray("NAME=a#b") << QStringLiteral("a#b");
    QTest::newRow("an = inside") << QByteArray("NAME=a=b") << QStringLiteral("a=b");
    QTest::newRow("empty") << QByteArray("NAME=") << QString();
    QTest::newRow("one quote") << QByteArray("NAME=\"") << QStringLiteral("\"");
    QTest::newRow("Windows line end") << QByteArray("NAME=value\r") << QStringLiteral("value");
}

void ConfigFileTest::readsDotEnv()
{
    QFETCH(QByteArray, line);
    const QString path = write("# first\n\n" + line + "\n");
    const auto entries = readDotEnvFile(path);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().key, QStringLiteral("NAME"));
    QTEST(entries->first().value, "value");
    QCOMPARE(entries->first().place, path + QStringLiteral(":3"));
}

void ConfigFileTest::tellsWhereDotEnvIsWrong()
{
    for (const QByteArray line : {"just words", "=value"}) {
        const QString path = write("GOOD=1\n" + line + "\n");
        const auto entries = readDotEnvFile(path);
        QVERIFY(!entries);
        QCOMPARE(entries.error().detail, path + QStringLiteral(":2: NAME=value is expected here"));
    }
}

void ConfigFileTest::aMissingDotEnvHasNothing()
{
    const auto entries = readDotEnvFile(m_directory.filePath(QStringLiteral("missing.env")));
    QVERIFY(entries);
    QVERIFY(entries->isEmpty());
}

QTEST_APPLESS_MAIN(ConfigFileTest)
#include "configfiletest.moc"
