// SPDX-License-Identifier: Apache-2.0
#include "core/http/places/places.h"

#include <QTest>

#include <thread>

using namespace sallyport::http;
using namespace std::chrono_literals;

namespace {

class NoHandler final : public RequestHandler
{
public:
    void handle(Request, Responder) override { }
};

const QHostAddress alice(QStringLiteral("192.0.2.1"));
const QHostAddress bob(QStringLiteral("192.0.2.2"));
const QHostAddress carol(QStringLiteral("2001:db8:0:1::1"));
const QHostAddress carolToo(QStringLiteral("2001:db8:0:1:ffff::2"));
const QHostAddress dave(QStringLiteral("2001:db8:0:2::1"));

} // namespace

/// Who gets a place for a connection, and who gives it.
class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNetworkTakesFromItself();
    void countsIpv6ByNetwork();
    void theLargestGivesFirst();
    void neverAnsweredGivesFirst();
    void longestWaitGivesFirst();
    void whoRunsGivesNothing();
    void thisMachineIsExempt();
    void followsOtherRules();
    void freesWhatIsLeft();
    void manyThreadsAtOnce();

private:
    NoHandler m_handler;
};

void PlacesTest::oneNetworkTakesFromItself()
{
    Front front(m_handler, {.limits = {.connectionsPerNetwork = 2}});
    Places places(front);
    const auto other = places.admit(bob).place;
    const auto first = places.admit(alice).place;
    const auto second = places.admit(alice).place;
    const auto third = places.admit(alice);
    QVERIFY(third.place);
    QCOMPARE(third.shed.size(), size_t(1));
    QCOMPARE(third.shed.front(), first);
    QVERIFY(first->wasShed());
    QVERIFY(!first->begin());
    QVERIFY(second->begin());
    QVERIFY(!other->wasShed());
    QCOMPARE(front.statistics.open.load(), 3);
}

void PlacesTest::countsIpv6ByNetwork()
{
    Front front(m_handler, {.limits = {.connectionsPerNetwork = 1}});
    Places places(front);
    const auto first = places.admit(carol).place;
    const auto other = places.admit(dave).place;
    const auto second = places.admit(carolToo).place;
    QVERIFY(first->wasShed());
    QVERIFY(!other->wasShed());
}

void PlacesTest::theLargestGivesFirst()
{
    Front front(m_handler, {.limits = {.connections = 4}});
    Places places(front);
    const auto single = places.admit(bob).place;
    std::vector<std::shared_ptr<Place>> crowd;
    for (int i = 0; i < 3; ++i)
        crowd.push_back(places.admit(alice).place);
    const auto newcomer = places.admit(dave).place;
    QVERIFY(newcomer);
    QVERIFY(crowd[0]->wasShed());
    QVERIFY(!single->wasShed());
    QVERIFY(!crowd[1]->wasShed());
}

void PlacesTest::neverAnsweredGivesFirst()
{
    Front front(m_handler, {.limits = {.connectionsPerNetwork = 2}});
    Places places(front);
    const auto used = places.admit(alice).place;
    QVERIFY(used->begin());
    used->wait(std::chrono::steady_clock::now());
    const auto fresh = places.admit(alice).place;
    const auto newcomer = places.admit(alice).place;
    QVERIFY(newcomer);
    QVERIFY(fresh->wasShed());
    QVERIFY(!used->wasShed());
}

void PlacesTest::longestWaitGivesFirst()
{
    Front front(m_handler, {.limits = {.connectionsPerNetwork = 3}});
    Places places(front);
    const auto now = std::chrono::steady_clock::now();
    std::vector<std::shared_ptr<Place>> all;
    for (int i = 0; i < 3; ++i) {
        all.push_back(places.admit(alice).place);
        QVERIFY(all.back()->begin());
    }
    all[0]->wait(now + 3s);
    all[1]->wait(now + 1s);
    all[2]->wait(now + 2s);
    const auto newcomer = places.admit(alice).place;
    QVERIFY(all[1]->wasShed());
    QVERIFY(newcomer->begin());
    const auto another = places.admit(alice).place;
    QVERIFY(another);
    QVERIFY(all[2]->wasShed());
    QVERIFY(!all[0]->wasShed());
}

void PlacesTest::whoRunsGivesNothing()
{
    Front front(m_handler, {.limits = {.connections = 2}});
    Places places(front);
    const auto first = places.admit(alice).place;
    const auto second = places.admit(bob).place;
    QVERIFY(first->begin());
    QVERIFY(second->begin());
    const auto third = places.admit(carol);
    QVERIFY(!third.place);
    QVERIFY(third.shed.empty());
    first->wait(std::chrono::steady_clock::now());
    const auto fourth = places.admit(carol).place;
    QVERIFY(fourth);
    QVERIFY(first->wasShed());
}

void PlacesTest::thisMachineIsExempt()
{
    const auto proxies = TrustedProxies::parse({QStringLiteral("192.0.2.1")});
    QVERIFY(proxies);
    Front front(m_handler, {.limits = {.connections = 8, .connectionsPerNetwork = 1}, .proxies = *proxies});
    Places places(front);
    std::vector<std::shared_ptr<Place>> exempt;
    for (const QHostAddress &peer : {QHostAddress(), QHostAddress(QHostAddress::LocalHost), alice}) {
        exempt.push_back(places.admit(peer).place);
        exempt.push_back(places.admit(peer).place);
    }
    const auto first = places.admit(bob).place;
    const auto second = places.admit(carol).place;
    const auto newcomer = places.admit(dave).place; // the exempt are more, but give last
    QVERIFY(newcomer);
    QVERIFY(first->wasShed());
    QVERIFY(!second->wasShed());
    QVERIFY(std::ranges::none_of(exempt, &Place::wasShed));
}

void PlacesTest::followsOtherRules()
{
    Front front(m_handler, {.limits = {.connectionsPerNetwork = 1}});
    Places places(front);
    const auto first = places.admit(alice).place;
    Options trusting{.limits = {.connectionsPerNetwork = 1}};
    trusting.proxies = TrustedProxies::parse({alice.toString()}).value();
    places.follow(std::make_shared<const FrontRules>(trusting));
    const auto second = places.admit(alice);
    QVERIFY(second.place && second.shed.empty());
    places.follow(std::make_shared<const FrontRules>(Options{.limits = {.connectionsPerNetwork = 2}}));
    const auto third = places.admit(alice);
    QVERIFY(third.place);
    QCOMPARE(third.shed.size(), size_t(1));
    QCOMPARE(third.shed.front(), first);
}

void PlacesTest::freesWhatIsLeft()
{
    Front front(m_handler, {.limits = {.connections = 1}});
    Places places(front);
    for (int i = 0; i < 1000; ++i) {
        const auto admission = places.admit(QHostAddress(quint32(i + 1)));
        QVERIFY(admission.place->begin()); // could not give it
    }
    QCOMPARE(front.statistics.open.load(), 0);
}

// One thread admits, as the server's does; others begin, wait and leave.
void PlacesTest::manyThreadsAtOnce()
{
    Front front(m_handler, {.limits = {.connections = 16, .connectionsPerNetwork = 4}});
    Places places(front);
    std::mutex mutex;
    std::vector<std::shared_ptr<Place>> arrived;
    std::atomic<bool> ending = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            std::vector<std::shared_ptr<Place>> mine;
            while (!ending) {
                {
                    const std::lock_guard lock(mutex);
                    mine.insert(mine.end(), std::make_move_iterator(arrived.begin()), std::make_move_iterator(arrived.end()));
                    arrived.clear();
                }
                std::erase_if(mine, [](const auto &place) { return !place->begin(); });
                for (const auto &place : mine)
                    place->wait(std::chrono::steady_clock::now());
                if (mine.size() > 8)
                    mine.erase(mine.begin(), mine.begin() + 4);
            }
        });
    }
    for (int i = 0; i < 20'000; ++i) {
        auto admission = places.admit(QHostAddress(quint32(1 + i % 7)));
        if (!admission.place)
            continue;
        const std::lock_guard lock(mutex);
        arrived.push_back(std::move(admission.place));
    }
    ending = true;
    for (std::thread &thread : threads)
        thread.join();
    arrived.clear();
    QCOMPARE(front.statistics.open.load(), 0);
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
