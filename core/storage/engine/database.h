// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/histogram.h"
#include "core/storage/engine/availability.h"
#include "core/storage/engine/commitqueue.h"
#include "core/storage/engine/databasefaults.h"
#include "core/storage/engine/transaction.h"

#include <atomic>
#include <functional>
#include <memory>

namespace sallyport {

/// The database of a process: one connection per thread that asks, closed when that thread (a QThread, pooled ones too) ends.
///
/// All work is a function `Result<T>(Connection &)` that runs in a transaction of its own: what it returns well is committed
/// durably, what it refuses is rolled back. Thread-safe; must outlive the work it was given.
class Database
{
public:
    /// SQLite: creates a missing file (0600) in missing folders (0700). PostgreSQL: the database must be there. The schema is Migrator's.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, DatabaseFaults *faults = nullptr);
    /// For looking only (DatabaseAccess::Read): also beside a server, on a read-only disk, in a newer schema. write() fails. A SQLite file
    /// that is not there looks like an empty database, and is not made.
    static Result<std::unique_ptr<Database>> openToRead(DatabaseUrl url);
    /// As open(). But a SQLite file that nobody can change from here, as on a read-only disk, is opened as openToRead() does.
    static Result<std::unique_ptr<Database>> openWhatIsThere(const DatabaseUrl &url);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// One statement that only reads: it is a transaction by itself, which saves two round trips.
    template<class Work>
    auto readOne(Work &&work) -> std::invoke_result_t<Work, Connection &>;
    /// Several statements that see one state of the database.
    template<class Work>
    auto read(Work &&work) -> std::invoke_result_t<Work, Connection &>;
    /// The only way to change anything. On SQLite writers that come at the same time share a commit; for other processes' they wait five
    /// seconds at most. The work may run on another writer's thread and must use nothing but the connection it is given and what it
    /// captured; it must not call write(). It may run more than once: where another node's change got in the way (PostgreSQL), it is undone
    /// and done again, so it must leave nothing behind that a second run would trip over. A commit that fails is an error, whatever the
    /// work returned; one that got no answer may have been kept or not.
    template<class Work>
    auto write(Work &&work) -> std::invoke_result_t<Work, Connection &>;
    /// As write(), for work that begins with the lock of the audit chain (lockAudit(), appendAudit()) and so can only be done one after
    /// the other: on PostgreSQL too such writers share a commit, on a thread and a connection of their own. Other work must not come here:
    /// a transaction of several pieces keeps to the order of locks only when no other is in its way.
    template<class Work>
    auto writeInTurn(Work &&work) -> std::invoke_result_t<Work, Connection &>;

    /// SQLite: empties the write-ahead log, which else keeps what was deleted until it is written over. Nothing on PostgreSQL.
    Result<> trimLog();

    Dialect dialect() const { return m_url.dialect; }
    /// write() fails always.
    bool isForReading() const { return m_url.access != DatabaseAccess::Full; }

    /// False since a change was refused because there can be none (a full disk, a server that only reads), until one goes well again.
    bool takesChanges() const { return m_takesChanges; }

    /// How long each read and each transaction took, waiting for other writers included.
    const Histogram &times() const { return m_times; }

private:
    class Connections;

    /// Counts the time until it goes.
    class Timing
    {
    public:
        explicit Timing(Histogram &times) : m_times(times) { }
        ~Timing() { m_times.record(std::chrono::steady_clock::now() - m_begin); }
        Q_DISABLE_COPY_MOVE(Timing)

    private:
        Histogram &m_times;
        const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    };

    /// When a write is worth doing again, and the pauses in between.
    class Retries
    {
    public:
        /// True once it is time, false when it is not worth it.
        bool another(const CommitQueue::Ending &ending);

    private:
        int m_done = 0;
    };

    Database(const DatabaseUrl &url, DatabaseFaults *faults);
    Result<Connection *> connection();
    Result<Connection *> connect(QThread *thread, bool isNew);
    Result<std::unique_ptr<Connection>> openConnection();
    Result<> useWriteAheadLog();
    /// Once more on another connection where it turns out that the thread's own one is gone.
    template<class Work>
    auto onConnection(Work &&work) -> std::invoke_result_t<Work, Connection &>;
    template<class Work>
    auto writeShared(Work &work) -> std::invoke_result_t<Work, Connection &>;
    template<class Work>
    auto writeAlone(Work &work) -> std::invoke_result_t<Work, Connection &>;
    template<class Work>
    static auto inTransaction(Connection &connection, Transaction &transaction, Work &work) -> std::invoke_result_t<Work, Connection &>;
    void serveWriters();
    void note(bool isDone, const CommitQueue::Ending &ending);

    DatabaseUrl m_url;
    DatabaseFaults *m_faults;
    PostgresServers m_servers;
    std::shared_ptr<Connections> m_connections;
    Availability m_availability;
    std::shared_ptr<SilenceGuard> m_guard; ///< none on SQLite
    CommitQueue m_writers; // SQLite has one writer; waiting here is fair and wakes at once, its own waiting polls
    Histogram m_times;
    std::atomic<bool> m_takesChanges = true;
    std::stop_source m_noMoreWriters;
    std::unique_ptr<QThread> m_writing; ///< serves m_writers on PostgreSQL
};

template<class Work>
auto Database::onConnection(Work &&work) -> std::invoke_result_t<Work, Connection &>
{
    for (bool isRepeated = false;; isRepeated = true) {
        Result<Connection *> mine = connection();
        if (!mine)
            return failure(std::move(mine));
        auto result = std::invoke(work, **mine);
        if (result || (*mine)->isUsable() || isRepeated)
            return result;
    }
}

template<class Work>
auto Database::readOne(Work &&work) -> std::invoke_result_t<Work, Connection &>
{
    const Timing timing(m_times);
    return onConnection([&work](Connection &connection) {
        connection.forgetFailure();
        return std::invoke(work, connection);
    });
}

template<class Work>
auto Database::read(Work &&work) -> std::invoke_result_t<Work, Connection &>
{
    const Timing timing(m_times);
    return onConnection([&work](Connection &connection) {
        Transaction transaction(connection, Transaction::Mode::Read);
        return inTransaction(connection, transaction, work);
    });
}

template<class Work>
auto Database::inTransaction(Connection &connection, Transaction &transaction, Work &work) -> std::invoke_result_t<Work, Connection &>
{
    if (Result<> begun = transaction.begin(); !begun)
        return failure(std::move(begun));
    auto result = std::invoke(work, connection);
    if (!result)
        return result;
    if (Result<> committed = transaction.commit(); !committed)
        return failure(std::move(committed));
    return result;
}

template<class Work>
auto Database::write(Work &&work) -> std::invoke_result_t<Work, Connection &>
{
    const Timing timing(m_times);
    switch (m_url.dialect) {
    case Dialect::Sqlite: return writeShared(work);
    case Dialect::PostgreSql: return writeAlone(work);
    }
    Q_UNREACHABLE();
}

template<class Work>
auto Database::writeInTurn(Work &&work) -> std::invoke_result_t<Work, Connection &>
{
    const Timing timing(m_times);
    return writeShared(work);
}

template<class Work>
auto Database::writeShared(Work &work) -> std::invoke_result_t<Work, Connection &>
{
    for (Retries retries;;) {
        std::optional<std::invoke_result_t<Work, Connection &>> result;
        CommitQueue::Job job([&](Connection &connection) { return result.emplace(std::invoke(work, connection)).has_value(); });
        Result<> committed = m_writers.run(job, [this] { return connection(); });
        note(committed && result->has_value(), job.ending());
        if (committed && result->has_value())
            return std::move(*result);
        if (m_url.dialect == Dialect::PostgreSql && retries.another(job.ending()))
            continue;
        return committed ? std::move(*result) : std::invoke_result_t<Work, Connection &>(failure(std::move(committed)));
    }
}

template<class Work>
auto Database::writeAlone(Work &work) -> std::invoke_result_t<Work, Connection &>
{
    for (Retries retries;;) {
        Result<Connection *> mine = connection();
        if (!mine)
            return failure(std::move(mine));
        CommitQueue::Ending ending;
        auto result = [&] {
            Transaction transaction(**mine, Transaction::Mode::Write);
            auto done = inTransaction(**mine, transaction, work);
            ending = {(*mine)->firstFailure(), !(*mine)->isUsable(), transaction.isSent()};
            return done;
        }();
        note(result.has_value(), ending);
        if (result || !retries.another(ending))
            return result;
    }
}

} // namespace sallyport
