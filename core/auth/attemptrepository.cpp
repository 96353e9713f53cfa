// SPDX-License-Identifier: Apache-2.0
#include "core/auth/attemptrepository.h"

#include "core/auth/keytimetable.h"

#include <algorithm>

namespace sallyport {

std::chrono::milliseconds delayAfter(const AttemptRule &rule, int count)
{
    if (count < rule.free)
        return std::chrono::milliseconds(0);
    std::chrono::milliseconds delay = rule.firstDelay;
    for (int further = count - rule.free; further > 0 && delay < rule.longestDelay; --further)
        delay *= 2;
    return std::min(delay, rule.longestDelay);
}

bool isOfAFuture(const AttemptRule &rule, Timestamp waitUntil, Timestamp now)
{
    return waitUntil > now + rule.longestDelay + clockLeeway;
}

} // namespace sallyport
