// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include <QTest>

#include <future>
#include <vector>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

constexpr auto signIn = "username=ann&password=correct+horse+battery+staple";

/// One hashing thread that takes its time, and two places to wait.
TestInstallation::Options slow()
{
    TestInstallation::Options options;
    options.hashingThreads = 1;
    options.hashingQueuePerThread = 2;
    options.cost = {.memoryKiB = 19456, .passes = 8, .lanes = 1};
    return options;
}

/// Sign-ins until one is refused.
std::vector<std::future<http::Response>> fill(TestInstallation &installation)
{
    std::vector<std::future<http::Response>> taken;
    for (;;) {
        std::future<http::Response> answer = installation.send(formRequest("/token", signIn));
        if (answer.wait_for(0s) == std::future_status::ready)
            return taken;
        taken.push_back(std::move(answer));
    }
}

QByteArray refreshTokenOf(const http::Response &response)
{
    return jsonOf(response).value(QLatin1StringView("refresh_token")).toString().toLatin1();
}

} // namespace

/// A storm of sign-ins is bounded, and never in the way of quick calls.
class BusyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullQueueIsToldAtOnceAndTheRestIsServed();
    void aFullHashingQueueIsInNobodyElsesWay();
    void aFloodFromOneNetworkTakesNobodysPlace_data();
    void aFloodFromOneNetworkTakesNobodysPlace();
    void aClosedRegistrationIsToldWhileTheQueueIsFull();
    void whatCannotBeginAnyMoreIsToldSo();
};

void BusyTest::aFullQueueIsToldAtOnceAndTheRestIsServed()
{
    TestInstallation installation(slow());
    installation.addUser(QStringLiteral("ann"));
    const QByteArray token = installation.signIn(QStringLiteral("ann"));
    const http::Request wrong = formRequest("/token", "username=ann&password=wrong-password");

    std::vector<std::future<http::Response>> taken;
    for (int i = 0; i < 3; ++i)
        taken.push_back(installation.send(wrong));
    std::future<http::Response> refused = installation.send(wrong);
    QCOMPARE(refused.wait_for(0s), std::future_status::ready);
    const http::Response busy = refused.get();
    QCOMPARE(busy.status, 503);
    QVERIFY(busy.header("retry-after").toInt() > 0);
    QVERIFY(!busy.header("x-request-id").isEmpty());
    const QJsonObject body = jsonOf(busy);
    QCOMPARE(body.value(QLatin1StringView("code")).toString(), QStringLiteral("server_busy"));
    QCOMPARE(body.value(QLatin1StringView("error")).toString(), QStringLiteral("temporarily_unavailable"));
    QVERIFY(!body.value(QLatin1StringView("error_description")).toString().isEmpty());

    QCOMPARE(installation.call(makeRequest(http::Method::Get, "/livez")).status, 200);
    QCOMPARE(installation.call(makeRequest(http::Method::Get, "/users/me/", {bearer(token)})).status, 200);
    QCOMPARE(taken.back().wait_for(0s), std::future_status::timeout); // the storm was still on

    for (std::future<http::Response> &answer : taken)
        QCOMPARE(answer.get().status, 401);
    // A worker counts itself out after it has answered, hence the second try.
    QTRY_COMPARE(installation.call(wrong).status, 401);
}

void BusyTest::aFullHashingQueueIsInNobodyElsesWay()
{
    TestInstallation installation(slow());
    installation.addUser(QStringLiteral("ann"));
    const QByteArray refreshToken = refreshTokenOf(installation.call(formRequest("/token", signIn)));
    const QByteArray token = installation.signIn(QStringLiteral("ann"));
    std::vector<std::future<http::Response>> storm = fill(installation);

    const auto atOnce = [&](const http::Request &request) {
        std::future<http::Response> answer = installation.send(request);
        return answer.wait_for(0s) == std::future_status::ready ? answer.get().status : 0;
    };
    QCOMPARE(atOnce(formRequest("/token", "username=ann")), 422);
    QCOMPARE(atOnce(formRequest("/token", "grant_type=refresh_token")), 422);
    QCOMPARE(atOnce(formRequest("/token", "grant_type=device&username=ann&password=x")), 400);
    QCOMPARE(atOnce(jsonRequest(http::Method::Post, "/users/", "{}")), 422);
    QCOMPARE(atOnce(jsonRequest(http::Method::Post, "/token", "{}")), 415);
    QCOMPARE(atOnce(jsonRequest(http::Method::Post, "/logout", {})), 401);
    QCOMPARE(atOnce(makeRequest(http::Method::Get, "/users/me/", {bearer(token)})), 200);

    QCOMPARE(installation.call(formRequest("/token", "grant_type=refresh_token&refresh_token=" + refreshToken)).status, 200);
    QCOMPARE(installation.call(jsonRequest(http::Method::Post, "/notes/", R"({"text":"milk","completed":false})", token)).status, 200);
    QCOMPARE(installation.call(jsonRequest(http::Method::Post, "/logout", {}, token)).status, 204);
    QCOMPARE(storm.back().wait_for(0s), std::future_status::timeout); // it was still on
    for (std::future<http::Response> &answer : storm)
        QCOMPARE(answer.get().status, 200);
}

void BusyTest::aFloodFromOneNetworkTakesNobodysPlace_data()
{
    QTest::addColumn<QString>("flood");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isServed");
    QTest::newRow("another address") << QStringLiteral("192.0.2.1") << QStringLiteral("192.0.2.2") << true;
    QTest::newRow("the same address") << QStringLiteral("192.0.2.1") << QStringLiteral("192.0.2.1") << false;
    QTest::newRow("another /64") << QStringLiteral("2001:db8:0:1::1") << QStringLiteral("2001:db8:0:2::1") << true;
    QTest::newRow("the same /64") << QStringLiteral("2001:db8:0:1::1") << QStringLiteral("2001:db8:0:1:9::1") << false;
}

void BusyTest::aFloodFromOneNetworkTakesNobodysPlace()
{
    QFETCH(QString, flood);
    QFETCH(QString, other);
    QFETCH(bool, isServed);
    TestInstallation installation(slow());
    installation.addUser(QStringLiteral("ann"));
    http::Request request = formRequest("/token", signIn);
    request.peer = QHostAddress(flood);
    std::vector<std::future<http::Response>> storm;
    for (int i = 0; i < 6; ++i)
        storm.push_back(installation.send(request));
    request.peer = QHostAddress(other);
    QCOMPARE(installation.call(request).status, isServed ? 200 : 503);
    QCOMPARE(storm.front().get().status, 200);
    QCOMPARE(storm.back().get().status, 503);
}

void BusyTest::aClosedRegistrationIsToldWhileTheQueueIsFull()
{
    TestInstallation::Options options = slow();
    options.registration = Registration::Closed;
    TestInstallation installation(options);
    installation.addUser(QStringLiteral("ann"));
    std::vector<std::future<http::Response>> storm = fill(installation);
    std::future<http::Response> refused =
        installation.send(jsonRequest(http::Method::Post, "/users/", R"({"username":"ben","password":"battery staple"})"));
    QCOMPARE(refused.wait_for(0s), std::future_status::ready);
    QCOMPARE(refused.get().status, 403);
    QCOMPARE(storm.back().wait_for(0s), std::future_status::timeout);
}

void BusyTest::whatCannotBeginAnyMoreIsToldSo()
{
    TestInstallation installation(slow());
    installation.addUser(QStringLiteral("ann"));
    const QByteArray token = installation.signIn(QStringLiteral("ann"));
    std::vector<std::future<http::Response>> storm = fill(installation);
    QTRY_COMPARE(installation.dispatcher().hashing().running.load(), 1);

    installation.dispatcher().beginNothingMore();
    int served = 0;
    for (std::future<http::Response> &answer : storm) {
        const http::Response response = answer.get();
        if (response.status == 200) {
            ++served;
            continue;
        }
        QCOMPARE(response.status, 503);
        QVERIFY(response.header("retry-after").toInt() > 0);
    }
    QCOMPARE(served, 1);
    QCOMPARE(installation.call(formRequest("/token", signIn)).status, 503);
    QCOMPARE(installation.call(jsonRequest(http::Method::Post, "/logout", {}, token)).status, 503);
    QCOMPARE(installation.call(makeRequest(http::Method::Get, "/users/me/", {bearer(token)})).status, 200);
}

QTEST_GUILESS_MAIN(BusyTest)
#include "busytest.moc"
