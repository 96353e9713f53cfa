// SPDX-License-Identifier: Apache-2.0
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sallyport::http;
using namespace sallyport::http::test;

namespace {

const QList<QByteArray> seeds{
    "GET /a?b=c HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nConnection: keep-alive\r\n\r\n",
    "POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello",
    "POST /a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nT: u\r\n\r\n",
};
const QByteArray pieces("\r\n \t:;,%/0\x00\x7f\xff", 14);

// A few bytes changed, cut out, doubled or put in.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    for (int changes = random.bounded(1, 5); changes > 0 && !bytes.isEmpty(); --changes) {
        const int at = random.bounded(int(bytes.size()));
        switch (random.bounded(4)) {
        case 0: bytes[at] = char(random.bounded(256)); break;
        case 1: bytes.remove(at, random.bounded(1, 8)); break;
        case 2: bytes.insert(at, bytes.mid(at, random.bounded(1, 30))); break;
        case 3: bytes.insert(at, pieces[random.bounded(int(pieces.size()))]); break;
        }
    }
    return bytes;
}

} // namespace

/// Requests that are almost right.
class MutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void almostRequests()
    {
        TestServer server([](const Request &request, const Responder &respond) { respond(textResponse(request.path + request.body)); });
        QRandomGenerator random(20'260'101); // the same requests in each run
        for (int i = 0; i < 3000; ++i) {
            RawClient client(server.port());
            client.send(mutated(seeds[i % seeds.size()], random) + "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            if (i % 16 == 0)
                client.read(false, 20);
        }
        QCOMPARE(statusOf(server.port()), 200);
    }
};

QTEST_GUILESS_MAIN(MutationTest)
#include "tst_mutation.moc"
