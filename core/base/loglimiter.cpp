// SPDX-License-Identifier: Apache-2.0
#include "core/base/loglimiter.h"

#include <algorithm>
#include <utility>

namespace sallyport {

std::optional<quint64> LogLimiter::admit(const Place &place, Time now)
{
    auto known = m_buckets.find(place);
    if (known == m_buckets.end())
        known = m_buckets.insert(place, {.filled = now});
    Bucket &bucket = *known;
    const double seconds = std::max(0.0, std::chrono::duration<double>(now - bucket.filled).count());
    bucket.tokens = std::min<double>(burst, bucket.tokens + seconds * perSecond);
    bucket.filled = std::max(bucket.filled, now);
    if (bucket.tokens < 1) {
        ++bucket.suppressed;
        return std::nullopt;
    }
    bucket.tokens -= 1;
    return std::exchange(bucket.suppressed, 0);
}

} // namespace sallyport
