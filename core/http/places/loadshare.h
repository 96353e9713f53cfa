// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace sallyport::http {

using LoadCount = std::shared_ptr<std::atomic<int>>;

/// Counts one connection for as long as it lives.
class LoadShare
{
public:
    explicit LoadShare(LoadCount count) : m_count(std::move(count)) { m_count->fetch_add(1, std::memory_order_relaxed); }
    LoadShare(LoadShare &&other) noexcept = default;
    LoadShare &operator=(LoadShare &&) = delete;
    ~LoadShare()
    {
        if (m_count)
            m_count->fetch_sub(1, std::memory_order_relaxed);
    }

private:
    LoadCount m_count;
};

} // namespace sallyport::http
