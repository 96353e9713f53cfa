// SPDX-License-Identifier: Apache-2.0
#include "core/api/endpoints.h"
#include "core/server/overduecalls.h"
#include "tests/support/testinstallation.h"

#include <QTest>

#include <future>
#include <vector>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

constexpr auto atOnce = 5s; // a loaded machine; whoever waits for the database waits for ever

TestInstallation::Options blocking()
{
    TestInstallation::Options options;
    options.databaseBlocks = true;
    return options;
}

/// A database that says nothing, until it goes.
class Hang
{
public:
    explicit Hang(TestInstallation &installation) : m_lock(installation.store.mutex) { }

private:
    std::unique_lock<std::mutex> m_lock;
};

http::Method methodOf(api::Verb verb)
{
    switch (verb) {
    case api::Verb::Get: return http::Method::Get;
    case api::Verb::Post: return http::Method::Post;
    case api::Verb::Patch: return http::Method::Patch;
    case api::Verb::Delete: return http::Method::Delete;
    }
    Q_UNREACHABLE();
}

/// Calls every endpoint, with a token.
std::vector<std::future<http::Response>> callEverything(TestInstallation &installation, const QByteArray &token)
{
    std::vector<std::future<http::Response>> answers;
    api::forEachEndpoint([&](const auto &endpoint) {
        const QByteArray path = QByteArray(endpoint.path).replace("{id}", "019b76da-a800-7fff-bfff-ffffffffffff");
        answers.push_back(installation.send(makeRequest(methodOf(endpoint.verb), path, {bearer(token)})));
    });
    return answers;
}

} // namespace

/// A database that does not answer holds none of the threads that serve connections, and no client for ever.
class BlockingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noConnectionWaitsForTheDatabase();
    void whatNeedsNoDatabaseIsAnswered_data();
    void whatNeedsNoDatabaseIsAnswered();
    void readinessIsToldInABoundedTime();
    void callsGoOnWhenItIsBack();
    void passwordsAreHashedOnTheirOwnPool();
    void whoWaitsTooLongIsAnsweredOnce();
    void whoWasAnsweredIsForgotten();
};

void BlockingTest::noConnectionWaitsForTheDatabase()
{
    TestInstallation installation(blocking());
    installation.addUser(QStringLiteral("ann"), Role::Administrator);
    const QByteArray token = installation.signIn(QStringLiteral("ann"));
    auto hang = std::make_unique<Hang>(installation);
    auto calling = std::async(std::launch::async, [&] { return callEverything(installation, token); });
    const bool waited = calling.wait_for(atOnce) != std::future_status::ready;
    hang.reset();
    QVERIFY2(!waited, "a call waited for the database on its connection's thread");
    for (std::future<http::Response> &answer : calling.get())
        QVERIFY(answer.get().status > 0);
}

void BlockingTest::whatNeedsNoDatabaseIsAnswered_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("live") << QByteArray("/livez") << 200;
    QTest::newRow("keys") << QByteArray("/.well-known/jwks.json") << 200;
    QTest::newRow("document") << QByteArray("/openapi.json") << 200;
    QTest::newRow("page") << QByteArray("/docs") << 200;
    QTest::newRow("nothing") << QByteArray("/nowhere") << 404;
}

void BlockingTest::whatNeedsNoDatabaseIsAnswered()
{
    QFETCH(QByteArray, path);
    TestInstallation installation(blocking());
    const Hang hang(installation);
    std::future<http::Response> answer = installation.send(makeRequest(http::Method::Get, path));
    QCOMPARE(answer.wait_for(0s), std::future_status::ready);
    QTEST(answer.get().status, "status");
}

void BlockingTest::readinessIsToldInABoundedTime()
{
    TestInstallation installation(blocking());
    const auto ask = [&] { return installation.send(makeRequest(http::Method::Get, "/readyz")); };
    QCOMPARE(ask().get().status, 200);
    {
        const Hang hang(installation);
        std::vector<std::future<http::Response>> asked;
        for (int i = 0; i < 12; ++i) // more than there are threads
            asked.push_back(ask());
        for (std::future<http::Response> &one : asked) {
            QCOMPARE(one.wait_for(atOnce), std::future_status::ready);
            const http::Response answer = one.get();
            QCOMPARE(answer.status, 503);
            QCOMPARE(jsonOf(answer).value(QLatin1StringView("code")).toString(), QStringLiteral("database_unavailable"));
            QVERIFY(answer.header("retry-after").toInt() > 0);
            QVERIFY(!answer.header("x-request-id").isEmpty());
        }
    }
    QCOMPARE(ask().get().status, 200);
}

void BlockingTest::callsGoOnWhenItIsBack()
{
    TestInstallation installation(blocking());
    installation.addUser(QStringLiteral("ann"));
    const QByteArray token = installation.signIn(QStringLiteral("ann"));
    std::vector<std::future<http::Response>> asked;
    {
        const Hang hang(installation);
        for (int i = 0; i < 100; ++i)
            asked.push_back(installation.send(makeRequest(http::Method::Get, "/users/me/", {bearer(token)})));
        QCOMPARE(asked.front().wait_for(0s), std::future_status::timeout);
    }
    for (std::future<http::Response> &one : asked)
        QCOMPARE(one.get().status, 200);
    installation.store.unavailable = true;
    const http::Response away = installation.call(makeRequest(http::Method::Get, "/users/me/", {bearer(token)}));
    QCOMPARE(away.status, 503);
    QVERIFY(away.header("retry-after").toInt() > 0);
}

void BlockingTest::passwordsAreHashedOnTheirOwnPool()
{
    TestInstallation installation(blocking());
    installation.addUser(QStringLiteral("ann"));
    const QByteArray token = installation.signIn(QStringLiteral("ann"));
    const QByteArray body = R"({"current_password":"correct horse battery staple","new_password":"another horse battery staple"})";
    const auto hashed = [&] {
        quint64 calls = 0;
        for (size_t bucket = 0; bucket <= Histogram::bounds.size(); ++bucket)
            calls += installation.dispatcher().hashing().waits.inBucket(bucket);
        return calls;
    };
    QCOMPARE(hashed(), quint64(0));
    QCOMPARE(installation.call(jsonRequest(http::Method::Post, "/users/me/password", body, token)).status, 204);
    QCOMPARE(hashed(), quint64(1));
}

namespace {

struct Counted final : OverdueCalls::Call
{
    std::atomic<bool> open = true;
    std::atomic<int> givenUp = 0;
    bool isOpen() const override { return open; }
    void giveUp() override { ++givenUp; }
};

} // namespace

void BlockingTest::whoWaitsTooLongIsAnsweredOnce()
{
    const auto quick = std::make_shared<Counted>(), patient = std::make_shared<Counted>();
    OverdueCalls calls;
    calls.watch(patient, 1h);
    calls.watch(quick, 1ms);
    QTRY_COMPARE(quick->givenUp.load(), 1);
    QTest::qWait(600);
    QCOMPARE(quick->givenUp.load(), 1);
    QCOMPARE(patient->givenUp.load(), 0);
}

void BlockingTest::whoWasAnsweredIsForgotten()
{
    const auto answered = std::make_shared<Counted>();
    OverdueCalls calls;
    calls.watch(answered, 300ms);
    answered->open = false;
    QTRY_COMPARE(answered.use_count(), 1L);
    QTest::qWait(600);
    QCOMPARE(answered->givenUp.load(), 0);
}

QTEST_GUILESS_MAIN(BlockingTest)
#include "blockingtest.moc"
