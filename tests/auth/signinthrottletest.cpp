// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signinthrottle.h"

#include "core/auth/signupthrottle.h"
#include "tests/support/fakeattempts.h"
#include "tests/support/fakeaudit.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// How many tries there are, and how long one waits after them.
class SignInThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void delaysDouble_data();
    void delaysDouble();
    void budgets_data();
    void budgets();
    void waitsGrowAndEnd();
    void oneWhoWaitsIsNotCounted();
    void triesAreForgottenAfterADay();
    void whatIsTypedIsCountedWhateverItsCase();
    void nobodyIsCountedAsAnAccount();
    void aNameTellsNothingOfItsAddress();
    void anotherNetworkHasItsOwnBudget();
    void anOutsiderCannotMakeAKnownDeviceWait();
    void aDeviceCannotMakeOthersWait();
    void manyDevicesHaveOneBudget();
    void sessionsHaveTheirOwnBudget();
    void aRightPasswordTakesBackItsOwn();
    void unlockingEndsEveryWaitForTheAccount();
    void theFirstRefusalOfADelayIsTold();
    void storedKeysTellNothing();
    void registrations();

private:
    using Target = SignInThrottle::Target;

    static ClientInfo from(int network) { return {{}, {}, QStringLiteral("198.51.100.%1").arg(network), {}}; }
    Target ann() const { return {.account = m_ann, .name = QStringLiteral("ann")}; }
    Target annsDevice(const QByteArray &device) const { return {.account = m_ann, .name = QStringLiteral("ann"), .device = device}; }
    Target annsSession(const QUuid &session) const { return {.account = m_ann, .name = QStringLiteral("ann"), .session = session}; }
    Target annsDevice() const { return {.account = m_ann, .name = QStringLiteral("ann"), .device = QByteArray("one")}; }
    /// How long a try must wait; zero for one that was admitted, and counted.
    std::chrono::seconds tryOnce(const Target &target, int network)
    {
        const auto decision = m_throttle->admit(target, from(network)).value();
        if (const auto *refused = std::get_if<SignInThrottle::Refused>(&decision))
            return *refused->error.retryAfter;
        return 0s;
    }
    int triesAtOnce(const Target &target, int network)
    {
        int count = 0;
        while (count < 2000 && tryOnce(target, network) == 0s)
            ++count;
        return count;
    }
    QList<Forgiveness> forgivenessOf(const Target &target, int network)
    {
        return std::get<SignInThrottle::Admitted>(m_throttle->admit(target, from(network)).value()).forgiveness;
    }

    const QUuid m_ann = QUuid::createUuid();
    FakeClock m_clock;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakeAttempts> m_attempts;
    std::unique_ptr<SignInThrottle> m_throttle;
};

void SignInThrottleTest::init()
{
    m_store = std::make_unique<FakeStore>();
    m_attempts = std::make_unique<FakeAttempts>(*m_store);
    m_throttle = std::make_unique<SignInThrottle>(*m_attempts, m_clock);
}

void SignInThrottleTest::delaysDouble_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("seconds");
    for (const auto &[count, seconds] :
         {std::pair{0, 0}, {1, 0}, {19, 0}, {20, 1}, {21, 2}, {22, 4}, {29, 512}, {30, 900}, {31, 900}, {2'000'000'000, 900}})
        QTest::addRow("%d", count) << count << seconds;
}

void SignInThrottleTest::delaysDouble()
{
    QFETCH(int, count);
    QFETCH(int, seconds);
    const AttemptRule rule{.key = "k", .subject = {}, .free = 20, .firstDelay = 1s, .longestDelay = 15min};
    QCOMPARE(delayAfter(rule, count), std::chrono::seconds(seconds));
}

void SignInThrottleTest::budgets_data()
{
    QTest::addColumn<QString>("budget");
    QTest::addColumn<int>("tries");
    QTest::newRow("a name from one network") << QStringLiteral("name") << 20;
    QTest::newRow("a network over all names") << QStringLiteral("network") << 300;
    QTest::newRow("a name from everywhere") << QStringLiteral("everywhere") << 100;
    QTest::newRow("a known device") << QStringLiteral("device") << 20;
}

void SignInThrottleTest::budgets()
{
    QFETCH(QString, budget);
    QFETCH(int, tries);
    int count = 0;
    const auto next = [&] {
        const QString other = QString::number(count);
        if (budget == QStringLiteral("network"))
            return tryOnce({.account = {}, .name = other}, 1);
        if (budget == QStringLiteral("everywhere"))
            return tryOnce(ann(), count);
        return tryOnce(budget == QStringLiteral("device") ? annsDevice() : ann(), 1);
    };
    while (count < 1000 && next() == 0s)
        ++count;
    QCOMPARE(count, tries);
    m_clock.advance(1s);
    QCOMPARE(next(), 0s); // one more
    QCOMPARE(next(), 2s); // and the wait has doubled
}

void SignInThrottleTest::waitsGrowAndEnd()
{
    QCOMPARE(triesAtOnce(ann(), 1), 20);
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 512s, 900s, 900s}) {
        QCOMPARE(tryOnce(ann(), 1), wait);
        m_clock.advance(wait - 1ms);
        QCOMPARE(tryOnce(ann(), 1), 1s); // what is left of it, rounded up
        m_clock.advance(1ms);
        QCOMPARE(tryOnce(ann(), 1), 0s);
    }
}

void SignInThrottleTest::oneWhoWaitsIsNotCounted()
{
    triesAtOnce(ann(), 1);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(tryOnce(ann(), 1), 1s);
    m_clock.advance(1s);
    QCOMPARE(tryOnce(ann(), 1), 0s);
    QCOMPARE(triesAtOnce({.account = {}, .name = QStringLiteral("ben")}, 1), 20); // nor for the network
}

void SignInThrottleTest::triesAreForgottenAfterADay()
{
    triesAtOnce(ann(), 1);
    m_clock.advance(24h - 1ms);
    QCOMPARE(tryOnce(ann(), 1), 0s);
    QCOMPARE(tryOnce(ann(), 1), 2s); // they were not forgotten
    m_clock.advance(24h);
    QCOMPARE(triesAtOnce(ann(), 1), 20);
}

void SignInThrottleTest::whatIsTypedIsCountedWhateverItsCase()
{
    QCOMPARE(triesAtOnce({.account = m_ann, .name = QStringLiteral("Ann")}, 1), 20);
    QCOMPARE(tryOnce({.account = m_ann, .name = QStringLiteral("ANN")}, 1), 1s);
    QCOMPARE(tryOnce({.account = m_ann, .name = QStringLiteral("\uff41nn")}, 1), 1s); // full-width
}

void SignInThrottleTest::nobodyIsCountedAsAnAccount()
{
    const Target nobody{.account = {}, .name = QStringLiteral("nobody")};
    QCOMPARE(triesAtOnce(nobody, 1), triesAtOnce(ann(), 2));
    QCOMPARE(tryOnce(nobody, 1), tryOnce(ann(), 2));
    const auto known = std::get<SignInThrottle::Refused>(m_throttle->admit(ann(), from(2)).value());
    const auto unknown = std::get<SignInThrottle::Refused>(m_throttle->admit(nobody, from(1)).value());
    QVERIFY(known.error == unknown.error);
    QCOMPARE(known.error.code, ErrorCode::RateLimited);
}

/// Or whoever used up a name's tries would see which address has none left.
void SignInThrottleTest::aNameTellsNothingOfItsAddress()
{
    triesAtOnce(ann(), 1);
    QCOMPARE(triesAtOnce({.account = m_ann, .name = QStringLiteral("ann@example.org")}, 1), 20);
}

void SignInThrottleTest::anotherNetworkHasItsOwnBudget()
{
    triesAtOnce(ann(), 1);
    QCOMPARE(triesAtOnce(ann(), 2), 20);
}

void SignInThrottleTest::anOutsiderCannotMakeAKnownDeviceWait()
{
    for (int network = 0; network < 20; ++network)
        triesAtOnce(ann(), network);
    for (int i = 0; i < 400; ++i)
        tryOnce({.account = {}, .name = QString::number(i)}, 1);
    QVERIFY(tryOnce(ann(), 1) > 0s);
    QVERIFY(tryOnce(ann(), 99) > 0s);
    QCOMPARE(triesAtOnce(annsDevice(), 1), 20);
}

void SignInThrottleTest::aDeviceCannotMakeOthersWait()
{
    triesAtOnce(annsDevice(), 1);
    QCOMPARE(triesAtOnce({.account = m_ann, .name = QStringLiteral("ann"), .device = QByteArray("two")}, 1), 20);
    QCOMPARE(triesAtOnce(ann(), 1), 20);
}

void SignInThrottleTest::manyDevicesHaveOneBudget()
{
    int tries = 0;
    for (int device = 0; device < 10; ++device)
        tries += triesAtOnce(annsDevice(QByteArray::number(device)), device);
    QCOMPARE(tries, 100);
    QVERIFY(tryOnce(annsDevice("another"), 1) > 0s);
    m_clock.advance(1s);
    for (const auto wait : {2s, 4s, 8s, 16s, 30s, 30s}) { // none of them is kept out for long
        QCOMPARE(tryOnce(annsDevice(QByteArray("more") + QByteArray::number(qint64(m_clock.now().time_since_epoch().count()))), 1), 0s);
        QCOMPARE(tryOnce(annsDevice("another"), 1), wait);
        m_clock.advance(wait);
    }
}

void SignInThrottleTest::sessionsHaveTheirOwnBudget()
{
    for (int network = 0; network < 20; ++network) // an outsider, and another device
        triesAtOnce(ann(), network);
    triesAtOnce(annsDevice(), 1);
    const QUuid session = QUuid::createUuid();
    QCOMPARE(triesAtOnce(annsSession(session), 1), 20);
    const Target renamed{.account = m_ann, .name = QStringLiteral("another"), .session = session};
    QVERIFY(tryOnce(renamed, 2) > 0s);
    int tries = 20;
    for (int i = 0; i < 10; ++i)
        tries += triesAtOnce(annsSession(QUuid::createUuid()), 1);
    QCOMPARE(tries, 100); // of all sessions
    const QUuid ben = QUuid::createUuid();
    QCOMPARE(tryOnce({.account = ben, .name = QStringLiteral("ben"), .session = QUuid::createUuid()}, 1), 0s);
}

void SignInThrottleTest::aRightPasswordTakesBackItsOwn()
{
    for (int i = 0; i < 19; ++i)
        tryOnce(ann(), 1);
    QVERIFY(m_throttle->forgive(forgivenessOf(ann(), 1)));
    QCOMPARE(triesAtOnce(ann(), 1), 20); // all of the name's from this network

    // One only of the network's: who has an account there gets no more tries at others.
    init();
    for (int i = 0; i < 200; ++i)
        tryOnce({.account = {}, .name = QString::number(i)}, 1);
    QVERIFY(m_throttle->forgive(forgivenessOf(ann(), 1)));
    int others = 0;
    while (others < 1000 && tryOnce({.account = {}, .name = QStringLiteral("x%1").arg(others)}, 1) == 0s)
        ++others;
    QCOMPARE(others, 100);

    // And one only of the name's from everywhere.
    init();
    for (int i = 0; i < 90; ++i)
        tryOnce(ann(), i);
    QVERIFY(m_throttle->forgive(forgivenessOf(ann(), 200)));
    int more = 0;
    while (more < 1000 && tryOnce(ann(), 100 + more) == 0s)
        ++more;
    QCOMPARE(more, 10);
}

void SignInThrottleTest::unlockingEndsEveryWaitForTheAccount()
{
    QVERIFY(!*m_throttle->unlock(m_ann));
    for (int network = 0; network < 10; ++network)
        triesAtOnce(ann(), network);
    triesAtOnce({.account = m_ann, .name = QStringLiteral("ann@example.org")}, 1);
    triesAtOnce(annsDevice(), 1);
    const QUuid ben = QUuid::createUuid();
    triesAtOnce({.account = ben, .name = QStringLiteral("ben")}, 2);
    QVERIFY(*m_throttle->unlock(m_ann));
    QCOMPARE(triesAtOnce(ann(), 1), 20);
    QCOMPARE(tryOnce({.account = m_ann, .name = QStringLiteral("ann@example.org")}, 1), 0s);
    QCOMPARE(tryOnce(annsDevice(), 1), 0s);
    QVERIFY(tryOnce({.account = ben, .name = QStringLiteral("ben")}, 2) > 0s);
}

void SignInThrottleTest::theFirstRefusalOfADelayIsTold()
{
    const auto isFirst = [this] { return std::get<SignInThrottle::Refused>(m_throttle->admit(ann(), from(1)).value()).isFirst; };
    for (int i = 0; i < 20; ++i)
        tryOnce(ann(), 1);
    QVERIFY(isFirst());
    QVERIFY(!isFirst());
    m_clock.advance(1s);
    QCOMPARE(tryOnce(ann(), 1), 0s);
    QVERIFY(isFirst());
    QVERIFY(!isFirst());
}

void SignInThrottleTest::storedKeysTellNothing()
{
    tryOnce({.account = m_ann, .name = QStringLiteral("my secret password"), .device = {}}, 7);
    QCOMPARE(m_store->tries.size(), size_t(3));
    for (const auto &[key, tries] : m_store->tries) {
        QCOMPARE(key.size(), 32);
        QVERIFY(tries.subject.isEmpty() || tries.subject.size() == 32);
        QVERIFY(!key.contains("secret") && !key.contains("198.51") && !tries.subject.contains(m_ann.toRfc4122()));
    }
}

void SignInThrottleTest::registrations()
{
    FakeAudit audit(*m_store);
    SignUpThrottle throttle(*m_attempts, audit, m_clock);
    const auto wait = [&](int network) {
        const auto admitted = throttle.admit(from(network));
        return admitted ? 0s : *admitted.error().retryAfter;
    };
    for (int i = 0; i < 100; ++i)
        QCOMPARE(wait(1), 0s);
    QCOMPARE(throttle.admit(from(1)).error().code, ErrorCode::RateLimited);
    for (const auto expected : {60s, 120s, 240s, 480s, 960s, 1920s, 3600s}) {
        QCOMPARE(wait(1), expected);
        QCOMPARE(wait(2 + int(expected.count())), 0s); // others need not wait
        m_clock.advance(expected);
        if (expected < 3600s)
            QCOMPARE(wait(1), 0s);
    }
    for (int i = 0; i < 100; ++i) // an hour later all is forgotten
        QCOMPARE(wait(1), 0s);
    QVERIFY(wait(1) > 0s);
    QCOMPARE(tryOnce(ann(), 1), 0s); // signing in is another matter
}

QTEST_GUILESS_MAIN(SignInThrottleTest)
#include "signinthrottletest.moc"
