// SPDX-License-Identifier: Apache-2.0
#include "core/server/workerpool.h"

#include "core/base/log.h"

#include <exception>

namespace sallyport {

WorkerPool::WorkerPool(const QString &name, int threads, int queueLimit)
    : m_name(name),
      m_threadLimit(size_t(std::max(threads, 1))),
      m_queueLimit(size_t(std::max(queueLimit, 0)))
{ }

WorkerPool::~WorkerPool()
{
    beginNothingMore();
    for (const auto &thread : m_threads)
        thread->wait();
}

void WorkerPool::run(std::unique_ptr<Work> work)
{
    std::unique_lock lock(m_mutex);
    // A thread that was woken still counts as idle until it has taken its work from the queue.
    const size_t free = m_idle + (m_threadLimit - m_threads.size());
    if (m_stopping || m_queue.size() >= free + m_queueLimit) {
        const Refusal reason = m_stopping ? Refusal::Stopping : Refusal::QueueFull;
        lock.unlock();
        (reason == Refusal::Stopping ? m_statistics.refusedStopping : m_statistics.refusedFull).fetch_add(1, std::memory_order_relaxed);
        work->refuse(reason);
        return;
    }
    m_queue.push_back({std::move(work), std::chrono::steady_clock::now()});
    m_statistics.waiting.fetch_add(1, std::memory_order_relaxed);
    if (m_queue.size() > m_idle && m_threads.size() < m_threadLimit) {
        m_threads.emplace_back(QThread::create([this] { serve(); }))->setObjectName(m_name);
        ++m_idle;
        m_threads.back()->start();
    }
    lock.unlock();
    m_wake.notify_one();
}

void WorkerPool::beginNothingMore()
{
    std::deque<Waiting> refused;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        refused.swap(m_queue);
    }
    m_wake.notify_all();
    m_statistics.waiting.fetch_sub(int(refused.size()), std::memory_order_relaxed);
    m_statistics.refusedStopping.fetch_add(refused.size(), std::memory_order_relaxed);
    for (const Waiting &waiting : refused)
        waiting.work->refuse(Refusal::Stopping);
}

void WorkerPool::serve()
{
    std::unique_lock lock(m_mutex); // this thread was counted as idle when it was made
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        Waiting next = std::move(m_queue.front());
        m_queue.pop_front();
        --m_idle;
        lock.unlock();
        begin(std::move(next));
        lock.lock();
        ++m_idle;
    }
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
    }
    m_statistics.running.fetch_sub(1, std::memory_order_relaxed);
}

} // namespace sallyport
