// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sessionrepository.h"
#include "core/base/result.h"
#include "core/storage/databasefaults.h"
#include "core/storage/databaseurl.h"
#include "core/storage/row.h"
#include "core/storage/snapshotcache.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <type_traits>
#include <unordered_map>

namespace sallyport {

/// One connection to the database with its prepared statements. Belongs to one thread; see Database.
///
/// Every failure is ErrorCode::DatabaseUnavailable with the driver's words as its cause.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const DatabaseUrl &url, DatabaseFaults *faults = nullptr);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Dialect dialect() const { return m_dialect; }

    /// Runs a statement, prepared once per connection. Returns how many rows it changed.
    Result<qint64> execute(const QString &sql, const QVariantList &values = {});
    /// As execute(), where the number is no news.
    Result<> perform(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that is not worth keeping prepared: schema changes, settings.
    Result<> executeOnce(const QString &sql);

    /// The first row as `read` makes it of a Row, or nothing.
    template<class Read>
    auto selectOne(const QString &sql, const QVariantList &values, Read &&read) -> Result<std::optional<std::invoke_result_t<Read, Row>>>;
    /// Every row as `read` makes it of a Row.
    template<class Read>
    auto selectAll(const QString &sql, const QVariantList &values, Read &&read) -> Result<QList<std::invoke_result_t<Read, Row>>>;

    bool hasTable(const QString &name) const;
    /// What was prepared so far: for tests that ask the database how it would run it.
    QStringList preparedStatements() const;

    /// For SnapshotCache. Nothing while this connection is writing, and on databases that do not tell.
    Result<std::optional<DataState>> dataState();
    SnapshotCache<QUuid, LiveSession> &liveSessions() { return m_liveSessions; }
    /// By the hash of the cookie.
    SnapshotCache<QByteArray, LiveSession> &liveCookies() { return m_liveCookies; }

    /// Transaction says when this connection's own changes begin and when they are committed or undone.
    void writeBegins();
    void writeEnds();

private:
    /// A running query; ends its hold on the database when it goes.
    class Running
    {
    public:
        explicit Running(QSqlQuery &query) : m_query(&query) { }
        Running(Running &&other) noexcept : m_query(std::exchange(other.m_query, nullptr)) { }
        Running &operator=(Running &&) = delete;
        ~Running();
        Result<bool> next();
        Row row() const { return Row(*m_query); }

    private:
        QSqlQuery *m_query;
    };

    Connection(const QSqlDatabase &database, Dialect dialect, DatabaseFaults *faults)
        : m_database(database),
          m_dialect(dialect),
          m_faults(faults)
    { }
    Result<> passes(DatabaseFaults::Call call, const QString &sql = {}) const;
    Result<QSqlQuery *> prepared(const QString &sql);
    Result<Running> run(const QString &sql, const QVariantList &values);
    Result<> applySettings();

    QSqlDatabase m_database;
    Dialect m_dialect;
    DatabaseFaults *m_faults;
    std::unordered_map<QString, QSqlQuery> m_statements;
    SnapshotCache<QUuid, LiveSession> m_liveSessions;
    SnapshotCache<QByteArray, LiveSession> m_liveCookies;
    quint64 m_ownWrites = 0;
    bool m_writing = false;
};

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
