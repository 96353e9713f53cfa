// SPDX-License-Identifier: Apache-2.0
// Makes directories of any size and measures the repositories on them; tests/bench/scalebench.py drives it.
//
//   sallyport_scale make URL USERS      fills an empty database
//   sallyport_scale measure URL USERS   prints `name<TAB>median µs<TAB>slowest µs` for each operation
#include "core/auth/passwordhasher.h"
#include "core/auth/refreshtoken.h"
#include "core/base/uuid.h"
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlstatistics.h"
#include "core/storage/tables/sqlusers.h"
#include "core/storage/tables/usercursor.h"
#include "tests/bench/directorywriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <vector>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

using Stopwatch = std::chrono::steady_clock;

/// Calls it until half a second has passed, five times at least.
template<class Work>
void measure(const QByteArray &name, Work work)
{
    std::vector<double> times;
    const auto start = Stopwatch::now();
    while (times.size() < 5 || Stopwatch::now() - start < 500ms) {
        const auto begin = Stopwatch::now();
        if (!work())
            qFatal("%s failed", name.constData());
        times.push_back(std::chrono::duration<double, std::micro>(Stopwatch::now() - begin).count());
    }
    std::ranges::sort(times);
    std::printf("%s\t%.1f\t%.1f\n", name.constData(), times[times.size() / 2], times.back());
    std::fflush(stdout);
}

UserQuery inOrder(UserOrder order, bool descending = false)
{
    UserQuery query;
    query.order = order;
    query.descending = descending;
    return query;
}

class Bench
{
public:
    Bench(Database &database, const Directory &directory) : m_database(database), m_directory(directory) { }

    void signIns();
    void pages();
    void searches();
    void audit();
    void statistics();
    void changes();

private:
    qint64 anyone() { return qint64(m_random() % quint64(m_directory.size())); }
    void pagesIn(UserOrder order, const QByteArray &name);
    UserQuery after(UserOrder order, const User &user) const;
    void search(const QByteArray &name, const QString &text);
    void auditPage(const QByteArray &name, const AuditQuery &query);

    Database &m_database;
    const Directory &m_directory;
    SqlUsers m_users{m_database};
    SqlSessions m_sessions{m_database};
    SqlAudit m_audit{m_database};
    SqlStatistics m_statistics{m_database};
    std::mt19937_64 m_random{std::random_device()()}; // two runs on one database must not spend the same tokens
    SystemRandom m_secrets;
    SystemClock m_clock;
};

void Bench::signIns()
{
    measure("sign-in lookup by name", [&] { return m_users.findByIdentifier(m_directory.user(anyone()).username).value().has_value(); });
    measure("sign-in lookup, nobody",
            [&] { return !m_users.findByIdentifier(QStringLiteral("nobody.%1").arg(anyone())).value().has_value(); });
    const auto withSession = [&] {
        qint64 index = anyone();
        while (!m_directory.hasSession(index))
            index = anyone();
        return index;
    };
    measure("who is calling",
            [&] { return m_sessions.findLive(m_directory.session(withSession()).id, m_directory.now()).value().has_value(); });
    measure("refresh", [&] {
        const Secret parent = m_directory.refreshToken(withSession());
        const QByteArray salt = RefreshToken::salt(m_secrets);
        return m_sessions
            .exchange({.parentHash = RefreshToken::hash(parent),
                       .childHash = RefreshToken::hash(RefreshToken::child(parent, salt)),
                       .childSalt = salt,
                       .idle = {},
                       .now = m_directory.now(),
                       .grace = 24h, // a token that was drawn twice
                       .client = {}})
            .has_value();
    });
}

/// The page behind an account.
UserQuery Bench::after(UserOrder order, const User &user) const
{
    const auto text = [](const std::optional<QString> &value) {
        return value ? std::optional(identifierKey(*value).toUtf8()) : std::nullopt;
    };
    const auto time = [](Timestamp value) { return QByteArray::number(qint64(value.time_since_epoch().count())); };
    std::optional<QByteArray> key;
    switch (order) {
    case UserOrder::Username: key = text(user.username); break;
    case UserOrder::Email: key = text(user.email); break;
    case UserOrder::FullName: key = text(user.fullName); break;
    case UserOrder::CreatedAt: key = time(user.createdAt); break;
    case UserOrder::LastSignInAt: key = user.lastSignInAt ? std::optional(time(*user.lastSignInAt)) : std::nullopt; break;
    }
    UserQuery query = inOrder(order);
    query.after = UserCursor{order, false, key, user.id}.toText();
    return query;
}

void Bench::pagesIn(UserOrder order, const QByteArray &name)
{
    const UserPage end = m_users.list(inOrder(order, true)).value();
    measure("page by " + name + ", first", [&] { return m_users.list(inOrder(order)).has_value(); });
    measure("page by " + name + ", middle", [&] { return m_users.list(after(order, m_directory.user(anyone()))).has_value(); });
    measure("page by " + name + ", last", [&] { return m_users.list(after(order, end.users.last())).has_value(); });
}

void Bench::pages()
{
    pagesIn(UserOrder::Username, "name");
    pagesIn(UserOrder::Email, "address");
    pagesIn(UserOrder::FullName, "full name");
    pagesIn(UserOrder::CreatedAt, "creation");
    pagesIn(UserOrder::LastSignInAt, "last sign-in");
    UserQuery disabled, administrators, others;
    others.role = Role::User;
    disabled.disabled = true;
    administrators.role = Role::Administrator;
    measure("page of the disabled", [&] { return m_users.list(disabled).has_value(); });
    measure("page of those who are no administrators", [&] { return m_users.list(others).has_value(); });
    measure("page of administrators", [&] { return m_users.list(administrators).has_value(); });
}

void Bench::search(const QByteArray &name, const QString &text)
{
    UserQuery query;
    query.search = text;
    measure("search, " + name, [&] { return m_users.list(query).has_value(); });
}

void Bench::searches()
{
    UserQuery rare;
    rare.search = Directory::rareName.toString();
    if (m_users.list(rare).value().users.size() != 1)
        qFatal("the rare name is not found once");
    search("one account", Directory::rareName.toString());
    search("nobody", QStringLiteral("qqzzqq"));
    search("one in 24", QStringLiteral("fischer"));
    search("most (in addresses)", QStringLiteral("example"));
    search("two letters, common", QStringLiteral("an"));
    search("two letters, nobody", QStringLiteral("~~"));
}

void Bench::auditPage(const QByteArray &name, const AuditQuery &query)
{
    measure("audit, " + name, [&] { return m_audit.list(query).has_value(); });
}

void Bench::audit()
{
    AuditQuery middle, ofOne, action, address, month;
    middle.before = m_directory.size();
    action.actions = {AuditAction::SignIn};
    address.address = QStringLiteral("198.51.7.7");
    month.from = m_directory.now() - std::chrono::days(30);
    auditPage("newest", {});
    auditPage("middle", middle);
    measure("audit, of one account", [&] {
        ofOne.subjectId = m_directory.user(anyone()).id;
        return m_audit.list(ofOne).has_value();
    });
    auditPage("one action", action);
    auditPage("one address", address);
    auditPage("last month", month);
}

void Bench::statistics()
{
    measure("numbers of the dashboard", [&] { return m_statistics.totals(m_directory.now()).has_value(); });
    measure("periods of the dashboard",
            [&] { return m_statistics.periods(StatisticsRepository::Period::Day, 30, m_directory.now()).has_value(); });
    measure("counting active sessions", [&] { return m_statistics.sampleActiveSessions(m_directory.now()).has_value(); });
    measure("looking for what is over", [&] { return m_sessions.removeOver(m_directory.now() - std::chrono::days(20), 500).has_value(); });
}

void Bench::changes()
{
    measure("sign-up", [&] {
        User user;
        user.id = uuidV7(m_clock, m_secrets);
        user.username = QStringLiteral("new.") + toText(user.id);
        user.createdAt = user.updatedAt = user.passwordChangedAt = m_clock.now();
        return m_users.add(user, "no hash", auditEvent(AuditAction::UserCreated, user.createdAt, {}, user)).has_value();
    });
    measure("audit record",
            [&] { return m_audit.append(auditEvent(AuditAction::SignInFailed, m_clock.now(), {}, m_directory.user(0))).has_value(); });
}

bool migrate(Database &database)
{
    const SystemClock clock;
    auto migrations = builtInMigrations(database.dialect());
    return migrations && Migrator(database, std::move(*migrations), clock).up();
}

bool make(Database &database, const Directory &directory)
{
    SystemRandom random;
    if (!migrate(database))
        return false;
    const auto hash = PasswordHasher(random, {}).hash(Secret::fromText(u"correct horse battery staple"));
    if (!hash)
        return false;
    writeDirectory(database, directory, *hash);
    if (database.dialect() == Dialect::Sqlite)
        return true;
    // As autovacuum does after a while; until then PostgreSQL knows nothing of so many new rows, and keeps them beside its search indexes.
    return database.readOne([](Connection &connection) { return connection.executeOnce(QStringLiteral("VACUUM ANALYZE")); }).has_value();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 size = arguments.value(3).toLongLong();
    auto url = parseDatabaseUrl(arguments.value(2));
    if (!url || size < 1 || !QStringList{QStringLiteral("make"), QStringLiteral("measure")}.contains(arguments.value(1)))
        qFatal("usage: sallyport_scale make|measure URL USERS");
    auto database = Database::open(*url);
    if (database && arguments[1] == u"measure" && !migrate(**database))
        qFatal("the schema cannot be brought up to date");
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    // Noon of the day: the same for all runs of a day, and sessions are good.
    const Directory directory(size, std::chrono::floor<std::chrono::days>(SystemClock().now()) + 12h);
    if (arguments[1] == u"make")
        return make(**database, directory) ? 0 : 1;
    Bench bench(**database, directory);
    bench.signIns();
    bench.pages();
    bench.searches();
    bench.audit();
    bench.statistics();
    bench.changes();
    return 0;
}
