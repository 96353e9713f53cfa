// SPDX-License-Identifier: Apache-2.0
#include "core/http/engine/answerwriter.h"

#include "core/http/parsing/refusal.h"

#include <QRegularExpression>
#include <QTest>

using namespace sallyport::http;

namespace {

// Without the date, which tests cannot foretell.
QByteArray written(const Response &response, const AnswerFrame &frame = {})
{
    AnswerWriter writer;
    QByteArray bytes;
    writer.write(response, frame, bytes);
    const qsizetype date = bytes.indexOf("\r\ndate: ");
    return date < 0 ? bytes : bytes.remove(date, bytes.indexOf("\r\n", date + 2) - date);
}

} // namespace

class AnswerWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneAnswer()
    {
        const Response response{.status = 201, .headers = {{"a", "b"}, {"c", "d e"}}, .body = "hello"};
        QCOMPARE(written(response), "HTTP/1.1 201 Created\r\na: b\r\nc: d e\r\ncontent-length: 5\r\n\r\nhello");
        QCOMPARE(written(response, {.headOnly = true}), "HTTP/1.1 201 Created\r\na: b\r\nc: d e\r\ncontent-length: 5\r\n\r\n");
        QVERIFY(written(response, {.close = true}).contains("\r\nconnection: close\r\n"));
        QVERIFY(written(response, {.oldVersion = true}).contains("\r\nconnection: keep-alive\r\n"));
        QVERIFY(!written(response).contains("connection"));
        QVERIFY(written(response, {.secure = true}).contains("\r\nstrict-transport-security: max-age=31536000\r\n"));
        QVERIFY(!written(response).contains("strict-transport-security"));
    }

    void writesTheDate()
    {
        AnswerWriter writer;
        QByteArray bytes;
        writer.write({}, {}, bytes);
        const QRegularExpression date(QStringLiteral("\r\ndate: (Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} 20[0-9]{2} "
                                                     "[0-9]{2}:[0-9]{2}:[0-9]{2} GMT\r\n"));
        QVERIFY2(date.match(QString::fromLatin1(bytes)).hasMatch(), bytes.constData());
    }

    void leavesTheBodyAwayWhereNoneMayBe()
    {
        QCOMPARE(written({.status = 204, .headers = {}, .body = "x"}), "HTTP/1.1 204 No Content\r\n\r\n");
        QCOMPARE(written({.status = 304, .headers = {}, .body = "x"}), "HTTP/1.1 304 Not Modified\r\n\r\n");
        QCOMPARE(written({.status = 205, .headers = {}, .body = "x"}), "HTTP/1.1 205 Reset Content\r\ncontent-length: 0\r\n\r\n");
        QCOMPARE(written({.status = 299, .headers = {}, .body = {}}), "HTTP/1.1 299 \r\ncontent-length: 0\r\n\r\n");
    }

    void doesNotLetHandlersFrame()
    {
        const Response response{
            .status = 200,
            .headers = {{"Content-Length", "99"}, {"transfer-encoding", "chunked"}, {"connection", "upgrade"}, {"Date", "now"}},
            .body = "hello"};
        QCOMPARE(written(response), "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello");
    }

    void doesNotSplit_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("CR LF in value") << 200 << QByteArray("a") << QByteArray("b\r\nset-cookie: c");
        QTest::newRow("LF in value") << 200 << QByteArray("a") << QByteArray("b\nc: d");
        QTest::newRow("CR in value") << 200 << QByteArray("a") << QByteArray("b\rc");
        QTest::newRow("NUL in value") << 200 << QByteArray("a") << QByteArray("b\0c", 3);
        QTest::newRow("CR LF in name") << 200 << QByteArray("a\r\nb") << QByteArray("c");
        QTest::newRow("colon in name") << 200 << QByteArray("a:b") << QByteArray("c");
        QTest::newRow("no name") << 200 << QByteArray() << QByteArray("c");
        QTest::newRow("status 0") << 0 << QByteArray("a") << QByteArray("b");
        QTest::newRow("status 100") << 100 << QByteArray("a") << QByteArray("b");
        QTest::newRow("status 1000") << 1000 << QByteArray("a") << QByteArray("b");
    }

    void doesNotSplit()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("^An answer with status")));
        const QByteArray bytes = written({.status = status, .headers = {{name, value}}, .body = "x"});
        QVERIFY(bytes.startsWith("HTTP/1.1 500 Internal Server Error\r\ncontent-type: application/json\r\n"));
        // The status, the content's length, the empty line, and what that answer has of its own.
        QCOMPARE(bytes.count("\r\n"), 3 + internalErrorResponse().headers.size());
    }
};

QTEST_GUILESS_MAIN(AnswerWriterTest)
#include "tst_answerwriter.moc"
