// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace sallyport {

/// A clock that stands still until it is told. Thread-safe.
class FakeClock final : public Clock
{
public:
    /// 2026-01-01T00:00:00Z
    static constexpr Timestamp start{std::chrono::milliseconds(1'767'225'600'000)};

    Timestamp now() const override { return Timestamp(std::chrono::milliseconds(m_milliseconds.load())); }
    void advance(std::chrono::milliseconds time) { m_milliseconds += time.count(); }

private:
    std::atomic<std::chrono::milliseconds::rep> m_milliseconds = start.time_since_epoch().count();
};

} // namespace sallyport
