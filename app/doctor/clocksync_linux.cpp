// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/clocksync.h"

#include <sys/timex.h>

namespace sallyport {

// adjtimex(2): TIME_ERROR while nothing has disciplined the kernel's clock. Asking needs no right.
std::optional<bool> isClockSynchronized()
{
    timex asked{};
    const int state = adjtimex(&asked);
    if (state < 0)
        return std::nullopt;
    return state != TIME_ERROR && (asked.status & STA_UNSYNC) == 0;
}

} // namespace sallyport
