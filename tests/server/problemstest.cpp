// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include <QTest>

using namespace sallyport;
using http::Method;

/// Errors as RFC 9457 has them, for who asks for it.
class ProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areToldToWhoAsks_data();
    void areToldToWhoAsks();
    void sayWhatPlainErrorsSay_data();
    void sayWhatPlainErrorsSay();
    void nameEachWrongField();
    void changeNothingElse();

private:
    TestInstallation m_installation;
};

void ProblemsTest::areToldToWhoAsks_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *accept, bool asks) { QTest::newRow(*accept ? accept : "nothing") << QByteArray(accept) << asks; };
    row("", false);
    row("*/*", false);
    row("application/json", false);
    row("application/*", false);
    row("text/html, application/xhtml+xml", false);
    row("application/problem+json", true);
    row("Application/Problem+JSON", true);
    row("application/json, application/problem+json", true);
    row("application/problem+json;q=0.9, application/json;q=0.5", true);
    row("application/problem+json ; charset=utf-8 ; q=1", true);
    row("application/json, application/problem+json;q=0.5", false);
    row("application/problem+json;q=0", false);
    row("application/problem+json;q=0, */*", false);
    row("application/problem+jsonx", false);
}

void ProblemsTest::areToldToWhoAsks()
{
    QFETCH(QByteArray, accept);
    QFETCH(bool, asks);
    const http::Response response = m_installation.call(makeRequest(Method::Get, "/nothing", {{"accept", accept}}));
    QCOMPARE(response.status, 404);
    QCOMPARE(response.header("content-type"), QByteArray(asks ? "application/problem+json" : "application/json"));
}

void ProblemsTest::sayWhatPlainErrorsSay_data()
{
    QTest::addColumn<http::Request>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::newRow("no such path") << makeRequest(Method::Get, "/nothing") << 404 << QStringLiteral("Not Found");
    QTest::newRow("no such method") << makeRequest(Method::Put, "/users/me/") << 405 << QStringLiteral("Method Not Allowed");
    QTest::newRow("not signed in") << makeRequest(Method::Get, "/users/me/") << 401 << QStringLiteral("Unauthorized");
    QTest::newRow("wrong password") << formRequest("/token", "username=ann&password=x") << 401 << QStringLiteral("Unauthorized");
    QTest::newRow("no grant") << formRequest("/token", "grant_type=x") << 400 << QStringLiteral("Bad Request");
    QTest::newRow("media type") << formRequest("/login", "username=ann") << 415 << QStringLiteral("Unsupported Media Type");
}

void ProblemsTest::sayWhatPlainErrorsSay()
{
    QFETCH(http::Request, request);
    QFETCH(int, status);
    const http::Response plain = m_installation.call(request);
    request.headers.emplaceBack("accept", "application/problem+json");
    const http::Response problem = m_installation.call(request);
    QCOMPARE(problem.status, status);
    QCOMPARE(plain.status, status);
    const QJsonObject body = jsonOf(problem);
    QCOMPARE(body.value(QLatin1StringView("type")).toString(), QStringLiteral("about:blank"));
    QTEST(body.value(QLatin1StringView("title")).toString(), "title");
    QCOMPARE(body.value(QLatin1StringView("status")).toInt(), status);
    for (const char *member : {"detail", "code", "error", "error_description"})
        QCOMPARE(body.value(QLatin1StringView(member)), jsonOf(plain).value(QLatin1StringView(member)));
    for (const char *header : {"www-authenticate", "allow", "retry-after", "cache-control"})
        QCOMPARE(problem.header(header), plain.header(header));
}

void ProblemsTest::nameEachWrongField()
{
    http::Request request = jsonRequest(Method::Post, "/users/", R"({"username":7})");
    const QJsonValue fields = jsonOf(m_installation.call(request)).value(QLatin1StringView("detail"));
    QCOMPARE(fields.toArray().size(), 2);
    request.headers.emplaceBack("accept", "application/problem+json");
    const QJsonObject body = jsonOf(m_installation.call(request));
    QVERIFY(body.value(QLatin1StringView("detail")).isString());
    QCOMPARE(body.value(QLatin1StringView("errors")), fields);
}

void ProblemsTest::changeNothingElse()
{
    const http::Response response = m_installation.call(makeRequest(Method::Get, "/livez", {{"accept", "application/problem+json"}}));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("content-type"), QByteArray("application/json"));
}

QTEST_GUILESS_MAIN(ProblemsTest)
#include "problemstest.moc"
