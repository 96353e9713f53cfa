// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include "core/api/endpoints.h"

#include <QTest>

using namespace sallyport;
using http::Method;

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_installation.addUser(QStringLiteral("ann")); }
    void findsTheEndpoint_data();
    void findsTheEndpoint();
    void knowsNoOtherPath_data();
    void knowsNoOtherPath();
    void tellsTheMethodsOfAPath_data();
    void tellsTheMethodsOfAPath();
    void literalSegmentsBeatNames();
    void namesAreDecodedOnce();
    void everyDeclaredEndpointHasARoute();
    void callsKnowTheirLane_data();
    void callsKnowTheirLane();
    void everyBodyThatFitsItsFieldsFitsItsLimit();
    void bodiesAreLimitedByRoute();

private:
    TestInstallation m_installation;
};

void RouterTest::findsTheEndpoint_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("as declared") << Method::Get << QByteArray("/users/me/");
    QTest::newRow("without its slash") << Method::Get << QByteArray("/users/me");
    QTest::newRow("with a slash it was declared without") << Method::Post << QByteArray("/token/");
    QTest::newRow("deeper") << Method::Get << QByteArray("/users/me/items");
    QTest::newRow("escaped letters") << Method::Get << QByteArray("/%75sers/m%65/");
    QTest::newRow("HEAD is GET") << Method::Head << QByteArray("/livez");
    QTest::newRow("a dot in the path") << Method::Get << QByteArray("/.well-known/jwks.json");
}

void RouterTest::findsTheEndpoint()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, path);
    QVERIFY(m_installation.router().match(method, path).route >= 0);
}

void RouterTest::knowsNoOtherPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("root") << QByteArray("/");
    QTest::newRow("two slashes in front") << QByteArray("//users/me/");
    QTest::newRow("two slashes between") << QByteArray("/users//me/");
    QTest::newRow("two slashes at the end") << QByteArray("/users/me//");
    QTest::newRow("two slashes where an id stands") << QByteArray("/notes//");
    QTest::newRow("another host in the path") << QByteArray("//evil.example/users/me/");
    QTest::newRow("an escaped slash") << QByteArray("/users%2Fme/");
    QTest::newRow("another case") << QByteArray("/USERS/me/");
    QTest::newRow("dot segments") << QByteArray("/users/../users/me/");
    QTest::newRow("a dot is only a dot") << QByteArray("/xwell-known/jwks.json");
    QTest::newRow("a line feed at the end") << QByteArray("/livez%0A");
    QTest::newRow("a NUL at the end") << QByteArray("/livez%00");
    QTest::newRow("escaped twice") << QByteArray("/%2575sers/me/");
    QTest::newRow("a broken escape") << QByteArray("/livez%");
    QTest::newRow("longer") << QByteArray("/livez/x");
}

void RouterTest::knowsNoOtherPath()
{
    QFETCH(QByteArray, path);
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
        const http::Response response = m_installation.call(makeRequest(method, path));
        QCOMPARE(response.status, 404);
        QCOMPARE(response.body, QByteArray(R"({"code":"not_found","detail":"Not Found"})"));
        QVERIFY(response.header("allow").isEmpty());
    }
}

void RouterTest::tellsTheMethodsOfAPath_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("GET of a POST") << Method::Get << QByteArray("/token") << QByteArray("POST");
    QTest::newRow("PUT") << Method::Put << QByteArray("/users/me/") << QByteArray("GET, HEAD, PATCH, DELETE");
    QTest::newRow("several") << Method::Patch << QByteArray("/users/") << QByteArray("POST, GET, HEAD");
    QTest::newRow("behind a name") << Method::Post << QByteArray("/notes/x") << QByteArray("GET, HEAD, PATCH, DELETE");
    QTest::newRow("OPTIONS that is no preflight") << Method::Options << QByteArray("/livez") << QByteArray("GET, HEAD");
}

void RouterTest::tellsTheMethodsOfAPath()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, path);
    const http::Response response = m_installation.call(makeRequest(method, path));
    QCOMPARE(response.status, 405);
    QTEST(response.header("allow"), "allow");
    QCOMPARE(response.body, QByteArray(R"({"code":"method_not_allowed","detail":"Method Not Allowed"})"));
}

namespace {

constexpr api::Endpoint<api::Nothing, api::Nothing, api::Access::Public> literal{
    .verb = api::Verb::Get, .path = "/notes/newest", .summary = "", .status = 204};
constexpr api::Endpoint<api::NoteReference, api::Nothing, api::Access::Public> named{
    .verb = api::Verb::Get, .path = "/notes/{id}", .summary = "", .status = 204};

} // namespace

void RouterTest::literalSegmentsBeatNames()
{
    for (const bool literalFirst : {true, false}) {
        Router router(Admission(m_installation.authenticator(), m_installation.sessionList(), {}));
        QString called;
        const auto addLiteral = [&] {
            router.on(literal, [&]() -> Result<> {
                called = QStringLiteral("literal");
                return {};
            });
        };
        if (literalFirst)
            addLiteral();
        router.on(named, [&](api::NoteReference) -> Result<> {
            called = QStringLiteral("named");
            return {};
        });
        if (!literalFirst)
            addLiteral();
        const auto dispatch = [&](const QByteArray &path) {
            auto call = router.prepare(makeRequest(Method::Get, path), {}, router.match(Method::Get, path));
            return call && (*call)->run();
        };
        QVERIFY(dispatch("/notes/newest"));
        QCOMPARE(called, QStringLiteral("literal"));
        QVERIFY(dispatch("/notes/019b76da-a800-7fff-bfff-ffffffffffff"));
        QCOMPARE(called, QStringLiteral("named"));
        QVERIFY(!dispatch("/notes/oldest")); // no id, so nothing of that name
    }
}

void RouterTest::namesAreDecodedOnce()
{
    const Router::Match match = m_installation.router().match(Method::Get, "/notes/a%2Fb%2525");
    QVERIFY(match.route >= 0);
    QCOMPARE(match.path.value(QLatin1StringView("id")).toString(), QStringLiteral("a/b%25"));
}

void RouterTest::everyDeclaredEndpointHasARoute()
{
    api::forEachEndpoint([&](const auto &endpoint) {
        const Method method = endpoint.verb == api::Verb::Get ? Method::Get
            : endpoint.verb == api::Verb::Post                ? Method::Post
            : endpoint.verb == api::Verb::Patch               ? Method::Patch
                                                              : Method::Delete;
        QVERIFY2(m_installation.router().match(method, endpoint.path).route >= 0, endpoint.path);
    });
}

void RouterTest::callsKnowTheirLane_data()
{
    QTest::addColumn<http::Request>("request");
    QTest::addColumn<api::Lane>("lane");
    const auto form = [](const char *fields) { return formRequest("/token", fields); };
    QTest::newRow("password") << form("username=a&password=b") << api::Lane::Hashing;
    QTest::newRow("password, told so") << form("grant_type=password&username=a&password=b") << api::Lane::Hashing;
    QTest::newRow("no password") << form("username=a") << api::Lane::Inline;
    QTest::newRow("refresh token") << form("grant_type=refresh_token&refresh_token=x") << api::Lane::Database;
    QTest::newRow("no refresh token") << form("grant_type=refresh_token&username=a&password=b") << api::Lane::Inline;
    QTest::newRow("another grant") << form("grant_type=device&username=a&password=b") << api::Lane::Inline;
    QTest::newRow("login") << jsonRequest(Method::Post, "/login", R"({"username":"ann","password":"x"})") << api::Lane::Hashing;
    QTest::newRow("browser session") << jsonRequest(Method::Post, "/session", R"({"username":"ann","password":"x"})") << api::Lane::Hashing;
    QTest::newRow("refresh") << jsonRequest(Method::Post, "/refresh", R"({"refresh_token":"x"})") << api::Lane::Database;
    QTest::newRow("new account") << jsonRequest(Method::Post, "/users/", R"({"username":"ben","password":"battery staple"})")
                                 << api::Lane::Hashing;
    QTest::newRow("new note") << jsonRequest(Method::Post, "/notes/", R"({"text":"milk","completed":false})") << api::Lane::Database;
    QTest::newRow("notes") << makeRequest(Method::Get, "/notes/") << api::Lane::Database;
    QTest::newRow("a changed note") << jsonRequest(Method::Patch, "/notes/019b76da-a800-7fff-bfff-ffffffffffff", "{}")
                                    << api::Lane::Database;
    QTest::newRow("a deleted note") << makeRequest(Method::Delete, "/notes/019b76da-a800-7fff-bfff-ffffffffffff") << api::Lane::Database;
    QTest::newRow("me") << makeRequest(Method::Get, "/users/me/") << api::Lane::Reading;
    QTest::newRow("a note") << makeRequest(Method::Get, "/notes/019b76da-a800-7fff-bfff-ffffffffffff") << api::Lane::Reading;
    QTest::newRow("ready") << makeRequest(Method::Get, "/readyz") << api::Lane::Reading;
    QTest::newRow("live") << makeRequest(Method::Get, "/livez") << api::Lane::Inline;
    QTest::newRow("keys") << makeRequest(Method::Get, "/.well-known/jwks.json") << api::Lane::Inline;
    QTest::newRow("document") << makeRequest(Method::Get, "/openapi.json") << api::Lane::Inline;
    QTest::newRow("logout") << makeRequest(Method::Post, "/logout") << api::Lane::Database;
}

void RouterTest::callsKnowTheirLane()
{
    QFETCH(http::Request, request);
    request.headers.append(bearer(m_installation.signIn(QStringLiteral("ann"))));
    const Router &router = m_installation.router();
    const auto call = router.prepare(request, {}, router.match(request.method, request.path));
    QVERIFY(call);
    QTEST((*call)->lane(), "lane");
}

void RouterTest::everyBodyThatFitsItsFieldsFitsItsLimit()
{
    constexpr qsizetype escapedCharacter = 12; // bytes in JSON at most: two escaped UTF-16 units
    constexpr qsizetype escapedByte = 6; // a secret's length is told in bytes of UTF-8
    constexpr qsizetype around = 32; // bytes of quotes, commas and a value that is no text
    api::forEachEndpoint([&](const auto &endpoint) {
        using In = typename std::decay_t<decltype(endpoint)>::Input;
        if (!endpoint.hasBody() || endpoint.body == api::Body::Form)
            return;
        qsizetype largest = 2;
        api::forEachField<In>([&](const auto &field) {
            using Value = typename std::decay_t<decltype(field)>::Value;
            constexpr qsizetype escaped = std::is_same_v<Value, Secret> ? escapedByte : escapedCharacter;
            largest += qsizetype(qstrlen(field.name)) + around;
            if (field.rules.maxLength < std::numeric_limits<int>::max())
                largest += escaped * field.rules.maxLength;
        });
        QVERIFY2(largest <= endpoint.bodyLimit, endpoint.path);
    });
}

void RouterTest::bodiesAreLimitedByRoute()
{
    Dispatcher &dispatcher = m_installation.dispatcher();
    QCOMPARE(dispatcher.bodyLimit(Method::Post, "/token"), 16 * 1024);
    QCOMPARE(dispatcher.bodyLimit(Method::Post, "/users"), 16 * 1024);
    QCOMPARE(dispatcher.bodyLimit(Method::Post, "/notes/"), 128 * 1024);
    QCOMPARE(dispatcher.bodyLimit(Method::Patch, "/notes/019b76da-a800-7fff-bfff-ffffffffffff"), 128 * 1024);
    for (const char *unread : {"/nothing", "/", "/logout", "/livez"})
        QCOMPARE(dispatcher.bodyLimit(Method::Post, unread), 16 * 1024);
    QCOMPARE(dispatcher.bodyLimit(Method::Get, "/notes/"), 16 * 1024);
}

QTEST_GUILESS_MAIN(RouterTest)
#include "routertest.moc"
