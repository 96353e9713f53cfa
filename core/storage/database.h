// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/histogram.h"
#include "core/storage/commitqueue.h"
#include "core/storage/databasefaults.h"
#include "core/storage/transaction.h"

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
    /// For looking only (DatabaseAccess::Read): also beside a server, on a read-only disk, in a newer schema. write() fails.
    static Result<std::unique_ptr<Database>> openToRead(DatabaseUrl url);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// One statement that only reads: it is a transaction by itself, which saves two round trips.
    template<class Work>
    auto readOne(Work &&work) -> std::invoke_result_t<Work, Connection &>;
    /// Several statements that see one state of the database.
    template<class Work>
    auto read(Work &&work) -> std::invoke_result_t<Work, Connection &>;
    /// The only way to change anything. Writers that come at the same time share a commit; for other processes' they wait five
    /// seconds at most. The work may run on another writer's thread and must use nothing but the connection it is given and what it
    /// captured; it must not call write(). It may run more than once: where another node's change got in the way (PostgreSQL), it is undone
    /// and done again, so it must leave nothing behind that a second run would trip over. A commit that fails is an error, whatever the
    /// work returned.
    template<class Work>
    auto write(Work &&work) -> std::invoke_result_t<Work, Connection &>;

    Dialect dialect() const { return m_url.dialect; }

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

    Database(const DatabaseUrl &url, DatabaseFaults *faults);
    Result<Connection *> connection();
    Result<> useWriteAheadLog();

    DatabaseUrl m_url;
    DatabaseFaults *m_faults;
    std::shared_ptr<Connections> m_connections;
    CommitQueue m_writers; // SQLite has one writer; waiting here is fair and wakes at once, its own waiting polls
    Histogram m_times;
};

template<class Work>
auto Database::readOne(Work &&work) -> std::invoke_result_t<Work, Connection &>
{
    const Timing timing(m_times);
    Result<Connection *> mine = connection();
    if (!mine)
        return failure(std::move(mine));
    return std::invoke(std::forward<Work>(work), **mine);
}

template<class Work>
auto Database::read(Work &&work) -> std::invoke_result_t<Work, Connection &>
{
    const Timing timing(m_times);
    Result<Connection *> mine = connection();
    if (!mine)
        return failure(std::move(mine));
    Transaction transaction(**mine, Transaction::Mode::Read);
    if (Result<> begun = transaction.begin(); !begun)
        return failure(std::move(begun));
    auto result = std::invoke(std::forward<Work>(work), **mine);
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
    Result<Connection *> mine = connection();
    if (!mine)
        return failure(std::move(mine));
    std::optional<std::invoke_result_t<Work, Connection &>> result;
    CommitQueue::Job job([&](Connection &connection) { return result.emplace(std::invoke(work, connection)).has_value(); });
    if (Result<> committed = m_writers.run(job, **mine); !committed)
        return failure(std::move(committed));
    return std::move(*result);
}

} // namespace sallyport
