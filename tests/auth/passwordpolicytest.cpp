// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordpolicy.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sallyport;

class PasswordPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesTheUsualOnes();
    void saysWhereAndWhy();
    void onlyLengthCountsForTryingOut();
    void minimumIsASetting();
    void longPasswordsAreJudgedQuickly();
    void judgesInSeveralThreads();
};

namespace {

const QStringList annsWords{QStringLiteral("AnnaBell"), QStringLiteral("ann.bellweather@quackmail.example"),
                            QStringLiteral("Ann Bellweather-Ünlü")};

Result<> check(const QString &password, const PasswordPolicy &policy = {})
{
    return policy.check(Secret::fromText(password), annsWords, QLatin1StringView("password"));
}

QString typeOf(const Result<> &result)
{
    return result ? QString() : result.error().fields.first().type;
}

} // namespace

void PasswordPolicyTest::accepts_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("words") << QStringLiteral("correct horse battery staple");
    QTest::newRow("random") << QStringLiteral("xK9#mP2$vL");
    QTest::newRow("other script") << QStringLiteral("пять уток плывут");
    QTest::newRow("longest") << QStringLiteral("correct horse battery staple").leftJustified(1024, u'~');
    QTest::newRow("Japanese and more") << QStringLiteral("\u79c1\u306e\u732b\u306f\u9b5a\u304c\u597d\u304d 73");
    QTest::newRow("spaces at its ends") << QStringLiteral("  xK9#mP2$vL  ");
    QTest::newRow("double letters") << QStringLiteral("bookkeeper aggressively");
    QTest::newRow("a good one twice") << QStringLiteral("xK9#mP2$vL").repeated(2);
    QTest::newRow("own name among much else") << QStringLiteral("annabell 73 likes purple submarines");
}

void PasswordPolicyTest::accepts()
{
    QFETCH(QString, password);
    const auto result = check(password);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
}

void PasswordPolicyTest::refuses_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("type");
    QTest::newRow("empty") << QString() << QStringLiteral("string_too_short");
    QTest::newRow("seven") << QStringLiteral("xK9#mP2") << QStringLiteral("string_too_short");
    QTest::newRow("eight bytes, seven in NFC") << QStringLiteral("xK9#e\u0301") << QStringLiteral("string_too_short");
    QTest::newRow("1025") << QString(1025, u'x') << QStringLiteral("string_too_long");
    QTest::newRow("1025 bytes in fewer characters") << QString(513, u'ü') << QStringLiteral("string_too_long");
    QTest::newRow("password") << QStringLiteral("password") << QStringLiteral("password_common");
    QTest::newRow("PASSWORD") << QStringLiteral("PASSWORD") << QStringLiteral("password_common");
    QTest::newRow("leet") << QStringLiteral("p4ssw0rd") << QStringLiteral("password_common");
    QTest::newRow("user name") << QStringLiteral("annabell") << QStringLiteral("password_personal");
    QTest::newRow("user name and year") << QStringLiteral("AnnaBell2024") << QStringLiteral("password_personal");
    QTest::newRow("address") << QStringLiteral("ann.bellweather@quackmail.example") << QStringLiteral("password_personal");
    QTest::newRow("part of the address") << QStringLiteral("quackmail1") << QStringLiteral("password_personal");
    QTest::newRow("part of the full name") << QStringLiteral("Bellweather") << QStringLiteral("password_personal");
    QTest::newRow("keyboard row") << QStringLiteral("asdfghjkl;") << QStringLiteral("password_weak");
    QTest::newRow("one character") << QStringLiteral("zzzzzzzzzzzz") << QStringLiteral("password_weak");
    QTest::newRow("date") << QStringLiteral("24.12.1999") << QStringLiteral("password_weak");
    QTest::newRow("repeated words") << QStringLiteral("hunter2hunter2") << QStringLiteral("password_weak");
    QTest::newRow("repeated symbols") << QStringLiteral("aZ3$").repeated(4) << QStringLiteral("password_weak");
    QTest::newRow("a repetition that is cut") << QStringLiteral("aZ3$aZ3$aZ3$aZ") << QStringLiteral("password_weak");
    QTest::newRow("each character twice") << QStringLiteral("aabbccddeeff") << QStringLiteral("password_weak");
    QTest::newRow("each digit twice") << QStringLiteral("11223344556677889900") << QStringLiteral("password_weak");
    QTest::newRow("four of each") << QStringLiteral("aaaabbbbccccdddd") << QStringLiteral("password_weak");
    QTest::newRow("full-width password") << QStringLiteral("\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44")
                                         << QStringLiteral("password_common");
    QTest::newRow("password in Russian") << QStringLiteral("\u043f\u0430\u0440\u043e\u043b\u044c") << QStringLiteral("password_common");
    QTest::newRow("in capitals, twice") << QStringLiteral("\u041f\u0410\u0420\u041e\u041b\u042c").repeated(2)
                                        << QStringLiteral("password_common");
    QTest::newRow("password in Chinese, repeated") << QStringLiteral("\u5bc6\u7801").repeated(4) << QStringLiteral("password_common");
    QTest::newRow("one Cyrillic letter") << QString(12, u'\u0430') << QStringLiteral("password_weak");
    QTest::newRow("this service and a year") << QStringLiteral("sallyport2024") << QStringLiteral("password_common");
    QTest::newRow("own name in capitals") << QStringLiteral("\u00dcNL\u00dc2024") << QStringLiteral("password_personal");
    QTest::newRow("hidden behind a NUL") << QStringLiteral("zzzz\0zzzzz") << QStringLiteral("password_weak");
}

void PasswordPolicyTest::refuses()
{
    QFETCH(QString, password);
    QFETCH(QString, type);
    QCOMPARE(typeOf(check(password)), type);
}

/// The heads of the lists that leaks are sorted into, with what people do to get them past a rule.
void PasswordPolicyTest::refusesTheUsualOnes()
{
    const QStringList heads =
        QStringLiteral("password 123456 qwerty iloveyou letmein dragon 12345678 123456789 1234567890 admin welcome monkey "
                       "football abc123 111111 sunshine princess master shadow superman trustno1 passw0rd p@ssw0rd "
                       "qwerty123 1q2w3e4r 1qaz2wsx zaq12wsx baseball starwars jordan23 changeme secret root test guest "
                       "abc aaa 1234 12 hello freedom whatever michael charlie football1 login access flower batman")
            .split(u' ');
    for (const QString &head : heads) {
        for (int times = 1; times <= 6; ++times) {
            for (const char *tail : {"", "1", "!", "123"}) {
                const QString password = head.repeated(times) + QString::fromLatin1(tail);
                QVERIFY2(!check(password), qPrintable(password));
            }
        }
        QVERIFY2(!check(head.toUpper().repeated(3)), qPrintable(head));
    }
}

void PasswordPolicyTest::saysWhereAndWhy()
{
    const auto refused = PasswordPolicy{}.check(Secret("hunter2"), {}, QLatin1StringView("new_password"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
    const FieldError &field = refused.error().fields.first();
    QCOMPARE(field.location, (QJsonArray{QStringLiteral("body"), QStringLiteral("new_password")}));
    QCOMPARE(field.message, QStringLiteral("The password is too short: use at least 8 characters."));
    QVERIFY(!field.message.contains(QStringLiteral("hunter2")));
}

void PasswordPolicyTest::onlyLengthCountsForTryingOut()
{
    PasswordPolicy policy;
    policy.refuseWeak = false;
    QVERIFY(check(QStringLiteral("password"), policy));
    QVERIFY(check(QStringLiteral("annabell"), policy));
    QCOMPARE(typeOf(check(QStringLiteral("secret"), policy)), QStringLiteral("string_too_short"));
}

void PasswordPolicyTest::minimumIsASetting()
{
    PasswordPolicy policy;
    policy.minimumBytes = 15; // NIST SP 800-63B-4 for a password alone
    QCOMPARE(typeOf(check(QStringLiteral("xK9#mP2$vL"), policy)), QStringLiteral("string_too_short"));
    QVERIFY(check(QStringLiteral("xK9#mP2$vL~~qW4"), policy));
}

void PasswordPolicyTest::longPasswordsAreJudgedQuickly()
{
    for (const QString &piece : {QStringLiteral("a1"), QStringLiteral("qwertyuiop"), QStringLiteral("password"), QStringLiteral("!")}) {
        const QString password = piece.repeated(1024 / piece.size());
        QElapsedTimer timer;
        timer.start();
        (void)check(password);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(piece)); // a few milliseconds, wide for sanitizers
    }
}

void PasswordPolicyTest::judgesInSeveralThreads()
{
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 50; ++round) {
                    wrong += typeOf(check(QStringLiteral("password"))) != QStringLiteral("password_common");
                    wrong += !check(QStringLiteral("correct horse battery staple"));
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(PasswordPolicyTest)
#include "passwordpolicytest.moc"
