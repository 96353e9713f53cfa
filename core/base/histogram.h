// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

namespace sallyport {

/// How often something took how long, in buckets as Prometheus has them. Written and read by any thread, without locks.
class Histogram
{
public:
    /// Upper bounds in seconds; what is longer counts in the last bucket alone.
    static constexpr std::array bounds{0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01,
                                       0.025,   0.05,   0.1,     0.25,   0.5,   1.0,    2.5,   10.0};
    using Bucket = std::atomic<quint64>;

    void record(std::chrono::nanoseconds duration)
    {
        size_t bucket = 0;
        const double seconds = std::chrono::duration<double>(duration).count();
        while (bucket < bounds.size() && seconds > bounds[bucket])
            ++bucket;
        m_buckets[bucket].fetch_add(1, std::memory_order_relaxed);
        m_nanoseconds.fetch_add(quint64(std::max<qint64>(duration.count(), 0)), std::memory_order_relaxed);
    }

    /// How many were in this bucket alone; the last index is beyond every bound.
    quint64 inBucket(size_t bucket) const { return m_buckets[bucket].load(std::memory_order_relaxed); }
    std::chrono::nanoseconds total() const { return std::chrono::nanoseconds(m_nanoseconds.load(std::memory_order_relaxed)); }

private:
    std::array<Bucket, bounds.size() + 1> m_buckets = {};
    Bucket m_nanoseconds = 0;
};

} // namespace sallyport
