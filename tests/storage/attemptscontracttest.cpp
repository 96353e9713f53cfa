// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

/// Tries that are counted, delayed and forgiven. The rules made of them: tests/auth.
class AttemptsContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init()
    {
        m_backend = StorageBackend::ofThisRow();
        QVERIFY(m_backend);
    }
    void cleanup() { m_backend.reset(); }

    void admitsFreeTriesThenDelays();
    void eachFurtherTryWaitsLonger();
    void countsNothingThatIsRefused();
    void countsEachKeyByItself();
    void oneRuleThatWaitsRefusesForAll();
    void theLongestWaitCounts();
    void tellsTheFirstRefusalOfEachDelay();
    void forgetsAfterARest();
    void waitsOfAClockThatWasSetBackBeginAnew();
    void forgivesOne();
    void forgivesAllOfAKey();
    void forgivesASubject();
    void parallelTriesGetNoExtraOnes();
    void parallelTriesOverTwoRules();

private:
    AttemptDecision admit(const QList<AttemptRule> &rules, std::chrono::milliseconds after = 0ms)
    {
        return m_backend->attempts().admit(rules, FakeClock::start + after).value();
    }
    /// Tries at one moment until one must wait; returns how many were admitted.
    int exhaust(const AttemptRule &rule, std::chrono::milliseconds after = 0ms)
    {
        int admitted = 0;
        while (!admit({rule}, after).waitUntil)
            ++admitted;
        return admitted;
    }

    std::unique_ptr<StorageBackend> m_backend;
};

namespace {

AttemptRule ruleOf(const QByteArray &key, int free = 3, const QByteArray &subject = {})
{
    return {.key = hashOf(key), .subject = subject, .free = free, .firstDelay = 1s, .longestDelay = 10s, .forgetAfter = 1h};
}

/// How many tries there are before the first delay.
int burst(const AttemptRule &rule)
{
    int count = 1;
    while (delayAfter(rule, count) == 0ms)
        ++count;
    return count;
}

} // namespace

void AttemptsContractTest::admitsFreeTriesThenDelays()
{
    const AttemptRule rule = ruleOf("a");
    QCOMPARE(exhaust(rule), burst(rule));
    QCOMPARE(admit({rule}).waitUntil, std::optional(FakeClock::start + 1s));
    QVERIFY(admit({rule}, 999ms).waitUntil);
    QVERIFY(!admit({rule}, 1s).waitUntil);
}

void AttemptsContractTest::waitsOfAClockThatWasSetBackBeginAnew()
{
    const AttemptRule rule = ruleOf("a");
    exhaust(rule, 48h);
    QCOMPARE(admit({rule}).waitUntil, std::optional(FakeClock::start + 1s)); // not two days
    QVERIFY(admit({rule}, 999ms).waitUntil);
    QVERIFY(!admit({rule}, 1s).waitUntil);
    QVERIFY(admit({rule}, 1s).waitUntil); // and the tries before still count
}

void AttemptsContractTest::eachFurtherTryWaitsLonger()
{
    const AttemptRule rule = ruleOf("a");
    std::chrono::milliseconds at = 0ms;
    exhaust(rule);
    for (int count = burst(rule); count < burst(rule) + 6; ++count) {
        const auto waitUntil = admit({rule}, at).waitUntil;
        QCOMPARE(waitUntil, std::optional(FakeClock::start + at + delayAfter(rule, count)));
        at = *waitUntil - FakeClock::start;
        QVERIFY(!admit({rule}, at).waitUntil);
    }
    QCOMPARE(admit({rule}, at).waitUntil, std::optional(FakeClock::start + at + rule.longestDelay));
}

void AttemptsContractTest::countsNothingThatIsRefused()
{
    const AttemptRule rule = ruleOf("a");
    exhaust(rule);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(admit({rule}, 500ms).waitUntil, std::optional(FakeClock::start + 1s));
    QVERIFY(!admit({rule}, 1s).waitUntil);
    QCOMPARE(admit({rule}, 1s).waitUntil, std::optional(FakeClock::start + 3s)); // two seconds, not more
}

void AttemptsContractTest::countsEachKeyByItself()
{
    exhaust(ruleOf("a"));
    QCOMPARE(exhaust(ruleOf("b")), burst(ruleOf("b")));
}

void AttemptsContractTest::oneRuleThatWaitsRefusesForAll()
{
    const AttemptRule strict = ruleOf("a", 1);
    const AttemptRule wide = ruleOf("b", 10);
    exhaust(strict);
    for (int i = 0; i < 20; ++i)
        QVERIFY(admit({strict, wide}).waitUntil);
    QCOMPARE(exhaust(wide), burst(wide)); // none of them was counted here
}

void AttemptsContractTest::theLongestWaitCounts()
{
    AttemptRule slow = ruleOf("a");
    slow.firstDelay = 7s;
    const AttemptRule quick = ruleOf("b");
    exhaust(slow);
    exhaust(quick);
    QCOMPARE(admit({quick, slow}).waitUntil, std::optional(FakeClock::start + 7s));
    QCOMPARE(admit({slow, quick}).waitUntil, std::optional(FakeClock::start + 7s));
}

void AttemptsContractTest::tellsTheFirstRefusalOfEachDelay()
{
    const AttemptRule rule = ruleOf("a");
    for (int i = 0; i < burst(rule); ++i)
        QVERIFY(!admit({rule}).isFirstRefusal);
    QVERIFY(admit({rule}).isFirstRefusal);
    QVERIFY(!admit({rule}).isFirstRefusal);
    QVERIFY(!admit({rule}, 999ms).isFirstRefusal);
    QVERIFY(!admit({rule}, 1s).waitUntil);
    QVERIFY(admit({rule}, 1s).isFirstRefusal); // of the next delay
    QVERIFY(!admit({rule}, 1s).isFirstRefusal);
}

void AttemptsContractTest::forgetsAfterARest()
{
    const AttemptRule rule = ruleOf("a");
    exhaust(rule);
    QVERIFY(!admit({rule}, 59min).waitUntil); // one more, and it begins anew from here
    QVERIFY(admit({rule}, 59min).waitUntil);
    QVERIFY(!admit({rule}, 118min).waitUntil);
    QVERIFY(admit({rule}, 118min).waitUntil);
    QCOMPARE(exhaust(rule, 178min), burst(rule));
}

void AttemptsContractTest::forgivesOne()
{
    const AttemptRule rule = ruleOf("a");
    for (int i = 0; i < 100; ++i) { // who is right every time never waits
        QVERIFY(!admit({rule}).waitUntil);
        QVERIFY(m_backend->attempts().forgive({{rule.key, Forgiveness::Extent::One}}));
    }
    QCOMPARE(exhaust(rule), burst(rule));
    QVERIFY(!admit({rule}, 1s).waitUntil);
    QVERIFY(m_backend->attempts().forgive({{rule.key, Forgiveness::Extent::One}})); // after a delay: back to before it
    QVERIFY(!admit({rule}, 1s).waitUntil);
    QCOMPARE(admit({rule}, 1s).waitUntil, std::optional(FakeClock::start + 3s));
    QVERIFY(m_backend->attempts().forgive({{hashOf("nobody"), Forgiveness::Extent::One}}));
    QVERIFY(m_backend->attempts().forgive({}));
}

void AttemptsContractTest::forgivesAllOfAKey()
{
    const AttemptRule rule = ruleOf("a");
    const AttemptRule other = ruleOf("b");
    exhaust(rule);
    exhaust(other);
    QVERIFY(m_backend->attempts().forgive({{rule.key, Forgiveness::Extent::All}, {hashOf("nobody"), Forgiveness::Extent::All}}));
    QCOMPARE(exhaust(rule), burst(rule));
    QVERIFY(admit({other}).waitUntil);
}

void AttemptsContractTest::forgivesASubject()
{
    const QByteArray ann = hashOf("ann");
    const AttemptRule here = ruleOf("a", 3, ann);
    const AttemptRule there = ruleOf("b", 3, ann);
    const AttemptRule network = ruleOf("c");
    const AttemptRule ben = ruleOf("d", 3, hashOf("ben"));
    for (const AttemptRule &rule : {here, there, network, ben})
        exhaust(rule);
    QCOMPARE(m_backend->attempts().forgiveAll(ann).value(), true);
    QCOMPARE(m_backend->attempts().forgiveAll(ann).value(), false);
    QCOMPARE(m_backend->attempts().forgiveAll({}).value(), false); // no subject is nobody
    QCOMPARE(exhaust(here), burst(here));
    QCOMPARE(exhaust(there), burst(there));
    QVERIFY(admit({network}).waitUntil);
    QVERIFY(admit({ben}).waitUntil);
}

void AttemptsContractTest::parallelTriesGetNoExtraOnes()
{
    const AttemptRule rule = ruleOf("a", 20);
    const auto decisions = inParallel(100, [&](int) { return admit({rule}); });
    QCOMPARE(std::ranges::count_if(decisions, [](const auto &decision) { return !decision.waitUntil; }), burst(rule));
    QCOMPARE(std::ranges::count_if(decisions, [](const auto &decision) { return decision.isFirstRefusal; }), 1);
}

void AttemptsContractTest::parallelTriesOverTwoRules()
{
    const AttemptRule network = ruleOf("network", 20);
    const auto decisions = inParallel(60, [&](int i) { return admit({ruleOf("name" + QByteArray::number(i % 3), 4), network}); });
    const auto admitted = std::ranges::count_if(decisions, [](const auto &decision) { return !decision.waitUntil; });
    QCOMPARE(admitted, 3 * burst(ruleOf({}, 4)));
    QCOMPARE(exhaust(network), burst(network) - admitted); // exactly what was admitted was counted
}

QTEST_GUILESS_MAIN(AttemptsContractTest)
#include "attemptscontracttest.moc"
