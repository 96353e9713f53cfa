// SPDX-License-Identifier: Apache-2.0
#include "app/composition/stopdeadline.h"

#include "core/base/log.h"

#include <condition_variable>
#include <cstdlib>
#include <mutex>

namespace sallyport {

void StopDeadline::begin(std::chrono::milliseconds limit)
{
    m_thread = std::jthread([limit](const std::stop_token &inTime) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait_for(lock, inTime, limit, [] { return false; });
        if (inTime.stop_requested())
            return;
        qCWarning(lcServer) << "What still runs does not end, as of a database that does not answer; the process ends without it";
        std::_Exit(EXIT_SUCCESS);
    });
}

} // namespace sallyport
