// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accountrules.h"
#include "core/auth/confusables.h"
#include "core/auth/user.h"
#include "tests/support/testservices.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sallyport;

/// Names that people can read, type and tell apart.
class AccountNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void addresses_data();
    void addresses();
    void fullNames_data();
    void fullNames();
    void normalises();
    void conflicts_data();
    void conflicts();
    void coexist_data();
    void coexist();
    void asciiLooksAsItsCharactersDo();
    void longTextIsJudgedQuickly();
    void judgesInSeveralThreads();
};

void AccountNamesTest::accepts_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name :
         {u"ann", u"Ann Lee", u"ann.lee-2_x", u"ann@example.org", u"Zo\u00eb M\u00fcller", u"\u0418\u0432\u0430\u043d",
          u"\u5c71\u7530\u592a\u90ce", u"abc\u304b\u306a\u6f22\u5b57", u"\ud55c\uad6d abc", u"\u05e2\u05d1\u05e8\u05d9\u05ea",
          u"\u0645\u062d\u0645\u062f", u"\u092e\u0939\u093e\u0924\u094d\u092e\u093e", u"\u0e44\u0e17\u0e22", u"Nguy\u1ec5n V\u0103n A",
          u"Ann \U0001f600", u"\U00020000"})
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name);
    QTest::newRow("32 hexadecimal digits, but for one") << QStringLiteral("0123456789ab7cde8f0123456789abcg");
    QTest::newRow("31 hexadecimal digits") << QStringLiteral("0123456789ab7cde8f0123456789abc");
    QTest::newRow("64 characters") << QString(64, u'a');
    QTest::newRow("64 characters of two units") << QStringLiteral("\U00020000").repeated(64);
    QTest::newRow("64 characters in NFC") << QStringLiteral("e\u0301").repeated(64);
}

void AccountNamesTest::accepts()
{
    QFETCH(QString, name);
    const auto checked = checkedUsername(name);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
}

void AccountNamesTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("  ");
    QTest::newRow("a space in front") << QStringLiteral(" ann");
    QTest::newRow("a space behind") << QStringLiteral("ann\u00a0");
    QTest::newRow("a line feed") << QStringLiteral("an\nn");
    QTest::newRow("a NUL") << QStringLiteral("an\0n");
    QTest::newRow("zero width space") << QStringLiteral("an\u200bn");
    QTest::newRow("right to left override") << QStringLiteral("an\u202en");
    QTest::newRow("soft hyphen") << QStringLiteral("an\u00adn");
    QTest::newRow("line separator") << QStringLiteral("an\u2028n");
    QTest::newRow("combining grapheme joiner") << QStringLiteral("an\u034fn");
    QTest::newRow("Hangul filler") << QStringLiteral("\u3164");
    QTest::newRow("variation selector") << QStringLiteral("ann\ufe0f");
    QTest::newRow("private use") << QStringLiteral("an\ue000n");
    QTest::newRow("half a pair") << QStringLiteral("ann") + QChar(0xd83e);
    QTest::newRow("a mark twice") << QStringLiteral("zoe\u0308\u0308");
    QTest::newRow("an id") << QStringLiteral("01234567-89ab-7cde-8f01-23456789abcd");
    QTest::newRow("an id in capitals") << QStringLiteral("01234567-89AB-7CDE-8F01-23456789ABCD");
    QTest::newRow("an id in braces") << QStringLiteral("{01234567-89ab-7cde-8f01-23456789abcd}");
    QTest::newRow("an id without dashes") << QStringLiteral("0123456789ab7cde8f0123456789abcd");
    QTest::newRow("an id as a URN") << QStringLiteral("urn:UUID:01234567-89ab-7cde-8f01-23456789abcd");
    QTest::newRow("65 characters") << QString(65, u'a');
    QTest::newRow("very long") << QString(100'000, u'a');
    QTest::newRow("Latin and a Cyrillic a") << QStringLiteral("\u0430nn");
    QTest::newRow("Latin and a Greek o") << QStringLiteral("r\u03bfot");
    QTest::newRow("Latin and Cyrillic words") << QStringLiteral("Ann \u0418\u0432\u0430\u043d\u043e\u0432\u0430");
    QTest::newRow("Latin and Hebrew") << QStringLiteral("\u05e9\u05dc\u05d5\u05dd abc");
    QTest::newRow("digits of two scripts") << QStringLiteral("ann1\u0661");
}

void AccountNamesTest::refuses()
{
    QFETCH(QString, name);
    const auto checked = checkedUsername(name);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(checked.error().fields.first().location, (QJsonArray{QStringLiteral("body"), QStringLiteral("username")}));
    QVERIFY(!checked.error().detail.isEmpty());
}

void AccountNamesTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    for (const char16_t *address :
         {u"a@b", u"ann.lee+x@mail.example.org", u"\u0438\u0432\u0430\u043d@example.org", u"ann@b\u00fccher.example"})
        QTest::newRow(qPrintable(QString::fromUtf16(address))) << QString::fromUtf16(address) << true;
    for (const char16_t *address : {u"", u"ann", u"ann@", u"@example.org", u"a b@example.org", u"a@b@c", u"ann@example.org ", u"ann@.org",
                                    u"an\u200bn@example.org", u"ann@exa\u00admple.org", u"ann\u202e@example.org"})
        QTest::newRow(qPrintable(QStringLiteral("not ") + QString::fromUtf16(address))) << QString::fromUtf16(address) << false;
    QTest::newRow("254 characters") << QString(249, u'a') + QStringLiteral("@b.cd") << true;
    QTest::newRow("255 characters") << QString(250, u'a') + QStringLiteral("@b.cd") << false;
}

void AccountNamesTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    const auto checked = checkedEmail(address);
    QCOMPARE(checked.has_value(), good);
    if (!good)
        QCOMPARE(checked.error().fields.first().location.last().toString(), QStringLiteral("email"));
}

void AccountNamesTest::fullNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("mixed scripts") << QStringLiteral("Ann \u0418\u0432\u0430\u043d\u043e\u0432\u0430") << true;
    QTest::newRow("a joiner, as Persian needs") << QStringLiteral("\u0639\u0644\u06cc\u200c\u0631\u0636\u0627") << true;
    QTest::newRow("200 characters") << QString(200, u'a') << true;
    QTest::newRow("201 characters") << QString(201, u'a') << false;
    QTest::newRow("a line feed") << QStringLiteral("Ann\nroot signed in") << false;
    QTest::newRow("line separator") << QStringLiteral("Ann\u2028root") << false;
    QTest::newRow("right to left override") << QStringLiteral("Ann\u202eeeL") << false;
    QTest::newRow("isolate") << QStringLiteral("Ann\u2067eeL") << false;
    QTest::newRow("half a pair") << QStringLiteral("Ann") + QChar(0xd83e) << false;
}

void AccountNamesTest::fullNames()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(checkedFullName(name).has_value(), good);
}

void AccountNamesTest::normalises()
{
    QCOMPARE(checkedUsername(QStringLiteral("Zoe\u0308")).value(), QStringLiteral("Zo\u00eb"));
    QCOMPARE(checkedEmail(QStringLiteral("zoe\u0308@example.org")).value(), QStringLiteral("zo\u00eb@example.org"));
    QCOMPARE(checkedFullName(QStringLiteral("Zoe\u0308")).value().value(), QStringLiteral("Zo\u00eb"));
    QVERIFY(!checkedFullName(QString(QLatin1StringView(""))).value());
    QCOMPARE(checkedUsername(QStringLiteral("ANN")).value(), QStringLiteral("ANN")); // shown as it was typed
}

void AccountNamesTest::conflicts_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("case") << QStringLiteral("ann") << QStringLiteral("ANN");
    QTest::newRow("case of other scripts") << QStringLiteral("\u0438\u0432\u0430\u043d") << QStringLiteral("\u0418\u0412\u0410\u041d");
    QTest::newRow("NFC") << QStringLiteral("zo\u00eb") << QStringLiteral("zoe\u0308");
    QTest::newRow("NFKC") << QStringLiteral("ann") << QStringLiteral("\uff41\uff4e\uff4e");
    QTest::newRow("ligature") << QStringLiteral("fiona") << QStringLiteral("\ufb01ona");
    QTest::newRow("all Cyrillic, looks Latin") << QStringLiteral("pace") << QStringLiteral("\u0440\u0430\u0441\u0435");
    QTest::newRow("all Cyrillic, came first") << QStringLiteral("\u0440\u0430\u0441\u0435") << QStringLiteral("pace");
    QTest::newRow("Greek capitals") << QStringLiteral("ABE") << QStringLiteral("\u0391\u0392\u0395");
    QTest::newRow("Greek capitals, small Latin") << QStringLiteral("abe") << QStringLiteral("\u0391\u0392\u0395");
    QTest::newRow("dotless i") << QStringLiteral("iris") << QStringLiteral("\u0131ris");
    QTest::newRow("Cyrillic letters like capitals") << QStringLiteral("IO") << QStringLiteral("\u0456\u043e");
}

void AccountNamesTest::conflicts()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    TestServices services;
    services.addUser(first);
    const auto taken =
        services.accounts.create({.username = second, .password = TestServices::password(), .email = {}, .fullName = {}}, {});
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::UsernameTaken);
}

void AccountNamesTest::coexist_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("rn and m") << QStringLiteral("modern") << QStringLiteral("modem");
    QTest::newRow("l and 1") << QStringLiteral("paul") << QStringLiteral("pau1");
    QTest::newRow("an accent") << QStringLiteral("zoe") << QStringLiteral("zo\u00eb");
    QTest::newRow("Russian names") << QStringLiteral("\u0438\u0432\u0430\u043d") << QStringLiteral("\u0438\u0432\u0430\u043d\u0430");
}

void AccountNamesTest::coexist()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    TestServices services;
    services.addUser(first);
    services.addUser(second);
}

void AccountNamesTest::asciiLooksAsItsCharactersDo()
{
    // What is put together from single characters is what ICU says of them all: of any two beside each other, and of all together.
    const auto whole = [](const QString &text) { return lookOf(text).toCaseFolded().replace(u'i', u'l'); };
    QString all;
    for (char16_t first = 0; first < 0x80; ++first) {
        all += QChar(first);
        for (char16_t second = 0; second < 0x80; ++second) {
            const QString both = QString(QChar(first)) + QChar(second);
            QCOMPARE(confusableSkeleton(both), whole(both));
        }
    }
    QCOMPARE(confusableSkeleton(all), whole(all));
    QCOMPARE(confusableSkeleton(u"mIl10O"), QStringLiteral("rnllloo"));
}

void AccountNamesTest::longTextIsJudgedQuickly()
{
    // What normalizes slowest, what grows most, and what is only long.
    for (const QString &piece :
         {QStringLiteral("\u0345"), QStringLiteral("\ufdfa"), QStringLiteral("a\u0301\u0327"), QStringLiteral("a")}) {
        const QString text = piece.repeated(1'000'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!checkAccountNames({text, text, text}));
        (void)identifierKey(text);
        (void)confusableSkeleton(text);
        for (int i = 0; i < 10; ++i)
            (void)confusableSkeleton(QStringView(text).first(1000));
        QVERIFY(timer.elapsed() < 1000);
    }
}

void AccountNamesTest::judgesInSeveralThreads()
{
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 500; ++round) {
                    wrong += confusableSkeleton(u"\u0440\u0430\u0441\u0435") != confusableSkeleton(u"pace");
                    wrong += checkedUsername(QStringLiteral("\u0430nn")).has_value();
                    wrong += !checkedUsername(QStringLiteral("ann")).has_value();
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(AccountNamesTest)
#include "accountnamestest.moc"
