// SPDX-License-Identifier: Apache-2.0
#include "core/server/metrics.h"
#include "core/server/metricshandler.h"
#include "core/server/processmetrics.h"
#include "tests/support/testinstallation.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <future>

using namespace sallyport;
using http::Method;

namespace {

/// Keeps the one answer.
class Recipient final : public http::Responder::Recipient
{
public:
    void take(http::Response response) override { answer.set_value(std::move(response)); }
    bool isWaiting() const override { return true; }

    std::promise<http::Response> answer;
};

} // namespace

/// What `/metrics` tells after requests that are known. tests/server/test_metrics_format.py reads the same page as Prometheus does.
class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreCountedByRoute();
    void noPathOfAClientIsALabel();
    void lanesAndFrontAreTold();
    void requestsInFlightComeAndGo();
    void labelsAreEscaped();
    void histogramsAreCumulative();
    void nodesAreToldWhereThereAreMany();
    void troublesAreTold();
    void aClockIsOffByWhatIsCertain();
    void theProcessIsTold();
    void onlyMetricsAreServed_data();
    void onlyMetricsAreServed();
    void recordingCostsNoTime();

private:
    bool has(const QByteArray &page, const QByteArray &line) const { return ('\n' + page).contains('\n' + line + '\n'); }
    QByteArray page(TestInstallation &installation) const { return Metrics(installation.dispatcher(), m_front, m_databaseTimes).page(); }
    http::Response ask(TestInstallation &installation, Method method, const QByteArray &path) const;

    http::Statistics m_front;
    Histogram m_databaseTimes;
};

http::Response MetricsTest::ask(TestInstallation &installation, Method method, const QByteArray &path) const
{
    const Metrics metrics(installation.dispatcher(), m_front, m_databaseTimes);
    MetricsHandler handler(metrics);
    const auto recipient = std::make_shared<Recipient>();
    handler.handle(makeRequest(method, path), http::Responder(recipient));
    return recipient->answer.get_future().get();
}

void MetricsTest::requestsAreCountedByRoute()
{
    TestInstallation installation;
    installation.addUser(QStringLiteral("ann"));
    const QByteArray token = installation.signIn(QStringLiteral("ann"));
    for (int i = 0; i < 3; ++i)
        installation.call(makeRequest(Method::Get, "/users/me/", {bearer(token)}));
    installation.call(makeRequest(Method::Get, "/users/me"));
    installation.call(formRequest("/token", "username=ann&password=wrong-password"));
    installation.call(makeRequest(Method::Get, "/notes/019b76da-a800-7fff-bfff-ffffffffffff", {bearer(token)}));
    const QByteArray text = page(installation);
    QVERIFY(has(text, R"(sallyport_http_requests_total{method="GET",route="/users/me/",status="200"} 3)"));
    QVERIFY(has(text, R"(sallyport_http_requests_total{method="GET",route="/users/me/",status="401"} 1)"));
    QVERIFY(has(text, R"(sallyport_http_requests_total{method="POST",route="/token",status="401"} 1)"));
    QVERIFY(has(text, R"(sallyport_http_requests_total{method="GET",route="/notes/{id}",status="404"} 1)"));
    QVERIFY(has(text, R"(sallyport_http_request_duration_seconds_count{method="GET",route="/users/me/"} 4)"));
    QVERIFY(has(text, R"(sallyport_http_request_duration_seconds_bucket{method="GET",route="/users/me/",le="+Inf"} 4)"));
    QVERIFY(!text.contains("/livez")); // nobody asked
}

void MetricsTest::noPathOfAClientIsALabel()
{
    TestInstallation installation;
    for (const char *path : {"/one", "/two", "/wp-login.php", "/users/me/x"})
        installation.call(makeRequest(Method::Get, path));
    installation.call(makeRequest(Method::Put, "/livez"));
    installation.call(makeRequest(Method::Options, "/livez"));
    const QByteArray text = page(installation);
    QVERIFY(has(text, R"(sallyport_http_requests_total{method="GET",route="unknown",status="404"} 4)"));
    QVERIFY(has(text, R"(sallyport_http_requests_total{method="PUT",route="unknown",status="405"} 1)"));
    QVERIFY(has(text, R"(sallyport_http_requests_total{method="OPTIONS",route="unknown",status="405"} 1)"));
    QVERIFY(!text.contains("wp-login"));
}

void MetricsTest::lanesAndFrontAreTold()
{
    TestInstallation installation;
    installation.addUser(QStringLiteral("ann"));
    installation.call(formRequest("/token", "username=ann&password=wrong-password"));
    installation.call(formRequest("/token", "grant_type=refresh_token&refresh_token=x"));
    installation.call(formRequest("/token", "grant_type=refresh_token&refresh_token=y"));
    QTRY_COMPARE(installation.dispatcher().database().running.load(), 0);
    QTRY_COMPARE(installation.dispatcher().hashing().running.load(), 0);
    m_front.accepted = 7;
    m_front.open = 2;
    m_front.noteRefused(http::RefusalStatus::HeaderTooLarge);
    m_databaseTimes.record(std::chrono::microseconds(70));
    const QByteArray text = page(installation);
    for (const char *line :
         {R"(sallyport_lane_wait_seconds_count{lane="hashing"} 1)", R"(sallyport_lane_wait_seconds_count{lane="database"} 2)",
          R"(sallyport_lane_waiting{lane="hashing"} 0)", R"(sallyport_lane_running{lane="database"} 0)",
          R"(sallyport_lane_refused_total{lane="hashing",reason="full"} 0)",
          R"(sallyport_lane_refused_total{lane="database",reason="stopping"} 0)", R"(sallyport_lane_unwanted_total{lane="database"} 0)",
          R"(sallyport_connections_open 2)", R"(sallyport_connections_accepted_total 7)",
          R"(sallyport_requests_refused_total{status="431"} 1)", R"(sallyport_requests_refused_total{status="400"} 0)",
          R"(sallyport_database_seconds_bucket{le="5e-05"} 0)", R"(sallyport_database_seconds_bucket{le="1e-04"} 1)",
          R"(sallyport_database_seconds_sum 7e-05)", R"(sallyport_tls_handshake_failures_total 0)"})
        QVERIFY2(has(text, line), line);
}

void MetricsTest::requestsInFlightComeAndGo()
{
    TestInstallation::Options options;
    options.hashingThreads = 1;
    options.cost = {.memoryKiB = 19456, .passes = 8, .lanes = 1};
    TestInstallation installation(options);
    installation.addUser(QStringLiteral("ann"));
    const http::Request signIn = formRequest("/token", "username=ann&password=wrong-password");
    std::future<http::Response> first = installation.send(signIn);
    TestInstallation::Leaving left = installation.sendAndLeave(signIn);
    left.leave();
    std::future<http::Response> last = installation.send(signIn);
    QVERIFY(has(page(installation), "sallyport_http_requests_in_flight 3"));
    QCOMPARE(first.get().status, 401);
    QCOMPARE(last.get().status, 401);
    QVERIFY_THROWS_EXCEPTION(std::future_error, left.answer.get());
    QTRY_VERIFY(has(page(installation), "sallyport_http_requests_in_flight 0"));
    const QByteArray text = page(installation);
    QVERIFY(has(text, R"(sallyport_lane_unwanted_total{lane="hashing"} 1)"));
    QVERIFY(has(text, R"(sallyport_http_requests_total{method="POST",route="/token",status="401"} 2)"));
}

void MetricsTest::labelsAreEscaped()
{
    PrometheusText text;
    text.family("x", PrometheusText::Type::Gauge, "A thing.");
    text.sample(0.5, {{"a", "back\\slash \"quoted\"\nnext"}, {"b", ""}});
    QCOMPARE(text.text(), QByteArray("# HELP x A thing.\n# TYPE x gauge\nx{a=\"back\\\\slash \\\"quoted\\\"\\nnext\",b=\"\"} 0.5\n"));
}

void MetricsTest::histogramsAreCumulative()
{
    Histogram histogram;
    histogram.record(std::chrono::microseconds(10));
    histogram.record(std::chrono::milliseconds(2));
    histogram.record(std::chrono::minutes(1));
    PrometheusText text;
    text.single("x", PrometheusText::Type::Histogram, "Times.", histogram);
    for (const char *line : {R"(x_bucket{le="5e-05"} 1)", R"(x_bucket{le="0.001"} 1)", R"(x_bucket{le="0.0025"} 2)",
                             R"(x_bucket{le="10"} 2)", R"(x_bucket{le="+Inf"} 3)", R"(x_count 3)", R"(x_sum 60.00201)"})
        QVERIFY2(has(text.text(), line), text.text());
}

void MetricsTest::nodesAreToldWhereThereAreMany()
{
    TestInstallation installation;
    QVERIFY(!page(installation).contains("sallyport_nodes"));
    NodeStatus nodes;
    nodes.present = 3;
    nodes.away = 1;
    const QByteArray text = Metrics(installation.dispatcher(), m_front, m_databaseTimes, nullptr, &nodes).page();
    QVERIFY(has(text, R"(sallyport_nodes{state="present"} 3)"));
    QVERIFY(has(text, R"(sallyport_nodes{state="away"} 1)"));
}

void MetricsTest::troublesAreTold()
{
    TestInstallation installation;
    NodeStatus nodes;
    nodes.clockLead = std::chrono::milliseconds(-2500);
    QVERIFY(!nodes.isClockOff());
    const auto page = [&](const QList<Trouble> &troubles) {
        return Metrics(installation.dispatcher(), m_front, m_databaseTimes, nullptr, &nodes, [troubles] { return troubles; }).page();
    };
    QVERIFY(has(page({}), R"(sallyport_clock_lead_seconds -2.5)"));
    for (const Trouble trouble : allTroubles) {
        const QByteArray sample = "sallyport_trouble{kind=\"" + QByteArray(troubleName(trouble).data()) + "\"} ";
        QVERIFY(has(page({}), sample + '0'));
        QVERIFY(has(page({trouble}), sample + '1'));
    }
}

void MetricsTest::aClockIsOffByWhatIsCertain()
{
    using namespace std::chrono_literals;
    const Timestamp before(1000s), after(1008s); // the answer took its time
    QCOMPARE(clockLead(before, Timestamp(1000s), after), 0ms);
    QCOMPARE(clockLead(before, Timestamp(1008s), after), 0ms);
    QCOMPARE(clockLead(before, Timestamp(990s), after), 10'000ms);
    QCOMPARE(clockLead(before, Timestamp(1020s), after), -12'000ms);
    NodeStatus nodes;
    nodes.clockLead = -clockLeeway;
    QVERIFY(!nodes.isClockOff());
    nodes.clockLead = clockLeeway + 1ms;
    QVERIFY(nodes.isClockOff());
}

void MetricsTest::theProcessIsTold()
{
#ifdef Q_OS_LINUX
    const ProcessUsage usage = ProcessUsage::now();
    QVERIFY(usage.startTime && usage.cpuTime && usage.residentMemory && usage.openDescriptors);
    const double now = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
    QVERIFY(*usage.startTime <= now + 2 && *usage.startTime > now - 600);
    QVERIFY(*usage.residentMemory > 1'000'000 && *usage.residentMemory < 4'000'000'000);
    QFile one(QStringLiteral("/proc/self/status"));
    QVERIFY(one.open(QIODevice::ReadOnly));
    QCOMPARE(*ProcessUsage::now().openDescriptors, *usage.openDescriptors + 1);
#endif
}

void MetricsTest::onlyMetricsAreServed_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("metrics") << Method::Get << QByteArray("/metrics") << 200;
    QTest::newRow("another method") << Method::Post << QByteArray("/metrics") << 405;
    QTest::newRow("another path") << Method::Get << QByteArray("/users/me/") << 404;
    QTest::newRow("root") << Method::Get << QByteArray("/") << 404;
}

void MetricsTest::onlyMetricsAreServed()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, path);
    TestInstallation installation;
    const http::Response response = ask(installation, method, path);
    QTEST(response.status, "status");
    if (response.status == 200)
        QCOMPARE(response.header("content-type"), QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    if (response.status == 405)
        QCOMPARE(response.header("allow"), QByteArray("GET, HEAD"));
    QCOMPARE(installation.call(makeRequest(Method::Get, "/metrics")).status, 404); // never where everybody can ask
}

void MetricsTest::recordingCostsNoTime()
{
    TestInstallation installation;
    RequestMetrics metrics(installation.router());
    constexpr int rounds = 100'000;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < rounds; ++i) {
        RequestMetrics::Request request(metrics, Method::Get);
        request.setRoute(i % 4);
        request.answered(200);
    }
    const auto each = (std::chrono::steady_clock::now() - begin) / rounds;
    // A tenth of this in a release build; a lock or an allocation under load would not stay below it.
    QVERIFY2(each < std::chrono::microseconds(5), qPrintable(QStringLiteral("%1 ns").arg(each.count())));
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "metricstest.moc"
