// SPDX-License-Identifier: Apache-2.0
#include "core/api/form.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::api;

class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUrlEncoded_data();
    void readsUrlEncoded();
    void refusesUrlEncoded_data();
    void refusesUrlEncoded();
    void readsMultipart_data();
    void readsMultipart();
    void refusesMultipart_data();
    void refusesMultipart();
    void writtenFormsAreReadBack();
    void parsesMediaTypes_data();
    void parsesMediaTypes();
};

namespace {

QJsonObject object(const char *name, const QString &value)
{
    return {{QString::fromUtf8(name), value}};
}

QByteArray part(const QByteArray &disposition, const QByteArray &value)
{
    return "--b\r\nContent-Disposition: " + disposition + "\r\n\r\n" + value + "\r\n";
}

} // namespace

void FormTest::readsUrlEncoded_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QJsonObject>("fields");
    QTest::newRow("nothing") << QByteArray() << QJsonObject();
    QTest::newRow("plus is a space") << QByteArray("a=x+y") << object("a", QStringLiteral("x y"));
    QTest::newRow("an escaped plus is a plus") << QByteArray("a=x%2By") << object("a", QStringLiteral("x+y"));
    QTest::newRow("UTF-8") << QByteArray("n%C3%A4me=Zo%c3%ab") << object("n\u00e4me", QStringLiteral("Zo\u00eb"));
    QTest::newRow("an = in the value") << QByteArray("a=b=c") << object("a", QStringLiteral("b=c"));
    QTest::newRow("an empty value is not sent") << QByteArray("a=&b") << QJsonObject();
    QTest::newRow("empty pairs") << QByteArray("&&a=1&") << object("a", QStringLiteral("1"));
    QTest::newRow("white space stays") << QByteArray("a=%20x%20") << object("a", QStringLiteral(" x "));
    QTest::newRow("a percent sign that escapes nothing")
        << QByteArray("a=100%sure+50%+%zz") << object("a", QStringLiteral("100%sure 50% %zz"));
    QTest::newRow("half an escape at the end") << QByteArray("a=x%4") << object("a", QStringLiteral("x%4"));
    QTest::newRow("a percent sign at the end") << QByteArray(
        "a=100%&b=%") << QJsonObject{{QStringLiteral("a"), QStringLiteral("100%")}, {QStringLiteral("b"), QStringLiteral("%")}};
    QTest::newRow("percent signs before an escape") << QByteArray("a=%%41%2%42") << object("a", QStringLiteral("%A%2B"));
    QTest::newRow("a percent sign in a name") << QByteArray("5%+a=1") << object("5% a", QStringLiteral("1"));
    QTest::newRow("a byte order mark stays") << QByteArray("a=%EF%BB%BFx") << object("a", QStringLiteral("\ufeffx"));
}

void FormTest::readsUrlEncoded()
{
    QFETCH(QByteArray, form);
    const auto read = readUrlEncoded(form);
    QVERIFY(read);
    QTEST(*read, "fields");
}

void FormTest::refusesUrlEncoded_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("a field twice") << QByteArray("a=1&a=2");
    QTest::newRow("a field twice, spelled otherwise") << QByteArray("a=1&%61=1");
    QTest::newRow("not UTF-8") << QByteArray("a=%ff");
    QTest::newRow("cut UTF-8") << QByteArray("a=%c3");
    QTest::newRow("a name that is not UTF-8") << QByteArray("%ff=1");
    QTest::newRow("UTF-8 of a surrogate") << QByteArray("a=%ed%a0%80");
    QTest::newRow("overlong UTF-8") << QByteArray("a=%c0%af");
    QByteArray many;
    for (int i = 0; i < 201; ++i)
        many += QByteArray::number(i) + "=1&";
    QTest::newRow("more fields than any call has") << many;
}

void FormTest::refusesUrlEncoded()
{
    QFETCH(QByteArray, form);
    const auto read = readUrlEncoded(form);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::MalformedRequest);
}

void FormTest::readsMultipart_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonObject>("fields");
    const QByteArray a = part("form-data; name=\"a\"", "1");
    QTest::newRow("one field") << a + "--b--\r\n" << object("a", QStringLiteral("1"));
    QTest::newRow("without the last line end") << a + "--b--" << object("a", QStringLiteral("1"));
    QTest::newRow("a preamble and an epilogue") << "hello\r\n" + a + "--b--\r\nbye" << object("a", QStringLiteral("1"));
    QTest::newRow("spaces behind a boundary") << QByteArray(a).replace("--b\r\n", "--b \t\r\n") + "--b--"
                                              << object("a", QStringLiteral("1"));
    QTest::newRow("two fields") << a + part("form-data; name=c", "2") + "--b--"
                                << QJsonObject{{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("c"), QStringLiteral("2")}};
    QTest::newRow("line ends in a value") << part("form-data; name=\"a\"", "x\r\ny\r\n") + "--b--"
                                          << object("a", QStringLiteral("x\r\ny\r\n"));
    QTest::newRow("something like a boundary in a value")
        << part("form-data; name=\"a\"", "x--b--y") + "--b--" << object("a", QStringLiteral("x--b--y"));
    QTest::newRow("other header lines") << QByteArray(
        "--b\r\nContent-Type: text/plain\r\ncontent-disposition:form-data;NAME=\"a\"\r\n\r\n1\r\n--b--")
                                        << object("a", QStringLiteral("1"));
    QTest::newRow("a semicolon in a quoted name") << part("form-data; name=\"a;b\"", "1") + "--b--" << object("a;b", QStringLiteral("1"));
    QTest::newRow("an empty value is not sent") << part("form-data; name=\"a\"", "") + "--b--" << QJsonObject();
    QTest::newRow("no fields") << QByteArray("--b--") << QJsonObject();
}

void FormTest::readsMultipart()
{
    QFETCH(QByteArray, body);
    const auto read = api::readMultipart(body, "b");
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QTEST(*read, "fields");
}

void FormTest::refusesMultipart_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray a = part("form-data; name=\"a\"", "1");
    QTest::newRow("no boundary") << QByteArray("a=1");
    QTest::newRow("no end") << a;
    QTest::newRow("cut in the header") << QByteArray("--b\r\nContent-Disposition: form-data; name=\"a\"");
    QTest::newRow("no empty line") << QByteArray("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n--b--");
    QTest::newRow("no disposition") << QByteArray("--b\r\nContent-Type: text/plain\r\n\r\n1\r\n--b--");
    QTest::newRow("a file") << part("form-data; name=\"a\"; filename=\"x.txt\"", "1") + "--b--";
    QTest::newRow("a file without a name") << part("form-data; name=\"a\"; filename=\"\"", "1") + "--b--";
    QTest::newRow("a field twice") << a + a + "--b--";
    QTest::newRow("not UTF-8") << part("form-data; name=\"a\"", "\xff") + "--b--";
    QTest::newRow("another boundary that starts the same") << QByteArray(a).replace("--b\r\n", "--bb\r\n") + "--b--";
}

void FormTest::refusesMultipart()
{
    QFETCH(QByteArray, body);
    const auto read = api::readMultipart(body, "b");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::MalformedRequest);
    QVERIFY(!api::readMultipart(part("form-data; name=\"a\"", "1") + "--b--", ""));
    QVERIFY(!api::readMultipart("--" + QByteArray(71, 'b') + "--", QByteArray(71, 'b')));
}

void FormTest::writtenFormsAreReadBack()
{
    const QByteArray form = writeUrlEncoded({{"user name", "Zo\xc3\xab & co"}, {"password", "a+b=c%20\n"}});
    const auto read = readUrlEncoded(form);
    QVERIFY(read);
    QCOMPARE(read->value(QLatin1StringView("user name")).toString(), QStringLiteral("Zo\u00eb & co"));
    QCOMPARE(read->value(QLatin1StringView("password")).toString(), QStringLiteral("a+b=c%20\n"));
}

void FormTest::parsesMediaTypes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("boundary");
    QTest::newRow("plain") << QByteArray("application/json") << QByteArray("application/json") << QByteArray();
    QTest::newRow("case and parameters") << QByteArray(" Application/JSON ; charset=utf-8") << QByteArray("application/json")
                                         << QByteArray();
    QTest::newRow("boundary") << QByteArray("multipart/form-data; boundary=----x") << QByteArray("multipart/form-data")
                              << QByteArray("----x");
    QTest::newRow("quoted boundary") << QByteArray("multipart/form-data; charset=utf-8; Boundary=\"a b\"")
                                     << QByteArray("multipart/form-data") << QByteArray("a b");
    QTest::newRow("quoted boundary with a semicolon")
        << QByteArray("multipart/form-data; boundary=\"a;b\"") << QByteArray("multipart/form-data") << QByteArray("a;b");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray();
}

void FormTest::parsesMediaTypes()
{
    QFETCH(QByteArray, field);
    const MediaType media = MediaType::parse(field);
    QTEST(media.type, "type");
    QTEST(media.boundary, "boundary");
}

QTEST_APPLESS_MAIN(FormTest)
#include "formtest.moc"
