// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

using namespace sallyport;
using namespace std::chrono_literals;

/// Sign-ins and refreshes while something else happens.
class SignInRacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void weakerHashesAreMadeAnewAtSignIn();
    void importedHashesAreMadeAnewAtSignIn_data();
    void importedHashesAreMadeAnewAtSignIn();
    void aChangeDuringASignInWins_data();
    void aChangeDuringASignInWins();
    void anotherHashOfTheSamePasswordIsNoRefusal();
    void parallelSignInsMayAllMakeAWeakHashAnew_data() { importedHashesAreMadeAnewAtSignIn_data(); }
    void parallelSignInsMayAllMakeAWeakHashAnew();
    void parallelGuessesGetNoExtraTries();
    void parallelRefreshesAllGetTheSameToken();

private:
    template<class Work>
    static void inThreads(int count, Work work)
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < count; ++i)
            threads.emplace_back(work);
    }

    std::unique_ptr<TestServices> m_services;
    User m_ann;
};

using Meddling = std::function<void(TestServices &, const User &)>;
Q_DECLARE_METATYPE(Meddling)

void SignInRacesTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_ann = m_services->addUser(QStringLiteral("ann"));
}

void SignInRacesTest::weakerHashesAreMadeAnewAtSignIn()
{
    const PasswordHasher weak(m_services->random, {.memoryKiB = 32, .passes = 1, .lanes = 1});
    const QByteArray before = weak.hash(TestServices::password()).value();
    QByteArray &hash = m_services->store.users.at(m_ann.id).passwordHash;
    hash = before;
    QVERIFY(!m_services->signIn(QStringLiteral("ann"), Secret("wrong")));
    QCOMPARE(hash, before);
    QVERIFY(m_services->signIn(QStringLiteral("ann")));
    const QByteArray after = hash;
    QVERIFY(after != before && !m_services->hasher.needsRehash(after));
    QVERIFY(m_services->signIn(QStringLiteral("ann")));
    QCOMPARE(hash, after);
}

// Made with bcrypt 4.0, hashlib (Python 3.11) and argon2-cffi 25.1 of TestServices::password().
void SignInRacesTest::importedHashesAreMadeAnewAtSignIn_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("weaker Argon2id") << QByteArray(
        "$argon2id$v=19$m=32,t=1,p=1$L0O/PUbbc4RYseslvQ/NSA$bE55CBeAyyuklhDNrbyYUVPRGQcomx6cEG9IAwx/OLI");
    QTest::newRow("Argon2i") << QByteArray("$argon2i$v=19$m=32,t=1,p=1$Hb/qdTisXy24oxeWEzeJzg$Pd1dGTTCP9r9P5xbB+LOeaOW1B3ypIhDPYA6ZyOfNYo");
    QTest::newRow("bcrypt") << QByteArray("$2b$04$j4fTDST/58rLkGHHWnTApOATz.tabNZVRRmh6MxZ0VAzd0.ufcdQK");
    QTest::newRow("scrypt") << QByteArray("$scrypt$ln=10,r=8,p=1$5kn1V4dLOf6sc5DXGkGOtA$d/xe557UNRnr3BMvUhe4pPuvXjUHzjTe3rE1gRKOFFM");
    QTest::newRow("PBKDF2") << QByteArray("$pbkdf2-sha256$i=1000$5kn1V4dLOf6sc5DXGkGOtA$kMWw8kdNnaO4+dGaOf3+iCHS7tkzsTPuHsFS3yJlD38");
    QTest::newRow("Firebase") << QByteArray("$firebase-scrypt$ln=10,r=8$5kn1V4dLOf6sc5DXGkGOtA$RJoIsNXoWjV4y+qrOvRMbVoW0rMR+lI21s5ZGmc+"
                                            "GlNyYHmQ/IQVXpADMyXacFyKCEpSDM0njLKnt80rQXKJuQ");
}

void SignInRacesTest::importedHashesAreMadeAnewAtSignIn()
{
    QFETCH(QByteArray, stored);
    QByteArray &hash = m_services->store.users.at(m_ann.id).passwordHash;
    hash = stored;
    QVERIFY(!m_services->signIn(QStringLiteral("ann"), Secret("wrong")));
    QCOMPARE(hash, stored);
    const auto tokens = m_services->signIn(QStringLiteral("ann"));
    QVERIFY(tokens);
    QVERIFY(m_services->authenticator.authenticate(tokens->accessToken.view()));
    QVERIFY2(hash.startsWith("$argon2id$v=19$m=64,t=1,p=1$") && !m_services->hasher.needsRehash(hash), hash.constData());
    QVERIFY(m_services->signIn(QStringLiteral("ann")));
    QVERIFY(!m_services->signIn(QStringLiteral("ann"), Secret("wrong")));
}

/// Runs something right before a session is stored.
class MeddlingSessions final : public SessionRepository
{
public:
    MeddlingSessions(SessionRepository &real, std::function<void()> before) : m_real(real), m_before(std::move(before)) { }
    Result<bool> add(const NewSession &session, const AuditEvent &event) override
    {
        if (const auto work = std::exchange(m_before, {}))
            work();
        return m_real.add(session, event);
    }
    Result<std::optional<LiveSession>> findLive(const QUuid &id, Timestamp now) override { return m_real.findLive(id, now); }
    Result<std::optional<LiveSession>> findLiveByCookie(const QByteArray &hash, Timestamp now) override
    {
        return m_real.findLiveByCookie(hash, now);
    }
    Result<std::optional<SessionEnd>> whyOver(const QUuid &id, Timestamp now) override { return m_real.whyOver(id, now); }
    Result<QList<StoredSession>> list(const QUuid &id, Timestamp now) override { return m_real.list(id, now); }
    Result<SessionPage> page(const SessionQuery &query, Timestamp now) override { return m_real.page(query, now); }
    Result<RefreshOutcome> exchange(const RefreshExchange &exchange) override { return m_real.exchange(exchange); }
    Result<bool> end(const QUuid &user, const QUuid &id, Timestamp now, const AuditEvent &event) override
    {
        return m_real.end(user, id, now, event);
    }
    Result<int> endAll(const QUuid &user, const std::optional<QUuid> &except, Timestamp now, const AuditEvent &event) override
    {
        return m_real.endAll(user, except, now, event);
    }
    Result<> touch(const QList<SessionUse> &uses) override { return m_real.touch(uses); }
    Result<int> removeOver(Timestamp now, int limit) override { return m_real.removeOver(now, limit); }

private:
    SessionRepository &m_real;
    std::function<void()> m_before;
};

void SignInRacesTest::aChangeDuringASignInWins_data()
{
    QTest::addColumn<Meddling>("meddling");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *reason, Meddling meddling) {
        QTest::newRow(name) << meddling << QString::fromLatin1(reason);
    };
    row("another password", "wrong_password", [](TestServices &services, const User &ann) {
        QVERIFY(services.accounts.resetPassword(ann, Secret("another battery staple"), TestServices::operatorActor()));
    });
    row("disabled", "disabled", [](TestServices &services, const User &ann) {
        QVERIFY(services.accounts.change(ann.id, {.disabled = true}, TestServices::operatorActor()));
    });
    row("removed", "wrong_password",
        [](TestServices &services, const User &ann) { QVERIFY(services.accounts.remove(ann, TestServices::operatorActor())); });
}

void SignInRacesTest::aChangeDuringASignInWins()
{
    QFETCH(Meddling, meddling);
    QFETCH(QString, reason);
    MeddlingSessions sessions(m_services->sessions, [&] { meddling(*m_services, m_ann); });
    Authenticator authenticator({m_services->users, sessions, m_services->audit, m_services->hasher, m_services->accessTokens,
                                 m_services->deviceTokens, m_services->clock, m_services->random, &m_services->throttle},
                                {});
    const auto tokens = authenticator.signIn(
        {.nameOrAddress = QStringLiteral("ann"), .password = TestServices::password(), .scopes = {}, .deviceToken = {}}, {});
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, ErrorCode::IncorrectCredentials);
    QVERIFY(m_services->store.sessions.empty());
    QCOMPARE(m_services->lastEvent().action, AuditAction::SignInFailed);
    QCOMPARE(m_services->lastEvent().details.value(QStringLiteral("reason")).toString(), reason);
}

/// Two sign-ins at once make a weak hash anew, each with its own salt: one of them finds the other's.
void SignInRacesTest::anotherHashOfTheSamePasswordIsNoRefusal()
{
    MeddlingSessions sessions(m_services->sessions, [this] {
        m_services->store.users.at(m_ann.id).passwordHash = m_services->hasher.hash(TestServices::password()).value();
    });
    Authenticator authenticator({m_services->users, sessions, m_services->audit, m_services->hasher, m_services->accessTokens,
                                 m_services->deviceTokens, m_services->clock, m_services->random, &m_services->throttle},
                                {});
    const auto tokens = authenticator.signIn(
        {.nameOrAddress = QStringLiteral("ann"), .password = TestServices::password(), .scopes = {}, .deviceToken = {}}, {});
    QVERIFY(tokens);
    QVERIFY(authenticator.authenticate(tokens->accessToken.view()));
}

void SignInRacesTest::parallelSignInsMayAllMakeAWeakHashAnew()
{
    QFETCH(QByteArray, stored);
    std::atomic<int> good = 0;
    for (int round = 0; round < 10; ++round) {
        m_services->store.users.at(m_ann.id).passwordHash = stored;
        inThreads(8, [&] { good += m_services->signIn(QStringLiteral("ann")).has_value(); });
    }
    QCOMPARE(good.load(), 80);
    QVERIFY(!m_services->hasher.needsRehash(m_services->store.users.at(m_ann.id).passwordHash));
}

void SignInRacesTest::parallelGuessesGetNoExtraTries()
{
    std::atomic<int> tried = 0, refused = 0;
    inThreads(8, [&] {
        for (int i = 0; i < 10; ++i) {
            const auto outcome = m_services->signIn(QStringLiteral("ann"), Secret("wrong"));
            ++(outcome.error().code == ErrorCode::RateLimited ? refused : tried);
        }
    });
    QCOMPARE(tried.load(), 20);
    QCOMPARE(refused.load(), 60);
}

void SignInRacesTest::parallelRefreshesAllGetTheSameToken()
{
    const auto first = m_services->signIn(QStringLiteral("ann"));
    std::mutex mutex;
    QSet<QByteArray> children;
    inThreads(8, [&] {
        const auto refreshed = m_services->authenticator.refresh(first->refreshToken, {}, TestServices::client());
        const std::scoped_lock lock(mutex);
        children.insert(refreshed ? refreshed->refreshToken.view().toByteArray() : QByteArray());
    });
    QCOMPARE(children.size(), 1);
    QVERIFY(m_services->authenticator.refresh(Secret(*children.begin()), {}, {}));
}

QTEST_GUILESS_MAIN(SignInRacesTest)
#include "signinracestest.moc"
