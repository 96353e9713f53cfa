// SPDX-License-Identifier: Apache-2.0
#include "app/composition/frontoptions.h"

#include <QTest>

using namespace sallyport;

class FrontOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfTheFront();
    void everyLimitArrives();
    void whatIsHandedOverReplacesTheDefaultAddressOnly();
};

namespace {

/// Every member, so that one that is added and not composed is missed here by the compiler or by the comparison.
auto tied(const http::Limits &limits)
{
    const auto &[requestLine, headerField, headerBlock, headerCount, body, headerTime, bodyTime, bodyRate, idleTime, writeTime,
                 handshakeTime, requestsPerConnection, connections, connectionsPerNetwork] = limits;
    return std::tuple{requestLine, headerField, headerBlock,   headerCount,           body,        headerTime,           bodyTime, bodyRate,
                      idleTime,    writeTime,   handshakeTime, requestsPerConnection, connections, connectionsPerNetwork};
}

} // namespace

void FrontOptionsTest::defaultsAreThoseOfTheFront()
{
    const auto front = frontOptions(Settings());
    QVERIFY(front);
    QVERIFY(tied(front->options.limits) == tied(http::Limits()));
    QCOMPARE(front->listen.size(), 1);
    QVERIFY(front->metrics.isEmpty() && !front->tls && front->options.hosts.isEmpty() && front->options.proxies.isEmpty());
}

void FrontOptionsTest::everyLimitArrives()
{
    using namespace std::chrono_literals;
    Settings settings;
    settings.limits = {{1}, {2}, {3}, 4, {5}, 6ms, 7ms, {8}, 9ms, 10ms, 11ms, 12, 13, 14};
    const http::Limits expected{1, 2, 3, 4, 5, 6ms, 7ms, 8, 9ms, 10ms, 11ms, 12, 13, 14};
    const auto front = frontOptions(settings);
    QVERIFY(front);
    QVERIFY(tied(front->options.limits) == tied(expected));
}

void FrontOptionsTest::whatIsHandedOverReplacesTheDefaultAddressOnly()
{
    // Not a socket at all counts as one that others can reach.
    const InheritedSockets inherited{.serving = {http::InheritedSocket{-1}}, .metrics = {}};
    Settings settings;
    QVERIFY(!frontOptions(settings, inherited));
    settings.plainHttp = true;
    const auto alone = frontOptions(settings, inherited);
    QVERIFY(alone);
    QCOMPARE(alone->listen.size(), 1);
    QVERIFY(std::holds_alternative<http::InheritedSocket>(alone->listen.first()));
    settings.origins.insert(QStringLiteral("listen"), {SettingOrigin::Kind::Flag, QStringLiteral("--listen")});
    const auto both = frontOptions(settings, inherited);
    QVERIFY(both);
    QCOMPARE(both->listen.size(), 2);
    QVERIFY(std::holds_alternative<http::TcpAddress>(both->listen.first()));
}

QTEST_APPLESS_MAIN(FrontOptionsTest)
#include "frontoptionstest.moc"
