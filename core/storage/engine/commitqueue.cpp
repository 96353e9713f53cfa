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
milliseconds longestBatch(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return milliseconds(2);
    case Dialect::PostgreSql: return milliseconds(20); // each statement travels
    }
    Q_UNREACHABLE();
}

/// What of one batch's transaction is done for one job after the first.
class Savepoint
{
public:
    explicit Savepoint(Connection &connection) : m_connection(connection) { }

    Result<> set()
    {
        m_tail = m_connection.tailCopy();
        return does(QStringLiteral("SAVEPOINT one_of_many"));
    }
    // A round trip less where there is one: the next savepoint may as well stand within this one.
    Result<> keep() { return m_connection.dialect() == Dialect::PostgreSql ? Result<>() : does(QStringLiteral("RELEASE one_of_many")); }
    Result<> undo()
    {
        m_connection.setTail(std::move(m_tail));
        Result<> undone = does(QStringLiteral("ROLLBACK TO one_of_many"));
        if (undone)
            m_connection.forgetFailure();
        return undone ? keep() : undone;
    }

private:
    Result<> does(const QString &sql) { return m_connection.perform(sql); }

    Connection &m_connection;
    std::unique_ptr<TransactionTail> m_tail;
};

CommitQueue::Ending endingOn(const Connection &connection, bool isSent = false)
{
    return {connection.firstFailure(), !connection.isUsable(), isSent};
}

} // namespace

bool CommitQueue::Job::run(Connection &connection)
{
    // The writer is another thread's caller, perhaps: what its work throws is for that one alone.
    try {
        const bool isGood = m_work(connection);
        m_ending = endingOn(connection);
        if (isGood)
            m_outcome = Transaction::whetherWhole(connection);
        return isGood && m_outcome;
    } catch (...) {
        m_thrown = std::current_exception();
        return false;
    }
}

void CommitQueue::Job::lose(const Error &error, const Ending &ending)
{
    m_outcome = error;
    m_ending = ending;
}

Result<> CommitQueue::run(Job &job, const Connect &connect)
{
    std::unique_lock lock(m_mutex);
    (m_last ? m_last->m_next : m_first) = &job;
    m_last = &job;
    m_arrived.notify_one();
    if (m_led || m_isServed)
        job.m_wake.wait(lock, [&job] { return job.m_state != Job::State::Waits; });
    if (job.m_state != Job::State::Done) {
        m_led = true;
        lock.unlock();
        lead(connect);
    }
    if (job.m_thrown)
        std::rethrow_exception(job.m_thrown);
    return std::move(job.m_outcome);
}

void CommitQueue::serve(const std::stop_token &stopped, const Connect &connect)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_arrived.wait(lock, stopped, [this] { return m_first != nullptr; }))
            return;
        lock.unlock();
        lead(connect);
    }
}

// Who leads is the first in the queue, or serves: either way there is a first.
void CommitQueue::lead(const Connect &connect)
{
    std::array<Job *, largestBatch> room;
    size_t count = 0;
    // Out of memory, say: whoever waits must not wait for a leader that is gone.
    try {
        runBatch(connect, room, count);
    } catch (...) {
        if (count == 0)
            room[count++] = takeNext();
        for (Job *job : std::span(room).first(count))
            job->m_thrown = std::current_exception();
    }
    finish(std::span(room).first(count));
}

/// `count`: how many jobs were taken into `room`, whether it ends well or throws.
void CommitQueue::runBatch(const Connect &connect, Batch room, size_t &count)
{
    const auto loseAll = [&](const Error &error, const Ending &ending) {
        for (Job *job : room.first(count))
            job->lose(error, ending);
    };
    // Who waited behind one that cannot begin has waited for the same lock or server; nobody is made to wait as long again.
    const Result<Connection *> mine = connect();
    if (!mine) {
        takeAll(room, count);
        return loseAll(mine.error(), {});
    }
    Connection &connection = **mine;
    Transaction transaction(connection, Transaction::Mode::Write);
    if (Result<> begun = transaction.begin(); !begun) {
        takeAll(room, count);
        return loseAll(begun.error(), endingOn(connection));
    }
    room[count++] = takeNext();
    if (!room[0]->run(connection))
        return; // alone in its transaction, which goes with it
    if (Result<> followed = runFollowers(connection, room, count); !followed)
        return loseAll(followed.error(), endingOn(connection));
    // Who was refused may have been so because of another's change in here: that is no answer when the change is lost.
    if (Result<> committed = transaction.commit(); !committed)
        return loseAll(committed.error(), endingOn(connection, transaction.isSent()));
}

Result<> CommitQueue::runFollowers(Connection &connection, Batch room, size_t &count)
{
    const auto end = steady_clock::now() + longestBatch(connection.dialect());
    Savepoint savepoint(connection);
    while (count < room.size() && steady_clock::now() < end && (room[count] = takeNext())) {
        Job &job = *room[count++];
        if (Result<> set = savepoint.set(); !set)
            return set;
        if (Result<> ended = job.run(connection) ? savepoint.keep() : savepoint.undo(); !ended)
            return ended;
    }
    return {};
}

void CommitQueue::takeAll(Batch room, size_t &count)
{
    while (count < room.size() && (room[count] = takeNext()))
        ++count;
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
    m_led = m_first && !m_isServed;
    if (m_led) {
        m_first->m_state = Job::State::Leads;
        m_first->m_wake.notify_one();
    }
}

} // namespace sallyport
