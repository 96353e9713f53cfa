// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

namespace sallyport {

/// What /metrics tells of the nodes on one database. Written by whoever looks for them, read by any thread.
struct NodeStatus
{
    std::atomic<int> present = 0;
    std::atomic<int> away = 0; ///< not seen for a while, though they did not say that they stop
};

} // namespace sallyport
