// SPDX-License-Identifier: Apache-2.0
#include "core/client/serveraddress.h"

#include <QTest>

namespace sallyport {

class ServerAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void keepsServersApart();
};

void ServerAddressTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPrivate");
    const auto row = [](const char *text, const char *url, const char *name, bool isPrivate) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url) << QString::fromUtf8(name) << isPrivate;
    };
    row("auth.example.org", "https://auth.example.org", "auth.example.org", true);
    row("  auth.example.org \t", "https://auth.example.org", "auth.example.org", true);
    row("auth.example.org:8443", "https://auth.example.org:8443", "auth.example.org:8443", true);
    row("AUTH.Example.ORG", "https://auth.example.org", "auth.example.org", true);
    row("https://auth.example.org/", "https://auth.example.org", "auth.example.org", true);
    row("HTTPS://auth.example.org", "https://auth.example.org", "auth.example.org", true);
    row("https://auth.example.org:443", "https://auth.example.org", "auth.example.org", true);
    row("http://auth.example.org:80", "http://auth.example.org", "auth.example.org", false);
    row("http://auth.example.org", "http://auth.example.org", "auth.example.org", false);
    row("192.168.1.5:8000", "https://192.168.1.5:8000", "192.168.1.5:8000", true);
    row("localhost", "http://localhost", "localhost", true);
    row("localhost:8000", "http://localhost:8000", "localhost:8000", true);
    row("LOCALHOST:8000", "http://localhost:8000", "localhost:8000", true);
    row("sallyport.localhost:8000", "http://sallyport.localhost:8000", "sallyport.localhost:8000", true);
    row("127.0.0.1:8000", "http://127.0.0.1:8000", "127.0.0.1:8000", true);
    row("[::1]:8000", "http://[::1]:8000", "[::1]:8000", true);
    row("https://localhost", "https://localhost", "localhost", true);
    row("http://localhost.example.org", "http://localhost.example.org", "localhost.example.org", false);
    row("bücher.example", "https://xn--bcher-kva.example", "xn--bcher-kva.example", true);
    // Qt would decode these, whose top-level domains it trusts; the second one looks like a fruit.
    row("bücher.de", "https://xn--bcher-kva.de", "xn--bcher-kva.de", true);
    row("https://xn--80ak6aa92e.com:8443", "https://xn--80ak6aa92e.com:8443", "xn--80ak6aa92e.com:8443", true);
}

void ServerAddressTest::understands()
{
    QFETCH(QString, text);
    auto address = ServerAddress::fromText(text);
    QVERIFY2(address, qPrintable(address ? QString() : address.error().detail));
    QTEST(address->url.toString(QUrl::FullyEncoded), "url");
    QTEST(address->displayName(), "name");
    QTEST(address->isPrivate(), "isPrivate");
    QCOMPARE(address->kind, ServerAddress::Kind::Remote);
    QCOMPARE(address->storageKey(), address->url.toString(QUrl::FullyEncoded));
}

void ServerAddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "   ", "://", "https://", "ftp://auth.example.org", "file:///etc/passwd", "javascript://x", "two words",
                             "auth.example.org:port", "auth.example.org:99999", "auth.example.org:0", "https://user@auth.example.org",
                             "https://user:secret@auth.example.org", "auth.example.org/login", "auth.example.org?x=1",
                             "auth.example.org#top", "[::1", "-", "a\nb"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void ServerAddressTest::refuses()
{
    QFETCH(QString, text);
    const auto address = ServerAddress::fromText(text);
    QVERIFY2(!address, qPrintable(address ? address->url.toString() : QString()));
    QCOMPARE(address.error().code, ErrorCode::ConfigurationInvalid);
    QVERIFY(!address.error().detail.isEmpty());
    QVERIFY(!address.error().detail.contains(u"secret"));
}

void ServerAddressTest::keepsServersApart()
{
    const auto first = ServerAddress::local(QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("/a"));
    const auto restarted = ServerAddress::local(QUrl(QStringLiteral("http://127.0.0.1:2")), QStringLiteral("/a"));
    const auto other = ServerAddress::local(QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("/b"));
    QCOMPARE(first.storageKey(), restarted.storageKey());
    QVERIFY(first.storageKey() != other.storageKey());
    QVERIFY(first != restarted);
    QVERIFY(first.isPrivate());
    QVERIFY(first.displayName().isEmpty());
}

} // namespace sallyport

QTEST_APPLESS_MAIN(sallyport::ServerAddressTest)
#include "tst_serveraddress.moc"
