// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace sallyport {

/// What a server does by and by beside answering requests: deleting what is over, storing what is only in memory.
/// Runs in the event loop of the thread that made it.
class Housekeeping
{
public:
    struct Duty
    {
        QString what; ///< completes "… failed" in the log
        std::chrono::milliseconds every;
        std::function<Result<bool>()> work; ///< a little of it; true: there is more
        bool atOnce = false; ///< for the first time when the server starts, and not after `every`
        bool atTheEnd = false; ///< once more when it stops: would be lost otherwise
    };

    explicit Housekeeping(std::vector<Duty> duties);
    /// Stops, after what is not to be lost.
    void finish();

private:
    struct Task
    {
        Duty duty;
        QTimer timer;
    };
    static void run(Task &task);

    std::vector<std::unique_ptr<Task>> m_tasks;
};

} // namespace sallyport
