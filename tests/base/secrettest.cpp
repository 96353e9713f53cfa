// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <type_traits>

using namespace sallyport;

// Copies are asked for by name, and nothing prints a secret.
static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
template<class T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(Printable<QByteArray> && !Printable<Secret>);

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipeOverwritesEveryByte();
    void keepsItsOwnMemory();
    void clonesAreDeep();
    void movingTakesTheBytesAndLeavesNone();
    void equals_data();
    void equals();
    void textIsKeptAsItIs();
};

void SecretTest::wipeOverwritesEveryByte()
{
    std::array<char, 33> memory;
    memory.fill('x');
    wipe(memory.data(), memory.size() - 1);
    QVERIFY(std::all_of(memory.begin(), memory.end() - 1, [](char c) { return c == 0; }));
    QCOMPARE(memory.back(), 'x');
}

void SecretTest::keepsItsOwnMemory()
{
    const QByteArray bytes("correct horse");
    const Secret secret(bytes);
    QCOMPARE(secret.view(), QByteArrayView(bytes));
    QVERIFY(secret.view().data() != bytes.constData());
}

void SecretTest::clonesAreDeep()
{
    Secret original(QByteArrayView("correct horse"));
    const Secret copy = original.clone();
    QVERIFY(copy.view().data() != original.view().data());
    original = Secret();
    QCOMPARE(copy.view(), QByteArrayView("correct horse"));
}

void SecretTest::movingTakesTheBytesAndLeavesNone()
{
    Secret first(QByteArrayView("correct horse"));
    const char *place = first.view().data();
    Secret second(std::move(first));
    QCOMPARE(second.view().data(), place); // no second copy was made
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the state after a move is what is tested
    Secret third;
    third = std::move(second);
    QCOMPARE(third.view().data(), place);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    Secret &same = third;
    third = std::move(same);
    QCOMPARE(third.view(), QByteArrayView("correct horse"));
}

void SecretTest::equals_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("differs at the start") << QByteArray("abc") << QByteArray("xbc") << false;
    QTest::newRow("differs at the end") << QByteArray("abc") << QByteArray("abx") << false;
    QTest::newRow("a prefix") << QByteArray("abc") << QByteArray("ab") << false;
    QTest::newRow("longer") << QByteArray("abc") << QByteArray("abcd") << false;
    QTest::newRow("differs after a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
    QTest::newRow("differs in the high bit only") << QByteArray("a\x01", 2) << QByteArray("a\x81", 2) << false;
}

void SecretTest::equals()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, other);
    QTEST(Secret(secret).equals(other), "same");
}

void SecretTest::textIsKeptAsItIs()
{
    QCOMPARE(Secret::fromText(u" p\u00e4ss ").view(), QByteArrayView(" p\xc3\xa4ss "));
    QCOMPARE(Secret::fromText(u"pa\u0308ss").view(), QByteArrayView("pa\xcc\x88ss")); // not normalised
    QVERIFY(Secret::fromText({}).isEmpty());
}

QTEST_APPLESS_MAIN(SecretTest)
#include "secrettest.moc"
