// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signingkeys.h"
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;

/// What every store of signing keys does alike.
class SigningKeysContractTest : public QObject
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

    void keepsEveryField();
    void opensTheKeyItWasGiven();
    void aNumberIsTakenOnce();
    void aKeyIsTakenOnce();
    void retiringForgetsThePrivateHalf();
    void theKeyThatSignsIsNotRetired();
    void lifetimesOnlyGrow();
    void eachChangeHasItsEvent();
    void oneOfManyNodesMakesTheNextKey();
    void oneOfManyRetiresAKey();

private:
    SigningKeyRepository &keys() { return m_backend->signingKeys(); }
    SigningKey addKey(int number, Timestamp signsFrom, SigningKey::Algorithm algorithm = SigningKey::Algorithm::Es256);

    std::unique_ptr<StorageBackend> m_backend;
};

namespace {

KeyRecord recordOf(const SigningKey &key, int number, Timestamp signsFrom)
{
    return {.id = key.id(),
            .algorithm = key.algorithm(),
            .number = number,
            .createdAt = signsFrom - 1min,
            .signsFrom = signsFrom,
            .tokenLifetime = 15min,
            .retiredAt = {}};
}

AuditEvent eventOf(AuditAction action, const QByteArray &id = {})
{
    return {.action = action,
            .at = FakeClock::start,
            .actor = {},
            .subjectId = {},
            .subjectName = {},
            .details = {{QStringLiteral("key"), QString::fromLatin1(id)}}};
}

const AuditEvent rotated = eventOf(AuditAction::KeyRotated);
const AuditEvent retired = eventOf(AuditAction::KeyRetired);

} // namespace

SigningKey SigningKeysContractTest::addKey(int number, Timestamp signsFrom, SigningKey::Algorithm algorithm)
{
    SigningKey key = SigningKey::generate(algorithm).value();
    if (!keys().add(recordOf(key, number, signsFrom), key, rotated).value_or(false))
        qFatal("the key could not be added");
    return key;
}

void SigningKeysContractTest::keepsEveryField()
{
    QCOMPARE(keys().list().value(), QList<KeyRecord>());
    const SigningKey first = addKey(1, FakeClock::start);
    const SigningKey second = addKey(2, FakeClock::start + 1ms, SigningKey::Algorithm::EdDsa);
    const QList<KeyRecord> expected{recordOf(first, 1, FakeClock::start), recordOf(second, 2, FakeClock::start + 1ms)};
    QCOMPARE(keys().list().value(), expected);
}

void SigningKeysContractTest::opensTheKeyItWasGiven()
{
    for (const auto algorithm : {SigningKey::Algorithm::Es256, SigningKey::Algorithm::EdDsa}) {
        const SigningKey key = addKey(keys().list().value().size() + 1, FakeClock::start, algorithm);
        const auto opened = keys().open(key.id()).value();
        QVERIFY(opened);
        QCOMPARE(opened->algorithm(), algorithm);
        QVERIFY(key.verify("message", opened->sign("message")));
    }
    QVERIFY(!keys().open("nobody").value());
    QVERIFY(!keys().open("").value());
}

void SigningKeysContractTest::aNumberIsTakenOnce()
{
    const SigningKey first = addKey(1, FakeClock::start);
    const SigningKey late = SigningKey::generate().value();
    QCOMPARE(keys().add(recordOf(late, 1, FakeClock::start), late, rotated).value(), false);
    QCOMPARE(keys().list().value().size(), 1);
    QVERIFY(!keys().open(late.id()).value());
}

void SigningKeysContractTest::aKeyIsTakenOnce()
{
    const SigningKey first = addKey(1, FakeClock::start);
    QCOMPARE(keys().add(recordOf(first, 2, FakeClock::start), first, rotated).value(), false);
    QCOMPARE(keys().list().value().size(), 1);
}

void SigningKeysContractTest::retiringForgetsThePrivateHalf()
{
    const QByteArray first = addKey(1, FakeClock::start).id();
    const QByteArray second = addKey(2, FakeClock::start + 1min).id();
    const Timestamp now = FakeClock::start + 2min;
    QCOMPARE(keys().retire(first, now, retired).value(), true);
    QVERIFY(!keys().open(first).value());
    QVERIFY(keys().open(second).value());
    QCOMPARE(keys().list().value().first().retiredAt, std::optional(now));
    QCOMPARE(keys().retire(first, now + 1min, retired).value(), false);
    QCOMPARE(keys().list().value().first().retiredAt, std::optional(now)); // once is for good
}

void SigningKeysContractTest::theKeyThatSignsIsNotRetired()
{
    const QByteArray first = addKey(1, FakeClock::start).id();
    const QByteArray second = addKey(2, FakeClock::start + 1min).id();
    QCOMPARE(keys().retire(first, FakeClock::start + 1min - 1ms, retired).error().code, ErrorCode::Conflict);
    QCOMPARE(keys().retire(second, FakeClock::start + 1min, retired).error().code, ErrorCode::Conflict);
    QCOMPARE(keys().retire("nobody", FakeClock::start, retired).error().code, ErrorCode::NotFound);
    QVERIFY(keys().open(first).value() && keys().open(second).value());
}

void SigningKeysContractTest::lifetimesOnlyGrow()
{
    const QByteArray first = addKey(1, FakeClock::start).id();
    addKey(2, FakeClock::start + 1min);
    QVERIFY(keys().retire(first, FakeClock::start + 2min, retired));
    QVERIFY(keys().raiseTokenLifetime(1h));
    QVERIFY(keys().raiseTokenLifetime(1min));
    QCOMPARE(keys().list().value()[0].tokenLifetime, 15min); // it signs no more
    QCOMPARE(keys().list().value()[1].tokenLifetime, 1h);
}

void SigningKeysContractTest::eachChangeHasItsEvent()
{
    const SigningKey first = addKey(1, FakeClock::start);
    addKey(2, FakeClock::start + 1min);
    const Timestamp now = FakeClock::start + 2min;
    QVERIFY(keys().retire(first.id(), now, eventOf(AuditAction::KeyRetired, first.id())));
    const QList<AuditAction> expected{AuditAction::KeyRetired, AuditAction::KeyRotated, AuditAction::KeyRotated};
    QCOMPARE(m_backend->loggedActions(), expected);
    // What changes nothing leaves no event.
    QVERIFY(keys().retire(first.id(), now, retired));
    QVERIFY(!keys().retire("nobody", now, retired));
    QVERIFY(keys().add(recordOf(first, 3, now), first, rotated));
    QCOMPARE(m_backend->loggedActions(), expected);
}

void SigningKeysContractTest::oneOfManyNodesMakesTheNextKey()
{
    FakeClock clock;
    for (int round = 1; round <= 3; ++round) {
        inParallel(8, [&](int) {
            SigningKeys node(keys(), {.rotateAfter = 24h, .tokenLifetime = 15min}, clock);
            return node.prepare().has_value() && node.keepUp().has_value();
        });
        QCOMPARE(int(keys().list().value().size()), round);
        clock.advance(25h);
    }
    QCOMPARE(std::ranges::count(m_backend->loggedActions(), AuditAction::KeyRotated), 3);
}

void SigningKeysContractTest::oneOfManyRetiresAKey()
{
    const QByteArray first = addKey(1, FakeClock::start).id();
    addKey(2, FakeClock::start + 1min);
    const auto done = inParallel(8, [&](int) { return keys().retire(first, FakeClock::start + 2min, retired).value(); });
    QCOMPARE(std::ranges::count(done, true), 1);
    QCOMPARE(std::ranges::count(m_backend->loggedActions(), AuditAction::KeyRetired), 1);
}

QTEST_GUILESS_MAIN(SigningKeysContractTest)
#include "signingkeyscontracttest.moc"
