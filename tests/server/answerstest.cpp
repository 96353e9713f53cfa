// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include <QTest>

using namespace sallyport;
using http::Method;

namespace {

TestInstallation::Options closed()
{
    TestInstallation::Options options;
    options.registration = Registration::Closed;
    options.docs = false;
    return options;
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsHaveTheirExactBodies_data();
    void errorsHaveTheirExactBodies();
    void tokenErrorsSpeakOAuth_data();
    void tokenErrorsSpeakOAuth();
    void registrationCanBeClosed();
    void documentsCanBeOff();
    void aLostDatabaseIsToldInGeneralWords();
    void everyRequestHasItsOwnId();
    void everyAnswerIsHarmlessInABrowser();
    void tokensAreIssuedAsOAuthSays();
    void whoShowsTwoTokensShowsNone_data();
    void whoShowsTwoTokensShowsNone();
    void preflightIsAnsweredForAllowedOrigins_data();
    void preflightIsAnsweredForAllowedOrigins();
    void pagesOfAllowedOriginsMayRead_data();
    void pagesOfAllowedOriginsMayRead();
    void withoutOriginsNothingIsSaidAboutThem();
    void notesOfOthersAreNotThere();
};

void AnswersTest::errorsHaveTheirExactBodies_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto field = [](const char *name, const char *message, const char *type) {
        return QByteArray(R"({"code":"validation_failed","detail":[{"loc":["body",")") + name + R"("],"msg":")" + message + R"(","type":")"
            + type + R"("}]})";
    };
    QTest::newRow("taken") << QByteArray("/users/") << QByteArray(R"({"username":"ANN","password":"battery staple"})") << 409
                           << QByteArray(R"({"code":"username_taken","detail":"Username already exists"})");
    QTest::newRow("missing") << QByteArray("/users/") << QByteArray(R"({"username":"ben"})") << 422
                             << field("password", "Field required", "missing");
    QTest::newRow("wrong type") << QByteArray("/users") << QByteArray(R"({"username":7,"password":"battery staple"})") << 422
                                << field("username", "Input should be a valid string", "string_type");
    QTest::newRow("too short") << QByteArray("/users/") << QByteArray(R"({"username":"ben","password":"short"})") << 422
                               << field("password", "String should have at least 8 characters", "string_too_short");
    QTest::newRow("no body") << QByteArray("/users/") << QByteArray() << 422
                             << QByteArray(
                                    R"({"code":"validation_failed","detail":[{"loc":["body"],"msg":"Field required","type":"missing"}]})");
    QTest::newRow("no JSON")
        << QByteArray("/users/") << QByteArray("{") << 422
        << QByteArray(R"({"code":"validation_failed","detail":[{"loc":["body",1],"msg":"JSON decode error","type":"json_invalid"}]})");
    QTest::newRow("a form where JSON is expected, at /token")
        << QByteArray("/token") << QByteArray("{}") << 415
        << QByteArray(
               R"({"code":"unsupported_media_type","detail":"The body must be application/x-www-form-urlencoded or multipart/form-data",)"
               R"("error":"invalid_request","error_description":"The body must be application/x-www-form-urlencoded or multipart/form-data"})");
}

void AnswersTest::errorsHaveTheirExactBodies()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, json);
    TestInstallation installation;
    installation.addUser(QStringLiteral("ann"));
    const http::Response response = installation.call(jsonRequest(Method::Post, target, json));
    QTEST(response.body, "body");
    QTEST(response.status, "status");
    QCOMPARE(response.header("content-type"), QByteArray("application/json"));
}

void AnswersTest::tokenErrorsSpeakOAuth_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("wrong password") << QByteArray("username=ann&password=x") << 401 << QByteArray("invalid_grant");
    QTest::newRow("spent or unknown refresh token")
        << QByteArray("grant_type=refresh_token&refresh_token=x") << 400 << QByteArray("invalid_grant");
    QTest::newRow("another grant") << QByteArray("grant_type=client_credentials") << 400 << QByteArray("unsupported_grant_type");
    QTest::newRow("nothing") << QByteArray() << 422 << QByteArray("invalid_request");
    QTest::newRow("no refresh token") << QByteArray("grant_type=refresh_token") << 422 << QByteArray("invalid_request");
    QTest::newRow("a field twice") << QByteArray("username=ann&username=ben&password=x") << 400 << QByteArray("invalid_request");
}

void AnswersTest::tokenErrorsSpeakOAuth()
{
    QFETCH(QByteArray, form);
    TestInstallation installation;
    installation.addUser(QStringLiteral("ann"));
    const http::Response response = installation.call(formRequest("/token", form));
    QTEST(response.status, "status");
    const QJsonObject body = jsonOf(response);
    QFETCH(QByteArray, error);
    QCOMPARE(body.value(QLatin1StringView("error")).toString(), QString::fromLatin1(error));
    QVERIFY(!body.value(QLatin1StringView("error_description")).toString().isEmpty());
    QVERIFY(body.contains(QLatin1StringView("detail")) && body.contains(QLatin1StringView("code")));
}

void AnswersTest::registrationCanBeClosed()
{
    TestInstallation installation(closed());
    const http::Response response =
        installation.call(jsonRequest(Method::Post, "/users/", R"({"username":"ben","password":"battery staple"})"));
    QCOMPARE(response.status, 403);
    QCOMPARE(jsonOf(response).value(QLatin1StringView("code")).toString(), QStringLiteral("registration_closed"));
    QVERIFY(installation.store.users.empty());
    const QJsonObject health = jsonOf(installation.call(makeRequest(Method::Get, "/livez")));
    QCOMPARE(health.value(QLatin1StringView("registration")).toString(), QStringLiteral("closed"));
}

void AnswersTest::documentsCanBeOff()
{
    TestInstallation off(closed());
    QCOMPARE(off.call(makeRequest(Method::Get, "/openapi.json")).status, 404);
    TestInstallation on;
    QCOMPARE(jsonOf(on.call(makeRequest(Method::Get, "/openapi.json"))).value(QLatin1StringView("openapi")).toString(),
             QStringLiteral("3.1.0"));
}

void AnswersTest::aLostDatabaseIsToldInGeneralWords()
{
    TestInstallation installation;
    installation.addUser(QStringLiteral("ann"));
    const QByteArray token = installation.signIn(QStringLiteral("ann"));
    installation.store.unavailable = true;
    for (const char *path : {"/readyz", "/users/me/"}) {
        const http::Response response = installation.call(makeRequest(Method::Get, path, {bearer(token)}));
        QCOMPARE(response.status, 503);
        QCOMPARE(jsonOf(response).value(QLatin1StringView("code")).toString(), QStringLiteral("database_unavailable"));
    }
    QCOMPARE(installation.call(makeRequest(Method::Get, "/livez")).status, 200);
    installation.store.unavailable = false;
    QCOMPARE(installation.call(makeRequest(Method::Get, "/users/me/", {bearer(token)})).status, 200);
}

void AnswersTest::everyRequestHasItsOwnId()
{
    TestInstallation installation;
    QSet<QByteArray> ids;
    for (const char *path : {"/livez", "/livez", "/nothing", "/users/me/", "/token"})
        ids.insert(installation.call(makeRequest(Method::Get, path)).header("x-request-id"));
    ids.insert(installation.call(formRequest("/token", "username=a&password=b")).header("x-request-id"));
    QCOMPARE(ids.size(), 6);
    for (const QByteArray &id : ids)
        QVERIFY(!QUuid::fromString(QString::fromLatin1(id)).isNull());
}

void AnswersTest::everyAnswerIsHarmlessInABrowser()
{
    TestInstallation installation;
    for (const char *path : {"/livez", "/nothing", "/users/me/", "/token", "/notes/"}) {
        const http::Response response = installation.call(makeRequest(Method::Get, path));
        QCOMPARE(response.header("cache-control"), QByteArray("no-store"));
        QCOMPARE(response.header("x-content-type-options"), QByteArray("nosniff"));
        QCOMPARE(response.header("content-security-policy"), QByteArray("default-src 'none'; frame-ancestors 'none'"));
        QCOMPARE(response.header("referrer-policy"), QByteArray("no-referrer"));
    }
}

void AnswersTest::tokensAreIssuedAsOAuthSays()
{
    TestInstallation installation;
    installation.addUser(QStringLiteral("ann"));
    const http::Response response = installation.call(formRequest("/token", "username=ANN&password=correct+horse%20battery%20staple"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("cache-control"), QByteArray("no-store")); // RFC 6749, 5.1
    QCOMPARE(response.header("pragma"), QByteArray("no-cache"));
    const QJsonObject body = jsonOf(response);
    QCOMPARE(body.value(QLatin1StringView("token_type")).toString(), QStringLiteral("bearer"));
    QCOMPARE(body.value(QLatin1StringView("expires_in")).toInteger(), 900);
    QCOMPARE(body.value(QLatin1StringView("scope")).toString(), QStringLiteral("account notes"));
    const QByteArray token = body.value(QLatin1StringView("access_token")).toString().toLatin1();
    const QJsonObject me = jsonOf(installation.call(makeRequest(Method::Get, "/users/me/", {bearer(token)})));
    QCOMPARE(me.value(QLatin1StringView("username")).toString(), QStringLiteral("ann"));
    for (const char *secret : {"password", "password_hash", "hash"})
        QVERIFY(!me.contains(QLatin1StringView(secret)));
}

void AnswersTest::whoShowsTwoTokensShowsNone_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("second");
    for (const bool second : {false, true}) {
        const char *which = second ? "another token" : "the same again";
        QTest::addRow("me, %s", which) << Method::Get << QByteArray("/users/me/") << second;
        QTest::addRow("notes, %s", which) << Method::Get << QByteArray("/notes/") << second;
        QTest::addRow("an account for somebody, %s", which) << Method::Post << QByteArray("/users/") << second;
    }
}

void AnswersTest::whoShowsTwoTokensShowsNone()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, target);
    QFETCH(bool, second);
    TestInstallation::Options options;
    options.visitorsMayTakeNotes = true;
    TestInstallation installation(options);
    installation.addUser(QStringLiteral("ann"));
    installation.addUser(QStringLiteral("ben"));
    const QByteArray one = installation.signIn(QStringLiteral("ann"));
    const QByteArray other = second ? installation.signIn(QStringLiteral("ben")) : one;
    const http::Response response = installation.call(makeRequest(method, target, {bearer(one), bearer(other)}));
    QCOMPARE(response.status, 401);
    QCOMPARE(jsonOf(response).value(QLatin1StringView("code")).toString(), QStringLiteral("invalid_token"));
    QCOMPARE(response.header("www-authenticate"), QByteArray("Bearer"));
}

void AnswersTest::preflightIsAnsweredForAllowedOrigins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("allowed") << QByteArray("http://localhost:3000") << true;
    QTest::newRow("another port") << QByteArray("http://localhost:3001") << false;
    QTest::newRow("another scheme") << QByteArray("https://localhost:3000") << false;
    QTest::newRow("a longer host") << QByteArray("http://localhost:3000.evil.example") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void AnswersTest::preflightIsAnsweredForAllowedOrigins()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, allowed);
    TestInstallation::Options options;
    options.corsOrigins = {QStringLiteral("http://localhost:3000"), QStringLiteral("null")}; // which nobody gets
    TestInstallation installation(options);
    const http::Response response = installation.call(makeRequest(Method::Options, "/notes/019b76da-a800-7fff-bfff-ffffffffffff",
                                                                  {{"origin", origin},
                                                                   {"access-control-request-method", "PATCH"},
                                                                   {"access-control-request-headers", "authorization,content-type"}}));
    QCOMPARE(response.header("access-control-allow-origin"), allowed ? origin : QByteArray());
    QCOMPARE(response.header("access-control-allow-methods"), QByteArray(allowed ? "GET, HEAD, PATCH, DELETE" : ""));
    QCOMPARE(response.header("access-control-allow-credentials"), QByteArray(allowed ? "true" : ""));
    QCOMPARE(response.header("access-control-max-age"), QByteArray(allowed ? "600" : ""));
    QCOMPARE(response.header("access-control-allow-headers"), QByteArray(allowed ? "authorization, content-type, x-csrf-token" : ""));
    QVERIFY(response.header("vary").contains("Origin"));
    QVERIFY(response.body.isEmpty());
}

void AnswersTest::pagesOfAllowedOriginsMayRead_data()
{
    preflightIsAnsweredForAllowedOrigins_data();
}

void AnswersTest::pagesOfAllowedOriginsMayRead()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, allowed);
    TestInstallation::Options options;
    options.corsOrigins = {QStringLiteral("http://localhost:3000"), QStringLiteral("null")}; // which nobody gets
    TestInstallation installation(options);
    for (const char *path : {"/livez", "/users/me/", "/nothing"}) {
        const http::Response response = installation.call(makeRequest(Method::Get, path, {{"origin", origin}}));
        QCOMPARE(response.header("access-control-allow-origin"), allowed ? origin : QByteArray());
        QCOMPARE(response.header("access-control-allow-credentials"), QByteArray(allowed ? "true" : ""));
        QCOMPARE(response.header("access-control-expose-headers"),
                 QByteArray(allowed ? "content-disposition, retry-after, www-authenticate, x-request-id" : ""));
        QVERIFY(response.header("vary").contains("Origin"));
    }
}

void AnswersTest::withoutOriginsNothingIsSaidAboutThem()
{
    TestInstallation installation;
    const http::Response response = installation.call(makeRequest(Method::Get, "/livez", {{"origin", "http://localhost:3000"}}));
    for (const http::Header &header : response.headers)
        QVERIFY2(!header.first.startsWith("access-control-") && header.first != "vary", header.first);
}

void AnswersTest::notesOfOthersAreNotThere()
{
    TestInstallation installation;
    installation.addUser(QStringLiteral("ann"));
    installation.addUser(QStringLiteral("ben"));
    const QByteArray ann = installation.signIn(QStringLiteral("ann"));
    const QByteArray ben = installation.signIn(QStringLiteral("ben"));
    const http::Response made = installation.call(jsonRequest(Method::Post, "/notes/", R"({"text":"milk","completed":false})", ann));
    QCOMPARE(made.status, 200);
    const QByteArray path = "/notes/" + jsonOf(made).value(QLatin1StringView("id")).toString().toLatin1();
    for (const Method method : {Method::Get, Method::Patch, Method::Delete})
        QCOMPARE(installation.call(jsonRequest(method, path, R"({"completed":true})", ben)).status, 404);
    QCOMPARE(installation.call(jsonRequest(Method::Get, "/notes/", {}, ben)).body, QByteArray("[]"));
    QCOMPARE(jsonOf(installation.call(jsonRequest(Method::Patch, path, R"({"completed":true})", ann)))
                 .value(QLatin1StringView("text"))
                 .toString(),
             QStringLiteral("milk"));
    QCOMPARE(installation.call(jsonRequest(Method::Delete, path, {}, ann)).status, 204);
    QCOMPARE(installation.call(jsonRequest(Method::Get, path, {}, ann)).status, 404);
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answerstest.moc"
