// SPDX-License-Identifier: Apache-2.0
#include "core/server/apipage.h"

#include <QFile>
#include <QTest>

using namespace sallyport;
using http::Method;

/// The files under /docs: types, policy, caching, encodings. tests/web opens the page in a browser.
class ApiPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreFound_data();
    void filesAreFound();
    void otherPlacesAreNot_data();
    void otherPlacesAreNot();
    void onlyReadingIsAllowed();
    void thePageRunsNothingOfOthers();
    void codings_data();
    void codings();
    void knownFilesAreNotSentAgain_data();
    void knownFilesAreNotSentAgain();
    void licencesComeAlong();

private:
    static http::Request request(Method method, const QByteArray &path, const http::Headers &headers = {})
    {
        return {.method = method, .path = path, .query = {}, .headers = headers, .body = {}, .peer = {}};
    }
    http::Response get(const QByteArray &path, const http::Headers &headers = {}) const
    {
        return m_page.answer(request(Method::Get, path, headers)).value_or(http::Response{.status = 404, .headers = {}, .body = {}});
    }

    const ApiPage m_page;
};

void ApiPageTest::filesAreFound_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");

    const auto row = [](const char *path, const char *type) { QTest::newRow(path) << QByteArray(path) << QByteArray(type); };
    row("/docs", "text/html; charset=utf-8");
    row("/docs/", "text/html; charset=utf-8");
    row("/docs/page.html", "text/html; charset=utf-8");
    row("/docs/page.css", "text/css; charset=utf-8");
    row("/docs/page.js", "text/javascript; charset=utf-8");
    row("/docs/icon.svg", "image/svg+xml");
    row("/docs/swagger-ui.css", "text/css; charset=utf-8");
    row("/docs/swagger-ui-bundle.js", "text/javascript; charset=utf-8");
}

void ApiPageTest::filesAreFound()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, type);

    for (const Method method : {Method::Get, Method::Head}) {
        const auto response = m_page.answer(request(method, path));
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->header("content-type"), type);
        QCOMPARE(response->header("cache-control"), "no-cache");
        QVERIFY(!response->body.isEmpty());
    }
}

void ApiPageTest::otherPlacesAreNot_data()
{
    QTest::addColumn<QByteArray>("path");

    for (const char *path : {"/", "/doc", "/docsx", "/docs//", "/docs/nothing", "/docs/page.js/", "/docs/../docs", "/docs/%70age.js",
                             "/docs/swagger-ui/LICENSE", "/DOCS"})
        QTest::newRow(path) << QByteArray(path);
}

void ApiPageTest::otherPlacesAreNot()
{
    QFETCH(const QByteArray, path);

    QVERIFY(!m_page.answer(request(Method::Get, path)));
    QVERIFY(!m_page.answer(request(Method::Post, path)));
}

void ApiPageTest::onlyReadingIsAllowed()
{
    for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Options}) {
        const auto response = m_page.answer(request(method, QByteArrayLiteral("/docs")));
        QVERIFY(response);
        QCOMPARE(response->status, 405);
        QCOMPARE(response->header("allow"), "GET, HEAD");
    }
}

void ApiPageTest::thePageRunsNothingOfOthers()
{
    const http::Response response = get("/docs");
    const QByteArray policy = response.header("content-security-policy");
    QVERIFY(policy.startsWith("default-src 'none'; "));
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!policy.contains("http"));
    QVERIFY(!policy.contains('*'));
    QVERIFY(!response.body.contains("://")); // the page asks no other host for anything
}

void ApiPageTest::codings_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<bool>("deflated");

    QTest::newRow("nothing said") << QByteArray() << false;
    QTest::newRow("a browser") << QByteArray("gzip, deflate, br, zstd") << true;
    QTest::newRow("upper case") << QByteArray("DEFLATE") << true;
    QTest::newRow("weighed") << QByteArray("gzip;q=1.0, deflate ; q=0.5") << true;
    QTest::newRow("refused") << QByteArray("gzip, deflate;q=0") << false;
    QTest::newRow("refused, spelt out") << QByteArray("deflate; q=0.000") << false;
    QTest::newRow("others only") << QByteArray("gzip, br") << false;
    QTest::newRow("a longer name") << QByteArray("deflate64, x-deflate") << false;
}

void ApiPageTest::codings()
{
    QFETCH(const QByteArray, accepted);
    QFETCH(const bool, deflated);

    QFile file(QStringLiteral(":/apipage/swagger-ui-bundle.js"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray expected = file.readAll();
    const http::Response response = get("/docs/swagger-ui-bundle.js", {{QByteArrayLiteral("accept-encoding"), accepted}});
    QCOMPARE(response.header("vary"), "Accept-Encoding");
    QCOMPARE(response.header("content-encoding"), QByteArray(deflated ? "deflate" : ""));
    if (deflated) {
        QVERIFY(response.body.size() < expected.size() / 3);
        QVERIFY(qUncompress(QByteArray(4, '\0') + response.body) == expected);
    } else {
        QVERIFY(response.body == expected);
    }
}

void ApiPageTest::knownFilesAreNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");

    QTest::newRow("the same") << QByteArray("%1") << 304;
    QTest::newRow("one of many") << QByteArray("\"other\", %1") << 304;
    QTest::newRow("any") << QByteArray("*") << 304;
    QTest::newRow("another") << QByteArray("W/\"other\"") << 200;
    QTest::newRow("a longer one") << QByteArray("x%1") << 200;
}

void ApiPageTest::knownFilesAreNotSentAgain()
{
    QFETCH(QByteArray, form);
    QFETCH(const int, status);

    const QByteArray tag = get("/docs/page.js").header("etag");
    QVERIFY(tag.startsWith("W/\""));
    QVERIFY(tag != get("/docs/page.css").header("etag"));
    const http::Response response = get("/docs/page.js", {{QByteArrayLiteral("if-none-match"), form.replace("%1", tag)}});
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("etag"), tag);
    QCOMPARE(response.body.isEmpty(), status == 304);
}

void ApiPageTest::licencesComeAlong()
{
    QVERIFY(get("/docs/LICENSE").body.contains("Apache License"));
    QVERIFY(get("/docs/NOTICE").body.contains("SmartBear"));
    QVERIFY(get("/docs/swagger-ui-bundle.js.LICENSE.txt").body.contains("License"));
}

QTEST_GUILESS_MAIN(ApiPageTest)

#include "apipagetest.moc"
