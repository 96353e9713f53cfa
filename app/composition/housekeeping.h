// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace sallyport {

/// What a server does by and by beside answering requests: deleting what is over, storing what is only in memory.
///
/// One after the other on a thread of its own, so that nobody else waits for a database that does not answer. What fails is tried again
/// when its time comes; the log hears of it when it begins to fail and when it works again.
class Housekeeping
{
public:
    struct Duty
    {
        QString what; ///< completes "… failed" in the log
        std::chrono::milliseconds every;
        std::function<Result<bool>()> work; ///< a little of it; true: there is more. On the thread of the housekeeping
        bool atOnce = false; ///< for the first time when the server starts, and not after `every`
        bool atTheEnd = false; ///< once more when it stops: would be lost otherwise
    };

    explicit Housekeeping(std::vector<Duty> duties);
    ~Housekeeping();
    Q_DISABLE_COPY_MOVE(Housekeeping)
    /// Other duties from now on, once the one that runs is done. From any thread.
    void setDuties(std::vector<Duty> duties);
    /// Stops, after what is not to be lost.
    void finish();

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Task
    {
        Duty duty;
        Time due;
        bool fails = false;
    };

    static std::vector<Task> tasksOf(std::vector<Duty> duties);
    void serve();
    static void run(Task &task);

    std::vector<Task> m_tasks; ///< of the thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<std::vector<Task>> m_nextTasks; ///< guarded by m_mutex
    bool m_stopping = false; ///< guarded by m_mutex
    std::unique_ptr<QThread> m_thread;
};

} // namespace sallyport
