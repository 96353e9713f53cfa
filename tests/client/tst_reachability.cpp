// SPDX-License-Identifier: Apache-2.0
#include "core/client/wakewatch.h"
#include "tests/client/sessionbench.h"
#include "tests/support/fakeclock.h"

namespace sallyport {

/// Servers that are away, and machines that slept.
class ReachabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waitsLongerEachTime();
    void triesOnlyForThoseWhoWait();
    void triesAtOnceWhenAsked();
    void staysSignedInWhileTheServerIsAway();
    void comesBackByItself();
    void resumesByItself();
    void anotherServerIsAnotherMatter();
    void renewsBeforeTheTokenEnds();
    void noticesASleep();

private:
    std::unique_ptr<InProcessServer> m_server;
};

namespace {

const Error away{.code = ErrorCode::ServerUnreachable, .detail = QStringLiteral("The server cannot be reached")};

std::chrono::milliseconds pauseOf(const ReachabilityWatch &watch, const Clock &clock)
{
    return watch.now().nextTry ? *watch.now().nextTry - clock.now() : std::chrono::milliseconds(-1);
}

} // namespace

void ReachabilityTest::initTestCase()
{
    m_server = std::make_unique<InProcessServer>([](Settings &settings) { settings.accessLifetime = std::chrono::seconds(3); });
    m_server->addUser(QStringLiteral("ann"));
}

void ReachabilityTest::waitsLongerEachTime()
{
    FakeClock clock;
    ReachabilityWatch watch(clock);
    watch.setWaiting(true);
    QVERIFY(watch.now().reachable);
    watch.failed(away);
    QVERIFY(!watch.now().reachable);
    QCOMPARE(watch.now().reason.code, away.code);
    QCOMPARE(watch.now().since, clock.now());
    const auto pause = pauseOf(watch, clock);
    QVERIFY(pause.count() > 750 && pause.count() <= 1000);
    watch.failed(away);
    QCOMPARE(pauseOf(watch, clock), pause); // a call that fails meanwhile puts nothing off
    int failures = 0;
    for (const int longest : {1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000}) {
        const auto after = ReachabilityWatch::pauseAfter(failures++).count();
        QVERIFY2(after > longest * 3 / 4 && after <= longest, qPrintable(QString::number(after)));
    }
    QCOMPARE(ReachabilityWatch::pauseAfter(1'000'000).count() > 45'000, true);
}

void ReachabilityTest::triesOnlyForThoseWhoWait()
{
    FakeClock clock;
    ReachabilityWatch watch(clock);
    QSignalSpy tries(&watch, &ReachabilityWatch::tryNow);
    watch.failed(away);
    QVERIFY(!watch.now().nextTry);
    watch.setWaiting(true);
    QVERIFY(watch.now().nextTry.has_value());
    QTRY_COMPARE_WITH_TIMEOUT(tries.size(), 1, 2000);
    QVERIFY(!watch.now().nextTry);
    watch.failed(away);
    QVERIFY(pauseOf(watch, clock) > std::chrono::milliseconds(1500));
    watch.setWaiting(false);
    QVERIFY(!watch.now().nextTry);
    watch.answered();
    QVERIFY(watch.now().reachable);
}

void ReachabilityTest::triesAtOnceWhenAsked()
{
    FakeClock clock;
    ReachabilityWatch watch(clock);
    QSignalSpy tries(&watch, &ReachabilityWatch::tryNow);
    watch.setWaiting(true);
    watch.retryNow();
    QCOMPARE(tries.size(), 0);
    watch.failed(away);
    watch.retryNow();
    watch.retryNow();
    QCOMPARE(tries.size(), 1);
    clock.advance(std::chrono::seconds(5));
    watch.failed(away);
    QCOMPARE(watch.now().since, FakeClock::start);
    watch.answered();
    QCOMPARE(watch.now().since, clock.now());
}

void ReachabilityTest::staysSignedInWhileTheServerIsAway()
{
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    QSignalSpy states(&copy.session, &Session::stateChanged);
    QSignalSpy changes(&copy.session, &Session::reachabilityChanged);
    m_server->stop();
    QCOMPARE(codeOf(wait(copy.session.call(api::listNotes))), ErrorCode::ServerUnreachable);
    QVERIFY(!copy.session.reachability().reachable);
    QVERIFY(copy.session.reachability().nextTry.has_value());
    QVERIFY(!changes.isEmpty());
    m_server->start();
    copy.session.retryNow();
    QTRY_VERIFY(copy.session.reachability().reachable);
    QVERIFY(wait(copy.session.call(api::listNotes)));
    QCOMPARE(states.size(), 0);
}

void ReachabilityTest::comesBackByItself()
{
    Home home;
    Copy copy(m_server->url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), true));
    m_server->stop();
    QVERIFY(!wait(copy.session.call(api::listNotes)));
    QTest::qWait(1500); // the first try fails, and the access token runs out
    m_server->start();
    QTRY_VERIFY_WITH_TIMEOUT(copy.session.reachability().reachable, 6000);
    QVERIFY(wait(copy.session.call(api::listNotes)));
    QVERIFY(copy.session.user());
}

void ReachabilityTest::resumesByItself()
{
    Home home;
    {
        Copy first(m_server->url(), home);
        QVERIFY(first.signIn(QStringLiteral("ann"), true));
    }
    m_server->stop();
    Copy copy(m_server->url(), home);
    copy.session.resume();
    QVERIFY(copy.reaches<Session::Offline>());
    QVERIFY(!copy.session.reachability().reachable);
    m_server->start();
    QVERIFY(copy.reaches<Session::SignedIn>());
    QVERIFY(copy.session.reachability().reachable);
}

void ReachabilityTest::anotherServerIsAnotherMatter()
{
    InProcessServer gone;
    Home home;
    Copy copy(gone.url(), home);
    gone.stop();
    QVERIFY(!wait(copy.session.probe()));
    QVERIFY(!copy.session.reachability().reachable);
    QVERIFY2(!copy.session.reachability().nextTry, "nobody is signed in: nobody waits");
    copy.session.setServer(m_server->address());
    QVERIFY(copy.session.reachability().reachable);
}

void ReachabilityTest::renewsBeforeTheTokenEnds()
{
    Home home;
    Relay relay(m_server->port());
    Copy copy(relay.url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), false));
    QCOMPARE(relay.count("POST /token"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(relay.count("POST /token"), 2, 4000);
    QTest::qWait(900); // the first token is over
    const int asked = relay.count("GET /notes/");
    QVERIFY(wait(copy.session.call(api::listNotes)));
    QCOMPARE(relay.count("GET /notes/"), asked + 1);
}

void ReachabilityTest::noticesASleep()
{
    FakeClock clock;
    WakeWatch watch(clock, std::chrono::milliseconds(20));
    QSignalSpy wakes(&watch, &WakeWatch::woke);
    QTest::qWait(100);
    QCOMPARE(wakes.size(), 0);
    clock.advance(std::chrono::hours(1));
    QTRY_COMPARE(wakes.size(), 1);
    clock.advance(-std::chrono::hours(1)); // set back by hand
    QTest::qWait(60);
    QCOMPARE(wakes.size(), 1);
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::ReachabilityTest)
#include "tst_reachability.moc"
