// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"

#include <mutex>
#include <random>

namespace sallyport {

/// The same bytes in every run, different ones at every call. Thread-safe.
class FakeRandom final : public Random
{
public:
    void fill(std::span<std::byte> bytes) override
    {
        const std::scoped_lock lock(m_mutex);
        for (std::byte &byte : bytes)
            byte = std::byte(m_generator() & 0xff);
    }

private:
    std::mutex m_mutex;
    std::mt19937 m_generator{20260101};
};

} // namespace sallyport
