// SPDX-License-Identifier: Apache-2.0
#include "core/api/jsonwriter.h"

#include <QJsonDocument>
#include <QTest>

using namespace sallyport;
using namespace sallyport::api;

namespace {

struct Inner
{
    int number = 0;
    static constexpr auto schemaName = "Inner";
    static constexpr auto fields() { return std::tuple{field("number", &Inner::number)}; }
};

struct Everything
{
    QString text;
    bool flag = false;
    qint64 large = 0;
    QUuid id;
    Secret secret;
    Timestamp time;
    QJsonObject object;
    std::optional<QString> absent;
    std::optional<int> present = 5;
    QList<Inner> list;
    Inner inner;
    static constexpr auto schemaName = "Everything";
    static constexpr auto fields()
    {
        return std::tuple{
            field("text", &Everything::text),     field("flag", &Everything::flag),     field("large", &Everything::large),
            field("id", &Everything::id),         field("secret", &Everything::secret), field("time", &Everything::time),
            field("object", &Everything::object), field("absent", &Everything::absent), field("present", &Everything::present),
            field("list", &Everything::list),     field("inner", &Everything::inner)};
    }
};

struct Change
{
    std::optional<std::optional<QString>> email;
    std::optional<QString> note;
    std::optional<QString> token;
    static constexpr auto schemaName = "Change";
    static constexpr auto fields()
    {
        return std::tuple{field("email", &Change::email), field("note", &Change::note),
                          field("token", &Change::token, {.leftOutWhenEmpty = true})};
    }
};

} // namespace

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryTypeInOrder();
    void writesText_data();
    void writesText();
    void writesNumbers();
    void nothingIsEmpty();
    void leavesOutWhatSaysNothing();
};

void JsonWriterTest::writesEveryTypeInOrder()
{
    Everything all;
    all.text = QStringLiteral("Zo\u00eb");
    all.flag = true;
    all.large = 9'007'199'254'740'993; // more than a double holds
    all.id = QUuid::fromString(QStringLiteral("019B76DA-A800-7fff-bfff-ffffffffffff"));
    all.secret = Secret(QByteArrayView("a\"b"));
    all.time = Timestamp(std::chrono::milliseconds(1'767'225'600'007));
    all.object = {{QStringLiteral("k"), 1}};
    all.list = {{1}, {2}};
    QCOMPARE(toJson(all),
             QByteArray("{\"text\":\"Zo\xc3\xab\",\"flag\":true,\"large\":9007199254740993,\"id\":\"019b76da-a800-7fff-bfff-ffffffffffff\","
                        "\"secret\":\"a\\\"b\",\"time\":\"2026-01-01T00:00:00.007Z\",\"object\":{\"k\":1},\"absent\":null,\"present\":5,"
                        "\"list\":[{\"number\":1},{\"number\":2}],\"inner\":{\"number\":0}}"));
}

void JsonWriterTest::writesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QString() << QByteArray(R"("")");
    QTest::newRow("quote and backslash") << QStringLiteral("a\"b\\c") << QByteArray(R"("a\"b\\c")");
    QTest::newRow("white space") << QStringLiteral("a\nb\rc\td") << QByteArray(R"("a\nb\rc\td")");
    QTest::newRow("controls") << (QString(QChar(0)) + QChar(0x1f)) << QByteArray(R"("\u0000\u001f")");
    QTest::newRow("delete is allowed") << QString(QChar(0x7f)) << QByteArray("\"\x7f\"");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F95B") << QByteArray("\"\xf0\x9f\xa5\x9b\"");
    QTest::newRow("a slash stays") << QStringLiteral("</script>") << QByteArray(R"("</script>")");
}

void JsonWriterTest::writesText()
{
    QFETCH(QString, text);
    QTEST(toJson(text), "json");
    const QJsonDocument read = QJsonDocument::fromJson('[' + toJson(text) + ']');
    QCOMPARE(read[0].toString(), text);
}

void JsonWriterTest::writesNumbers()
{
    QCOMPARE(toJson(std::numeric_limits<qint64>::min()), QByteArray("-9223372036854775808"));
    QCOMPARE(toJson(std::numeric_limits<int>::max()), QByteArray("2147483647"));
    QCOMPARE(toJson(QList<Inner>()), QByteArray("[]"));
    QCOMPARE(toJson(std::optional<Inner>()), QByteArray("null"));
}

void JsonWriterTest::nothingIsEmpty()
{
    QCOMPARE(toJson(Nothing()), QByteArray());
}

void JsonWriterTest::leavesOutWhatSaysNothing()
{
    QCOMPARE(toJson(Change{}), QByteArray(R"({"note":null})"));
    const Change all{.email = std::optional<QString>(), .note = {}, .token = QStringLiteral("x")};
    QCOMPARE(toJson(all), QByteArray(R"({"email":null,"note":null,"token":"x"})"));
}

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "jsonwritertest.moc"
