// SPDX-License-Identifier: Apache-2.0
#include "core/server/workerpool.h"

#include "core/base/log.h"

#include <exception>

namespace sallyport {

WorkerPool::WorkerPool(int threads, int queueLimit) : m_limit(threads + queueLimit)
{
    m_threads.setMaxThreadCount(threads);
    m_threads.setExpiryTimeout(-1); // a thread keeps its database connection
}

WorkerPool::~WorkerPool()
{
    m_threads.waitForDone();
}

bool WorkerPool::tryRun(std::function<void()> work)
{
    if (m_waiting.fetch_add(1) >= m_limit) {
        m_waiting.fetch_sub(1);
        return false;
    }
    m_threads.start([this, work = std::move(work)] {
        // Out of memory, say: who waits is answered when `work` goes, and the thread lives on.
        try {
            work();
        } catch (const std::exception &exception) {
            qCCritical(lcServer, "Work on the pool threw: %s", exception.what());
        }
        m_waiting.fetch_sub(1);
    });
    return true;
}

} // namespace sallyport
