// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace sallyport {

/// A point in time, UTC, in milliseconds: the resolution that is stored and sent.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the time comes from. A port, so that tests can move it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    Timestamp now() const override { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); }
};

} // namespace sallyport
