// SPDX-License-Identifier: Apache-2.0
// What audited writes cost beside the commits of this disk: tests/bench/nodesbench.py drives it.
//
//   sallyport_auditedwrites URL...   for each empty database prints `name<TAB>a second`
#include "core/auth/auditlog.h"
#include "core/base/uuid.h"
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlusers.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace sallyport;

namespace {

using Stopwatch = std::chrono::steady_clock;

class Bench
{
public:
    explicit Bench(Database &database) : m_database(database) { }

    bool prepare(const QString &name)
    {
        m_user.id = uuidV7(m_clock, m_random);
        m_user.username = name;
        return SqlUsers(m_database).add(m_user, "no hash", event(AuditAction::UserCreated)).has_value();
    }
    /// One row, one commit: nobody's durable write is faster.
    bool commitOne()
    {
        return m_database
            .write([this](Connection &connection) {
                return connection.perform(QStringLiteral("UPDATE users SET updated_at = updated_at + 1 WHERE id = ?"), {toText(m_user.id)});
            })
            .has_value();
    }
    bool signIn()
    {
        StoredSession session;
        session.id = uuidV7(m_clock, m_random);
        session.userId = m_user.id;
        session.scopes = {Scope::Account};
        session.createdAt = session.lastSeenAt = m_clock.now();
        session.idleExpiresAt = session.expiresAt = session.createdAt + std::chrono::days(1);
        const NewSession added{.session = session, .secretHash = toText(session.id).toLatin1(), .passwordHash = "no hash", .forgiven = {}};
        return SqlSessions(m_database).add(added, event(AuditAction::SignIn)).value_or(false);
    }
    bool isChainIntact()
    {
        SqlAudit audit(m_database);
        const auto verdict = AuditLog(audit).verify();
        return verdict && !verdict->brokenAt;
    }

private:
    AuditEvent event(AuditAction action) { return auditEvent(action, m_clock.now(), {}, m_user); }

    Database &m_database;
    SystemClock m_clock;
    SystemRandom m_random;
    User m_user;
};

/// How often a second all threads together get it done, in the best of three seconds.
template<class Work>
void measure(const char *name, int threads, Work work)
{
    std::atomic<int> calls = 0;
    std::atomic<bool> over = false;
    std::vector<std::unique_ptr<QThread>> running;
    for (int i = 0; i < threads; ++i) {
        running.emplace_back(QThread::create([&, i] {
            for (; !over; ++calls) {
                if (!work(i))
                    qFatal("%s failed", name);
            }
        }));
        running.back()->start();
    }
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        const int before = calls;
        const auto start = Stopwatch::now();
        QThread::sleep(1);
        best = std::max(best, (calls - before) / std::chrono::duration<double>(Stopwatch::now() - start).count());
    }
    over = true;
    for (const auto &thread : running)
        thread->wait();
    std::printf("%s, threads %d\t%.0f\n", name, threads, best);
    std::fflush(stdout);
}

bool run(const QString &text)
{
    constexpr int most = 8;
    const auto url = parseDatabaseUrl(text);
    const auto migrations = url ? builtInMigrations(url->dialect) : Result<QList<Migration>>(failure(url));
    const auto database = url ? Database::open(*url) : Result<std::unique_ptr<Database>>(failure(url));
    const SystemClock clock;
    if (!migrations || !database || !Migrator(**database, *migrations, clock).up())
        return false;
    std::vector<std::unique_ptr<Bench>> users;
    for (int i = 0; i < most; ++i) {
        users.push_back(std::make_unique<Bench>(**database));
        if (!users.back()->prepare(QStringLiteral("user%1").arg(i)))
            return false;
    }
    measure("bare commit", 1, [&](int i) { return users[size_t(i)]->commitOne(); });
    measure("bare commit", most, [&](int i) { return users[size_t(i)]->commitOne(); });
    for (const int threads : {1, 2, most})
        measure("sign-in stored", threads, [&](int i) { return users[size_t(i)]->signIn(); });
    return users.front()->isChainIntact();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList urls = QCoreApplication::arguments().mid(1);
    return std::ranges::all_of(urls, run) ? 0 : 1;
}
