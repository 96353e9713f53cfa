// SPDX-License-Identifier: Apache-2.0
#include "core/base/weborigin.h"

#include <QTest>

using namespace sallyport;

class WebOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsBrowsersWriteIt_data();
    void isAsBrowsersWriteIt();
    void isWhatStandsBeforeThePort();
};

void WebOriginTest::isAsBrowsersWriteIt_data()
{
    QTest::addColumn<bool>("good");
    for (const char *good : {"https://app.example.org", "http://localhost", "http://localhost:3000", "https://127.0.0.1:8443",
                             "http://[::1]:8080", "https://a:80", "http://a:443", "https://xn--bcher-kva.example"})
        QTest::newRow(good) << true;
    for (const char *bad : {"",
                            "*",
                            "null",
                            "app.example.org",
                            "//app.example.org",
                            "https://",
                            "https://app.example.org/",
                            "https://app.example.org/path",
                            "https://app.example.org?x",
                            "https://app.example.org#x",
                            "https://App.example.org",
                            "HTTPS://app.example.org",
                            "ftp://app.example.org",
                            "https://user@app.example.org",
                            "https://app.example.org:443",
                            "http://app.example.org:80",
                            "https://app.example.org:",
                            "https://app.example.org:0",
                            "https://app.example.org:65536",
                            "https://app.example.org:08443",
                            "https://*.example.org",
                            "https://a..b",
                            "https://a.",
                            "https://a b",
                            "https://b\xc3\xbc"
                            "cher.example",
                            "https://a\n",
                            "file://"})
        QTest::newRow(bad) << false;
}

void WebOriginTest::isAsBrowsersWriteIt()
{
    QTEST(isWebOrigin(QString::fromUtf8(QTest::currentDataTag())), "good");
}

void WebOriginTest::isWhatStandsBeforeThePort()
{
    for (const char16_t *good : {u"app.example.org", u"APP.example.org.", u"localhost", u"my_host", u"xn--bcher-kva.example", u"192.0.2.7",
                                 u"::1", u"[2001:db8::1]", u"2001:DB8::1"})
        QVERIFY2(isHostName(good), qPrintable(QStringView(good).toString()));
    for (const char16_t *bad : {u"", u"foo.example:8000", u"a b", u" a", u"a\n", u"[::1]:8000", u"https://a", u"a/b", u"*.example.org",
                                u"*", u"bücher.example", u"-a.example", u"a..b", u"192.0.2.7:80", u"user@a"})
        QVERIFY2(!isHostName(bad), qPrintable(QStringView(bad).toString()));
}

QTEST_APPLESS_MAIN(WebOriginTest)
#include "weborigintest.moc"
