// SPDX-License-Identifier: Apache-2.0
#include "core/api/inputreader.h"

#include "core/api/endpoints.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::api;

namespace {

const QString noteId = QStringLiteral("019b76da-a800-7fff-bfff-ffffffffffff");

RawInput raw(const QByteArray &body, const QByteArray &contentType = "application/json")
{
    return {.path = {{QStringLiteral("id"), noteId}}, .query = {}, .contentType = contentType, .body = body};
}

QJsonArray place(const QString &first, const QString &second)
{
    return {first, second};
}

} // namespace

/// Where each field is read from, and how a whole request is refused.
class InputReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathAndBodyAreReadApart();
    void theQueryIsReadForGet();
    void aPathThatIsNoIdNamesNothing();
    void someDeletionsHaveABody();
    void tellsAllWrongFieldsAtOnce();
    void refusesWholeBodies_data();
    void refusesWholeBodies();
    void refusesOtherMediaTypes_data();
    void refusesOtherMediaTypes();
    void readsEveryJsonMediaType();
    void readsBothKindsOfForm();
};

void InputReaderTest::pathAndBodyAreReadApart()
{
    // An id in the body is not the path's.
    const auto change = readInput(changeNote, raw(R"({"id":"ffffffff-a800-7fff-bfff-ffffffffffff","text":"milk"})"));
    QVERIFY(change);
    QCOMPARE(change->id, QUuid::fromString(noteId));
    QCOMPARE(change->text, QStringLiteral("milk"));
    QVERIFY(!change->completed);
    QVERIFY(readInput(readNote, {.path = {{QStringLiteral("id"), noteId}}, .query = {}, .contentType = {}, .body = {}}));
}

void InputReaderTest::theQueryIsReadForGet()
{
    const auto filter = readInput(listUsers, {.path = {}, .query = "q=a%26b&limit=7&disabled=true&x=y", .contentType = {}, .body = "{"});
    QVERIFY(filter);
    QCOMPARE(filter->search, QStringLiteral("a&b"));
    QCOMPARE(filter->limit, 7);
    QCOMPARE(filter->disabled, std::optional(true));
    QCOMPARE(readInput(listUsers, {})->limit, 50);
    const auto wrong = readInput(listUsers, {.path = {}, .query = "limit=0&disabled=maybe", .contentType = {}, .body = {}});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().fields.size(), 2);
    QCOMPARE(wrong.error().fields[0].location, place(QStringLiteral("query"), QStringLiteral("disabled")));
    QCOMPARE(wrong.error().fields[1].location, place(QStringLiteral("query"), QStringLiteral("limit")));
}

void InputReaderTest::aPathThatIsNoIdNamesNothing()
{
    RawInput input = raw(R"({"text":7})");
    input.path = {{QStringLiteral("id"), QStringLiteral("7")}};
    const auto change = readInput(changeNote, input);
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::NotFound);
}

void InputReaderTest::someDeletionsHaveABody()
{
    const auto deletion = readInput(deleteAccount, raw(R"({"password":"x"})"));
    QVERIFY(deletion && deletion->password);
    QVERIFY(deletion->password->equals("x"));
    // Never in the URL, where logs would have it.
    const auto inQuery = readInput(deleteAccount, {.path = {}, .query = "password=x", .contentType = {}, .body = {}});
    QVERIFY(inQuery && !inQuery->password);
}

void InputReaderTest::tellsAllWrongFieldsAtOnce()
{
    const auto wrong = readInput(signUp, raw(R"({"username":"","email":"x","full_name":7})"));
    QVERIFY(!wrong);
    const QString body = QStringLiteral("body");
    const QList<FieldError> expected{
        {place(body, QStringLiteral("username")), QStringLiteral("String should have at least 1 character"),
         QStringLiteral("string_too_short")},
        {place(body, QStringLiteral("password")), QStringLiteral("Field required"), QStringLiteral("missing")},
        {place(body, QStringLiteral("email")), QStringLiteral("value is not a valid email address"), QStringLiteral("value_error")},
        {place(body, QStringLiteral("full_name")), QStringLiteral("Input should be a valid string"), QStringLiteral("string_type")}};
    QCOMPARE(wrong.error().fields, expected);
}

void InputReaderTest::refusesWholeBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonArray>("location");
    QTest::addColumn<QString>("type");
    const QString body = QStringLiteral("body");
    QTest::newRow("none") << QByteArray() << QJsonArray{body} << QStringLiteral("missing");
    QTest::newRow("a list") << QByteArray("[]") << QJsonArray{body} << QStringLiteral("model_attributes_type");
    QTest::newRow("a number") << QByteArray("5") << QJsonArray{body} << QStringLiteral("model_attributes_type");
    QTest::newRow("a text") << QByteArray(" \"x\" ") << QJsonArray{body} << QStringLiteral("model_attributes_type");
    QTest::newRow("cut short") << QByteArray("{\"username\":") << QJsonArray{body, 12} << QStringLiteral("json_invalid");
    QTest::newRow("a number out of range") << QByteArray("{\"username\":1e400}") << QJsonArray{body, 12} << QStringLiteral("json_invalid");
    QTest::newRow("two roots") << QByteArray("5,6") << QJsonArray{body, 1} << QStringLiteral("json_invalid");
}

void InputReaderTest::refusesWholeBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QJsonArray, location);
    const auto input = readInput(signUp, raw(body));
    QVERIFY(!input);
    QCOMPARE(input.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(input.error().fields.size(), 1);
    QTEST(input.error().fields.first().type, "type");
    const QJsonArray told = input.error().fields.first().location;
    QCOMPARE(told.size(), location.size()); // the offset of a fault is the parser's to choose
    QCOMPARE(told.first(), location.first());
}

void InputReaderTest::refusesOtherMediaTypes_data()
{
    QTest::addColumn<QByteArray>("contentType");
    for (const char *type : {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "application/jsonx"})
        QTest::newRow(type) << QByteArray(type);
}

void InputReaderTest::refusesOtherMediaTypes()
{
    QFETCH(QByteArray, contentType);
    const auto input = readInput(signUp, raw(R"({"username":"ann","password":"battery staple"})", contentType));
    QVERIFY(!input);
    QCOMPARE(input.error().code, ErrorCode::UnsupportedMediaType);
    QCOMPARE(readInput(token, raw("{}")).error().code, ErrorCode::UnsupportedMediaType);
}

void InputReaderTest::readsEveryJsonMediaType()
{
    for (const char *type : {"application/json", "Application/JSON; charset=utf-8", "application/vnd.api+json", ""})
        QVERIFY2(readInput(signUp, raw(R"({"username":"ann","password":"battery staple"})", type)), type);
}

void InputReaderTest::readsBothKindsOfForm()
{
    const auto urlEncoded = readInput(token, raw("username=ann&password=a+b", "application/x-www-form-urlencoded; charset=UTF-8"));
    QVERIFY(urlEncoded);
    QVERIFY(urlEncoded->password->equals("a b"));
    const auto multipart = readInput(
        token,
        raw("--x\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\na+b\r\n--x--\r\n", "multipart/form-data; boundary=\"x\""));
    QVERIFY(multipart);
    QVERIFY(multipart->password->equals("a+b"));
    const auto nothing = readInput(token, raw({}, {}));
    QVERIFY(nothing);
    QVERIFY(!nothing->username && !nothing->password);
}

QTEST_APPLESS_MAIN(InputReaderTest)
#include "inputreadertest.moc"
