// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordhasher.h"
#include "tests/support/fakerandom.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace sallyport;

class PasswordHasherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAtOwaspsCostByDefault();
    void verifiesWhatItHashed_data();
    void verifiesWhatItHashed();
    void saltsEveryHash();
    void verifiesAKnownHash();
    void comparesInNfc();
    void triesForeignHashesAsTyped();
    void countsEveryByte();
    void aFloodOfAccentsCostsNothing();
    void refusesUnreadableHashes_data();
    void refusesUnreadableHashes();
    void nobodyIsNeverVerified();
    void nobodyCostsWhatSomebodyCosts();
    void asksForARehash();
    void reportsImpossibleCosts();

private:
    PasswordHasher hasher() { return PasswordHasher(m_random, {.memoryKiB = 64, .passes = 1, .lanes = 1}); }

    FakeRandom m_random;
};

namespace {

Secret secret(QByteArrayView text)
{
    return Secret(text);
}

} // namespace

void PasswordHasherTest::hashesAtOwaspsCostByDefault()
{
    const PasswordHasher hasher(m_random, {});
    const QByteArray phc = hasher.hash(secret("correct horse")).value();
    QVERIFY2(phc.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), phc.constData());
    QVERIFY(hasher.verify(secret("correct horse"), phc));
    QVERIFY(!hasher.verify(secret("correct horsf"), phc));
}

void PasswordHasherTest::verifiesWhatItHashed_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("spaces stay") << QByteArray("  pass word  ");
    QTest::newRow("with a NUL") << QByteArray("before\0after", 12);
    QTest::newRow("past bcrypt's 72 bytes") << QByteArray(1024, 'x');
    QTest::newRow("emoji") << QByteArray("🦆🦆🦆🦆");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
}

void PasswordHasherTest::verifiesWhatItHashed()
{
    QFETCH(QByteArray, password);
    const QByteArray phc = hasher().hash(secret(password)).value();
    QVERIFY(hasher().verify(secret(password), phc));
    QVERIFY(!hasher().verify(secret(password + 'x'), phc));
    QVERIFY(!hasher().verify(secret(password + '\0'), phc));
}

void PasswordHasherTest::saltsEveryHash()
{
    QVERIFY(hasher().hash(secret("same")).value() != hasher().hash(secret("same")).value());
}

// From the reference implementation's own test program (phc-winner-argon2, src/test.c).
void PasswordHasherTest::verifiesAKnownHash()
{
    const QByteArray phc("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    QVERIFY(hasher().verify(secret("password"), phc));
    QVERIFY(!hasher().verify(secret("Password"), phc));
}

void PasswordHasherTest::comparesInNfc()
{
    const QByteArray phc = hasher().hash(secret("caf\xc3\xa9")).value(); // é as one character
    QVERIFY(hasher().verify(secret("cafe\xcc\x81"), phc)); // e and an accent
    QVERIFY(!hasher().verify(secret("cafe"), phc));
    const QByteArray ligature = hasher().hash(secret("\xef\xac\x81sh")).value(); // NFC, not NFKC: fi as one character stays one
    QVERIFY(!hasher().verify(secret("fish"), ligature));
}

// Other systems hash what was typed; here it is e and an accent (made with bcrypt 4.0).
void PasswordHasherTest::triesForeignHashesAsTyped()
{
    const QByteArray decomposed("$2b$04$PqAn97m3gk8SOJ4I969St.39CdxnQdJHiwhJjUorY0iRfDrS3t9ZW");
    QVERIFY(hasher().verify(secret("cafe\xcc\x81"), decomposed));
    QVERIFY(!hasher().verify(secret("caf\xc3\xa9"), decomposed)); // what was typed there cannot be known
    QVERIFY(!hasher().verify(secret("cafe"), decomposed));
}

void PasswordHasherTest::countsEveryByte()
{
    const QByteArray phc = hasher().hash(secret("\xff\xfe")).value();
    QVERIFY(!hasher().verify(secret("\xff\xfd"), phc)); // both would be the same replacement characters
}

// Bringing marks into their order takes a time that grows with the square of their number: minutes for this many.
void PasswordHasherTest::aFloodOfAccentsCostsNothing()
{
    const QByteArray flood = QByteArray("\xcc\x81\xcc\xa3").repeated(200'000); // acute, dot below
    const QByteArray phc = hasher().hash(secret("caf\xc3\xa9")).value();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!hasher().verify(Secret(flood), phc));
    QVERIFY(timer.elapsed() < 5000);
}

void PasswordHasherTest::refusesUnreadableHashes_data()
{
    QTest::addColumn<QByteArray>("phc");
    const QByteArray tail("$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("password");
    QTest::newRow("unknown version") << "$argon2id$v=17$m=256,t=2,p=1" + tail;
    QTest::newRow("4 GiB") << "$argon2id$v=19$m=4194304,t=2,p=1" + tail;
    QTest::newRow("past 32 bits") << "$argon2id$v=19$m=4294967552,t=2,p=1" + tail;
    QTest::newRow("too many passes") << "$argon2id$v=19$m=256,t=4000000000,p=1" + tail;
    QTest::newRow("too many lanes") << "$argon2id$v=19$m=1048576,t=1,p=1000" + tail;
    QTest::newRow("too little memory") << "$argon2id$v=19$m=7,t=1,p=1" + tail;
    QTest::newRow("no pass") << "$argon2id$v=19$m=256,t=0,p=1" + tail;
    QTest::newRow("negative") << "$argon2id$v=19$m=-256,t=2,p=1" + tail;
    QTest::newRow("spelled otherwise") << "$argon2id$v=19$m=0256,t=2,p=1" + tail;
    QTest::newRow("other order") << "$argon2id$v=19$t=2,m=256,p=1" + tail;
    QTest::newRow("more parts") << "$argon2id$v=19$m=256,t=2,p=1" + tail + "$x";
    QTest::newRow("cut") << "$argon2id$v=19$m=256,t=2,p=1" + tail.chopped(1);
    QTest::newRow("short hash") << QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65");
    QTest::newRow("no hash") << QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$");
}

void PasswordHasherTest::refusesUnreadableHashes()
{
    QFETCH(QByteArray, phc);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!hasher().verify(secret("password"), phc));
    QVERIFY(hasher().needsRehash(phc));
    QVERIFY2(timer.elapsed() < 1000, "it was computed");
}

void PasswordHasherTest::nobodyIsNeverVerified()
{
    QVERIFY(!hasher().verifyNobody(secret("")));
    QVERIFY(!hasher().verifyNobody(secret("password")));
}

void PasswordHasherTest::nobodyCostsWhatSomebodyCosts()
{
    const PasswordHasher real(m_random, {});
    const QByteArray phc = real.hash(secret("somebody")).value();
    const auto fastest = [](auto work) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 7; ++i) {
            QElapsedTimer timer;
            timer.start();
            work();
            best = std::min(best, timer.nsecsElapsed());
        }
        return double(best);
    };
    const double somebody = fastest([&] { QVERIFY(!real.verify(secret("wrong"), phc)); });
    const double nobody = fastest([&] { QVERIFY(!real.verifyNobody(secret("wrong"))); });
    // Wide bounds for a busy machine; a shortcut would be a thousand times faster.
    QVERIFY2(nobody > somebody / 3 && nobody < somebody * 3, qPrintable(QStringLiteral("%1 ns against %2 ns").arg(nobody).arg(somebody)));
}

void PasswordHasherTest::asksForARehash()
{
    const QByteArray phc = hasher().hash(secret("x")).value();
    QVERIFY(!hasher().needsRehash(phc));
    for (const PasswordHasher::Cost &cost :
         {PasswordHasher::Cost{65, 1, 1}, PasswordHasher::Cost{64, 2, 1}, PasswordHasher::Cost{64, 1, 2}})
        QVERIFY(PasswordHasher(m_random, cost).needsRehash(phc));
}

void PasswordHasherTest::reportsImpossibleCosts()
{
    const auto refused = PasswordHasher(m_random, {.memoryKiB = 1, .passes = 1, .lanes = 1}).hash(secret("x"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Internal);
    QVERIFY(!refused.error().cause.isEmpty());
}

QTEST_GUILESS_MAIN(PasswordHasherTest)
#include "passwordhashertest.moc"
