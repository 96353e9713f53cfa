// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/histogram.h"
#include "core/server/fairqueue.h"

#include <QThread>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace sallyport {

/// A few threads with a bounded queue, for work that holds its thread for long. When more waits than can be done in
/// a reasonable time, it says so instead of growing.
///
/// Work is done in rounds between its owners, and when the queue is full the newest of who has most in it is refused: one network's flood
/// neither delays the others by more than one piece of work a round nor takes their places.
class WorkerPool
{
public:
    /// Why work is not done.
    enum class Refusal { QueueFull, Stopping };

    /// One piece of work. Either run() or refuse() is called, once, or neither when nobody wants it any more.
    class Work
    {
    public:
        virtual ~Work() = default;
        /// Asked just before it would begin.
        virtual bool isWanted() const = 0;
        virtual void run() = 0;
        virtual void refuse(Refusal reason) = 0;
    };

    /// What a pool counts, for `/metrics`.
    struct Statistics
    {
        std::atomic<int> waiting = 0;
        std::atomic<int> running = 0;
        std::atomic<quint64> refusedFull = 0;
        std::atomic<quint64> refusedStopping = 0;
        std::atomic<quint64> unwanted = 0; ///< left out, because its client was gone when its turn came
        Histogram waits; ///< how long work waited before it began
    };

    /// Low: gives way to the threads that answer quick requests when all cores are busy.
    enum class Priority { Usual, Low };

    /// Threads start when they are needed. Each stays, with its database connection and the memory it hashes in, until it had nothing
    /// to do for `patience`.
    WorkerPool(const QString &name, int threads, int queueLimit, Priority priority = Priority::Usual,
               std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// Refuses what waits and waits for what runs.
    ~WorkerPool();
    Q_DISABLE_COPY_MOVE(WorkerPool)

    /// Runs the work on one of the threads. When there is no room, refuses it or another one at once. From any thread.
    void run(const QString &owner, std::unique_ptr<Work> work);
    /// From now on nothing new begins: what waits and what still comes is refused. Does not wait for what runs. From any thread.
    void beginNothingMore();

    const Statistics &statistics() const { return m_statistics; }

private:
    struct Waiting
    {
        std::unique_ptr<Work> work;
        std::chrono::steady_clock::time_point since;
    };

    using Threads = std::vector<std::unique_ptr<QThread>>;

    std::unique_ptr<Work> withoutRoom(const QString &owner);
    void addThread();
    void serve();
    void begin(Waiting next);
    void retire(const QThread *thread);

    const QString m_name;
    const size_t m_threadLimit;
    const size_t m_queueLimit;
    const Priority m_priority;
    const std::chrono::milliseconds m_patience;
    Statistics m_statistics;

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wake;
    FairQueue<Waiting> m_queue;
    Threads m_threads;
    Threads m_retired; ///< on their way out, to be waited for
    size_t m_idle = 0;
    bool m_stopping = false;
};

} // namespace sallyport
