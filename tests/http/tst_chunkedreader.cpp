// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/chunkedreader.h"

#include <QTest>

using namespace sallyport::http;

namespace {

constexpr int done = 0;
constexpr int incomplete = -1;
constexpr qint64 limit = 64;

struct Reading
{
    int outcome = incomplete;
    QByteArray body;
    QByteArray rest;
};

// Gives `step` more bytes at a time, keeping what the reader left, as a connection does.
Reading readInSteps(const QByteArray &bytes, qsizetype step)
{
    ChunkedReader reader(limit);
    QByteArray pending;
    qsizetype given = 0;
    while (given < bytes.size()) {
        const qsizetype size = std::min(step, bytes.size() - given);
        pending += bytes.sliced(given, size);
        given += size;
        QByteArrayView input(pending);
        const auto progress = reader.read(input);
        if (!progress)
            return {.outcome = int(progress.error().status), .body = {}, .rest = {}};
        pending = input.toByteArray();
        if (*progress == ChunkedReader::Progress::Done)
            return {.outcome = done, .body = reader.takeBody(), .rest = pending + bytes.sliced(given)};
    }
    return {};
}

} // namespace

class ChunkedReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void limitsExtensionsOfOneBody();
};

void ChunkedReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, int outcome, const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << outcome << body;
    };
    row("one chunk", "5\r\nhello\r\n0\r\n\r\n", done, "hello");
    row("two chunks", "5\r\nhello\r\nA\r\n, world...\r\n0\r\n\r\n", done, "hello, world...");
    row("empty", "0\r\n\r\n", done);
    row("zeros", "0005\r\nhello\r\n000\r\n\r\n", done, "hello");
    row("extension", "5;a=\"b c\"\r\nhello\r\n0;x\r\n\r\n", done, "hello");
    row("trailer", "0\r\nX-Sum: 1\r\nContent-Length: 9\r\n\r\n", done);
    row("what follows", "0\r\n\r\nGET / HTTP/1.1\r\n", done);
    row("to the limit", "40\r\n" + QByteArray(64, 'a') + "\r\n0\r\n\r\n", done, QByteArray(64, 'a'));
    row("beyond the limit", "41\r\n", 413);
    row("beyond the limit by two", "40\r\n" + QByteArray(64, 'a') + "\r\n1\r\n", 413);
    row("huge", "fffffffffffffff\r\n", 413);
    row("beyond 64 bits", "10000000000000005\r\nhello\r\n", 413);
    row("no number", "zz\r\n", 400);
    row("prefixed", "0x5\r\nhello\r\n", 400);
    row("negative", "-5\r\nhello\r\n", 400);
    row("no size", "\r\nhello\r\n", 400);
    row("space behind size", "5 \r\nhello\r\n", 400);
    row("space before size", " 5\r\nhello\r\n", 400);
    row("LF alone", "5\nhello\r\n", 400);
    row("LF in extension", "5;a\nhello\r\n", 400);
    row("CR in extension", "5;a\rb\r\nhello\r\n", 400);
    row("chunk longer than said", "4\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk ended by LF", "5\r\nhello\n0\r\n\r\n", 400);
    row("long extension", "5;" + QByteArray(300, 'a') + "\r\nhello", 400);
    row("bad trailer", "0\r\nno colon\r\n\r\n", 400);
    row("folded trailer", "0\r\nA: b\r\n c\r\n\r\n", 400);
    row("long trailers", "0\r\n" + QByteArray("A: b\r\n").repeated(2000) + "\r\n", 400);
    row("endless trailer", "0\r\nA: " + QByteArray(9000, 'b'), 400);
    row("no end", "5\r\nhello\r\n0\r\n", incomplete);
    row("half a chunk", "5\r\nhel", incomplete);
}

void ChunkedReaderTest::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, outcome);
    QFETCH(const QByteArray, body);
    const QByteArray follows = bytes.contains("GET") ? bytes.sliced(bytes.indexOf("GET")) : QByteArray();
    for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(3)}) {
        const Reading reading = readInSteps(bytes, step);
        QCOMPARE(reading.outcome, outcome);
        QCOMPARE(reading.body, body);
        QCOMPARE(reading.rest, outcome == done ? follows : QByteArray());
    }
}

void ChunkedReaderTest::limitsExtensionsOfOneBody()
{
    ChunkedReader reader(1024 * 1024);
    const QByteArray chunk = "1;" + QByteArray(200, 'a') + "\r\nx\r\n";
    int chunks = 0;
    for (;; ++chunks) {
        QByteArrayView input(chunk);
        if (!reader.read(input))
            break;
        QVERIFY(chunks < 1000);
    }
    QCOMPARE(chunks, 16 * 1024 / 201);
}

QTEST_GUILESS_MAIN(ChunkedReaderTest)
#include "tst_chunkedreader.moc"
