// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <mutex>
#include <optional>

namespace sallyport {

/// How often a server that is away is asked for again, for all threads together: one of them tries, the others are told at once to come
/// back later. The pauses grow from 100 ms to 5 s, each shortened by up to a half at random, so that many nodes do not come at one moment.
/// Thread-safe.
class Availability
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds shortestPause{100};
    static constexpr std::chrono::milliseconds longestPause{5000};

    Availability() = default;
    Q_DISABLE_COPY_MOVE(Availability)

    /// Nothing: connect now, and say how it went. Otherwise how long to stay away.
    std::optional<std::chrono::milliseconds> pause(Clock::time_point now);
    void succeeded();
    void failed(Clock::time_point now);

private:
    std::mutex m_mutex;
    int m_failures = 0; // in a row
    bool m_isTried = false; // by one thread, since it is away
    Clock::time_point m_next;
};

} // namespace sallyport
