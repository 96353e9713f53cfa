// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signingkeys.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakesigningkeys.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace sallyport;
using namespace std::chrono_literals;

using Algorithm = SigningKey::Algorithm;
using Begin = SigningKeys::Begin;

/// The life of the keys: what each is used for when, rotation by hand and by age, retiring.
class SigningKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void makesOneFirstKey();
    void takesOverAnEarlierKeyOnce();
    void aKeyIsUpcomingSigningVerifyingRetired();
    void aKeyVerifiesForAsLongAsAnyNodesTokensLive();
    void followsAnotherPolicy();
    void rotatingNowTakesEffectAtOnce();
    void rotatesByAge();
    void neverRotatesByItselfWhenToldSo();
    void followsAClockThatIsSetBack();
    void severalNodesMakeOneKey();
    void aKeyThatSignsIsNotRetired();
    void retiresWhatIsNotUsed();
    void keepsTheLastKeyThatCanBeOpened();
    void everyChangeIsInTheAuditLog();

private:
    SigningKeys keysWith(const SigningKeys::Policy &policy) { return SigningKeys(*m_repository, policy, m_clock); }
    QStringList states()
    {
        QStringList states;
        const KeyTimetable timetable = m_keys->timetable().value();
        for (const KeyRecord &record : timetable.records())
            states.append(stateName(timetable.state(record, m_clock.now())));
        return states;
    }
    QByteArray signingId() { return m_keys->timetable().value().signing(m_clock.now())->id; }

    FakeClock m_clock;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakeSigningKeys> m_repository;
    std::unique_ptr<SigningKeys> m_keys;
};

namespace {

constexpr SigningKeys::Policy usual{.rotateAfter = 90 * 24h, .tokenLifetime = 15min};

const Actor ann{.userId = {}, .name = QStringLiteral("ann"), .client = {}};

} // namespace

void SigningKeysTest::init()
{
    m_store = std::make_unique<FakeStore>();
    m_repository = std::make_unique<FakeSigningKeys>(*m_store);
    m_keys = std::make_unique<SigningKeys>(*m_repository, usual, m_clock);
}

void SigningKeysTest::makesOneFirstKey()
{
    QVERIFY(m_keys->prepare());
    QVERIFY(m_keys->prepare());
    QCOMPARE(states(), QStringList{QStringLiteral("signing")});
    const KeyRecord record = m_repository->list().value().first();
    QCOMPARE(record.algorithm, Algorithm::Es256);
    QCOMPARE(record.signsFrom, m_clock.now()); // there is nobody to be told first
    QCOMPARE(record.tokenLifetime, 15min);
    QCOMPARE(m_repository->open(record.id).value()->id(), record.id);
}

void SigningKeysTest::takesOverAnEarlierKeyOnce()
{
    const SigningKey old = SigningKey::generate().value();
    const Timestamp madeAt = m_clock.now() - 24h;
    QCOMPARE(m_keys->takeOver(old, madeAt).value(), true);
    QVERIFY(m_keys->prepare());
    QCOMPARE(signingId(), old.id());
    QCOMPARE(m_repository->list().value().first().createdAt, madeAt);
    QCOMPARE(m_keys->takeOver(old, madeAt).value(), false);
    QCOMPARE(m_keys->takeOver(SigningKey::generate().value(), madeAt).value(), false);
    QCOMPARE(states().size(), 1);
}

void SigningKeysTest::aKeyIsUpcomingSigningVerifyingRetired()
{
    QVERIFY(m_keys->prepare());
    const QByteArray first = signingId();
    m_clock.advance(1h);
    const KeyRecord second = m_keys->rotate(Algorithm::EdDsa, Begin::Announced, ann).value();
    QCOMPARE(second.algorithm, Algorithm::EdDsa);
    QCOMPARE(second.signsFrom, m_clock.now() + SigningKeys::announcement);
    QCOMPARE(states(), (QStringList{QStringLiteral("signing"), QStringLiteral("upcoming")}));
    m_clock.advance(SigningKeys::announcement - 1ms);
    QCOMPARE(signingId(), first);
    m_clock.advance(1ms);
    QCOMPARE(signingId(), second.id);
    QCOMPARE(states(), (QStringList{QStringLiteral("verifying"), QStringLiteral("signing")}));
    m_clock.advance(15min + clockLeeway - 1ms); // the last token of the first key is one of the second before
    QCOMPARE(states().first(), QStringLiteral("verifying"));
    QVERIFY(m_repository->open(first).value());
    m_clock.advance(1ms);
    QCOMPARE(states(), (QStringList{QStringLiteral("retired"), QStringLiteral("signing")}));
    QCOMPARE(m_keys->keepUp().value(), true);
    QVERIFY(!m_repository->open(first).value()); // its private half is gone
    QCOMPARE(m_repository->list().value().first().retiredAt, std::optional(m_clock.now()));
    QCOMPARE(m_keys->keepUp().value(), false);
}

void SigningKeysTest::aKeyVerifiesForAsLongAsAnyNodesTokensLive()
{
    QVERIFY(m_keys->prepare());
    QVERIFY(keysWith({.tokenLifetime = 2h}).prepare()); // another node
    QVERIFY(keysWith({.tokenLifetime = 1min}).prepare());
    const KeyRecord second = keysWith({}).rotate(Algorithm::Es256, Begin::Now, ann).value(); // the command line issues none
    QCOMPARE(second.tokenLifetime, 2h);
    const KeyTimetable timetable = m_keys->timetable().value();
    QCOMPARE(timetable.verifiesUntil(timetable.records().first()), std::optional<Timestamp>(second.signsFrom + 2h + clockLeeway));
    QVERIFY(!timetable.verifiesUntil(timetable.records().last()));
}

void SigningKeysTest::followsAnotherPolicy()
{
    QVERIFY(m_keys->prepare());
    QVERIFY(m_keys->setPolicy({.rotateAfter = 24h, .tokenLifetime = 2h}));
    QCOMPARE(m_repository->list().value().first().tokenLifetime, 2h);
    m_clock.advance(25h);
    QCOMPARE(m_keys->keepUp().value(), true);
    QVERIFY(m_keys->setPolicy({.rotateAfter = 24h, .tokenLifetime = 1min}));
    QCOMPARE(m_repository->list().value().first().tokenLifetime, 2h); // those that live longer are still about
    m_store->unavailable = true;
    QVERIFY(!m_keys->setPolicy({.rotateAfter = 24h, .tokenLifetime = 3h}));
}

void SigningKeysTest::rotatingNowTakesEffectAtOnce()
{
    QVERIFY(m_keys->prepare());
    const KeyRecord announced = m_keys->rotate(Algorithm::Es256, Begin::Announced, ann).value();
    const KeyRecord now = m_keys->rotate(Algorithm::Es256, Begin::Now, ann).value();
    QCOMPARE(signingId(), now.id);
    QCOMPARE(now.number, 3);
    m_clock.advance(SigningKeys::announcement);
    QCOMPARE(signingId(), announced.id);
}

void SigningKeysTest::rotatesByAge()
{
    QVERIFY(m_keys->takeOver(SigningKey::generate(Algorithm::EdDsa).value(), m_clock.now()));
    m_clock.advance(90 * 24h - 1ms);
    QCOMPARE(m_keys->keepUp().value(), false);
    m_clock.advance(1ms);
    QCOMPARE(m_keys->keepUp().value(), true);
    QCOMPARE(states(), (QStringList{QStringLiteral("signing"), QStringLiteral("upcoming")}));
    QCOMPARE(m_repository->list().value().last().algorithm, Algorithm::EdDsa); // as the one before
    QCOMPARE(m_keys->keepUp().value(), false); // one is enough
    m_clock.advance(90 * 24h);
    QCOMPARE(m_keys->keepUp().value(), true); // retires the first
    QCOMPARE(states(), (QStringList{QStringLiteral("retired"), QStringLiteral("signing")}));
}

void SigningKeysTest::neverRotatesByItselfWhenToldSo()
{
    SigningKeys keys = keysWith({.rotateAfter = 0s, .tokenLifetime = 15min});
    QVERIFY(keys.prepare());
    m_clock.advance(24h * 3650);
    QCOMPARE(keys.keepUp().value(), false);
    QCOMPARE(states().size(), 1);
}

void SigningKeysTest::followsAClockThatIsSetBack()
{
    QVERIFY(m_keys->prepare());
    const QByteArray first = signingId();
    m_clock.advance(-24h);
    QCOMPARE(signingId(), first); // somebody has to sign
    QCOMPARE(m_keys->keepUp().value(), false);
    m_clock.advance(48h);
    const QByteArray second = m_keys->rotate(Algorithm::Es256, Begin::Now, ann).value().id;
    m_clock.advance(-1h);
    QCOMPARE(signingId(), first);
    QCOMPARE(states(), (QStringList{QStringLiteral("signing"), QStringLiteral("upcoming")}));
    m_clock.advance(1h);
    QCOMPARE(signingId(), second);
}

void SigningKeysTest::severalNodesMakeOneKey()
{
    for (int round = 1; round <= 5; ++round) {
        {
            std::vector<std::jthread> nodes;
            for (int node = 0; node < 8; ++node)
                nodes.emplace_back([this] {
                    SigningKeys keys = keysWith(usual);
                    if (!keys.prepare() || !keys.keepUp())
                        qFatal("a race is no error");
                });
        }
        QCOMPARE(int(m_repository->list().value().size()), round);
        m_clock.advance(91 * 24h);
    }
}

void SigningKeysTest::aKeyThatSignsIsNotRetired()
{
    QVERIFY(m_keys->prepare());
    const QByteArray first = signingId();
    QCOMPARE(m_keys->retire(first, ann).error().code, ErrorCode::Conflict);
    QVERIFY(m_keys->rotate(Algorithm::Es256, Begin::Announced, ann));
    QCOMPARE(m_keys->retire(first, ann).error().code, ErrorCode::Conflict); // the other one does not sign yet
    QCOMPARE(m_keys->retire("nobody", ann).error().code, ErrorCode::NotFound);
    QVERIFY(m_repository->open(first).value());
}

void SigningKeysTest::retiresWhatIsNotUsed()
{
    QVERIFY(m_keys->prepare());
    const QByteArray first = signingId();
    const QByteArray second = m_keys->rotate(Algorithm::Es256, Begin::Now, ann).value().id;
    const QByteArray upcoming = m_keys->rotate(Algorithm::Es256, Begin::Announced, ann).value().id;
    QCOMPARE(m_keys->retire(first, ann).value(), true);
    QCOMPARE(m_keys->retire(first, ann).value(), false);
    QCOMPARE(m_keys->retire(upcoming, ann).value(), true);
    m_clock.advance(1h);
    QCOMPARE(signingId(), second);
    QVERIFY(!m_repository->open(first).value() && !m_repository->open(upcoming).value());
}

void SigningKeysTest::keepsTheLastKeyThatCanBeOpened()
{
    QVERIFY(m_keys->prepare());
    const QByteArray first = signingId();
    const QByteArray second = m_keys->rotate(Algorithm::Es256, Begin::Now, ann).value().id;
    m_repository->closed = {second};
    m_clock.advance(24h);
    QCOMPARE(m_keys->keepUp().value(), false);
    QVERIFY(m_repository->open(first).value());
    QVERIFY(m_keys->rotate(Algorithm::Es256, Begin::Now, ann));
    QCOMPARE(m_keys->keepUp().value(), false); // it signed until now
    m_clock.advance(15min + clockLeeway);
    QCOMPARE(m_keys->keepUp().value(), true);
    QVERIFY(!m_repository->open(first).value());
    QCOMPARE(states(), (QStringList{QStringLiteral("retired"), QStringLiteral("retired"), QStringLiteral("signing")}));
}

void SigningKeysTest::everyChangeIsInTheAuditLog()
{
    QVERIFY(m_keys->prepare());
    const QByteArray first = signingId();
    QVERIFY(m_keys->rotate(Algorithm::EdDsa, Begin::Now, ann));
    QVERIFY(m_keys->retire(first, ann));
    QVERIFY(!m_keys->retire(signingId(), ann)); // refused: no event
    QVERIFY(m_keys->retire(first, ann)); // nothing changed: no event
    const QList<AuditRecord> log = m_store->audit;
    QCOMPARE(log.size(), 3);
    QCOMPARE(log[0].event.action, AuditAction::KeyRotated);
    QCOMPARE(log[0].event.actor.name, QStringLiteral("server"));
    QCOMPARE(log[1].event.action, AuditAction::KeyRotated);
    QCOMPARE(log[1].event.actor.name, QStringLiteral("ann"));
    QCOMPARE(log[1].event.details.value(QLatin1StringView("algorithm")).toString(), QStringLiteral("EdDSA"));
    QCOMPARE(log[2].event.action, AuditAction::KeyRetired);
    QCOMPARE(log[2].event.details.value(QLatin1StringView("key")).toString(), QString::fromLatin1(first));
}

QTEST_APPLESS_MAIN(SigningKeysTest)
#include "signingkeystest.moc"
