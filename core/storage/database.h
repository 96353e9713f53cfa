// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/histogram.h"
#include "core/storage/connection.h"

#include <functional>
#include <memory>
#include <mutex>

namespace sallyport {

/// The database of a process: one connection per thread that asks, closed when that thread (a QThread, pooled ones too) ends.
///
/// All work is a function `Result<T>(Connection &)` that runs in a transaction of its own: what it returns well is committed
/// durably, what it refuses is rolled back. Thread-safe; must outlive the work it was given.
class Database
{
public:
    /// Creates a missing file (0600) in missing folders (0700). The schema is Migrator's.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// One statement that only reads: it is a transaction by itself, which saves two round trips.
    template<class Work>
    auto readOne(Work &&work) -> std::invoke_result_t<Work, Connection &>;
    /// Several statements that see one state of the database.
    template<class Work>
    auto read(Work &&work) -> std::invoke_result_t<Work, Connection &>;
    /// The only way to change anything. Writers wait for each other, other processes' for at most five seconds.
    /// A commit that fails is an error, whatever the work returned.
    template<class Work>
    auto write(Work &&work) -> std::invoke_result_t<Work, Connection &>;

    /// How long each read and each transaction took, waiting for other writers included.
    const Histogram &times() const { return m_times; }

private:
    class Connections;
    enum class Mode { Read, Write };

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

    /// Rolls back unless committed.
    class Transaction
    {
    public:
        explicit Transaction(Connection &connection) : m_connection(connection) { }
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)
        Result<> begin(Mode mode);
        Result<> commit();

    private:
        Connection &m_connection;
        bool m_open = false;
    };

    explicit Database(const DatabaseUrl &url);
    Result<Connection *> connection();
    Result<> useWriteAheadLog();
    template<class Work>
    auto inTransaction(Mode mode, Work &&work) -> std::invoke_result_t<Work, Connection &>;

    DatabaseUrl m_url;
    std::shared_ptr<Connections> m_connections;
    std::mutex m_writer; // SQLite has one writer; waiting here is fair and wakes at once, its own waiting polls
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
    return inTransaction(Mode::Read, std::forward<Work>(work));
}

template<class Work>
auto Database::write(Work &&work) -> std::invoke_result_t<Work, Connection &>
{
    const Timing timing(m_times);
    const std::scoped_lock oneWriter(m_writer);
    return inTransaction(Mode::Write, std::forward<Work>(work));
}

template<class Work>
auto Database::inTransaction(Mode mode, Work &&work) -> std::invoke_result_t<Work, Connection &>
{
    Result<Connection *> mine = connection();
    if (!mine)
        return failure(std::move(mine));
    Transaction transaction(**mine);
    if (Result<> begun = transaction.begin(mode); !begun)
        return failure(std::move(begun));
    auto result = std::invoke(std::forward<Work>(work), **mine);
    if (!result)
        return result;
    if (Result<> committed = transaction.commit(); !committed)
        return failure(std::move(committed));
    return result;
}

} // namespace sallyport
