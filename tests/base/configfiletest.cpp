// SPDX-License-Identifier: Apache-2.0
#include "core/base/dotenvfile.h"

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
    void tellsWhereDotEnvIsWrong_data();
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
    QTest::newRow("nothing but a comment") << QByteArray("NAME= # later") << QString();
    QTest::newRow("comment behind double quotes") << QByteArray("NAME=\"2m\" # why") << QStringLiteral("2m");
    QTest::newRow("comment behind single quotes") << QByteArray("NAME='a # b'# why") << QStringLiteral("a # b");
    QTest::newRow("lines in double quotes") << QByteArray("NAME=\"one\ntwo=2\n\"") << QStringLiteral("one\ntwo=2\n");
    QTest::newRow("lines in single quotes") << QByteArray("NAME='one\ntwo'") << QStringLiteral("one\ntwo");
    QTest::newRow("escapes in double quotes") << QByteArray(R"(NAME="a\nb\"c\\d\q")") << QStringLiteral("a\nb\"c\\d\\q");
    QTest::newRow("escapes in single quotes") << QByteArray(R"(NAME='a\nb\'c\\d')") << QStringLiteral("a\\nb'c\\d");
    QTest::newRow("a quote inside") << QByteArray("NAME=it's") << QStringLiteral("it's");
    QTest::newRow("export before a tab") << QByteArray("export\tNAME=value") << QStringLiteral("value");
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

void ConfigFileTest::tellsWhereDotEnvIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("defect");
    const QString assignment = QStringLiteral("NAME=value is expected here");
    QTest::newRow("a word") << QByteArray("word") << QStringLiteral("word") << assignment;
    QTest::newRow("words") << QByteArray("just words") << QStringLiteral("just") << assignment;
    QTest::newRow("no name") << QByteArray("=value") << QString() << assignment;
    QTest::newRow("an open quote") << QByteArray("NAME=\"a") << QStringLiteral("NAME") << QStringLiteral("the quote is not closed");
    QTest::newRow("more behind") << QByteArray("NAME='a' b") << QStringLiteral("NAME")
                                 << QStringLiteral("something stands behind the value's quotes");
}

void ConfigFileTest::tellsWhereDotEnvIsWrong()
{
    QFETCH(QByteArray, line);
    const QString path = write("GOOD=1\n" + line + "\nLAST=3\n");
    const auto entries = readDotEnvFile(path);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->first().value, QStringLiteral("1"));
    QCOMPARE(entries->at(1).place, path + QStringLiteral(":2"));
    QTEST(entries->at(1).key, "key");
    QTEST(entries->at(1).defect, "defect");
    QCOMPARE(entries->last().value, QStringLiteral("3"));
    QCOMPARE(entries->last().place, path + QStringLiteral(":3"));
}

void ConfigFileTest::aMissingDotEnvHasNothing()
{
    const auto entries = readDotEnvFile(m_directory.filePath(QStringLiteral("missing.env")));
    QVERIFY(entries);
    QVERIFY(entries->isEmpty());
}

QTEST_APPLESS_MAIN(ConfigFileTest)
#include "configfiletest.moc"
