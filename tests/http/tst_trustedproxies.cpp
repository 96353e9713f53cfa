// SPDX-License-Identifier: Apache-2.0
#include "core/http/peers/trustedproxies.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;
using namespace sallyport::http;

namespace {

TrustedProxies trusting(const QStringList &list)
{
    return TrustedProxies::parse(list).value_or(TrustedProxies());
}

/// `name: value` lines.
Headers headersOf(const QByteArray &lines)
{
    Headers headers;
    const QByteArrayList all = lines.isEmpty() ? QByteArrayList() : lines.split('\n');
    for (const QByteArray &line : all)
        headers.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 2)});
    return headers;
}

} // namespace

class TrustedProxiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void findsTheClient_data();
    void findsTheClient();
    void removesTheFields_data();
    void removesTheFields();
    void speaksForTheUnixSocket();
    void worksInBounds();
};

void TrustedProxiesTest::reads_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("contained");
    const auto row = [](const char *item, const char *address, bool contained) {
        QTest::addRow("%s %s", item, address) << QString::fromLatin1(item) << QString::fromLatin1(address) << contained;
    };
    row("10.0.0.7", "10.0.0.7", true);
    row("10.0.0.7", "10.0.0.8", false);
    row("10.0.0.0/8", "10.255.1.2", true);
    row("10.0.0.0/8", "11.0.0.0", false);
    row("192.168.4.0/22", "192.168.7.255", true);
    row("192.168.4.0/22", "192.168.8.0", false);
    row("10.0.0.7", "::ffff:10.0.0.7", true);
    row("::ffff:10.0.0.7", "10.0.0.7", true);
    row("::ffff:10.0.0.0/104", "10.1.2.3", true);
    row("::ffff:10.0.0.0/104", "11.1.2.3", false);
    row("fd00::/8", "fd12:3456::1", true);
    row("fd00::/8", "fe80::1", false);
    row("::1", "::1", true);
    row("::1", "127.0.0.1", false);
    row("unix", "127.0.0.1", false);
    row("10.0.0.0/8", "", false); // the Unix socket
    row("unix", "", true);
}

void TrustedProxiesTest::reads()
{
    QFETCH(QString, item);
    QFETCH(QString, address);
    const auto proxies = TrustedProxies::parse({item});
    QVERIFY(proxies);
    QVERIFY(!proxies->isEmpty());
    QTEST(proxies->contains(QHostAddress(address)), "contained");
}

void TrustedProxiesTest::refuses_data()
{
    QTest::addColumn<QString>("item");
    for (const char *item : {"",
                             " ",
                             "localhost",
                             "proxy.example.org",
                             "10.0.0",
                             "10",
                             "0x0a.0.0.1",
                             "010.0.0.1",
                             "10.0.0.0/",
                             "10.0.0.0/33",
                             "10.0.0.0/-1",
                             "10.0.0.0/8/8",
                             "10.0.0.0/255.0.0.0",
                             "10.0.0.7/8",
                             "fd00::1/8",
                             "fd00::/129",
                             "fe80::1%lo",
                             "0.0.0.0/0",
                             "::/0",
                             "::ffff:0.0.0.0/96",
                             "::ffff:10.0.0.0/90",
                             "[::1]",
                             "10.0.0.1:80",
                             "*",
                             "Unix",
                             "10.0.0.0/ 8",
                             "10.0.0.0/8 "})
        QTest::addRow("'%s'", item) << QString::fromLatin1(item);
}

void TrustedProxiesTest::refuses()
{
    QFETCH(QString, item);
    const auto proxies = TrustedProxies::parse({QStringLiteral("127.0.0.1"), item});
    QVERIFY(!proxies);
    QCOMPARE(proxies.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(proxies.error().detail.contains(item));
}

// The proxies trusted here: 10.0.0.0/8 and fd00::/8. The connection itself is a plain one unless the row says so.
void TrustedProxiesTest::findsTheClient_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("client");
    QTest::addColumn<bool>("secure");
    const auto row = [](const char *name, const char *peer, const char *fields, const char *client, bool secure = false) {
        QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(fields) << QString::fromLatin1(client) << secure;
    };
    row("nothing said", "10.0.0.1", "", "10.0.0.1");
    row("mapped peer", "::ffff:203.0.113.9", "", "203.0.113.9");
    // From somebody who is no proxy of ours
    row("stranger", "203.0.113.9", "forwarded: for=192.0.2.1;proto=https", "203.0.113.9");
    row("stranger x", "203.0.113.9", "x-forwarded-for: 192.0.2.1\nx-forwarded-proto: https", "203.0.113.9");
    row("stranger claims a proxy", "203.0.113.9", "x-forwarded-for: 10.0.0.1", "203.0.113.9");
    // Forwarded
    row("one", "10.0.0.1", "forwarded: for=192.0.2.1", "192.0.2.1");
    row("all parameters", "10.0.0.1", "forwarded: for=192.0.2.1;proto=https;by=10.0.0.1;host=example.org", "192.0.2.1", true);
    row("names in any case", "10.0.0.1", "forwarded: FOR=192.0.2.1;Proto=HTTPS", "192.0.2.1", true);
    row("quoted", "10.0.0.1", "forwarded: for=\"192.0.2.1\";proto=\"https\"", "192.0.2.1", true);
    row("quoted pairs", "10.0.0.1", "forwarded: for=\"19\\2.0.2.1\"", "192.0.2.1");
    row("port", "10.0.0.1", "forwarded: for=\"192.0.2.1:4711\"", "192.0.2.1");
    row("hidden port", "10.0.0.1", "forwarded: for=\"192.0.2.1:_x\"", "192.0.2.1");
    row("ipv6", "10.0.0.1", "forwarded: for=\"[2001:db8::17]\"", "2001:db8::17");
    row("ipv6 port", "10.0.0.1", "forwarded: for=\"[2001:db8::17]:4711\"", "2001:db8::17");
    row("ipv6 mapped", "10.0.0.1", "forwarded: for=\"[::ffff:192.0.2.1]\"", "192.0.2.1");
    row("ipv6 without brackets", "10.0.0.1", "forwarded: for=\"2001:db8::17\"", "10.0.0.1");
    row("ipv4 in brackets", "10.0.0.1", "forwarded: for=\"[192.0.2.1]\"", "10.0.0.1");
    row("peer is ipv6", "fd00::1", "forwarded: for=192.0.2.1", "192.0.2.1");
    row("peer is mapped", "::ffff:10.0.0.1", "forwarded: for=192.0.2.1", "192.0.2.1");
    row("chain", "10.0.0.1", "forwarded: for=192.0.2.1, for=10.0.0.3, for=10.0.0.2", "192.0.2.1");
    row("chain over fields", "10.0.0.1", "forwarded: for=192.0.2.1\nforwarded: for=10.0.0.3,for=10.0.0.2", "192.0.2.1");
    row("only proxies", "10.0.0.1", "forwarded: for=10.0.0.3, for=10.0.0.2", "10.0.0.3");
    row("scheme where it began", "10.0.0.1", "forwarded: for=192.0.2.1;proto=https, for=10.0.0.2;proto=http", "192.0.2.1", true);
    row("plain where it began", "10.0.0.1", "forwarded: for=192.0.2.1;proto=http, for=10.0.0.2;proto=https", "192.0.2.1", false);
    row("unknown", "10.0.0.1", "forwarded: for=unknown;proto=https", "10.0.0.1", true);
    row("hidden", "10.0.0.1", "forwarded: for=192.0.2.1, for=_secret, for=10.0.0.2", "10.0.0.2");
    row("space around", "10.0.0.1", "forwarded:  for=192.0.2.1 ; proto=https , ", "192.0.2.1", true);
    row("empty elements", "10.0.0.1", "forwarded: , ,for=192.0.2.1,, ,", "192.0.2.1");
    row("empty", "10.0.0.1", "forwarded: ", "10.0.0.1");
    row("only by", "10.0.0.1", "forwarded: by=10.0.0.1", "10.0.0.1");
    // What a client wrote before the proxy did
    row("spoofed", "10.0.0.1", "forwarded: for=127.0.0.1;proto=https, for=203.0.113.9;proto=http", "203.0.113.9", false);
    row("spoofed in a field before", "10.0.0.1", "forwarded: for=127.0.0.1\nforwarded: for=203.0.113.9", "203.0.113.9");
    row("open quote", "10.0.0.1", "forwarded: for=\"127.0.0.1, for=203.0.113.9", "203.0.113.9");
    row("open quote before a quote", "10.0.0.1", "forwarded: for=127.0.0.1;x=\", for=\"[2001:db8::9]:1\"", "2001:db8::9");
    row("open quote and backslash", "10.0.0.1", "forwarded: for=127.0.0.1;x=\"\\, for=\"[2001:db8::9]\"", "2001:db8::9");
    row("comma in quotes", "10.0.0.1", "forwarded: for=192.0.2.1;x=\"a,for=127.0.0.1\\\",b\"", "192.0.2.1");
    row("claims a proxy", "10.0.0.1", "forwarded: for=127.0.0.1, for=10.9.9.9, for=203.0.113.9", "203.0.113.9");
    // What cannot be read ends the chain
    for (const char *broken : {"for",
                               "for=",
                               "=192.0.2.1",
                               "for =192.0.2.1",
                               "for= 192.0.2.1",
                               "for=192.0.2.1;for=192.0.2.2",
                               "for=192.0.2.1;proto=ftp",
                               "for=192.0.2.1;proto=http;proto=https",
                               "for=192.0.2",
                               "for=1",
                               "for=\"192.0.2.1:\"",
                               "for=\"192.0.2.1:123456\"",
                               "for=\"[2001:db8::1\"",
                               "for=\"2001:db8::1]\"",
                               "for=\"[]\"",
                               "for=\"[fe80::1%lo]\"",
                               "for=\"192.0.2.1\"x",
                               "for=\"192.0.2.1\\",
                               "for=192.0.2.1 proto=https",
                               "for=\"192.0.2.1 \"",
                               "for=_",
                               "for=\"_a b\""})
        QTest::addRow("broken %s", broken) << QStringLiteral("10.0.0.1")
                                           << QByteArray("forwarded: for=192.0.2.1, ") + broken + ", for=10.0.0.2"
                                           << QStringLiteral("10.0.0.2") << false;
    // X-Forwarded-*
    row("x one", "10.0.0.1", "x-forwarded-for: 192.0.2.1\nx-forwarded-proto: https", "192.0.2.1", true);
    row("x ipv6", "10.0.0.1", "x-forwarded-for: 2001:db8::17", "2001:db8::17");
    row("x ipv6 brackets", "10.0.0.1", "x-forwarded-for: [2001:db8::17]:4711", "2001:db8::17");
    row("x port", "10.0.0.1", "x-forwarded-for: 192.0.2.1:4711", "192.0.2.1");
    row("x mapped", "10.0.0.1", "x-forwarded-for: ::ffff:192.0.2.1", "192.0.2.1");
    row("x chain", "10.0.0.1", "x-forwarded-for: 192.0.2.1, 10.0.0.3\nx-forwarded-for: 10.0.0.2", "192.0.2.1");
    row("x spoofed", "10.0.0.1", "x-forwarded-for: 127.0.0.1, 203.0.113.9", "203.0.113.9");
    row("x spoofed field", "10.0.0.1", "x-forwarded-for: 127.0.0.1\nx-forwarded-for: 203.0.113.9", "203.0.113.9");
    row("x broken", "10.0.0.1", "x-forwarded-for: 192.0.2.1, lies, 10.0.0.2", "10.0.0.2");
    row("x unknown", "10.0.0.1", "x-forwarded-for: 192.0.2.1, unknown", "10.0.0.1");
    row("x quote", "10.0.0.1", "x-forwarded-for: \", 203.0.113.9", "203.0.113.9");
    row("x scheme alone", "10.0.0.1", "x-forwarded-proto: https", "10.0.0.1", true);
    row("x scheme replaced", "10.0.0.1", "x-forwarded-for: 192.0.2.1, 10.0.0.2\nx-forwarded-proto: https", "192.0.2.1", true);
    row("x schemes in pairs", "10.0.0.1", "x-forwarded-for: 192.0.2.1, 10.0.0.2\nx-forwarded-proto: https, http", "192.0.2.1", true);
    row("x scheme spoofed", "10.0.0.1", "x-forwarded-for: 192.0.2.1\nx-forwarded-proto: https, http", "192.0.2.1", false);
    row("x scheme unknown", "10.0.0.1", "x-forwarded-for: 192.0.2.1\nx-forwarded-proto: wss", "192.0.2.1", false);
    row("x real ip is nobody's word", "10.0.0.1", "x-real-ip: 192.0.2.1", "10.0.0.1");
    // Both families
    row("agree", "10.0.0.1", "forwarded: for=192.0.2.1;proto=https\nx-forwarded-for: 192.0.2.1\nx-forwarded-proto: https", "192.0.2.1",
        true);
    row("agree, one silent of the scheme", "10.0.0.1", "forwarded: for=192.0.2.1;proto=https\nx-forwarded-for: 192.0.2.1", "192.0.2.1",
        true);
    row("agree, one tells the scheme only", "10.0.0.1", "forwarded: for=192.0.2.1\nx-forwarded-proto: https", "192.0.2.1", true);
    row("client wrote forwarded", "10.0.0.1", "forwarded: for=127.0.0.1\nx-forwarded-for: 203.0.113.9", "10.0.0.1");
    row("client wrote x", "10.0.0.1", "forwarded: for=203.0.113.9\nx-forwarded-for: 127.0.0.1", "10.0.0.1");
    row("schemes differ", "10.0.0.1", "forwarded: for=192.0.2.1;proto=http\nx-forwarded-for: 192.0.2.1\nx-forwarded-proto: https",
        "10.0.0.1");
}

void TrustedProxiesTest::findsTheClient()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, fields);
    Request request;
    request.peer = QHostAddress(peer);
    request.headers = headersOf(fields);
    trusting({QStringLiteral("10.0.0.0/8"), QStringLiteral("fd00::/8")}).apply(request);
    QTEST(request.peer.toString(), "client");
    QTEST(request.secure, "secure");
}

void TrustedProxiesTest::removesTheFields_data()
{
    QTest::addColumn<QString>("peer");
    QTest::newRow("trusted") << QStringLiteral("10.0.0.1");
    QTest::newRow("stranger") << QStringLiteral("203.0.113.9");
}

void TrustedProxiesTest::removesTheFields()
{
    QFETCH(QString, peer);
    Request request;
    request.peer = QHostAddress(peer);
    request.secure = true;
    request.headers =
        headersOf("host: example.org\nforwarded: for=192.0.2.1\nx-forwarded-for: 192.0.2.1\nx-forwarded-proto: https\nx-forwarded-host: a\n"
                  "x-forwarded-port: 1\nx-forwarded-prefix: /x\nx-real-ip: 192.0.2.1\nx-forwarded-server: b\naccept: */*\nx-request-id: 1");
    trusting({QStringLiteral("10.0.0.1")}).apply(request);
    QCOMPARE(request.headers, headersOf("host: example.org\naccept: */*\nx-request-id: 1"));
    QVERIFY(request.secure);
}

void TrustedProxiesTest::speaksForTheUnixSocket()
{
    Request request;
    request.headers = headersOf("x-forwarded-for: 192.0.2.1");
    trusting({QStringLiteral("10.0.0.1")}).apply(request);
    QVERIFY(request.peer.isNull());

    request.headers = headersOf("x-forwarded-for: 192.0.2.1");
    trusting({QStringLiteral("unix")}).apply(request);
    QCOMPARE(request.peer, QHostAddress(QStringLiteral("192.0.2.1")));
}

// As much as a header could ever hold, each shape many times over; only the last steps are looked at.
void TrustedProxiesTest::worksInBounds()
{
    const TrustedProxies proxies = trusting({QStringLiteral("10.0.0.0/8")});
    const QByteArrayList shapes{"10.0.0.2,", ",", "\"", "\\", "\\\"", "\",", "for=10.0.0.2;", ";", "for=10.0.0.2,", "=", "x=\"\\\\\";"};
    QElapsedTimer watch;
    watch.start();
    for (const QByteArray &shape : shapes) {
        for (const char *name : {"forwarded", "x-forwarded-for", "x-forwarded-proto"}) {
            Request request;
            request.peer = QHostAddress(QStringLiteral("10.0.0.1"));
            request.headers.append({name, shape.repeated(256 * 1024 / shape.size())});
            proxies.apply(request);
            QVERIFY(proxies.contains(request.peer));
        }
    }
    QVERIFY2(watch.elapsed() < 10'000, qPrintable(QString::number(watch.elapsed())));
}

QTEST_APPLESS_MAIN(TrustedProxiesTest)
#include "tst_trustedproxies.moc"
