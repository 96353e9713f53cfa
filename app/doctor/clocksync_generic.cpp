// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/clocksync.h"

namespace sallyport {

std::optional<bool> isClockSynchronized()
{
    return std::nullopt;
}

} // namespace sallyport
