// SPDX-License-Identifier: Apache-2.0
// The pieces a request is made of, measured alone: the limits that tests/bench/run compares the server with.
#include "core/auth/accesstoken.h"
#include "core/auth/passwordhasher.h"
#include "core/auth/refreshtoken.h"
#include "core/base/uuid.h"
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlusers.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

#include <argon2.h>

#include <atomic>
#include <chrono>
#include <cstdio>

using namespace sallyport;

namespace {

using Stopwatch = std::chrono::steady_clock;

void print(const char *name, double microseconds)
{
    std::printf("%s\t%.2f\n", name, microseconds);
    std::fflush(stdout);
}

/// Prints `name<TAB>microseconds per call`, the best of five rounds of at least 200 ms each.
template<class Work>
void measure(const char *name, Work work)
{
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        int calls = 0;
        const auto start = Stopwatch::now();
        std::chrono::duration<double, std::micro> taken{};
        do {
            work();
            ++calls;
            taken = Stopwatch::now() - start;
        } while (taken < std::chrono::milliseconds(200));
        best = std::min(best, taken.count() / calls);
    }
    print(name, best);
}

/// The same with several threads at once: microseconds of the clock per call, the best of three seconds.
/// `makeWork(i)` is what thread i repeats.
template<class MakeWork>
void measureInThreads(const QByteArray &name, int threads, MakeWork makeWork)
{
    std::atomic<int> calls = 0;
    std::atomic<bool> over = false;
    std::vector<std::unique_ptr<QThread>> running;
    for (int i = 0; i < threads; ++i) {
        running.emplace_back(QThread::create([&, i] {
            for (auto work = makeWork(i); !over; ++calls)
                work();
        }));
        running.back()->start();
    }
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const int before = calls;
        const auto start = Stopwatch::now();
        QThread::sleep(1);
        const std::chrono::duration<double, std::micro> taken = Stopwatch::now() - start;
        best = std::min(best, taken.count() / std::max(calls - before, 1));
    }
    over = true;
    for (const auto &thread : running)
        thread->wait();
    print(name.constData(), best);
}

/// Argon2id as anyone would call it, without anything of ours.
void bareHash()
{
    std::array<char, 32> hash;
    argon2id_hash_raw(2, 19456, 1, "correct horse battery staple", 28, "0123456789abcdef", 16, hash.data(), hash.size());
}

struct Store
{
    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<Database> database;

    bool open()
    {
        auto opened = Database::open({.path = folder.filePath(QStringLiteral("bench.db"))});
        auto migrations = builtInMigrations();
        if (!opened || !migrations)
            return false;
        database = std::move(*opened);
        return Migrator(*database, std::move(*migrations), clock).up().has_value();
    }
};

/// One client that refreshes again and again.
struct Refresher
{
    Store &store;
    SqlSessions sessions;
    StoredSession session;
    Secret refresh;

    Refresher(Store &itsStore, const User &user) : store(itsStore), sessions(*store.database), refresh(RefreshToken::make(store.random))
    {
        const Timestamp now = store.clock.now();
        session.id = uuidV7(store.clock, store.random);
        session.userId = user.id;
        session.scopes = {Scope::Account, Scope::Notes};
        session.createdAt = session.lastSeenAt = now;
        session.idleExpiresAt = session.expiresAt = now + std::chrono::days(1);
        const NewSession added{.session = session, .secretHash = RefreshToken::hash(refresh), .passwordHash = "no hash", .forgiven = {}};
        if (!sessions.add(added, auditEvent(AuditAction::SignIn, now, {}, user)).value_or(false))
            qFatal("no session");
    }
    void operator()()
    {
        const QByteArray salt = RefreshToken::salt(store.random);
        Secret child = RefreshToken::child(refresh, salt);
        const auto done = sessions.exchange({.parentHash = RefreshToken::hash(refresh),
                                             .childHash = RefreshToken::hash(child),
                                             .childSalt = salt,
                                             .idle = {},
                                             .now = store.clock.now(),
                                             .client = {}});
        if (!done || done->kind != RefreshOutcome::Kind::Exchanged)
            qFatal("no exchange");
        refresh = std::move(child);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto wanted = [&](const char *name) { return argc < 2 || QByteArrayView(argv[1]) == QByteArrayView(name); };
    Store store;
    auto key = SigningKey::generate();
    if (!key || !store.open())
        return 1;
    User user;
    user.id = uuidV7(store.clock, store.random);
    user.username = QStringLiteral("ann");
    if (!SqlUsers(*store.database).add(user, "no hash", auditEvent(AuditAction::UserCreated, store.clock.now(), {}, user)))
        return 1;
    const PasswordHasher hasher(store.random, {});
    const Secret password = Secret::fromText(u"correct horse battery staple");
    KeyRing ring(SigningKey::fromPem(key->toPem()).value());
    const AccessTokens tokens(ring, {}, store.clock, store.random);
    Refresher refresher(store, user);
    const Secret access = tokens.issue(user, refresher.session.id, {Scope::Account, Scope::Notes}).value();
    const int cores = QThread::idealThreadCount();

    if (wanted("hash")) {
        measure("argon2id, bare", bareHash);
        measure("argon2id, ours", [&] { (void)hasher.hash(password); });
        measureInThreads("argon2id, bare, all cores", cores, [](int) { return bareHash; });
        measureInThreads("argon2id, ours, all cores", cores, [&](int) { return [&] { (void)hasher.hash(password); }; });
    }
    if (wanted("token")) {
        const QByteArray signature = key->sign("message");
        measure("es256 sign", [&] { (void)key->sign("message"); });
        measure("es256 verify", [&] { (void)key->verify("message", signature); });
        measure("access token check, first", [&] { (void)AccessTokens(ring, {}, store.clock, store.random).check(access.view()); });
        measure("access token check, again", [&] { (void)tokens.check(access.view()); });
    }
    if (wanted("session")) {
        const Timestamp now = store.clock.now();
        measure("session lookup", [&] { (void)refresher.sessions.findLive(refresher.session.id, now); });
    }
    if (wanted("refresh")) {
        for (const int threads : {1, 4, 8, 32})
            measureInThreads("refresh exchange, durable, threads " + QByteArray::number(threads), threads,
                             [&](int) { return Refresher(store, user); });
    }
    return 0;
}
