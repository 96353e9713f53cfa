// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

class OnesRandom final : public Random
{
public:
    void fill(std::span<std::byte> bytes) override { std::ranges::fill(bytes, std::byte{0xff}); }
};

} // namespace

class UuidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheLayoutOfRfc9562();
    void textsSortByTime();
    void idsOfOneMillisecondDiffer();
    void systemRandomIsNotConstant();
};

void UuidTest::hasTheLayoutOfRfc9562()
{
    const FakeClock clock;
    OnesRandom ones;
    const QUuid id = uuidV7(clock, ones);
    // 2026-01-01T00:00:00Z is 0x019b76da'a800 ms; all random bits are set, version and variant stand among them.
    QCOMPARE(toText(id), QStringLiteral("019b76da-a800-7fff-bfff-ffffffffffff"));
    FakeRandom random;
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes = uuidV7(clock, random).toRfc4122();
        QCOMPARE(uchar(bytes[6]) >> 4, 7);
        QCOMPARE(uchar(bytes[8]) >> 6, 2);
    }
}

void UuidTest::textsSortByTime()
{
    FakeClock clock;
    FakeRandom random;
    QString before = toText(uuidV7(clock, random));
    for (const auto step : {1ms, 1ms, 255ms, 256ms, 65'536ms, 86'400'000ms}) {
        clock.advance(step);
        const QString after = toText(uuidV7(clock, random));
        QVERIFY2(before < after, qPrintable(before + QStringLiteral(" !< ") + after));
        before = after;
    }
}

void UuidTest::idsOfOneMillisecondDiffer()
{
    const FakeClock clock;
    SystemRandom random;
    QSet<QUuid> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(uuidV7(clock, random));
    QCOMPARE(ids.size(), 1000);
}

void UuidTest::systemRandomIsNotConstant()
{
    SystemRandom random;
    for (qsizetype size : {1, 3, 4, 5, 31, 32, 33, 100}) // the generator underneath fills words
        QCOMPARE(random.bytes(size).size(), size);
    QVERIFY(random.bytes(32) != random.bytes(32));
    bool lastByteChanges = false;
    for (int i = 0; i < 64 && !lastByteChanges; ++i)
        lastByteChanges = random.bytes(33).back() != random.bytes(33).back();
    QVERIFY(lastByteChanges);
}

QTEST_APPLESS_MAIN(UuidTest)
#include "uuidtest.moc"
