// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accesstoken.h"
#include "core/auth/signingkeys.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/support/fakesigningkeys.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sallyport;
using namespace std::chrono_literals;

using Algorithm = SigningKey::Algorithm;
using Begin = SigningKeys::Begin;

namespace {

User ann()
{
    User user;
    user.id = QUuid::createUuid();
    return user;
}

} // namespace

/// Nodes that share their keys through the repository: what one of them or the command line changes, the others follow.
class KeyRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void needsAKey();
    void tokensStayGoodAcrossARotation();
    void publishesBeforeItSignsAndUntilTheLastTokenIsOver();
    void anUnknownKeyIsLookedForAtOnceButNotForEveryToken();
    void aRetiredKeysTokensAreRefusedAtOnce();
    void keepsItsKeysWhileTheDatabaseIsAway();
    void aKeyThatCannotBeOpenedEndsNone();
    void tokensOfAKeyThatCannotBeOpenedAreNotCalledBad();
    void whatIsRetiredIsRefusedThoughNoOtherCanBeOpened();
    void aSecretStaysAlone();
    void threadsCheckWhileKeysChange();

private:
    /// A server process.
    struct Node
    {
        explicit Node(KeyRingTest &test)
            : test(test),
              ring(KeyRing::open(*test.m_repository, test.m_clock).value()),
              tokens(*ring, {}, test.m_clock, test.m_random)
        { }
        QByteArray issue() const { return tokens.issue(ann(), QUuid::createUuid(), {Scope::Notes}).value().view().toByteArray(); }
        bool takes(const QByteArray &token) const { return tokens.check(token).has_value(); }
        bool isUpToDate() const { return ring->keys()->isUpToDate(test.m_clock.now()); }
        QStringList published() const
        {
            QStringList ids;
            for (const QJsonObject &key : tokens.publicKeys())
                ids.append(key.value(QLatin1StringView("kid")).toString());
            return ids;
        }

        KeyRingTest &test;
        std::unique_ptr<KeyRing> ring;
        AccessTokens tokens;
    };
    FakeClock m_clock;
    FakeRandom m_random;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakeSigningKeys> m_repository;
    std::unique_ptr<SigningKeys> m_keys;
};

namespace {

const Actor nobody{.userId = {}, .name = {}, .client = {}};

} // namespace

void KeyRingTest::init()
{
    m_store = std::make_unique<FakeStore>();
    m_repository = std::make_unique<FakeSigningKeys>(*m_store);
    m_keys = std::make_unique<SigningKeys>(*m_repository, SigningKeys::Policy{.rotateAfter = 90 * 24h, .tokenLifetime = 15min}, m_clock);
}

void KeyRingTest::needsAKey()
{
    const auto refused = KeyRing::open(*m_repository, m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConfigurationInvalid);
}

void KeyRingTest::tokensStayGoodAcrossARotation()
{
    QVERIFY(m_keys->prepare());
    const Node one(*this), two(*this);
    m_clock.advance(1h);
    const QByteArray before = one.issue();
    QVERIFY(m_keys->rotate(Algorithm::EdDsa, Begin::Announced, nobody));
    QVERIFY(one.ring->reload() && two.ring->reload());
    const QByteArray announced = one.issue();
    QCOMPARE(announced.split('.').first(), before.split('.').first()); // still the old key
    m_clock.advance(SigningKeys::announcement);
    const QByteArray after = one.issue();
    QVERIFY(after.split('.').first() != before.split('.').first());
    for (const QByteArray &token : {before, announced, after})
        QVERIFY(two.takes(token));
    m_clock.advance(14min - 1ms);
    QVERIFY(two.takes(before) && two.takes(announced) && two.takes(after));
    m_clock.advance(1ms);
    QVERIFY(!two.takes(before) && !two.takes(announced)); // each for its own time
    QVERIFY(two.takes(after));
}

void KeyRingTest::publishesBeforeItSignsAndUntilTheLastTokenIsOver()
{
    QVERIFY(m_keys->prepare());
    const Node node(*this);
    const QString first = node.published().first();
    m_clock.advance(1h);
    const QString second = QString::fromLatin1(m_keys->rotate(Algorithm::Es256, Begin::Announced, nobody).value().id);
    QVERIFY(node.ring->reload());
    QCOMPARE(node.published(), (QStringList{first, second}));
    m_clock.advance(SigningKeys::announcement + 15min + clockLeeway - 1ms);
    QCOMPARE(node.published(), (QStringList{first, second}));
    m_clock.advance(1ms);
    QCOMPARE(node.published(), QStringList{second}); // whether anybody tidied up or not
    for (const QJsonObject &key : node.tokens.publicKeys())
        QVERIFY(!key.contains(QLatin1StringView("d")));
}

void KeyRingTest::anUnknownKeyIsLookedForAtOnceButNotForEveryToken()
{
    QVERIFY(m_keys->prepare());
    const Node one(*this), two(*this);
    m_clock.advance(1s);
    QVERIFY(m_keys->rotate(Algorithm::Es256, Begin::Now, nobody));
    QVERIFY(one.ring->reload());
    QVERIFY(two.takes(one.issue())); // without anybody telling it
    QVERIFY(m_keys->rotate(Algorithm::Es256, Begin::Now, nobody));
    QVERIFY(one.ring->reload());
    const QByteArray newest = one.issue();
    QVERIFY(!two.takes(newest)); // it has just looked
    m_clock.advance(20ms);
    QVERIFY(two.takes(newest));
    QVERIFY(!two.takes("eyJhbGciOiJub25lIn0." + newest.split('.')[1] + '.'));
}

void KeyRingTest::aRetiredKeysTokensAreRefusedAtOnce()
{
    QVERIFY(m_keys->prepare());
    const Node one(*this), two(*this);
    m_clock.advance(1s);
    const QByteArray token = one.issue();
    QVERIFY(two.takes(token)); // and remembers it
    const QByteArray first = m_repository->list().value().first().id;
    QVERIFY(m_keys->rotate(Algorithm::Es256, Begin::Now, nobody));
    QVERIFY(two.ring->reload());
    QVERIFY(two.takes(token));
    QVERIFY(m_keys->retire(first, nobody));
    QVERIFY(two.ring->reload());
    QVERIFY(!two.takes(token));
    QVERIFY(!two.published().contains(QString::fromLatin1(first)));
}

void KeyRingTest::keepsItsKeysWhileTheDatabaseIsAway()
{
    QVERIFY(m_keys->prepare());
    const Node node(*this);
    const QByteArray token = node.issue();
    m_store->unavailable = true;
    QCOMPARE(node.ring->reload().error().code, ErrorCode::DatabaseUnavailable);
    m_clock.advance(1s);
    QVERIFY(node.takes(token));
    QVERIFY(!node.takes("another" + token)); // looks, and is none the wiser
    QVERIFY(node.takes(node.issue()));
}

void KeyRingTest::aKeyThatCannotBeOpenedEndsNone()
{
    QVERIFY(m_keys->prepare());
    const Node node(*this);
    const QStringList before = node.published();
    m_clock.advance(1s);
    const KeyRecord second = m_keys->rotate(Algorithm::Es256, Begin::Announced, nobody).value();
    m_repository->closed = {second.id};
    QVERIFY(node.ring->reload());
    QVERIFY(node.isUpToDate()); // it is not time yet
    m_clock.advance(SigningKeys::announcement);
    QVERIFY(!node.isUpToDate());
    m_clock.advance(24h);
    QVERIFY(m_keys->keepUp());
    QVERIFY(node.ring->reload());
    QVERIFY(node.takes(node.issue()));
    QCOMPARE(node.published(), before);
    m_repository->closed.clear();
    QVERIFY(node.ring->reload());
    QVERIFY(node.isUpToDate());
    QCOMPARE(node.published(), QStringList{QString::fromLatin1(second.id)});
}

void KeyRingTest::tokensOfAKeyThatCannotBeOpenedAreNotCalledBad()
{
    QVERIFY(m_keys->prepare());
    const Node one(*this), two(*this);
    m_clock.advance(1s);
    const QByteArray second = m_keys->rotate(Algorithm::Es256, Begin::Now, nobody).value().id;
    QVERIFY(one.ring->reload());
    const QByteArray token = one.issue();
    m_repository->closed = {second};
    QCOMPARE(two.tokens.check(token).error().code, ErrorCode::ServerBusy);
    QVERIFY(!two.isUpToDate());
    QVERIFY(one.takes(token) && one.isUpToDate());
    m_repository->closed.clear();
    m_clock.advance(1s);
    QVERIFY(two.takes(token) && two.isUpToDate());
}

void KeyRingTest::whatIsRetiredIsRefusedThoughNoOtherCanBeOpened()
{
    QVERIFY(m_keys->prepare());
    const Node node(*this);
    m_clock.advance(1s);
    const QByteArray token = node.issue();
    const QByteArray first = m_repository->list().value().first().id;
    m_repository->closed = {m_keys->rotate(Algorithm::Es256, Begin::Now, nobody).value().id};
    QVERIFY(m_keys->retire(first, nobody));
    QVERIFY(node.ring->reload());
    QCOMPARE(node.tokens.check(token).error().code, ErrorCode::InvalidToken);
    QCOMPARE(node.tokens.issue(ann(), QUuid::createUuid(), {}).error().code, ErrorCode::ServerBusy);
    QVERIFY(node.published().isEmpty());
}

void KeyRingTest::aSecretStaysAlone()
{
    KeyRing ring(SigningKey::fromSharedSecret(Secret(QByteArray(32, 's'))).value());
    const auto keys = ring.keys();
    QVERIFY(ring.reload());
    QCOMPARE(ring.keysAfter(keys), keys);
    QCOMPARE(keys->all().size(), 1u);
    QVERIFY(keys->publicKeys(m_clock.now()).isEmpty());
}

void KeyRingTest::threadsCheckWhileKeysChange()
{
    QVERIFY(m_keys->prepare());
    const Node node(*this);
    std::atomic<bool> stop = false;
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                while (!stop)
                    wrong += node.takes(node.issue()) && !node.takes("x." + node.issue()) ? 0 : 1;
            });
        for (int round = 0; round < 30; ++round) {
            m_clock.advance(1s);
            if (!m_keys->rotate(round % 2 ? Algorithm::Es256 : Algorithm::EdDsa, Begin::Now, nobody) || !node.ring->reload())
                qFatal("no rotation");
        }
        stop = true;
    }
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(node.ring->keys()->all().size(), 31u);
}

QTEST_APPLESS_MAIN(KeyRingTest)
#include "keyringtest.moc"
