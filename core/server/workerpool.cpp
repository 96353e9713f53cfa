// SPDX-License-Identifier: Apache-2.0
#include "core/server/workerpool.h"

#include "core/base/log.h"
#include "core/server/threadpriority.h"

#include <algorithm>
#include <exception>
#include <iterator>

namespace sallyport {

WorkerPool::WorkerPool(const QString &name, int threads, int queueLimit, Priority priority, std::chrono::milliseconds patience)
    : m_name(name),
      m_threadLimit(size_t(std::max(threads, 1))),
      m_queueLimit(size_t(std::max(queueLimit, 0))),
      m_priority(priority),
      m_patience(patience)
{ }

WorkerPool::~WorkerPool()
{
    beginNothingMore();
    Threads ending;
    {
        const std::scoped_lock lock(m_mutex); // a thread may be retiring now
        ending.swap(m_threads);
        std::ranges::move(m_retired, std::back_inserter(ending));
        m_retired.clear();
    }
    for (const auto &thread : ending)
        thread->wait();
}

void WorkerPool::run(const QString &owner, std::unique_ptr<Work> work)
{
    std::unique_lock lock(m_mutex);
    if (m_stopping) {
        lock.unlock();
        m_statistics.refusedStopping.fetch_add(1, std::memory_order_relaxed);
        work->refuse(Refusal::Stopping);
        return;
    }
    m_queue.push(owner, {std::move(work), std::chrono::steady_clock::now()});
    m_statistics.waiting.fetch_add(1, std::memory_order_relaxed);
    Threads retired;
    if (m_queue.size() > m_idle && m_threads.size() < m_threadLimit) {
        retired.swap(m_retired);
        addThread();
    }
    const std::unique_ptr<Work> refused = withoutRoom(owner);
    lock.unlock();
    if (refused)
        refused->refuse(Refusal::QueueFull);
    m_wake.notify_one();
    for (const auto &thread : retired)
        thread->wait(); // it has left the pool already
}

/// Under the lock: the work for which there is no room or, when the system gives none, no thread.
std::unique_ptr<WorkerPool::Work> WorkerPool::withoutRoom(const QString &owner)
{
    // A thread that was woken still counts as idle until it has taken its work from the queue.
    const size_t free = m_idle + (m_threadLimit - m_threads.size());
    if (m_queue.size() <= free + m_queueLimit && !m_threads.empty())
        return {};
    m_statistics.waiting.fetch_sub(1, std::memory_order_relaxed);
    m_statistics.refusedFull.fetch_add(1, std::memory_order_relaxed);
    return m_queue.takeLastOfBusiest(owner).work;
}

/// Under the lock. Where the system gives no more threads, those there are must do.
void WorkerPool::addThread()
{
    std::unique_ptr<QThread> thread(QThread::create([this] { serve(); }));
    thread->setObjectName(m_name);
    thread->start();
    if (!thread->isRunning() && !thread->isFinished()) {
        qCWarning(lcServer, "The system gives no thread for %ls", qUtf16Printable(m_name));
        return;
    }
    m_threads.push_back(std::move(thread)); // it takes its first work when the lock is free
    ++m_idle;
}

void WorkerPool::beginNothingMore()
{
    std::vector<Waiting> refused;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        refused = m_queue.takeAll();
    }
    m_wake.notify_all();
    m_statistics.waiting.fetch_sub(int(refused.size()), std::memory_order_relaxed);
    m_statistics.refusedStopping.fetch_add(refused.size(), std::memory_order_relaxed);
    for (const Waiting &waiting : refused)
        waiting.work->refuse(Refusal::Stopping);
}

void WorkerPool::serve()
{
    if (m_priority == Priority::Low)
        lowerThreadPriority();
    std::unique_lock lock(m_mutex); // this thread was counted as idle when it was made
    for (;;) {
        const bool woken = m_wake.wait_for(lock, m_patience, [this] { return m_stopping || !m_queue.isEmpty(); });
        if (m_queue.isEmpty()) {
            if (!woken)
                retire(QThread::currentThread());
            return;
        }
        Waiting next = m_queue.takeNext();
        --m_idle;
        lock.unlock();
        begin(std::move(next));
        lock.lock();
        ++m_idle;
    }
}

/// Under the lock.
void WorkerPool::retire(const QThread *thread)
{
    const auto mine = std::ranges::find(m_threads, thread, &std::unique_ptr<QThread>::get);
    if (mine == m_threads.end())
        return; // the pool ends, and waits for it
    m_retired.push_back(std::move(*mine));
    m_threads.erase(mine);
    --m_idle;
}

void WorkerPool::begin(Waiting next)
{
    m_statistics.waiting.fetch_sub(1, std::memory_order_relaxed);
    if (!next.work->isWanted()) {
        m_statistics.unwanted.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    m_statistics.waits.record(std::chrono::steady_clock::now() - next.since);
    m_statistics.running.fetch_add(1, std::memory_order_relaxed);
    // Out of memory, say: who waits is answered when the work goes, and the thread lives on.
    try {
        next.work->run();
    } catch (const std::exception &exception) {
        qCCritical(lcServer, "Work on a pool threw: %s", exception.what());
    } catch (...) {
        qCCritical(lcServer, "Work on a pool threw");
    }
    m_statistics.running.fetch_sub(1, std::memory_order_relaxed);
}

} // namespace sallyport
