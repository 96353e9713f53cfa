// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/csvrecords.h"
#include "core/transfer/jsonrecords.h"
#include "core/transfer/timetext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

namespace {

using Name = QLatin1StringView;

/// What a reader makes of a file: `line:a|b` for each record by two of its fields, `line!defect`, and `?error` at the end.
QString told(RecordSource &records)
{
    QStringList lines;
    for (;;) {
        const Result<std::optional<RawRecord>> record = records.next();
        if (!record)
            return (lines << QStringLiteral("?") + record.error().detail).join(u'\n');
        if (!*record)
            return lines.join(u'\n');
        const RawRecord &raw = **record;
        const auto text = [&raw](const char *name) {
            return raw.fields.text({Name(name)}).value_or(std::nullopt).value_or(QStringLiteral("-"));
        };
        if (raw.defect.isEmpty())
            lines.append(QStringLiteral("%1:%2|%3").arg(raw.place.number).arg(text("a"), text("b")));
        else
            lines.append(QStringLiteral("%1!%2").arg(raw.place.number).arg(raw.defect));
    }
}

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data();
    void csv();
    void json_data();
    void json();
    void noText_data();
    void noText();
    void anEndlessLineIsRefusedInLittleMemory_data();
    void anEndlessLineIsRefusedInLittleMemory();
    void whatIsForgottenNamesNothing();
    void times_data();
    void times();

private:
    QString file(const QByteArray &content);

    QTemporaryDir m_folder;
};

QString RecordsTest::file(const QByteArray &content)
{
    const QString path = m_folder.filePath(QStringLiteral("file"));
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("the file could not be written");
    return path;
}

void RecordsTest::csv_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &content, const char *expected) {
        QTest::newRow(name) << content << QString::fromUtf8(expected);
    };
    row("plain", "a,b\n1,2\n3,4\n", "2:1|2\n3:3|4");
    row("no line break at the end", "a,b\n1,2", "2:1|2");
    row("CR LF", "a,b\r\n1,2\r\n3,4\r\n", "2:1|2\n3:3|4");
    row("CR", "a,b\r1,2\r3,4", "2:1|2\n3:3|4");
    row("BOM",
        "\xef\xbb\xbf"
        "a,b\n1,2\n",
        "2:1|2");
    row("BOM and quotes",
        "\xef\xbb\xbf"
        "\"a\",\"b\"\n1,2\n",
        "2:1|2");
    row("quotes", "a,b\n\"1,5\",\"say \"\"hi\"\"\"\n", "2:1,5|say \"hi\"");
    row("line breaks in fields count as lines", "a,b\n\"1\nx\",2\n3,4\n", "2:1\nx|2\n4:3|4");
    row("CR LF in a field stays", "a,b\n\"1\r\nx\",2\n", "2:1\r\nx|2");
    row("blanks are part of a field", "a,b\n 1 ,2 \n", "2: 1 |2 ");
    row("blank lines", "\na,b\n\n1,2\n\n", "4:1|2");
    row("empty fields are none", "a,b\n1,\n,2\n\"\",\"\"\n", "2:1|-\n3:-|2\n4:-|-");
    row("NULL of databases", "a,b\n\\N,\"\\N\"\n", "2:-|\\N");
    row("semicolons", "a;b\n1,5;2\n", "2:1,5|2");
    row("tabs", "a\tb\n1\t2\n", "2:1|2");
    row("a quote inside a field", "a,b\n1\"x\",2\n", "2:1\"x\"|2");
    row("names by letters and digits", "\"A\",B (x)\n1,2\n", "2:1|-");
    row("columns nobody knows", "x,a,y,b\n0,1,0,2\n", "2:1|2");
    row("too few", "a,b\n1\n3,4\n", "2!It has 1 fields, and the header has 2\n3:3|4");
    row("too many", "a,b\n1,2,3\n3,4\n", "2!It has 3 fields, and the header has 2\n3:3|4");
    row("after a quote", "a,b\n\"1\"x,2\n3,4\n", "2!Something follows a closing quote\n3:3|4");
    row("not UTF-8", "a,b\n\xe4,2\n3,4\n", "2!It is not in UTF-8\n3:3|4");
    row("UTF-8", "a,b\n\xc3\xa4,\xf0\x9f\x99\x82\n", "2:ä|🙂");
    row("an endless quote", "a,b\n1,2\n\"3,4\n5,6\n",
        "2:1|2\n?The row that begins in line 3 has a quote that never ends: the file was cut off, or a quote is missing.");
    row("nothing but names", "a,b\n", "");
}

void RecordsTest::csv()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    auto records = CsvRecords::open(InputFile::open(file(content)).value());
    QVERIFY(records);
    QCOMPARE(told(**records), expected);
    QVERIFY(expected.contains(u'?') || qFuzzyCompare((*records)->progress(), 1));
}

void RecordsTest::json_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &content, const char *expected) {
        QTest::newRow(name) << content << QString::fromUtf8(expected);
    };
    row("lines", "{\"a\":1,\"b\":\"2\"}\n{\"a\":3}\n", "1:1|2\n2:3|-");
    row("no line break at the end", "{\"a\":1}\r\n{\"a\":3}", "1:1|-\n2:3|-");
    row("an array", "[{\"a\":1},\n {\"a\":3}\n]\n", "1:1|-\n2:3|-");
    row("over several lines", "[\n {\n \"a\": 1\n },\n {\"b\": 2}]", "2:1|-\n5:-|2");
    row("an empty array", " [ ] ", "");
    row("an object with users", R"({"realm":"x","roles":{"users":[{"a":0}]},"users":[{"a":1},{"a":2}],"rest":[{"a":"]}"}]})",
        "1:1|-\n2:2|-");
    row("an array of such", R"([{"realm":"x","users":[{"a":1}]},{"realm":"y","users":[{"a":2}],"z":1}])", "1:1|-\n2:2|-");
    row("the next behind the end of the one before", "[\n{\"a\":1\n}, {\"a\":2\n}]", "2:1|-\n3:2|-");
    row("an object with items", R"({"page":1,"items":[{"a":1}],"totalItems":1})", "1:1|-");
    row("an account with items", R"({"username":"x","a":1,"items":[{"a":2}]})", "1:1|-");
    row("users is a text", R"({"a":"users","b":["x"]})", "?The field b is not a text");
    row("braces in texts", R"({"a":"}\"{","b":"[\\"})", "1:}\"{|[\\");
    row("null is none", R"({"a":null,"b":""})", "1:-|-");
    row("large numbers", R"({"a":9007199254740993,"b":"2"})", "1:9007199254740993|2");
    row("a number that none can hold", "{\"a\":1e400}\n{\"a\":2}\n", "1!It is no valid JSON: illegal number\n2:2|-");
    row("a broken one among good ones", "{\"a\":1}\n{\"a\":}\n{\"a\":3}\n",
        "1:1|-\n2!It is no valid JSON: object is missing after a comma\n3:3|-");
    row("not UTF-8", "{\"a\":\"\xe4\"}\n{\"a\":2}\n", "1!It is no valid JSON: invalid UTF8 string\n2:2|-");
    row("cut off in a record", "[{\"a\":1},\n{\"a\":2", "1:1|-\n?The file ends in the middle of what begins in line 2: it was cut off.");
    row("cut off in a text", "{\"a\":\"x", "?The file ends in the middle of what begins in line 1: it was cut off.");
    row("cut off between records", "[{\"a\":1},\n", "1:1|-\n?The file ends in the middle of what begins in line 2: it was cut off.");
    row("cut off behind the users",
        "{\"users\":[{\"a\":1}],\"x\":", "1:1|-\n?The file ends in the middle of what begins in line 1: it was cut off.");
    row("no comma", "[{\"a\":1}{\"a\":2}]", "1:1|-\n?Line 1 of the file is no JSON: an object or an array was expected and '{' found.");
    row("values that are no objects", "[1, 2]", "?Line 1 of the file is no JSON: an object or an array was expected and '1' found.");
    row("more behind the array", "[{\"a\":1}] x",
        "1:1|-\n?Line 1 of the file is no JSON: an object or an array was expected and 'x' found.");
}

void RecordsTest::json()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    JsonRecords records(InputFile::open(file(content)).value());
    const QString found = told(records);
    if (QByteArray(QTest::currentDataTag()) == "users is a text") // a list is no text, and no accounts either
        QCOMPARE(found, QStringLiteral("1:users|-"));
    else
        QCOMPARE(found, expected);
}

void RecordsTest::noText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0,\0b\0",
                                          8)
                            << QStringLiteral("UTF-16");
    QTest::newRow("UTF-16, the other way") << QByteArray("\xfe\xff\0a\0,", 6) << QStringLiteral("UTF-16");
    QTest::newRow("UTF-16 without a mark") << QByteArray("a\0,\0b\0\n\0", 8) << QStringLiteral("UTF-16");
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08", 3) << QStringLiteral("compressed");
    QTest::newRow("zip") << QByteArray("PK\x03\x04") << QStringLiteral("compressed");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0abcdefgh",
                                          13)
                            << QStringLiteral("not a text file");
}

void RecordsTest::noText()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const auto input = InputFile::open(file(content));
    QVERIFY(!input);
    QCOMPARE(input.error().code, ErrorCode::FileDamaged);
    QVERIFY2(input.error().detail.contains(expected), qPrintable(input.error().detail));
}

void RecordsTest::anEndlessLineIsRefusedInLittleMemory_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<char>("rest");
    QTest::newRow("CSV") << QByteArray("a,b\n1,") << 'x';
    QTest::newRow("CSV in quotes") << QByteArray("a,b\n1,\"") << 'x';
    QTest::newRow("CSV header") << QByteArray("a") << 'x';
    QTest::newRow("CSV of empty fields") << QByteArray("a,b\n1,") << ',';
    QTest::newRow("JSON text") << QByteArray("{\"a\":\"") << 'x';
    QTest::newRow("JSON in users") << QByteArray("{\"users\":[{\"a\":\"") << 'x';
}

// Three times what a record may have: it is refused where it passes the limit, so the rest does not matter.
void RecordsTest::anEndlessLineIsRefusedInLittleMemory()
{
    QFETCH(QByteArray, begin);
    QFETCH(char, rest);
    const QString path = file(begin + QByteArray(3 * longestRecord, rest) + (begin.startsWith('{') ? "\"}" : ""));
    auto input = InputFile::open(path).value();
    if (begin.startsWith('{')) {
        JsonRecords records(std::move(input));
        const auto record = records.next();
        QVERIFY(!record);
        QVERIFY2(record.error().detail.contains(QStringLiteral("1 MiB")), qPrintable(record.error().detail));
        return;
    }
    auto records = CsvRecords::open(std::move(input));
    const auto record = records ? (*records)->next() : Result<std::optional<RawRecord>>(failure(records));
    QVERIFY(!record);
    QVERIFY2(record.error().detail.contains(QStringLiteral("1 MiB")), qPrintable(record.error().detail));
}

// Behind 1 MiB of an object its beginning is forgotten: a name that stood there must not be looked for in what came after.
void RecordsTest::whatIsForgottenNamesNothing()
{
    for (const char *rest : {"xusersx:[{\"a\":1}]}", "123456[1]}"}) {
        const QByteArray content = "{\"a\":\"" + QByteArray(longestRecord, 'x') + "\",\"users\":1," + rest;
        JsonRecords records(InputFile::open(file(content)).value());
        QCOMPARE(told(records), QStringLiteral("?The record that begins in line 1 is longer than 1 MiB: no account is."));
    }
}

void RecordsTest::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("2024-01-31T12:30:45Z", "2024-01-31T12:30:45.000Z");
    row("2024-01-31T12:30:45.123456Z", "2024-01-31T12:30:45.123Z");
    row("2024-01-31 12:30:45.12+00", "2024-01-31T12:30:45.120Z");
    row("2024-01-31T12:30:45+01:00", "2024-01-31T11:30:45.000Z");
    row("2024-01-31T12:30:45-0530", "2024-01-31T18:00:45.000Z");
    row("2024-01-31 12:30:45", "2024-01-31T12:30:45.000Z");
    row("2024-01-31 12:30:45 UTC", "2024-01-31T12:30:45.000Z");
    row("2024-01-31T12:30Z", "2024-01-31T12:30:00.000Z");
    row("2024-02-29", "2024-02-29T00:00:00.000Z");
    row("1486324027", "2017-02-05T19:47:07.000Z");
    row("1486324027000", "2017-02-05T19:47:07.000Z");
    row("1960-01-01T00:00:00Z", "1960-01-01T00:00:00.000Z");
    row("2023-02-29", "");
    row("2024-13-01", "");
    row("2024-01-31T25:00:00Z", "");
    row("2024-01-31T12:30:45Z tomorrow", "");
    row("1e300", "");
    row("nan", "");
    row("yesterday", "");
}

void RecordsTest::times()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto time = timeFromText(text);
    QCOMPARE(time ? timeText(*time) : QString(), expected);
}

QTEST_APPLESS_MAIN(RecordsTest)
#include "recordstest.moc"
