// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <span>

namespace sallyport {

/// Lets writers that come at the same time share one transaction and so one wait for the disk, which is most of a small
/// write's time (group commit).
///
/// The first writer leads: it opens the transaction on its own connection and does its own work and that of the others who
/// wait, one after another. Then it commits and all are answered; meanwhile the next ones gather. Each piece of work after
/// the first has a savepoint, so a refusal undoes its own changes alone. When the transaction is lost (a commit that fails, a full
/// disk), everyone in it gets the error. Writers are served in the order they came. Thread-safe; not from within a piece of work.
class CommitQueue
{
public:
    /// A piece of work runs once, on the thread and the connection of whoever leads. False undoes what it changed.
    class Job
    {
    public:
        explicit Job(std::function<bool(Connection &)> work) : m_work(std::move(work)) { }
        Q_DISABLE_COPY_MOVE(Job)

    private:
        friend class CommitQueue;
        enum class State { Waits, Leads, Done };

        bool run(Connection &connection);

        std::function<bool(Connection &)> m_work;
        Job *m_next = nullptr;
        State m_state = State::Waits;
        std::condition_variable m_wake;
        Result<> m_outcome;
        std::exception_ptr m_thrown;
    };

    /// Returns when the work is committed durably, or undone because it said so. An error: nothing of it has happened.
    /// `mine` is the calling thread's connection. Throws what the work threw.
    Result<> run(Job &job, Connection &mine);

private:
    using Batch = std::span<Job *>;

    void lead(Connection &connection);
    void runBatch(Connection &connection, std::span<Job *> room, size_t &count);
    Job *takeNext();
    void finish(Batch batch);

    std::mutex m_mutex;
    bool m_led = false;
    Job *m_first = nullptr;
    Job *m_last = nullptr;
};

} // namespace sallyport
