// SPDX-License-Identifier: Apache-2.0
#include "core/api/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport;
using namespace sallyport::api;

namespace {

struct Everything
{
    QString text;
    Secret secret;
    bool flag = false;
    int number = 0;
    qint64 large = 0;
    QUuid id;
    Timestamp time;
    QJsonObject object;
    std::optional<QString> email;
    QList<int> list;
    QString choice;
    QStringList choices;
    std::optional<std::optional<QString>> change;
    int kept = 41;

    static constexpr auto schemaName = "Everything";
    static constexpr auto fields()
    {
        return std::tuple{field("text", &Everything::text, {.minLength = 2, .maxLength = 4, .optional = true}),
                          field("secret", &Everything::secret, {.minLength = 3, .maxLength = 8, .optional = true}),
                          field("flag", &Everything::flag, {.optional = true}),
                          field("number", &Everything::number, {.minimum = 1, .maximum = 200, .optional = true}),
                          field("large", &Everything::large, {.optional = true}),
                          field("id", &Everything::id, {.optional = true}),
                          field("time", &Everything::time, {.optional = true}),
                          field("object", &Everything::object, {.optional = true}),
                          field("email", &Everything::email, {.format = Format::Email}),
                          field("list", &Everything::list, {.optional = true}),
                          field("choice", &Everything::choice, {.oneOf = "red green blue", .optional = true}),
                          field("choices", &Everything::choices, {.oneOf = "on off", .optional = true}),
                          field("change", &Everything::change, {.maxLength = 3}),
                          field("kept", &Everything::kept, {.optional = true})};
    }
};

Result<Everything> withField(const QByteArray &name, const QByteArray &value)
{
    return fromJson<Everything>("{\"" + name + "\":" + value + '}');
}

} // namespace

/// The words and type names are those of pydantic 2, which clients of FastAPI know.
class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType();
    void readsTextThatStandsForAnotherType();
    void whatIsLeftOutStays();
    void nullIsAChange();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsEveryWrongFieldWithItsPlace();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void readsDeepJsonWithoutFallingOver();
};

void JsonReaderTest::readsEveryType()
{
    const QByteArray json = "{\"text\":\"Zo\\u00eb\",\"secret\":\"p\\u00e4ss\",\"flag\":true,\"number\":200,\"large\":9007199254740991,"
                            "\"id\":\"019B76DA-A800-7FFF-BFFF-FFFFFFFFFFFF\",\"time\":\"2026-01-01T00:00:00.007Z\",\"object\":{\"k\":[1]},"
                            "\"email\":\"a@b.example\",\"list\":[1,2],\"unknown\":\"is left alone\"}";
    const auto all = fromJson<Everything>(json);
    QVERIFY2(all, qPrintable(all ? QString() : all.error().fields.value(0).message));
    QCOMPARE(all->text, QStringLiteral("Zo\u00eb"));
    QVERIFY(all->secret.equals("p\xc3\xa4ss"));
    QVERIFY(all->flag);
    QCOMPARE(all->number, 200);
    QCOMPARE(all->large, 9'007'199'254'740'991);
    QCOMPARE(all->id, QUuid::fromString(QStringLiteral("019b76da-a800-7fff-bfff-ffffffffffff")));
    QCOMPARE(all->time.time_since_epoch().count(), 1'767'225'600'007);
    QCOMPARE(all->object.value(QLatin1StringView("k")).toArray().size(), 1);
    QCOMPARE(all->email, QStringLiteral("a@b.example"));
    QCOMPARE(all->list, (QList<int>{1, 2}));
}

void JsonReaderTest::readsTextThatStandsForAnotherType()
{
    for (const char *yes : {"\"true\"", "\"TRUE\"", "\"1\"", "\"on\"", "\"yes\"", "\"t\"", "\"y\"", "1", "1.0"})
        QVERIFY2(withField("flag", yes).value().flag, yes);
    for (const char *no : {"\"false\"", "\"0\"", "\"off\"", "\"no\"", "\"f\"", "\"n\"", "0"})
        QVERIFY2(!withField("flag", no).value().flag, no);
    QCOMPARE(withField("number", "\"17\"").value().number, 17);
    QCOMPARE(withField("number", "17.0").value().number, 17);
}

void JsonReaderTest::whatIsLeftOutStays()
{
    const auto all = fromJson<Everything>("{}");
    QVERIFY(all);
    QCOMPARE(all->kept, 41);
    QVERIFY(!all->email);
    QVERIFY(!withField("email", "null").value().email);
}

void JsonReaderTest::nullIsAChange()
{
    QVERIFY(!fromJson<Everything>("{}").value().change);
    const auto taken = withField("change", "null").value().change;
    QVERIFY(taken && !*taken);
    const auto set = withField("change", "\"new\"").value().change;
    QVERIFY(set && *set);
    QCOMPARE(**set, QStringLiteral("new"));
}

void JsonReaderTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const char *json, const char *message, const char *type) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(message) << QString::fromLatin1(type);
    };
    row("text: number", R"({"text":7})", "Input should be a valid string", "string_type");
    row("text: null", R"({"text":null})", "Input should be a valid string", "string_type");
    row("text: list", R"({"text":["a"]})", "Input should be a valid string", "string_type");
    row("text: short", R"({"text":"a"})", "String should have at least 2 characters", "string_too_short");
    row("text: long", R"({"text":"abcde"})", "String should have at most 4 characters", "string_too_long");
    row("text: long in characters", R"({"text":"\ud83e\udd5b\ud83e\udd5b\ud83e\udd5b\ud83e\udd5b\ud83e\udd5b"})",
        "String should have at most 4 characters", "string_too_long");
    row("text: NUL", R"({"text":"a\u0000"})", "Input should be valid text", "string_unicode");
    row("text: half a pair", R"({"text":"a\ud83e"})", "Input should be valid text", "string_unicode");
    row("secret: number", R"({"secret":12345})", "Input should be a valid string", "string_type");
    row("secret: long in bytes", R"({"secret":"\u00e4\u00e4\u00e4\u00e4\u00e4"})", "String should have at most 8 characters",
        "string_too_long");
    row("choice", R"({"choice":"yellow"})", "Input should be 'red', 'green' or 'blue'", "enum");
    row("choice: case", R"({"choice":"Red"})", "Input should be 'red', 'green' or 'blue'", "enum");
    row("choice: nothing", R"({"choice":""})", "Input should be 'red', 'green' or 'blue'", "enum");
    row("change: long", R"({"change":"abcd"})", "String should have at most 3 characters", "string_too_long");
    row("flag: word", R"({"flag":"maybe"})", "Input should be a valid boolean, unable to interpret input", "bool_parsing");
    row("flag: number", R"({"flag":2})", "Input should be a valid boolean, unable to interpret input", "bool_parsing");
    row("flag: null", R"({"flag":null})", "Input should be a valid boolean", "bool_type");
    row("flag: object", R"({"flag":{}})", "Input should be a valid boolean", "bool_type");
    row("number: word", R"({"number":"x"})", "Input should be a valid integer, unable to parse string as an integer", "int_parsing");
    row("number: fraction", R"({"number":1.5})", "Input should be a valid integer, got a number with a fractional part", "int_from_float");
    row("number: list", R"({"number":[]})", "Input should be a valid integer", "int_type");
    row("number: null", R"({"number":null})", "Input should be a valid integer", "int_type");
    row("number: small", R"({"number":0})", "Input should be greater than or equal to 1", "greater_than_equal");
    row("number: large", R"({"number":201})", "Input should be less than or equal to 200", "less_than_equal");
    row("number: larger than an int", R"({"number":4294967297})", "Input should be less than or equal to 200", "less_than_equal");
    row("large: more than a double holds", R"({"large":1e300})", "Input should be a valid integer", "int_type");
    row("id: braces", R"({"id":"{019b76da-a800-7fff-bfff-ffffffffffff}"})", "Input should be a valid UUID", "uuid_parsing");
    row("id: null id", R"({"id":"00000000-0000-0000-0000-000000000000"})", "Input should be a valid UUID", "uuid_parsing");
    row("time", R"({"time":"yesterday"})", "Input should be a valid datetime", "datetime_parsing");
    row("object", R"({"object":[]})", "Input should be a valid dictionary", "dict_type");
    row("list", R"({"list":{}})", "Input should be a valid list", "list_type");
    for (const char *address : {"plain", "@b", "a@", "a@@b", "a@b@c", "a @b", "a@.b", "a@b."})
        row(address, QByteArray(R"({"email":")" + QByteArray(address) + R"("})"), "value is not a valid email address", "value_error");
}

void JsonReaderTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, json);
    const auto all = fromJson<Everything>(json);
    QVERIFY(!all);
    QCOMPARE(all.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(all.error().fields.size(), 1);
    const FieldError &wrong = all.error().fields.first();
    QTEST(wrong.message, "message");
    QTEST(wrong.type, "type");
    const QString name = QJsonDocument::fromJson(json).object().keys().first();
    QCOMPARE(wrong.location, (QJsonArray{name}));
}

void JsonReaderTest::tellsEveryWrongFieldWithItsPlace()
{
    const auto all = fromJson<Everything>(R"({"text":"a","number":"x","list":[1,"y",3,null],"choices":["on","maybe"]})");
    QVERIFY(!all);
    QList<QJsonArray> places;
    for (const FieldError &wrong : all.error().fields)
        places.append(wrong.location);
    QCOMPARE(places,
             (QList<QJsonArray>{{QStringLiteral("text")},
                                {QStringLiteral("number")},
                                {QStringLiteral("list"), 1},
                                {QStringLiteral("list"), 3},
                                {QStringLiteral("choices"), 1}}));
}

void JsonReaderTest::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "{", "{\"text\":}", "{'text':1}", "{\"number\":1e400}", "{} {}", "\xff", "nul"})
        QTest::newRow(*json ? json : "empty") << QByteArray(json);
    QTest::newRow("deeper than the parser goes") << QByteArray(R"({"object":)" + QByteArray(2000, '['));
}

void JsonReaderTest::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, json);
    const auto all = fromJson<Everything>(json);
    QVERIFY(!all);
    QCOMPARE(all.error().fields.size(), 1);
    QCOMPARE(all.error().fields.first().message, QStringLiteral("JSON decode error"));
    QCOMPARE(all.error().fields.first().type, QStringLiteral("json_invalid"));
}

void JsonReaderTest::readsDeepJsonWithoutFallingOver()
{
    const QByteArray deep = R"({"object":{"k":)" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}}";
    QVERIFY(fromJson<Everything>(deep));
    const QByteArray deeper = R"({"object":{"k":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}}";
    QVERIFY(!fromJson<Everything>(deeper));
}

QTEST_APPLESS_MAIN(JsonReaderTest)
#include "jsonreadertest.moc"
