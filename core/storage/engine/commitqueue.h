// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <span>
#include <stop_token>

namespace sallyport {

/// Lets writers that come at the same time share one transaction and so one wait for the disk, which is most of a small
/// write's time (group commit).
///
/// Somebody leads: opens the transaction and does the work of those who wait, one after another. Then it commits and all are answered;
/// meanwhile the next ones gather. Each piece of work after the first has a savepoint, so a refusal undoes its own changes alone. When the
/// transaction is lost (a commit that fails, a full disk), everyone in it gets the error. Writers are served in the order they came.
/// Thread-safe; not from within a piece of work.
class CommitQueue
{
public:
    /// How a piece of work ended, for who asks whether to do it again.
    struct Ending
    {
        std::optional<SqlFailure> failure; ///< what the database refused first
        bool isLost = false; ///< the connection is gone
        bool isSent = false; ///< the COMMIT went off
    };

    /// A piece of work runs once, on the thread and the connection of whoever leads. False undoes what it changed.
    class Job
    {
    public:
        explicit Job(std::function<bool(Connection &)> work) : m_work(std::move(work)) { }
        Q_DISABLE_COPY_MOVE(Job)

        const Ending &ending() const { return m_ending; }

    private:
        friend class CommitQueue;
        enum class State { Waits, Leads, Done };

        bool run(Connection &connection);
        void lose(const Error &error, const Ending &ending);

        std::function<bool(Connection &)> m_work;
        Job *m_next = nullptr;
        State m_state = State::Waits;
        std::condition_variable m_wake;
        Result<> m_outcome;
        Ending m_ending;
        std::exception_ptr m_thrown;
    };

    /// The connection of the calling thread.
    using Connect = std::function<Result<Connection *>()>;

    /// Returns when the work is committed durably, or undone because it said so. An error: nothing of it has happened, unless Ending says
    /// that a COMMIT went off on a connection that is gone. The first writer that comes leads, unless a thread serves. Throws what the work
    /// threw.
    Result<> run(Job &job, const Connect &connect);

    /// From now on only serve() leads.
    void willBeServed() { m_isServed = true; }
    /// Leads on the calling thread until it shall stop and nobody waits.
    void serve(const std::stop_token &stopped, const Connect &connect);

private:
    using Batch = std::span<Job *>;

    void lead(const Connect &connect);
    void runBatch(const Connect &connect, Batch room, size_t &count);
    Result<> runFollowers(Connection &connection, Batch room, size_t &count);
    Job *takeNext();
    void takeAll(Batch room, size_t &count);
    void finish(Batch batch);

    std::mutex m_mutex;
    bool m_isServed = false; ///< before anybody writes
    bool m_led = false;
    Job *m_first = nullptr;
    Job *m_last = nullptr;
    std::condition_variable_any m_arrived; ///< for who serves
};

} // namespace sallyport
