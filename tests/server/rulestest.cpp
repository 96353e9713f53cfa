// SPDX-License-Identifier: Apache-2.0
#include "tests/server/apistage.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;
using http::Method;

namespace {

const char *const passwordChange = R"({"current_password":"correct horse battery staple","new_password":"seven green bottles"})";
const char *const newPassword = R"({"username":"ann","password":"seven green bottles"})";
const char *const oldPassword = R"({"username":"ann","password":"correct horse battery staple"})";

QJsonArray itemsOf(const http::Response &response)
{
    return jsonOf(response).value(QLatin1StringView("items")).toArray();
}

QStringList actionsOf(const http::Response &response)
{
    QStringList actions;
    for (const QJsonValue item : itemsOf(response))
        actions.append(item[QLatin1StringView("action")].toString());
    return actions;
}

QStringList namesOf(const http::Response &response)
{
    QStringList names;
    for (const QJsonValue item : itemsOf(response))
        names.append(item[QLatin1StringView("username")].toString());
    return names;
}

http::Headers comparable(http::Headers headers)
{
    headers.removeIf([](const http::Header &header) { return header.first == "x-request-id"; });
    return headers;
}

} // namespace

/// What the calls do together: one row for each rule that no single answer shows.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<ApiStage>(); }

    void whatEndsASessionHoldsOnTheNextRequest_data();
    void whatEndsASessionHoldsOnTheNextRequest();
    void aPasswordChangeKeepsTheSessionThatAsks();
    void aRoleHoldsOnTheNextRequest();
    void administratorsMakeAccountsWhereRegistrationIsClosed();
    void aDeviceIsCalledWhatItCallsItself();
    void anUnrememberedSessionIsToldSo();
    void refreshingWithFewerScopesNarrowsTheToken();
    void deviceTokensAreForWhoNamesTheirDevice();
    void ownersSeeNoPlacesOfAdministrators();
    void theAuditLogNamesRequestAndPlace();
    void auditPagesFollowEachOther();
    void userPagesFollowEachOther();
    void searchIsLiteral();
    void theExportIsWholeAndNoted();
    void theExportHoldsNoSecret();
    void throttledLooksTheSameForNamesThatDoNotExist();
    void unlockLetsTheOwnerIn();
    void headAndTrailingSlashAreGet();
    void foldedAddressesAreOne();

private:
    int statusOf(const QByteArray &name, const QByteArray &path = "/me") { return m_stage->callAs(name, Method::Get, path).status; }

    std::unique_ptr<ApiStage> m_stage;
};

void RulesTest::whatEndsASessionHoldsOnTheNextRequest_data()
{
    QTest::addColumn<QByteArray>("caller");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *caller, Method method, const char *target, const char *body = "") {
        QTest::newRow(name) << QByteArray(caller) << method << QByteArray(target) << QByteArray(body);
    };
    row("signing out", "ann", Method::Post, "/logout");
    row("signing out everywhere", "ann", Method::Post, "/logout/all");
    row("closing the session", "ann", Method::Delete, "/session");
    row("deleting oneself", "ann", Method::Delete, "/users/me/", R"({"password":"correct horse battery staple"})");
    row("being disabled", "root", Method::Patch, "/users/{ann}", R"({"disabled":true})");
    row("being deleted", "root", Method::Delete, "/users/{ann}");
    row("another password set", "root", Method::Post, "/users/{ann}/password", R"({"new_password":"seven green bottles"})");
    row("sessions ended", "root", Method::Delete, "/users/{ann}/sessions/");
}

void RulesTest::whatEndsASessionHoldsOnTheNextRequest()
{
    QFETCH(QByteArray, caller);
    QFETCH(Method, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    const TestInstallation::Browser browser = m_stage->installation.signInBrowser(QStringLiteral("ann"));
    const bool endsAll = target != "/logout" && target != "/session";
    QCOMPARE(statusOf("ann"), 200);
    QVERIFY(m_stage->callAs(caller, method, target, body).status < 300);
    const bool isDisabled = body.contains("disabled"); // who is, and shows a token that was good, is told so
    QCOMPARE(statusOf("ann"), isDisabled ? 400 : 401);
    QCOMPARE(m_stage->call(Method::Get, "/me", {}, browser.reading()).status, endsAll ? 401 : 200);
    QCOMPARE(m_stage->call(Method::Post, "/refresh", R"({"refresh_token":"{refresh}"})").status, endsAll ? 400 : 200);
    QCOMPARE(statusOf("ben"), 200);
}

void RulesTest::aPasswordChangeKeepsTheSessionThatAsks()
{
    const TestInstallation::Browser browser = m_stage->installation.signInBrowser(QStringLiteral("ann"));
    QCOMPARE(m_stage->callAs("ann", Method::Post, "/users/me/password", passwordChange).status, 204);
    QCOMPARE(statusOf("ann"), 200);
    QCOMPARE(m_stage->call(Method::Get, "/me", {}, browser.reading()).status, 401);
    QCOMPARE(m_stage->call(Method::Post, "/login", oldPassword).status, 401);
    QCOMPARE(m_stage->call(Method::Post, "/login", newPassword).status, 200);
    const http::Response activity = m_stage->callAs("ann", Method::Get, "/users/me/activity/");
    QVERIFY(actionsOf(activity).contains(QStringLiteral("password_changed")));
}

void RulesTest::aRoleHoldsOnTheNextRequest()
{
    QCOMPARE(statusOf("ann", "/users/"), 403);
    QCOMPARE(m_stage->callAs("root", Method::Patch, "/users/{ann}", R"({"role":"admin"})").status, 200);
    // Her token is from before: good for what it was made for. A new one is good for all.
    QCOMPARE(statusOf("ann", "/users/"), 403);
    const QByteArray token = m_stage->installation.signIn(QStringLiteral("ann"));
    QCOMPARE(m_stage->call(Method::Get, "/users/", {}, {bearer(token)}).status, 200);
    // Now root can go, and loses everything at once.
    QCOMPARE(m_stage->callAs("root", Method::Patch, "/users/{root}", R"({"role":"user"})").status, 200);
    QCOMPARE(statusOf("root", "/users/"), 403);
    QCOMPARE(statusOf("root"), 200);
    QCOMPARE(m_stage->call(Method::Delete, "/users/{ann}", {}, {bearer(token)}).status, 409);
}

void RulesTest::administratorsMakeAccountsWhereRegistrationIsClosed()
{
    TestInstallation::Options options = ApiStage::everything();
    options.registration = Registration::Closed;
    ApiStage stage(options);
    const char *account = R"({"username":"cem","password":"battery staple"})";
    const QByteArray narrow = stage.installation.signIn(QStringLiteral("root"), Scopes{Scope::Notes});
    QCOMPARE(stage.call(Method::Post, "/users/", account).status, 403);
    QCOMPARE(stage.call(Method::Post, "/users/", account, {bearer(narrow)}).status, 403);
    const TestInstallation::Browser browser = stage.installation.signInBrowser(QStringLiteral("root"));
    QCOMPARE(stage.call(Method::Post, "/users/", account, browser.reading()).status, 403); // a page that does not mean it
    QCOMPARE(stage.call(Method::Post, "/users/", account, browser.writing()).status, 200);
    const http::Response created = stage.callAs("root", Method::Get, "/audit/?action=user_created&limit=1");
    QCOMPARE(itemsOf(created)[0][QLatin1StringView("actor")].toString(), QStringLiteral("root"));
    QCOMPARE(itemsOf(created)[0][QLatin1StringView("subject")].toString(), QStringLiteral("cem"));
}

void RulesTest::aDeviceIsCalledWhatItCallsItself()
{
    const char *firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
    const auto nameAfter = [&](const char *body) {
        const http::Response tokens = m_stage->call(Method::Post, "/login", body, {{"user-agent", firefox}});
        const QByteArray token = jsonOf(tokens).value(QLatin1StringView("access_token")).toString().toLatin1();
        for (const QJsonValue session : itemsOf(m_stage->call(Method::Get, "/users/me/sessions/", {}, {bearer(token)}))) {
            if (session[QLatin1StringView("current")].toBool())
                return session[QLatin1StringView("name")].toString();
        }
        return QString();
    };
    QCOMPARE(nameAfter(oldPassword), QStringLiteral("Firefox on Linux"));
    QCOMPARE(nameAfter(R"({"username":"ann","password":"correct horse battery staple","device_name":"Ann at work"})"),
             QStringLiteral("Ann at work"));
    QCOMPARE(nameAfter(R"({"username":"ann","password":"correct horse battery staple","device_name":"a\nb\u001b[2J\u202e c"})"),
             QStringLiteral("a b[2J c"));
    QCOMPARE(nameAfter(R"({"username":"ann","password":"correct horse battery staple","device_name":"\u202e"})"),
             QStringLiteral("Firefox on Linux"));
}

void RulesTest::anUnrememberedSessionIsToldSo()
{
    const http::Response tokens =
        m_stage->call(Method::Post, "/login", R"({"email":"ann","password":"correct horse battery staple","remember":false})");
    QCOMPARE(tokens.status, 200);
    const QByteArray refresh =
        R"({"refresh_token":")" + jsonOf(tokens).value(QLatin1StringView("refresh_token")).toString().toLatin1() + R"("})";
    int unremembered = 0;
    for (const QJsonValue session : itemsOf(m_stage->callAs("ann", Method::Get, "/users/me/sessions/")))
        unremembered += session[QLatin1StringView("remembered")].toBool() ? 0 : 1;
    QCOMPARE(unremembered, 1);
    m_stage->installation.clock.advance(61min);
    QCOMPARE(m_stage->call(Method::Post, "/refresh", refresh).status, 400);
}

void RulesTest::refreshingWithFewerScopesNarrowsTheToken()
{
    const http::Response narrow = m_stage->call(Method::Post, "/refresh", R"({"refresh_token":"{refresh}","scope":"notes"})");
    QCOMPARE(jsonOf(narrow).value(QLatin1StringView("scope")).toString(), QStringLiteral("notes"));
    const QByteArray token = jsonOf(narrow).value(QLatin1StringView("access_token")).toString().toLatin1();
    QCOMPARE(m_stage->call(Method::Get, "/notes/", {}, {bearer(token)}).status, 200);
    const http::Response refused = m_stage->call(Method::Get, "/users/me/sessions/", {}, {bearer(token)});
    QCOMPARE(refused.status, 403);
    const QByteArray challenge = "Bearer error=\"insufficient_scope\", scope=\"account\"";
    QCOMPARE(refused.header("www-authenticate"), challenge);
}

void RulesTest::deviceTokensAreForWhoNamesTheirDevice()
{
    const QStringList usual{QStringLiteral("access_token"), QStringLiteral("expires_in"), QStringLiteral("refresh_token"),
                            QStringLiteral("scope"), QStringLiteral("token_type")};
    QCOMPARE(jsonOf(m_stage->call(Method::Post, "/login", oldPassword)).keys(), usual);
    const QJsonObject named =
        jsonOf(m_stage->call(Method::Post, "/token", "username=ann&password=correct+horse+battery+staple&device_name=laptop"));
    QVERIFY(!named.value(QLatin1StringView("device_token")).toString().isEmpty());
    QCOMPARE(named.size(), usual.size() + 1);
}

void RulesTest::ownersSeeNoPlacesOfAdministrators()
{
    QCOMPARE(m_stage->callAs("root", Method::Patch, "/users/{ann}", R"({"full_name":"Ann"})").status, 200);
    const QJsonArray mine = itemsOf(m_stage->callAs("ann", Method::Get, "/users/me/activity/"));
    QVERIFY(mine.size() >= 3);
    bool seesAdministrator = false, seesOwnPlace = false;
    for (const QJsonValue record : mine) {
        QCOMPARE(record[QLatin1StringView("subject")].toString(), QStringLiteral("ann"));
        const QString address = record[QLatin1StringView("address")].toString();
        const QString actor = record[QLatin1StringView("actor")].toString();
        seesAdministrator |= actor == u"root";
        seesOwnPlace |= actor == u"ann" && address == u"127.0.0.1";
        QVERIFY(actor != u"root" || address.isEmpty());
    }
    QVERIFY(seesAdministrator && seesOwnPlace);
}

void RulesTest::theAuditLogNamesRequestAndPlace()
{
    const http::Response changed = m_stage->callAs("root", Method::Patch, "/users/{ann}", R"({"disabled":true})");
    const QJsonObject record = itemsOf(m_stage->callAs("root", Method::Get, "/audit/?action=user_disabled")).first().toObject();
    QCOMPARE(record.value(QLatin1StringView("request_id")).toString().toLatin1(), changed.header("x-request-id"));
    QCOMPARE(record.value(QLatin1StringView("address")).toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(record.value(QLatin1StringView("actor_id")).toString().toLatin1(), m_stage->filled("{root}"));
    QCOMPARE(record.value(QLatin1StringView("subject_id")).toString().toLatin1(), m_stage->filled("{ann}"));
}

void RulesTest::auditPagesFollowEachOther()
{
    const http::Response whole = m_stage->callAs("root", Method::Get, "/audit/?limit=200");
    const qsizetype total = itemsOf(whole).size();
    QVERIFY(total >= 7);
    QVERIFY(jsonOf(whole).value(QLatin1StringView("next_cursor")).isNull());
    QList<int> numbers;
    QString cursor;
    do {
        const http::Response page = m_stage->callAs("root", Method::Get, "/audit/?limit=3&cursor=" + cursor.toLatin1());
        QCOMPARE(jsonOf(page).value(QLatin1StringView("total")).toInt(), int(total));
        for (const QJsonValue record : itemsOf(page))
            numbers.append(record[QLatin1StringView("id")].toInt());
        cursor = jsonOf(page).value(QLatin1StringView("next_cursor")).toString();
    } while (!cursor.isEmpty() && numbers.size() < 100);
    QCOMPARE(numbers.size(), total);
    QVERIFY(std::ranges::is_sorted(numbers, std::ranges::greater()));
}

void RulesTest::userPagesFollowEachOther()
{
    const QByteArray first = "/users/?limit=2&sort=-username";
    const http::Response page = m_stage->callAs("root", Method::Get, first);
    QCOMPARE(namesOf(page), (QStringList{QStringLiteral("root"), QStringLiteral("ben")}));
    QCOMPARE(jsonOf(page).value(QLatin1StringView("total")).toInt(), 3);
    const QByteArray cursor = jsonOf(page).value(QLatin1StringView("next_cursor")).toString().toUtf8().toPercentEncoding();
    QVERIFY(!cursor.isEmpty());
    const http::Response second = m_stage->callAs("root", Method::Get, first + "&cursor=" + cursor);
    QCOMPARE(namesOf(second), (QStringList{QStringLiteral("ann")}));
    QVERIFY(jsonOf(second).value(QLatin1StringView("next_cursor")).isNull());
    QCOMPARE(m_stage->callAs("root", Method::Get, "/users/?limit=2&sort=created_at&cursor=" + cursor).status, 422);
}

void RulesTest::searchIsLiteral()
{
    const auto found = [&](const QByteArray &query) { return namesOf(m_stage->callAs("root", Method::Get, "/users/" + query)); };
    QCOMPARE(found("?q=NN"), QStringList{QStringLiteral("ann")});
    QCOMPARE(found("?q=%25"), QStringList());
    QCOMPARE(found("?q=_"), QStringList());
    QCOMPARE(found("?q=a%25n"), QStringList());
    QCOMPARE(found("?role=admin"), QStringList{QStringLiteral("root")});
    QCOMPARE(found("?role=user&disabled=true"), QStringList());
}

void RulesTest::theExportIsWholeAndNoted()
{
    const http::Response response = m_stage->callAs("ann", Method::Get, "/users/me/export");
    QCOMPARE(response.header("content-disposition"), QByteArray("attachment; filename=\"sallyport-account.json\""));
    const QJsonObject body = jsonOf(response);
    QCOMPARE(body.value(QLatin1StringView("user"))[QLatin1StringView("username")].toString(), QStringLiteral("ann"));
    QCOMPARE(body.value(QLatin1StringView("sessions")).toArray().size(), 2);
    QCOMPARE(body.value(QLatin1StringView("notes")).toArray().size(), 1);
    const QJsonArray activity = body.value(QLatin1StringView("activity")).toArray();
    QVERIFY(activity.size() >= 4);
    QCOMPARE(activity[0][QLatin1StringView("action")].toString(), QStringLiteral("data_exported"));
    // All of it, whatever a page holds.
    for (int i = 0; i < 210; ++i) {
        const QByteArray name = R"({"full_name":"Ann )" + QByteArray::number(i) + R"("})";
        QCOMPARE(m_stage->callAs("root", Method::Patch, "/users/{ann}", name).status, 200);
    }
    QVERIFY(jsonOf(m_stage->callAs("ann", Method::Get, "/users/me/export")).value(QLatin1StringView("activity")).toArray().size() > 210);
}

void RulesTest::theExportHoldsNoSecret()
{
    const QByteArray body = m_stage->callAs("ann", Method::Get, "/users/me/export").body;
    const QUuid ann = QUuid::fromString(QString::fromLatin1(m_stage->filled("{ann}")));
    QVERIFY(!body.contains(m_stage->installation.store.users.at(ann).passwordHash));
    QVERIFY(!body.contains(m_stage->filled("{refresh}")));
    QVERIFY(!body.contains("ben") && !body.contains(m_stage->filled("{ben_session}")));
}

void RulesTest::throttledLooksTheSameForNamesThatDoNotExist()
{
    const auto guess = [&](const char *name) {
        return m_stage->call(Method::Post, "/login", QByteArray(R"({"username":")") + name + R"(","password":"wrong-password"})");
    };
    QCOMPARE(m_stage->callAs("root", Method::Patch, "/users/{ben}", R"({"disabled":true})").status, 200);
    for (int i = 0; i < 24; ++i) {
        const http::Response known = guess("ann");
        for (const char *name : {"nobody", "ben"}) {
            const http::Response other = guess(name);
            QCOMPARE(other.status, known.status);
            QCOMPARE(other.body, known.body);
            QCOMPARE(comparable(other.headers), comparable(known.headers));
        }
    }
    QCOMPARE(guess("ann").status, 429);
    // The right password waits like any other.
    QCOMPARE(m_stage->call(Method::Post, "/login", oldPassword).body, guess("nobody").body);
}

void RulesTest::unlockLetsTheOwnerIn()
{
    for (int i = 0; i < 25; ++i)
        m_stage->call(Method::Post, "/login", R"({"username":"ann","password":"wrong-password"})");
    QCOMPARE(m_stage->call(Method::Post, "/login", oldPassword).status, 429);
    QCOMPARE(m_stage->callAs("root", Method::Post, "/users/{ann}/unlock").status, 204);
    QCOMPARE(m_stage->call(Method::Post, "/login", oldPassword).status, 200);
    QCOMPARE(actionsOf(m_stage->callAs("root", Method::Get, "/audit/?action=user_unlocked")).size(), 1);
}

void RulesTest::headAndTrailingSlashAreGet()
{
    for (const char *path : {"/users/me/", "/users/me", "/me", "/me/", "/users/", "/users", "/users/{ann}", "/users/{ann}/", "/audit",
                             "/stats", "/users/me/sessions", "/users/{ann}/sessions", "/users/me/export/", "/users/me/activity"}) {
        const http::Response got = m_stage->callAs("root", Method::Get, path);
        QVERIFY2(got.status == 200, path);
        QCOMPARE(m_stage->callAs("root", Method::Head, path).status, 200); // the front leaves the body away
    }
}

void RulesTest::foldedAddressesAreOne()
{
    QCOMPARE(m_stage->call(Method::Post, "/register", R"({"email":"Cem@Example.org","password":"battery staple"})").status, 201);
    const http::Response again = m_stage->call(Method::Post, "/register", R"({"email":"cem@example.ORG","password":"battery staple"})");
    QCOMPARE(again.status, 409);
    QCOMPARE(jsonOf(again).value(QLatin1StringView("detail")).toString(), QStringLiteral("Email already exists"));
    QCOMPARE(m_stage->call(Method::Post, "/login", R"({"email":"CEM@EXAMPLE.ORG","password":"battery staple"})").status, 200);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rulestest.moc"
