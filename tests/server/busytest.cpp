// SPDX-License-Identifier: Apache-2.0
#include "core/server/workerpool.h"
#include "tests/support/testinstallation.h"

#include <QTest>

#include <future>
#include <new>
#include <vector>

using namespace sallyport;
using namespace std::chrono_literals;

/// A storm of sign-ins is bounded, and never in the way of quick calls.
class BusyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullQueueIsToldAtOnceAndTheRestIsServed();
    void workThatThrowsEndsNoThread();
};

void BusyTest::aFullQueueIsToldAtOnceAndTheRestIsServed()
{
    TestInstallation::Options options;
    options.hashingThreads = 1;
    options.queuePerThread = 2;
    options.cost = {.memoryKiB = 19456, .passes = 8, .lanes = 1}; // slow, so that the queue is full for certain
    TestInstallation installation(options);
    installation.addUser(QStringLiteral("ann"));
    const QByteArray token = installation.signIn(QStringLiteral("ann"));
    const http::Request signIn = formRequest("/token", "username=ann&password=wrong-password");

    std::vector<std::future<http::Response>> taken;
    for (int i = 0; i < 3; ++i)
        taken.push_back(installation.send(signIn));
    std::future<http::Response> refused = installation.send(signIn);
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
    QTRY_COMPARE(installation.call(signIn).status, 401);
}

void BusyTest::workThatThrowsEndsNoThread()
{
    WorkerPool pool(1, 1);
    QVERIFY(pool.tryRun([] { throw std::bad_alloc(); }));
    std::promise<void> done;
    QVERIFY(pool.tryRun([&done] { done.set_value(); }));
    QCOMPARE(done.get_future().wait_for(5s), std::future_status::ready);
}

QTEST_GUILESS_MAIN(BusyTest)
#include "busytest.moc"
