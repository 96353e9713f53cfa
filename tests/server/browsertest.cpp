// SPDX-License-Identifier: Apache-2.0
#include "core/server/cookies.h"
#include "tests/support/testinstallation.h"

#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;
using http::Method;

namespace {

QByteArrayList cookiesSetBy(const http::Response &response)
{
    QByteArrayList cookies;
    for (const http::Header &header : response.headers) {
        if (header.first == "set-cookie")
            cookies.append(header.second);
    }
    return cookies;
}

/// Value and attributes of one cookie that is set; attributes in the order they stand.
struct SetCookie
{
    QByteArray value;
    QByteArrayList attributes;
};

std::optional<SetCookie> cookieSetBy(const http::Response &response, QByteArrayView name)
{
    for (const QByteArray &field : cookiesSetBy(response)) {
        QByteArrayList parts = field.split(';');
        const QByteArray pair = parts.takeFirst();
        if (!pair.startsWith(name.toByteArray() + '='))
            continue;
        for (QByteArray &part : parts)
            part = part.trimmed();
        return SetCookie{pair.sliced(name.size() + 1), parts};
    }
    return std::nullopt;
}

const QByteArrayList always{"Secure", "HttpOnly", "SameSite=Lax"};

http::Request signIn(const QByteArray &more = {}, const http::Headers &headers = {})
{
    http::Request request =
        jsonRequest(Method::Post, "/session", R"({"username":"ann","password":"correct horse battery staple")" + more + '}');
    request.headers.append(headers);
    return request;
}

QString codeOf(const http::Response &response)
{
    return jsonOf(response).value(QLatin1StringView("code")).toString();
}

} // namespace

/// Sessions of browsers: what their cookies are, and what writes with them must bring.
class BrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cookiesAreRead_data();
    void cookiesAreRead();
    void theCsrfTokenIsDerived();
    void theCookieHasItsExactAttributes();
    void theCookieOfAForgottenSessionGoesWithTheBrowser();
    void theAnswerHoldsNoToken();
    void theCookieIsStoredAsAHashOnly();
    void theSessionSlides();
    void anotherSessionsCsrfTokenIsRefused();
    void pagesOfOtherOriginsMayNotWrite_data();
    void pagesOfOtherOriginsMayNotWrite();
    void otherSitesSignNobodyIn();
    void signingOutRemovesTheCookie_data();
    void signingOutRemovesTheCookie();
    void aTokenHasNoCookie();
    void theDeviceIsKnownAgain();

private:
    std::unique_ptr<TestInstallation> m_installation;
};

void BrowserTest::init()
{
    TestInstallation::Options options;
    options.corsOrigins = {QStringLiteral("https://app.example"), QStringLiteral("null")};
    options.rateLimit = true;
    m_installation = std::make_unique<TestInstallation>(options);
    m_installation->addUser(QStringLiteral("root"), Role::Administrator);
    m_installation->addUser(QStringLiteral("ann"));
}

void BrowserTest::cookiesAreRead_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *field, const char *value) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(value);
    };
    row("none", "", "");
    row("alone", "__Host-sallyport=x", "x");
    row("among others", "a=b; __Host-sallyport=x; c=d", "x");
    row("without spaces", "a=b;__Host-sallyport=x;c=d", "x");
    row("a longer name", "__Host-sallyport-device=x", "");
    row("in another's value", "a=__Host-sallyport=x", "");
    row("another case", "__host-sallyport=x", "");
    row("twice", "__Host-sallyport=x; __Host-sallyport=y", "");
    row("no value", "__Host-sallyport; a=b", "");
    row("equals signs in it", "__Host-sallyport=x==", "x==");
}

void BrowserTest::cookiesAreRead()
{
    QFETCH(QByteArray, field);
    QTEST(cookieValue(field, sessionCookie).toByteArray(), "value");
}

/// The same on every node and after every restart: computed with another program.
void BrowserTest::theCsrfTokenIsDerived()
{
    QCOMPARE(csrfToken(Secret(QByteArray(43, 'A'))), QStringLiteral("YeI2a8o6Xwa2jYL0A__zpha3OOXys1UZvMmrWfPvX2I"));
}

void BrowserTest::theCookieHasItsExactAttributes()
{
    const http::Response response = m_installation->call(signIn());
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("cache-control"), QByteArray("no-store"));
    const auto session = cookieSetBy(response, sessionCookie);
    QVERIFY(session);
    QCOMPARE(session->value.size(), 43); // 256 bits
    QCOMPARE(session->attributes, (QByteArrayList{"Path=/", "Max-Age=2592000"} + always));
    const auto device = cookieSetBy(response, deviceCookie);
    QVERIFY(device && !device->value.isEmpty());
    QCOMPARE(device->attributes, (QByteArrayList{"Path=/", "Max-Age=31536000"} + always));
    QCOMPARE(cookiesSetBy(response).size(), 2);
}

void BrowserTest::theCookieOfAForgottenSessionGoesWithTheBrowser()
{
    const auto session = cookieSetBy(m_installation->call(signIn(R"(,"remember":false)")), sessionCookie);
    QVERIFY(session);
    QCOMPARE(session->attributes, (QByteArrayList{"Path=/"} + always));
    // And ends on the server after a short rest.
    const http::Headers headers{{"cookie", sessionCookie.toByteArray() + '=' + session->value}};
    QCOMPARE(m_installation->call(makeRequest(Method::Get, "/me", headers)).status, 200);
    m_installation->clock.advance(61min);
    QCOMPARE(m_installation->call(makeRequest(Method::Get, "/me", headers)).status, 401);
}

void BrowserTest::theAnswerHoldsNoToken()
{
    const http::Response response = m_installation->call(signIn(R"(,"device_name":"x")"));
    const QJsonObject body = jsonOf(response);
    QCOMPARE(body.keys(), (QStringList{QStringLiteral("csrf_token"), QStringLiteral("expires_at"), QStringLiteral("user")}));
    QVERIFY(!response.body.contains(cookieSetBy(response, sessionCookie)->value));
    QVERIFY(!response.body.contains(cookieSetBy(response, deviceCookie)->value));
    QVERIFY(body.value(QLatin1StringView("csrf_token")).toString().size() == 43);
    QVERIFY(body.value(QLatin1StringView("csrf_token")).toString().toLatin1() != cookieSetBy(response, sessionCookie)->value);
}

void BrowserTest::theCookieIsStoredAsAHashOnly()
{
    const QByteArray cookie = m_installation->signInBrowser(QStringLiteral("ann")).cookie;
    for (const auto &[id, session] : m_installation->store.sessions) {
        QVERIFY(!session.cookieHash.contains(cookie));
        QVERIFY(!session.session.device.toLatin1().contains(cookie));
    }
}

void BrowserTest::theSessionSlides()
{
    const TestInstallation::Browser browser = m_installation->signInBrowser(QStringLiteral("ann"));
    for (int weeks = 0; weeks < 8; weeks += 2) {
        const http::Response response = m_installation->call(makeRequest(Method::Get, "/session", browser.reading()));
        QCOMPARE(response.status, 200);
        QCOMPARE(cookieSetBy(response, sessionCookie)->value, browser.cookie);
        QCOMPARE(jsonOf(response).value(QLatin1StringView("csrf_token")).toString().toLatin1(), browser.csrfToken);
        QVERIFY(m_installation->sessionList().flush());
        m_installation->clock.advance(std::chrono::days(14));
    }
    // Not longer than a session lives at all: 90 days, of which 56 are over.
    const auto session = cookieSetBy(m_installation->call(makeRequest(Method::Get, "/session", browser.reading())), sessionCookie);
    QVERIFY(session);
    m_installation->clock.advance(std::chrono::days(20));
    QVERIFY(m_installation->sessionList().flush());
    const auto later = cookieSetBy(m_installation->call(makeRequest(Method::Get, "/session", browser.reading())), sessionCookie);
    QVERIFY(later);
    QCOMPARE(later->attributes[1], QByteArray("Max-Age=") + QByteArray::number(14 * 24 * 3600));
}

void BrowserTest::anotherSessionsCsrfTokenIsRefused()
{
    const TestInstallation::Browser one = m_installation->signInBrowser(QStringLiteral("ann"));
    const TestInstallation::Browser other = m_installation->signInBrowser(QStringLiteral("ann"));
    QVERIFY(one.csrfToken != other.csrfToken);
    const http::Headers mixed{one.cookieField(), {"x-csrf-token", other.csrfToken}};
    const http::Response response = m_installation->call(makeRequest(Method::Post, "/logout", mixed));
    QCOMPARE(response.status, 403);
    QCOMPARE(codeOf(response), QStringLiteral("csrf_refused"));
    QCOMPARE(m_installation->call(makeRequest(Method::Post, "/logout", one.writing())).status, 204);
}

void BrowserTest::pagesOfOtherOriginsMayNotWrite_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *host, bool secure, const char *origin, int status) {
        QTest::newRow(name) << QByteArray(host) << secure << QByteArray(origin) << status;
    };
    row("our own", "auth.example", true, "https://auth.example", 204);
    row("our own, with a port", "auth.example:8443", true, "https://auth.example:8443", 204);
    row("our own, without TLS", "localhost:8000", false, "http://localhost:8000", 204);
    row("our own, its usual port said", "auth.example:443", true, "https://auth.example", 204);
    row("our own, in capitals", "AUTH.example", true, "https://auth.example", 204);
    row("an allowed one", "auth.example", true, "https://app.example", 204);
    row("our host without TLS", "auth.example", true, "http://auth.example", 403);
    row("another port", "auth.example", true, "https://auth.example:8443", 403);
    row("a host below", "auth.example", true, "https://x.auth.example", 403);
    row("a longer host", "auth.example", true, "https://auth.example.evil.example", 403);
    row("elsewhere", "auth.example", true, "https://evil.example", 403);
    row("a sandboxed page", "auth.example", true, "null", 403);
}

void BrowserTest::pagesOfOtherOriginsMayNotWrite()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, secure);
    QFETCH(QByteArray, origin);
    const TestInstallation::Browser browser = m_installation->signInBrowser(QStringLiteral("ann"));
    http::Request request = makeRequest(Method::Post, "/logout", browser.writing());
    request.headers.emplaceBack("host", host);
    request.headers.emplaceBack("origin", origin);
    request.secure = secure;
    QTEST(m_installation->call(request).status, "status");
    // Reading is CORS' matter: such a page cannot see the answer.
    request.method = Method::Get;
    request.path = "/livez";
    QCOMPARE(m_installation->call(request).status, 200);
}

void BrowserTest::otherSitesSignNobodyIn()
{
    const http::Response refused = m_installation->call(signIn({}, {{"origin", "https://evil.example"}}));
    QCOMPARE(refused.status, 403);
    QCOMPARE(codeOf(refused), QStringLiteral("csrf_refused"));
    QVERIFY(cookiesSetBy(refused).isEmpty());
    QVERIFY(m_installation->store.sessions.empty());
    QCOMPARE(m_installation->call(signIn({}, {{"origin", "https://app.example"}})).status, 200);
}

void BrowserTest::signingOutRemovesTheCookie_data()
{
    QTest::addColumn<http::Request>("request");
    QTest::newRow("DELETE /session") << makeRequest(Method::Delete, "/session");
    QTest::newRow("POST /logout") << makeRequest(Method::Post, "/logout");
    QTest::newRow("POST /logout/all") << makeRequest(Method::Post, "/logout/all");
    QTest::newRow("DELETE /users/me/") << jsonRequest(Method::Delete, "/users/me/", R"({"password":"correct horse battery staple"})");
}

void BrowserTest::signingOutRemovesTheCookie()
{
    QFETCH(http::Request, request);
    const TestInstallation::Browser browser = m_installation->signInBrowser(QStringLiteral("ann"));
    request.headers.append(browser.writing());
    const http::Response response = m_installation->call(request);
    QCOMPARE(response.status, 204);
    const auto cookie = cookieSetBy(response, sessionCookie);
    QVERIFY(cookie);
    QVERIFY(cookie->value.isEmpty());
    QCOMPARE(cookie->attributes, (QByteArrayList{"Path=/", "Max-Age=0"} + always));
    QCOMPARE(m_installation->call(makeRequest(Method::Get, "/me", browser.reading())).status, 401);
}

void BrowserTest::aTokenHasNoCookie()
{
    const QByteArray token = m_installation->signIn(QStringLiteral("ann"));
    const http::Response response = m_installation->call(makeRequest(Method::Get, "/session", {bearer(token)}));
    QCOMPARE(response.status, 200);
    QVERIFY(cookiesSetBy(response).isEmpty());
    QCOMPARE(jsonOf(response).value(QLatin1StringView("csrf_token")).toString(), QString());
    QVERIFY(cookiesSetBy(m_installation->call(makeRequest(Method::Post, "/logout", {bearer(token)}))).isEmpty());
}

/// Somebody else's wrong passwords make everybody wait who is not known from before.
void BrowserTest::theDeviceIsKnownAgain()
{
    const QByteArray device = cookieSetBy(m_installation->call(signIn()), deviceCookie)->value;
    const http::Request wrong = jsonRequest(Method::Post, "/session", R"({"username":"ann","password":"wrong-password"})");
    int status = 0;
    for (int i = 0; i < 30 && status != 429; ++i)
        status = m_installation->call(wrong).status;
    QCOMPARE(status, 429);
    QCOMPARE(m_installation->call(signIn()).status, 429);
    QCOMPARE(m_installation->call(signIn({}, {{"cookie", deviceCookie.toByteArray() + '=' + device}})).status, 200);
}

QTEST_GUILESS_MAIN(BrowserTest)
#include "browsertest.moc"
