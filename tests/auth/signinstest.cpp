// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"

#include <QJsonDocument>
#include <QTest>

#include <ctime>

using namespace sallyport;
using namespace std::chrono_literals;

/// Who is let in, who is not, and that nobody learns more from a refusal.
class SignInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesAllWrongSignInsAlike_data() { addWrongOnes(); }
    void refusesAllWrongSignInsAlike();
    void refusalsDoTheSameWork_data() { addWrongOnes(); }
    void refusalsDoTheSameWork();
    void refusalsTakeTheSameTime();
    void waitingTellsNothing();
    void oneWhoWaitsCostsNoHash();
    void nothingTypedIsKept();
    void aRightPasswordIsNotCounted();
    void withoutLimitsNobodyWaits();
    void aKnownDeviceNeedNotWait();
    void anothersDeviceTokenDoesNotHelp();
    void deviceTokensEndWithThePassword();
    void manyDeviceTokensDoNotMakeManyTries();
    void throttlingIsToldOnceForEachDelay();
    void passwordsAreComparedInNfcAndInFull_data();
    void passwordsAreComparedInNfcAndInFull();

private:
    void addWrongOnes();
    Result<IssuedTokens> signIn(const QString &name, const Secret &deviceToken, const Secret &password = Secret("wrong"),
                                const QString &network = QStringLiteral("192.0.2.1"))
    {
        return m_services->authenticator.signIn(
            {.nameOrAddress = name, .password = password.clone(), .scopes = {}, .deviceToken = deviceToken.clone()},
            TestServices::client(network));
    }
    ErrorCode refusalOf(const QString &name, const Secret &password = Secret("wrong"))
    {
        return m_services->signIn(name, password).error().code;
    }
    void useUp(const QString &name)
    {
        while (refusalOf(name) != ErrorCode::RateLimited) { }
    }

    std::unique_ptr<TestServices> m_services;
    User m_ann;
    User m_off; ///< disabled
};

void SignInsTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_ann = m_services->addUser(QStringLiteral("ann"));
    m_off = m_services->addUser(QStringLiteral("off"));
    QVERIFY(m_services->accounts.change(m_off.id, {.disabled = true}, TestServices::operatorActor()));
}

void SignInsTest::addWrongOnes()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("reason");
    const QString right = QString::fromUtf8(TestServices::password().view());
    QTest::newRow("unknown user") << QStringLiteral("nobody") << right << QStringLiteral("unknown_account");
    QTest::newRow("wrong password") << QStringLiteral("ann") << QStringLiteral("wrong") << QStringLiteral("wrong_password");
    QTest::newRow("empty password") << QStringLiteral("ann") << QString() << QStringLiteral("wrong_password");
    QTest::newRow("a space more") << QStringLiteral("ann") << right + u' ' << QStringLiteral("wrong_password");
    QTest::newRow("another case") << QStringLiteral("ann") << right.toUpper() << QStringLiteral("wrong_password");
    QTest::newRow("disabled") << QStringLiteral("off") << right << QStringLiteral("disabled");
    QTest::newRow("disabled, wrong password") << QStringLiteral("off") << QStringLiteral("wrong") << QStringLiteral("wrong_password");
    QTest::newRow("empty name") << QString() << right << QStringLiteral("unknown_account");
    QTest::newRow("a very long name") << QString(100'000, u'x') << right << QStringLiteral("unknown_account");
    QTest::newRow("a very long password") << QStringLiteral("ann") << QString(100'000, u'x') << QStringLiteral("wrong_password");
}

void SignInsTest::refusesAllWrongSignInsAlike()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(QString, reason);
    const qsizetype known = m_services->store.audit.size();
    const auto tokens = m_services->signIn(name, Secret::fromText(password));
    QVERIFY(!tokens);
    QVERIFY(tokens.error() == (Error{.code = ErrorCode::IncorrectCredentials, .detail = QStringLiteral("Incorrect username or password")}));
    QVERIFY(m_services->store.sessions.empty());
    const auto events = m_services->eventsFrom(known);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().action, AuditAction::SignInFailed);
    QCOMPARE(events.first().details, (QJsonObject{{QStringLiteral("reason"), reason}}));
    QVERIFY(!events.first().actor.userId); // nobody knows who that was
    QCOMPARE(events.first().actor.client.address, QStringLiteral("192.0.2.1"));
    const bool exists = reason != QStringLiteral("unknown_account");
    QCOMPARE(events.first().subjectId.has_value(), exists);
    QCOMPARE(events.first().subjectName, exists ? name : QString());
}

/// Counts what a sign-in asks of the database.
class CountingAttempts final : public AttemptRepository
{
public:
    explicit CountingAttempts(AttemptRepository &real) : m_real(real) { }
    Result<AttemptDecision> admit(const QList<AttemptRule> &rules, Timestamp now) override
    {
        calls.append(QStringLiteral("admit %1").arg(rules.size()));
        return m_real.admit(rules, now);
    }
    Result<> forgive(const QList<Forgiveness> &forgiven) override
    {
        calls.append(QStringLiteral("forgive"));
        return m_real.forgive(forgiven);
    }
    Result<bool> forgiveAll(const QByteArray &subject) override { return m_real.forgiveAll(subject); }
    QStringList calls;

private:
    AttemptRepository &m_real;
};

class CountingAudit final : public AuditRepository
{
public:
    CountingAudit(AuditRepository &real, QStringList &calls) : m_real(real), m_calls(calls) { }
    Result<> append(const AuditEvent &event) override
    {
        m_calls.append(QStringLiteral("append"));
        return m_real.append(event);
    }
    Result<AuditPage> list(const AuditQuery &query) override { return m_real.list(query); }
    Result<QList<AuditRecord>> after(qint64 number, int limit) override { return m_real.after(number, limit); }
    Result<AuditChain> chain() override { return m_real.chain(); }
    Result<int> removeBefore(Timestamp time, int limit) override { return m_real.removeBefore(time, limit); }

private:
    AuditRepository &m_real;
    QStringList &m_calls;
};

/// A commit more or less could be measured from outside.
void SignInsTest::refusalsDoTheSameWork()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    for (const bool isLimited : {true, false}) {
        CountingAttempts attempts(m_services->attempts);
        CountingAudit audit(m_services->audit, attempts.calls);
        SignInThrottle throttle(attempts, m_services->clock);
        const Authenticator::Parts parts{m_services->users,  m_services->sessions,     audit,
                                         m_services->hasher, m_services->accessTokens, m_services->deviceTokens,
                                         m_services->clock,  m_services->random,       isLimited ? &throttle : nullptr};
        Authenticator authenticator(parts, {});
        QVERIFY(
            !authenticator.signIn({.nameOrAddress = name, .password = Secret::fromText(password), .scopes = {}, .deviceToken = {}}, {}));
        const QStringList expected =
            isLimited ? QStringList{QStringLiteral("admit 3"), QStringLiteral("append")} : QStringList{QStringLiteral("append")};
        QCOMPARE(attempts.calls, expected);
    }
}

/// The hash is computed for all of them: it is nearly all the time there is.
void SignInsTest::refusalsTakeTheSameTime()
{
    const PasswordHasher hasher(m_services->random, {.memoryKiB = 8192, .passes = 2, .lanes = 1});
    const QByteArray hash = hasher.hash(TestServices::password()).value();
    for (const User &user : {m_ann, m_off})
        QVERIFY(m_services->users.setPassword({.userId = user.id, .newHash = hash, .oldHash = {}, .keepSession = {}, .now = {}}, {}));
    Authenticator authenticator({m_services->users, m_services->sessions, m_services->audit, hasher, m_services->accessTokens,
                                 m_services->deviceTokens, m_services->clock, m_services->random, nullptr},
                                {});
    const auto timeOf = [&](const QString &name, const Secret &password) {
        const std::clock_t start = std::clock(); // this process's own time: another's load does not count
        for (int i = 0; i < 5; ++i)
            (void)authenticator.signIn({.nameOrAddress = name, .password = password.clone(), .scopes = {}, .deviceToken = {}}, {});
        return double(std::clock() - start);
    };
    const double wrong = timeOf(QStringLiteral("ann"), Secret("wrong"));
    for (const double other : {timeOf(QStringLiteral("nobody"), Secret("wrong")), timeOf(QStringLiteral("off"), TestServices::password()),
                               timeOf(QStringLiteral("off"), Secret("wrong"))})
        QVERIFY2(other > wrong / 3 && other < wrong * 3, qPrintable(QStringLiteral("%1 %2").arg(other).arg(wrong)));
}

void SignInsTest::waitingTellsNothing()
{
    QList<Error> errors;
    for (const QString &name : {QStringLiteral("ann"), QStringLiteral("off"), QStringLiteral("nobody")}) {
        QStringList codes;
        Result<IssuedTokens> last = signIn(name, {});
        int tries = 1;
        for (; last.error().code != ErrorCode::RateLimited; ++tries)
            last = signIn(name, {});
        QCOMPARE(tries, 21);
        errors.append(last.error());
    }
    QVERIFY(errors[0] == errors[1] && errors[1] == errors[2]);
    QCOMPARE(errors[0].retryAfter, std::optional(1s));
}

/// The right password does not help one who has to wait, or it could be guessed all the same.
void SignInsTest::oneWhoWaitsCostsNoHash()
{
    useUp(QStringLiteral("ann"));
    QCOMPARE(refusalOf(QStringLiteral("ann"), TestServices::password()), ErrorCode::RateLimited);
    m_services->clock.advance(1s);
    QVERIFY(m_services->signIn(QStringLiteral("ann")));
    QVERIFY(m_services->signIn(QStringLiteral("ann"))); // and what was counted is forgiven
}

/// People type their password where the name belongs.
void SignInsTest::nothingTypedIsKept()
{
    QVERIFY(!m_services->signIn(QStringLiteral("hunter2-hunter2"), Secret("another-secret")));
    useUp(QStringLiteral("hunter2-hunter2"));
    for (const AuditRecord &record : m_services->store.audit) {
        const QString all =
            record.event.subjectName + record.event.actor.name + QString::fromUtf8(QJsonDocument(record.event.details).toJson());
        QVERIFY(!all.contains(QStringLiteral("hunter2")) && !all.contains(QStringLiteral("another")));
    }
}

void SignInsTest::aRightPasswordIsNotCounted()
{
    for (int i = 0; i < 400; ++i)
        QVERIFY(m_services->signIn(QStringLiteral("ann")));
}

void SignInsTest::withoutLimitsNobodyWaits()
{
    Authenticator::Parts parts = m_services->authenticatorParts();
    parts.throttle = nullptr;
    Authenticator authenticator(parts, {});
    for (int i = 0; i < 200; ++i) {
        const auto tokens = authenticator.signIn(
            {.nameOrAddress = QStringLiteral("ann"), .password = Secret("wrong"), .scopes = {}, .deviceToken = {}}, {});
        QCOMPARE(tokens.error().code, ErrorCode::IncorrectCredentials);
    }
}

void SignInsTest::aKnownDeviceNeedNotWait()
{
    const auto first = m_services->signIn(QStringLiteral("ann"));
    QVERIFY(!first->deviceToken.isEmpty());
    for (int i = 0; i < 150; ++i) // from everywhere
        (void)signIn(QStringLiteral("ann"), {}, Secret("wrong"), QStringLiteral("198.51.100.%1").arg(i));
    useUp(QStringLiteral("ann"));
    QCOMPARE(refusalOf(QStringLiteral("ann"), TestServices::password()), ErrorCode::RateLimited);
    QCOMPARE(signIn(QStringLiteral("ann"), first->deviceToken).error().code, ErrorCode::IncorrectCredentials);
    QVERIFY(signIn(QStringLiteral("ann"), first->deviceToken, TestServices::password()));
    for (int i = 0; i < 20; ++i) // but its own tries are counted
        QCOMPARE(signIn(QStringLiteral("ann"), first->deviceToken).error().code, ErrorCode::IncorrectCredentials);
    QCOMPARE(signIn(QStringLiteral("ann"), first->deviceToken, TestServices::password()).error().code, ErrorCode::RateLimited);
}

void SignInsTest::anothersDeviceTokenDoesNotHelp()
{
    m_services->addUser(QStringLiteral("ben"));
    const auto bens = m_services->signIn(QStringLiteral("ben"));
    useUp(QStringLiteral("ann"));
    QCOMPARE(signIn(QStringLiteral("ann"), bens->deviceToken).error().code, ErrorCode::RateLimited);
    useUp(QStringLiteral("nobody"));
    QCOMPARE(signIn(QStringLiteral("nobody"), bens->deviceToken).error().code, ErrorCode::RateLimited);
}

/// Whoever knew the old one may have taken some.
void SignInsTest::deviceTokensEndWithThePassword()
{
    const auto old = m_services->signIn(QStringLiteral("ann"));
    m_services->clock.advance(1s);
    const Secret next = Secret::fromText(u"another good pass phrase");
    QVERIFY(m_services->accounts.resetPassword(m_ann, next, TestServices::operatorActor()));
    const auto fresh = m_services->signIn(QStringLiteral("ann"), next);
    useUp(QStringLiteral("ann"));
    QCOMPARE(signIn(QStringLiteral("ann"), old->deviceToken, next).error().code, ErrorCode::RateLimited);
    QVERIFY(signIn(QStringLiteral("ann"), fresh->deviceToken, next));
}

void SignInsTest::manyDeviceTokensDoNotMakeManyTries()
{
    std::vector<Secret> tokens;
    for (int i = 0; i < 10; ++i)
        tokens.push_back(std::move(m_services->signIn(QStringLiteral("ann"))->deviceToken));
    int tries = 0;
    for (const Secret &token : tokens) {
        while (tries < 1000 && signIn(QStringLiteral("ann"), token).error().code == ErrorCode::IncorrectCredentials)
            ++tries;
    }
    QCOMPARE(tries, 100);
}

void SignInsTest::throttlingIsToldOnceForEachDelay()
{
    const auto told = [this](const QString &name) {
        qsizetype count = 0;
        for (const AuditEvent &event : m_services->eventsFrom(0))
            count += event.action == AuditAction::SignInThrottled && event.subjectName == name;
        return count;
    };
    useUp(QStringLiteral("ann"));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(refusalOf(QStringLiteral("ann")), ErrorCode::RateLimited);
    QCOMPARE(told(QStringLiteral("ann")), 1);
    m_services->clock.advance(1s);
    QCOMPARE(refusalOf(QStringLiteral("ann")), ErrorCode::IncorrectCredentials);
    QCOMPARE(refusalOf(QStringLiteral("ann")), ErrorCode::RateLimited);
    QCOMPARE(told(QStringLiteral("ann")), 2);
    useUp(QStringLiteral("nobody"));
    QCOMPARE(told(QString()), 1); // of a name that does not exist too
}

void SignInsTest::passwordsAreComparedInNfcAndInFull_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("spaces at the ends") << QStringLiteral("  a password of spaces ") << QStringLiteral("  a password of spaces ") << true;
    QTest::newRow("spaces left out") << QStringLiteral("  a password of spaces ") << QStringLiteral("a password of spaces") << false;
    QTest::newRow("NFC") << QStringLiteral("caf\u00e9 caf\u00e9") << QStringLiteral("cafe\u0301 cafe\u0301") << true;
    QTest::newRow("no NFKC") << QStringLiteral("password") << QStringLiteral("\uff50assword") << false;
    QTest::newRow("the 1024th byte") << QString(1024, u'x') << QString(1023, u'x') + u'y' << false;
    QTest::newRow("all 1024") << QString(1024, u'x') << QString(1024, u'x') << true;
    QTest::newRow("behind a NUL") << QStringLiteral("password\0one") << QStringLiteral("password\0two") << false;
}

void SignInsTest::passwordsAreComparedInNfcAndInFull()
{
    QFETCH(QString, stored);
    QFETCH(QString, typed);
    QFETCH(bool, good);
    QVERIFY(m_services->accounts.resetPassword(m_ann, Secret::fromText(stored), TestServices::operatorActor()));
    QCOMPARE(m_services->signIn(QStringLiteral("ann"), Secret::fromText(typed)).has_value(), good);
}

QTEST_GUILESS_MAIN(SignInsTest)
#include "signinstest.moc"
