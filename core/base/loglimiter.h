// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include <chrono>
#include <optional>

namespace sallyport {

/// Keeps whoever can make one line of code log from filling the disk: each place may log a burst, then so many lines a second
/// (a token bucket). Not thread-safe.
class LogLimiter
{
public:
    using Time = std::chrono::steady_clock::time_point;

    static constexpr int burst = 50;
    static constexpr int perSecond = 10;

    /// Where a line comes from. Told apart by address: Qt hands in texts that stand in the program itself, so there are only
    /// as many places as there are in its code.
    struct Place
    {
        const char *category = nullptr;
        const char *file = nullptr;
        int line = 0;

        bool operator==(const Place &) const = default;
    };

    /// Nothing when the line is to be suppressed; otherwise how many of this place were, since the last one that passed.
    std::optional<quint64> admit(const Place &place, Time now);

private:
    struct Bucket
    {
        double tokens = burst;
        Time filled;
        quint64 suppressed = 0;
    };
    friend size_t qHash(const Place &place, size_t seed)
    {
        return qHashMulti(seed, quintptr(place.category), quintptr(place.file), place.line);
    }

    QHash<Place, Bucket> m_buckets;
};

} // namespace sallyport
