// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sessionrepository.h"
#include "core/base/result.h"
#include "core/storage/engine/databasefaults.h"
#include "core/storage/engine/databaseurl.h"
#include "core/storage/engine/postgrescopy.h"
#include "core/storage/engine/postgresservers.h"
#include "core/storage/engine/row.h"
#include "core/storage/engine/silenceguard.h"
#include "core/storage/engine/snapshotcache.h"
#include "core/storage/engine/sqlfailure.h"
#include "core/storage/engine/sqlitestatement.h"
#include "core/storage/engine/transactiontail.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <type_traits>
#include <unordered_map>

namespace sallyport {

/// What the connections of a Database have in common.
struct ConnectionsShare
{
    DatabaseFaults *faults = nullptr;
    std::shared_ptr<SilenceGuard> guard = {}; ///< with one, a PostgreSQL server that says nothing is not waited for for ever
    PostgresServers *servers = nullptr; ///< with it, the right one of several is taken
};

/// One connection to the database with its prepared statements. Belongs to one thread; see Database.
///
/// Every failure is ErrorCode::DatabaseUnavailable with the driver's words as its cause.
class Connection
{
public:
    /// The error says to who starts the program what is wrong with the URL or the server.
    static Result<std::unique_ptr<Connection>> open(const DatabaseUrl &url, const ConnectionsShare &share = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Dialect dialect() const { return m_dialect; }

    /// Runs a statement, prepared once per connection. Returns how many rows it changed.
    Result<qint64> execute(const QString &sql, const QVariantList &values = {});
    /// As execute(), where the number is no news.
    Result<> perform(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that is not worth keeping prepared: schema changes, settings.
    Result<> executeOnce(const QString &sql);

    /// Runs a statement once for each item: `run(statement, item)` is false where the statement failed.
    template<class Items, class Run>
    Result<> performEach(SqliteStatement &statement, const QString &sql, const Items &items, Run &&run);
    /// The statement for performEach(), prepared once per connection; null where there is none, see SqliteStatement.
    SqliteStatement *repeated(const QString &sql);
    /// Copies a row for each item into a table: `add(copy, item)`. `sql`: see PostgresCopy::begin().
    template<class Items, class Add>
    Result<> copyEach(const QString &sql, const Items &items, Add &&add);
    /// Whether copyEach() works here.
    bool canCopy() const { return m_dialect == Dialect::PostgreSql && PostgresCopy::isPossible(*m_database.driver()); }

    /// The first row as `read` makes it of a Row, or nothing.
    template<class Read>
    auto selectOne(const QString &sql, const QVariantList &values, Read &&read) -> Result<std::optional<std::invoke_result_t<Read, Row>>>;
    /// Every row as `read` makes it of a Row.
    template<class Read>
    auto selectAll(const QString &sql, const QVariantList &values, Read &&read) -> Result<QList<std::invoke_result_t<Read, Row>>>;

    Result<bool> hasTable(const QString &name);
    /// What was prepared so far: for tests that ask the database how it would run it.
    QStringList preparedStatements() const;

    /// For SnapshotCache. Nothing while this connection is writing, and on databases that do not tell.
    Result<std::optional<DataState>> dataState();
    SnapshotCache<QUuid, LiveSession> &liveSessions() { return m_liveSessions; }
    /// By the hash of the cookie.
    SnapshotCache<QByteArray, LiveSession> &liveCookies() { return m_liveCookies; }

    /// What Transaction is made of. `call`: what faults are asked about; nothing may be put in the way of an undoing.
    Result<> control(std::optional<DatabaseFaults::Call> call, const QString &sql);
    /// Transaction says when this connection's own changes begin and when they are committed or undone.
    void writeBegins();
    void writeEnds();

    /// What the transaction that is open stores last; all of it is of one type.
    template<class Tail>
    Tail &tail();
    /// As it is now, for setTail() when what comes after is undone.
    std::unique_ptr<TransactionTail> tailCopy() const { return m_tail ? m_tail->copy() : nullptr; }
    void setTail(std::unique_ptr<TransactionTail> tail) { m_tail = std::move(tail); }
    Result<> storeTail() { return m_tail ? m_tail->store(*this) : Result<>(); }

    /// What went wrong first since forgetFailure(). PostgreSQL refuses everything that comes after it in a transaction.
    std::optional<SqlFailure> firstFailure() const { return m_failure; }
    void forgetFailure() { m_failure.reset(); }
    /// False once it is gone, or leads to a server that takes no changes any more or was replaced: it is time for another one.
    bool isUsable() const { return m_isUsable && (!m_latestTimeline || *m_latestTimeline <= m_timeline); }

private:
    /// A query kept for a statement.
    struct Statement
    {
        QSqlQuery query;
        QString name; ///< PostgreSQL: under which it is prepared; empty for what cannot be
    };
    /// A running query; ends its hold on the database when it goes.
    class Running
    {
    public:
        Running(Connection &connection, QSqlQuery &query) : m_connection(connection), m_query(&query) { }
        Running(Running &&other) noexcept : m_connection(other.m_connection), m_query(std::exchange(other.m_query, nullptr)) { }
        Running &operator=(Running &&) = delete;
        ~Running();
        Result<bool> next();
        Row row() const { return Row(*m_query); }

    private:
        Connection &m_connection;
        QSqlQuery *m_query;
    };

    bool openGuarded(const std::shared_ptr<SilenceGuard> &guard);
    Result<> beginSession(DatabaseAccess access, PostgresServers *servers);
    Result<> beginKnownSession(DatabaseAccess access, PostgresServers &servers);

    Connection(const QSqlDatabase &database, Dialect dialect, DatabaseFaults *faults)
        : m_database(database),
          m_dialect(dialect),
          m_faults(faults)
    { }
    Result<> passes(std::optional<DatabaseFaults::Call> call, const QString &sql = {});
    /// After a call that went well.
    Result<> hears(std::optional<DatabaseFaults::Call> call, const QString &sql);
    Result<Statement *> prepared(const QString &sql);
    Result<QSqlQuery *> started(std::optional<DatabaseFaults::Call> call, const QString &sql, const QVariantList &values);
    Result<Running> run(const QString &sql, const QVariantList &values);
    /// None where statements may take as long as they take.
    SilenceGuard::Line *guardedLine() const { return m_hasNoLimit ? nullptr : m_line.get(); }
    /// Remembers why, and what that means for this connection.
    Error failed(const QSqlError &error);

    QSqlDatabase m_database;
    Dialect m_dialect;
    DatabaseFaults *m_faults;
    std::unordered_map<QString, Statement> m_statements;
    std::unordered_map<QString, std::unique_ptr<SqliteStatement>> m_repeated;
    std::optional<SqlFailure> m_failure;
    bool m_isUsable = true;
    std::unique_ptr<SilenceGuard::Line> m_line; ///< none on SQLite
    std::shared_ptr<const PostgresServers::Timeline> m_latestTimeline; ///< of the server's system; none where it is not known
    qint64 m_timeline = 0;
    bool m_hasNoLimit = false; ///< until the transaction ends
    std::unique_ptr<TransactionTail> m_tail;
    SnapshotCache<QUuid, LiveSession> m_liveSessions;
    SnapshotCache<QByteArray, LiveSession> m_liveCookies;
    quint64 m_ownWrites = 0;
    bool m_writing = false;
};

template<class Tail>
Tail &Connection::tail()
{
    if (!m_tail)
        m_tail = std::make_unique<Tail>();
    return static_cast<Tail &>(*m_tail);
}

template<class Items, class Run>
Result<> Connection::performEach(SqliteStatement &statement, const QString &sql, const Items &items, Run &&run)
{
    if (Result<> passed = passes(DatabaseFaults::Call::Statement, sql); !passed)
        return passed;
    for (const auto &item : items) {
        if (!run(statement, item))
            return failed(statement.error());
    }
    return hears(DatabaseFaults::Call::Statement, sql);
}

template<class Items, class Add>
Result<> Connection::copyEach(const QString &sql, const Items &items, Add &&add)
{
    if (Result<> passed = passes(DatabaseFaults::Call::Statement, sql); !passed)
        return passed;
    const SilenceGuard::Line::Waiting waiting(guardedLine());
    PostgresCopy copy(*m_database.driver());
    if (!copy.begin(sql))
        return failed(copy.error());
    for (const auto &item : items)
        add(copy, item);
    if (!copy.end())
        return failed(copy.error());
    return hears(DatabaseFaults::Call::Statement, sql);
}

template<class Read>
auto Connection::selectOne(const QString &sql, const QVariantList &values, Read &&read)
    -> Result<std::optional<std::invoke_result_t<Read, Row>>>
{
    Result<Running> running = run(sql, values);
    if (!running)
        return failure(std::move(running));
    Result<bool> found = running->next();
    if (!found)
        return failure(std::move(found));
    if (!*found)
        return std::nullopt;
    return std::optional(read(running->row()));
}

template<class Read>
auto Connection::selectAll(const QString &sql, const QVariantList &values, Read &&read) -> Result<QList<std::invoke_result_t<Read, Row>>>
{
    Result<Running> running = run(sql, values);
    if (!running)
        return failure(std::move(running));
    QList<std::invoke_result_t<Read, Row>> rows;
    for (;;) {
        Result<bool> found = running->next();
        if (!found)
            return failure(std::move(found));
        if (!*found)
            return rows;
        rows.append(read(running->row()));
    }
}

} // namespace sallyport
