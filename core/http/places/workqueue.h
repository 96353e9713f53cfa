// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace sallyport::http {

/// Brings work to one thread from any other, for as long as that thread takes it.
///
/// Outlives the thread in the hands of those who post; what comes after close() is dropped.
class WorkQueue : public std::enable_shared_from_this<WorkQueue>
{
public:
    using Work = std::function<void()>;

    /// Belongs to the calling thread. `receiver` lives there, and as long as the queue is open.
    explicit WorkQueue(QObject &receiver);

    /// From any thread. The order of one poster is kept.
    void post(Work work);
    /// Whether the caller is the queue's own thread, and work is still taken.
    bool isHere() const;
    /// On the queue's own thread.
    void close();

private:
    void work();

    const Qt::HANDLE m_thread;
    std::atomic<bool> m_open = true;
    std::mutex m_mutex;
    QObject *m_receiver; ///< guarded by m_mutex; null once closed
    std::vector<Work> m_work; ///< guarded by m_mutex
};

} // namespace sallyport::http
