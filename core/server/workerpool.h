// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace sallyport {

/// A few threads with a bounded queue, for work that takes the processor for long. When more waits than can be done in
/// a reasonable time, it says so instead of growing.
class WorkerPool
{
public:
    WorkerPool(int threads, int queueLimit);
    ~WorkerPool();

    /// False when the queue is full; the work is then not done at all.
    bool tryRun(std::function<void()> work);

private:
    QThreadPool m_threads;
    std::atomic<int> m_waiting = 0;
    int m_limit;
};

} // namespace sallyport
