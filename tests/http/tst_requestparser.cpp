// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/requestparser.h"

#include <QTest>

using namespace sallyport::http;

namespace {

constexpr int accepted = 0;
constexpr int incomplete = -1;

const QByteArray host = QByteArrayLiteral("Host: localhost\r\n");

int outcomeOf(const std::optional<Parsed<RequestHead>> &head)
{
    if (!head)
        return incomplete;
    return *head ? accepted : int(head->error().status);
}

RequestHead parsed(const QByteArray &bytes)
{
    RequestParser parser{Limits{}};
    const auto head = parser.parse(bytes);
    return head && *head ? **head : RequestHead{};
}

} // namespace

class RequestParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void readsEveryPart();
    void handsOnPathsUntouched();
    void theTargetsHostCounts();
    void laterVersionsAreReadAsTheOneThatIsKnown();
    void dropsFieldsOfTheHop();
    void knowsWhenToClose_data();
    void knowsWhenToClose();
    void keepsItsLimits_data();
    void keepsItsLimits();
    void stopsAtTheEmptyLine();

private:
    static void addRequestLines();
    static void addFields();
    static void addFraming();
};

void RequestParserTest::judges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("outcome");
    addRequestLines();
    addFields();
    addFraming();
}

void RequestParserTest::addRequestLines()
{
    const auto row = [](const char *name, const QByteArray &line, int outcome) {
        QTest::newRow(name) << line + "\r\n" + host + "\r\n" << outcome;
    };
    row("get", "GET / HTTP/1.1", accepted);
    row("options", "OPTIONS /a HTTP/1.1", accepted);
    row("query", "GET /a?b=c&d[]={e}|f HTTP/1.1", accepted);
    row("absolute", "GET http://localhost/a HTTP/1.1", accepted);
    row("absolute, no path", "GET HTTPS://LOCALHOST?a HTTP/1.1", accepted);
    row("old", "GET / HTTP/1.0", accepted);
    row("empty line before", "\r\nGET / HTTP/1.1", accepted);
    row("two empty lines before", "\r\n\r\nGET / HTTP/1.1", 400);
    row("absolute, other host", "GET http://evil/ HTTP/1.1", accepted);
    row("absolute with user", "GET http://localhost@evil/ HTTP/1.1", 400);
    row("absolute, other scheme", "GET ftp://localhost/ HTTP/1.1", 400);
    row("asterisk", "OPTIONS * HTTP/1.1", accepted);
    row("asterisk of another method", "GET * HTTP/1.1", 400);
    row("asterisk with more", "OPTIONS *a HTTP/1.1", 400);
    row("authority", "GET localhost:80 HTTP/1.1", 400);
    row("no target", "GET  HTTP/1.1", 400);
    row("no version", "GET /", 400);
    row("two spaces", "GET  / HTTP/1.1", 400);
    row("space behind", "GET / HTTP/1.1 ", 400);
    row("space in target", "GET /a b HTTP/1.1", 400);
    row("tab", "GET\t/ HTTP/1.1", 400);
    row("fragment", "GET /#a HTTP/1.1", 400);
    row("backslash", "GET /\\evil HTTP/1.1", 400);
    row("half an escape", "GET /%4 HTTP/1.1", 400);
    row("no escape", "GET /%zz HTTP/1.1", 400);
    row("no escape in a query", "GET /?q=50%&r=%zz HTTP/1.1", accepted);
    row("byte beyond ASCII", "GET /\xc3\xa4 HTTP/1.1", 400);
    row("NUL", QByteArray("GET /\0 HTTP/1.1", 15), 400);
    row("bare CR", "GET /\r HTTP/1.1", 400);
    row("method is no token", "G(T / HTTP/1.1", 400);
    row("unknown method", "BREW / HTTP/1.1", 501);
    row("lower case method", "get / HTTP/1.1", 501);
    row("trace", "TRACE / HTTP/1.1", accepted);
    row("connect", "CONNECT localhost:1 HTTP/1.1", 501);
    row("version 2", "PRI * HTTP/2.0", 505);
    row("version 1.2", "GET / HTTP/1.2", accepted);
    row("version 1.9", "GET / HTTP/1.9", accepted);
    row("version 0.9", "GET / HTTP/0.9", 505);
    row("lower case version", "GET / http/1.1", 400);
    row("long version", "GET / HTTP/1.10", 400);
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02", 4) << 400;
    QTest::newRow("space first") << QByteArray(" GET") << 400;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: localhost\n\n") << 400;
    QTest::newRow("LF alone") << QByteArray("\n") << 400;
    QTest::newRow("nothing") << QByteArray() << incomplete;
    QTest::newRow("half a line") << QByteArray("GET / HT") << incomplete;
    QTest::newRow("half a header") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n") << incomplete;
}

void RequestParserTest::addFields()
{
    const auto row = [](const char *name, const QByteArray &fields, int outcome) {
        QTest::newRow(name) << "GET / HTTP/1.1\r\n" + fields + "\r\n" << outcome;
    };
    row("no host", "Accept: */*\r\n", 400);
    row("two hosts", host + host, 400);
    row("empty host", "Host:\r\n", 400);
    row("host with port", "Host: localhost:8000\r\n", accepted);
    row("host IPv6", "Host: [::1]:8000\r\n", accepted);
    row("host with user", "Host: a@b\r\n", 400);
    row("host with path", "Host: a/b\r\n", 400);
    row("host list", "Host: a, b\r\n", 400);
    row("host with bad port", "Host: a:b\r\n", 400);
    row("host with half a literal", "Host: [::1\r\n", 400);
    row("space before colon", host + "A : b\r\n", 400);
    row("folded", host + "A: b\r\n c\r\n", 400);
    row("folded first", " A: b\r\n" + host, 400);
    row("no colon", host + "A\r\n", 400);
    row("no name", host + ": b\r\n", 400);
    row("bad name", host + "A(: b\r\n", 400);
    row("empty value", host + "A:\r\n", accepted);
    row("tabs", host + "A:\t b \t\r\n", accepted);
    row("Latin-1", host + "A: \xe4\r\n", accepted);
    row("NUL in value", host + QByteArray("A: \0\r\n", 6), 400);
    row("CR in value", host + "A: b\rc\r\n", 400);
    row("DEL in value", host + "A: \x7f\r\n", 400);
    row("LF ends field", host + "A: b\nC: d\r\n", 400);
    row("a content type", host + "Content-Type: a/b\r\n", accepted);
    row("two content types", host + "Content-Type: a/b\r\nContent-Type: a/b\r\n", 400);
    row("coded, nothing", host + "Content-Encoding: gzip\r\nContent-Length: 0\r\n", accepted);
    row("coded", host + "Content-Encoding: gzip\r\nContent-Length: 1\r\n", 415);
    row("coded, in chunks", host + "Content-Encoding: GZip\r\nTransfer-Encoding: chunked\r\n", 415);
    row("coded twice", host + "Content-Encoding: identity\r\nContent-Encoding: , br\r\nContent-Length: 1\r\n", 415);
    row("coded as it is", host + "Content-Encoding: Identity\r\nContent-Length: 1\r\n", accepted);
    row("expect", host + "Content-Length: 1\r\nExpect: 100-Continue\r\n", accepted);
    row("expect more", host + "Expect: tea\r\n", 417);
}

void RequestParserTest::addFraming()
{
    const auto row = [](const char *name, const QByteArray &fields, int outcome) {
        QTest::newRow(name) << "POST / HTTP/1.1\r\n" + host + fields + "\r\n" << outcome;
    };
    row("length", "Content-Length: 5\r\n", accepted);
    row("length beyond 64 bits", "Content-Length: 18446744073709551615\r\n", accepted); // 413 for the connection: too large
    row("length negative", "Content-Length: -1\r\n", 400);
    row("length with plus", "Content-Length: +5\r\n", 400);
    row("length hexadecimal", "Content-Length: 0x28\r\n", 400);
    row("length list", "Content-Length: 5, 5\r\n", 400);
    row("length twice", "Content-Length: 5\r\nContent-Length: 5\r\n", 400);
    row("two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n", 400);
    row("length empty", "Content-Length:\r\n", 400);
    row("length with space", "Content-Length: 5 5\r\n", 400);
    row("length behind a bad field", "B@d: 1\r\nContent-Length: 5\r\n", 400);
    row("chunked", "Transfer-Encoding: Chunked\r\n", accepted);
    row("chunked with length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", 400);
    row("length with chunked", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 400);
    row("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", 400);
    row("chunked, chunked", "Transfer-Encoding: chunked, chunked\r\n", 400);
    row("gzip", "Transfer-Encoding: gzip\r\n", 400);
    row("chunked, gzip", "Transfer-Encoding: chunked, gzip\r\n", 400);
    row("gzip, chunked", "Transfer-Encoding: gzip, chunked\r\n", 501);
    row("xchunked", "Transfer-Encoding: xchunked\r\n", 400);
    row("quoted chunked", "Transfer-Encoding: \"chunked\"\r\n", 400);
    row("chunked with vertical tab",
        "Transfer-Encoding: \x0b"
        "chunked\r\n",
        400);
    row("encoding empty", "Transfer-Encoding:\r\n", 400);
    QTest::newRow("chunked in HTTP/1.0") << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
    QTest::newRow("no host in HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << accepted;
}

void RequestParserTest::judges()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, outcome);
    RequestParser whole{Limits{}};
    QCOMPARE(outcomeOf(whole.parse(bytes)), outcome);

    // The same byte by byte, with the same outcome, and nothing before the end but a refusal.
    RequestParser slow{Limits{}};
    int slowOutcome = incomplete;
    for (qsizetype size = 1; size <= bytes.size() && slowOutcome == incomplete; ++size) {
        slowOutcome = outcomeOf(slow.parse(QByteArrayView(bytes).first(size)));
        QVERIFY(slowOutcome != accepted || size == bytes.size());
    }
    QCOMPARE(slowOutcome, outcome);
}

void RequestParserTest::readsEveryPart()
{
    const RequestHead head = parsed("POST /a%2Fb?c=d?e HTTP/1.1\r\nHost: localhost\r\nX-One:  two \r\nContent-Length: 007\r\n\r\n");
    QCOMPARE(head.request.method, Method::Post);
    QCOMPARE(head.request.path, "/a%2Fb");
    QCOMPARE(head.request.query, "c=d?e");
    const Headers headers{{"host", "localhost"}, {"x-one", "two"}};
    QCOMPARE(head.request.headers, headers);
    QCOMPARE(head.contentLength, 7);
    QVERIFY(!head.chunked && !head.headOnly && head.keepAlive);

    const RequestHead onlyHead = parsed("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(onlyHead.headOnly);
    QCOMPARE(onlyHead.request.method, Method::Get);
}

void RequestParserTest::handsOnPathsUntouched()
{
    for (const QByteArray path : {"//evil/x", "/a/../b", "/a%0A", "/.", "/a//b/"})
        QCOMPARE(parsed("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").request.path, path);
    QCOMPARE(parsed("GET http://localhost HTTP/1.1\r\nHost: localhost\r\n\r\n").request.path, "/");
    QCOMPARE(parsed("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n").request.path, "*");
}

void RequestParserTest::theTargetsHostCounts()
{
    const RequestHead head = parsed("GET http://a.example:81/ HTTP/1.1\r\nAccept: b\r\nHost: c.example\r\n\r\n");
    const Headers headers{{"accept", "b"}, {"host", "a.example:81"}};
    QCOMPARE(head.request.headers, headers);
    const RequestHead old = parsed("GET http://a.example/ HTTP/1.0\r\n\r\n");
    QCOMPARE(old.request.header("host"), "a.example");
}

void RequestParserTest::laterVersionsAreReadAsTheOneThatIsKnown()
{
    const RequestHead head = parsed("GET / HTTP/1.2\r\nHost: a\r\n\r\n");
    QVERIFY(!head.oldVersion && head.keepAlive);
}

void RequestParserTest::dropsFieldsOfTheHop()
{
    const RequestHead head =
        parsed("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive, Authorization\r\nKeep-Alive: 5\r\nTE: trailers\r\n"
               "Upgrade: websocket\r\nProxy-Connection: close\r\nAuthorization: Bearer a\r\n\r\n");
    const Headers headers{{"host", "localhost"}, {"authorization", "Bearer a"}};
    QCOMPARE(head.request.headers, headers);
}

void RequestParserTest::knowsWhenToClose_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << true;
    QTest::newRow("1.1, close") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: te,  Close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0, keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
    QTest::newRow("both") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\nConnection: close\r\n\r\n") << false;
}

void RequestParserTest::knowsWhenToClose()
{
    QFETCH(const QByteArray, bytes);
    QTEST(parsed(bytes).keepAlive, "keepAlive");
}

void RequestParserTest::keepsItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("outcome");
    // Limits below: 32 bytes of request line, 64 of fields, 3 fields.
    const QByteArray line = QByteArrayLiteral("GET / HTTP/1.1\r\n");
    QTest::newRow("line fits") << "GET /" + QByteArray(18, 'a') + " HTTP/1.1\r\n" + host + "\r\n" << accepted;
    QTest::newRow("line too long") << "GET /" + QByteArray(19, 'a') + " HTTP/1.1\r\n" + host + "\r\n" << 414;
    QTest::newRow("line without end") << "GET /" + QByteArray(100, 'a') << 414;
    QTest::newRow("fields fit") << line + host + "A: " + QByteArray(42, 'a') + "\r\n\r\n" << accepted;
    QTest::newRow("fields too large") << line + host + "A: " + QByteArray(43, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("field without end") << line + host + "A: " + QByteArray(100, 'a') << 431;
    QTest::newRow("three fields") << line + host + "A: 1\r\nB: 2\r\n\r\n" << accepted;
    QTest::newRow("four fields") << line + host + "A: 1\r\nB: 2\r\nC: 3\r\n\r\n" << 431;
}

void RequestParserTest::keepsItsLimits()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, outcome);
    const Limits limits{.requestLine = 32, .headerBlock = 64, .headerCount = 3};
    RequestParser whole(limits);
    QCOMPARE(outcomeOf(whole.parse(bytes)), outcome);
    RequestParser slow(limits);
    int slowOutcome = incomplete;
    for (qsizetype size = 1; size <= bytes.size() && slowOutcome == incomplete; ++size)
        slowOutcome = outcomeOf(slow.parse(QByteArrayView(bytes).first(size)));
    QCOMPARE(slowOutcome, outcome);
}

void RequestParserTest::stopsAtTheEmptyLine()
{
    const QByteArray one = "GET / HTTP/1.1\r\n" + host + "\r\n";
    QCOMPARE(parsed(one + one).size, one.size());
    RequestParser parser{Limits{}};
    QCOMPARE(outcomeOf(parser.parse(one)), accepted);
    parser.reset();
    QCOMPARE(outcomeOf(parser.parse(one)), accepted);
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "tst_requestparser.moc"
