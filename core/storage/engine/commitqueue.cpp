// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/commitqueue.h"

#include "core/storage/engine/transaction.h"

#include <array>
#include <chrono>

namespace sallyport {

namespace {

using namespace std::chrono;

/// A transaction takes no more than this, so that the first in it does not wait long for the last.
constexpr size_t largestBatch = 64;
constexpr auto longestBatch = milliseconds(2);

/// What of one batch's transaction is done for one job after the first.
class Savepoint
{
public:
    explicit Savepoint(Connection &connection) : m_connection(connection) { }

    Result<> set() { return does(QStringLiteral("SAVEPOINT one_of_many")); }
    Result<> keep() { return does(QStringLiteral("RELEASE one_of_many")); }
    Result<> undo()
    {
        auto undone = does(QStringLiteral("ROLLBACK TO one_of_many"));
        return undone ? keep() : undone;
    }

private:
    Result<> does(const QString &sql)
    {
        auto done = m_connection.execute(sql);
        return done ? Result<>() : Result<>(failure(done));
    }

    Connection &m_connection;
};

} // namespace

bool CommitQueue::Job::run(Connection &connection)
{
    // The writer is another thread's caller, perhaps: what its work throws is for that one alone.
    try {
        return m_work(connection);
    } catch (...) {
        m_thrown = std::current_exception();
        return false;
    }
}

Result<> CommitQueue::run(Job &job, Connection &mine)
{
    std::unique_lock lock(m_mutex);
    (m_last ? m_last->m_next : m_first) = &job;
    m_last = &job;
    if (m_led)
        job.m_wake.wait(lock, [&job] { return job.m_state != Job::State::Waits; });
    if (job.m_state != Job::State::Done) {
        m_led = true;
        lock.unlock();
        lead(mine);
    }
    if (job.m_thrown)
        std::rethrow_exception(job.m_thrown);
    return std::move(job.m_outcome);
}

// Who leads is the first in the queue, so its own job is in its batch.
void CommitQueue::lead(Connection &connection)
{
    std::array<Job *, largestBatch> room;
    size_t count = 0;
    // Out of memory, say: whoever waits must not wait for a leader that is gone.
    try {
        runBatch(connection, room, count);
    } catch (...) {
        if (count == 0)
            room[count++] = takeNext();
        for (Job *job : std::span(room).first(count))
            job->m_thrown = std::current_exception();
    }
    finish(std::span(room).first(count));
}

/// `count`: how many jobs were taken into `room`, whether it ends well or throws.
void CommitQueue::runBatch(Connection &connection, std::span<Job *> room, size_t &count)
{
    const auto loseAll = [&](const Error &error) {
        for (Job *job : room.first(count))
            job->m_outcome = error;
    };
    Transaction transaction(connection, Transaction::Mode::Write);
    if (Result<> begun = transaction.begin(); !begun) {
        // Who waited behind this one has waited for the same lock; nobody is made to wait as long again.
        while (count < room.size() && (room[count] = takeNext()))
            ++count;
        return loseAll(begun.error());
    }
    room[count++] = takeNext();
    if (!room[0]->run(connection))
        return; // alone in its transaction, which goes with it
    const auto end = steady_clock::now() + longestBatch;
    Savepoint savepoint(connection);
    while (count < room.size() && steady_clock::now() < end && (room[count] = takeNext())) {
        Job &job = *room[count++];
        if (Result<> set = savepoint.set(); !set)
            return loseAll(set.error());
        if (Result<> ended = job.run(connection) ? savepoint.keep() : savepoint.undo(); !ended)
            return loseAll(ended.error());
    }
    // Who was refused may have been so because of another's change in here: that is no answer when the change is lost.
    if (Result<> committed = transaction.commit(); !committed)
        return loseAll(committed.error());
}

CommitQueue::Job *CommitQueue::takeNext()
{
    const std::scoped_lock lock(m_mutex);
    Job *job = m_first;
    if (job) {
        m_first = job->m_next;
        if (!m_first)
            m_last = nullptr;
    }
    return job;
}

void CommitQueue::finish(Batch batch)
{
    // Waking under the lock: a job lives in the frame of its writer, which cannot go on before the lock is free.
    const std::scoped_lock lock(m_mutex);
    for (Job *job : batch) {
        job->m_state = Job::State::Done;
        job->m_wake.notify_one();
    }
    m_led = m_first != nullptr;
    if (m_first) {
        m_first->m_state = Job::State::Leads;
        m_first->m_wake.notify_one();
    }
}

} // namespace sallyport
