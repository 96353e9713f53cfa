// SPDX-License-Identifier: Apache-2.0
#include "core/http/places/workqueue.h"

#include <QThread>

namespace sallyport::http {

WorkQueue::WorkQueue(QObject &receiver) : m_thread(QThread::currentThreadId()), m_receiver(&receiver)
{ }

void WorkQueue::post(Work work)
{
    const std::lock_guard lock(m_mutex);
    if (!m_receiver)
        return; // `work` goes after the lock: its end may post again
    m_work.push_back(std::move(work));
    if (m_work.size() == 1)
        QMetaObject::invokeMethod(
            m_receiver, [self = shared_from_this()] { self->work(); }, Qt::QueuedConnection);
}

bool WorkQueue::isHere() const
{
    return m_open.load(std::memory_order_acquire) && QThread::currentThreadId() == m_thread;
}

void WorkQueue::close()
{
    std::vector<Work> dropped;
    const std::lock_guard lock(m_mutex);
    m_open.store(false, std::memory_order_release);
    m_receiver = nullptr;
    dropped.swap(m_work);
}

void WorkQueue::work()
{
    std::vector<Work> taken;
    {
        const std::lock_guard lock(m_mutex);
        taken.swap(m_work);
    }
    for (Work &work : taken)
        std::exchange(work, {})();
}

} // namespace sallyport::http
