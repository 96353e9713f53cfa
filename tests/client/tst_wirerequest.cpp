// SPDX-License-Identifier: Apache-2.0
#include "core/client/wirerequest.h"

#include "core/api/endpoints.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace sallyport {

class WireRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoBodyWithoutInput();
    void putsFieldsIntoThePath();
    void putsFieldsIntoTheQuery();
    void leavesOutWhatIsNotSet();
    void sendsForms();
    void sendsJson();
    void tellsTakingAwayFromLeavingAlone();
    void deletesWithAPassword();
};

void WireRequestTest::hasNoBodyWithoutInput()
{
    const WireRequest request = toWire(api::logout, {});
    QCOMPARE(request.verb, api::Verb::Post);
    QCOMPARE(request.path, "/logout");
    QVERIFY(request.body.isEmpty() && request.contentType.isEmpty());
}

void WireRequestTest::putsFieldsIntoThePath()
{
    const QUuid id(QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057"));
    QCOMPARE(toWire(api::readNote, {.id = id}).path, "/notes/01890a5d-ac96-774b-bcce-b302099a8057");
    const WireRequest change = toWire(api::changeNote, {.id = id, .text = {}, .completed = true});
    QCOMPARE(change.verb, api::Verb::Patch);
    QCOMPARE(change.path, "/notes/01890a5d-ac96-774b-bcce-b302099a8057");
    QCOMPARE(change.contentType, "application/json");
    QCOMPARE(change.body, R"({"completed":true})");
}

void WireRequestTest::putsFieldsIntoTheQuery()
{
    const WireRequest request =
        toWire(api::listUsers,
               {.search = QStringLiteral("a b&c=ü+\"\\/%"), .role = QStringLiteral("admin"), .disabled = false, .limit = 7, .cursor = {}});
    QVERIFY(request.body.isEmpty() && request.contentType.isEmpty());
    QVERIFY2(request.path.startsWith("/users/?q=a%20b%26c%3D%C3%BC%2B%22%5C%2F%25&role=admin&disabled=false&limit=7"), request.path);
    // Through QUrl and back, as the client sends it.
    QCOMPARE(QUrl::fromEncoded("http://127.0.0.1" + request.path).toEncoded(), "http://127.0.0.1" + request.path);
}

void WireRequestTest::leavesOutWhatIsNotSet()
{
    const QByteArray path = toWire(api::listUsers, {}).path;
    QVERIFY2(!path.contains("role") && !path.contains("disabled"), path);
    const WireRequest request =
        toWire(api::signUp, {.username = QStringLiteral("ann"), .password = Secret("12345678"), .email = {}, .fullName = {}});
    QCOMPARE(QJsonDocument::fromJson(request.body).object().keys(), (QStringList{QStringLiteral("password"), QStringLiteral("username")}));
}

void WireRequestTest::sendsForms()
{
    const WireRequest request = toWire(api::token,
                                       {.grantType = QStringLiteral("password"),
                                        .username = QStringLiteral("ann & bob"),
                                        .password = Secret("p+a=s&s \"\xc3\xbc\\"),
                                        .refreshToken = {},
                                        .scope = {},
                                        .deviceName = {},
                                        .deviceToken = {}});
    QCOMPARE(request.contentType, "application/x-www-form-urlencoded");
    QCOMPARE(request.path, "/token");
    QCOMPARE(request.body, "grant_type=password&username=ann%20%26%20bob&password=p%2Ba%3Ds%26s%20%22%C3%BC%5C");
    const auto read = api::readUrlEncoded(request.body);
    QVERIFY(read);
    QCOMPARE(read->value(QLatin1StringView("password")).toString(), QStringLiteral("p+a=s&s \"ü\\"));
}

void WireRequestTest::sendsJson()
{
    const QString text = QStringLiteral("line\nbreak \"quoted\" \\ \u0001 ü 漢 \U0001F600");
    const WireRequest request = toWire(api::createNote, {.text = text, .completed = false});
    const QJsonObject object = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(object.value(QLatin1StringView("text")).toString(), text);
    QCOMPARE(object.value(QLatin1StringView("completed")).toBool(true), false);
}

void WireRequestTest::tellsTakingAwayFromLeavingAlone()
{
    api::ProfileChange change;
    change.email = std::optional<QString>();
    change.username = QStringLiteral("ann");
    QCOMPARE(toWire(api::changeProfile, change).body, R"({"username":"ann","email":null})");
    change.email.reset();
    change.fullName = std::optional(QStringLiteral("Ann"));
    QCOMPARE(toWire(api::changeProfile, change).body, R"({"username":"ann","full_name":"Ann"})");
}

void WireRequestTest::deletesWithAPassword()
{
    const WireRequest request = toWire(api::deleteAccount, {.password = Secret("12345678"), .currentPassword = {}});
    QCOMPARE(request.verb, api::Verb::Delete);
    QCOMPARE(request.path, "/users/me/");
    QCOMPARE(request.contentType, "application/json");
    QCOMPARE(request.body, R"({"password":"12345678"})");
    QVERIFY(toWire(api::endOtherSessions, {}).body.isEmpty());
}

} // namespace sallyport

QTEST_APPLESS_MAIN(sallyport::WireRequestTest)
#include "tst_wirerequest.moc"
