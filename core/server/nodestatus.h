// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/keytimetable.h"

#include <atomic>

namespace sallyport {

/// How far this clock is ahead of another one that was read between `before` and `after`, by this one: at least so much, as the reading
/// took a while.
constexpr std::chrono::milliseconds clockLead(Timestamp before, Timestamp there, Timestamp after)
{
    if (there < before)
        return before - there;
    return there > after ? after - there : std::chrono::milliseconds(0);
}

/// What /metrics tells of the nodes on one database. Written by whoever looks for them, read by any thread.
struct NodeStatus
{
    std::atomic<int> present = 0;
    std::atomic<int> away = 0; ///< not seen for a while, though they did not say that they stop
    std::atomic<std::chrono::milliseconds> clockLead{}; ///< of this one before the database's

    bool isClockOff() const { return std::chrono::abs(clockLead.load()) > clockLeeway; }
};

} // namespace sallyport
