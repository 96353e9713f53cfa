// SPDX-License-Identifier: Apache-2.0
#include "core/server/overduecalls.h"

namespace sallyport {

namespace {

using namespace std::chrono_literals;

constexpr auto round = 250ms;

} // namespace

OverdueCalls::OverdueCalls() : m_thread([this](const std::stop_token &stopped) { serve(stopped); })
{ }

OverdueCalls::~OverdueCalls() = default;

void OverdueCalls::watch(const std::shared_ptr<Call> &call, std::chrono::milliseconds patience)
{
    const std::scoped_lock lock(m_mutex);
    m_watched.push_back({call, std::chrono::steady_clock::now() + patience});
    if (m_watched.size() == 1)
        m_wake.notify_one();
}

void OverdueCalls::serve(const std::stop_token &stopped)
{
    std::unique_lock lock(m_mutex);
    while (!stopped.stop_requested()) {
        m_wake.wait(lock, stopped, [this] { return !m_watched.empty(); });
        m_wake.wait_for(lock, stopped, round, [] { return false; });
        const std::vector<std::shared_ptr<Call>> overdue = takeOverdue();
        lock.unlock();
        for (const auto &call : overdue)
            call->giveUp();
        lock.lock();
    }
}

/// Under the lock. What was answered meanwhile is forgotten.
std::vector<std::shared_ptr<OverdueCalls::Call>> OverdueCalls::takeOverdue()
{
    const auto now = std::chrono::steady_clock::now();
    std::vector<std::shared_ptr<Call>> overdue;
    std::erase_if(m_watched, [&](const Watched &watched) {
        auto call = watched.call.lock();
        if (!call || !call->isOpen())
            return true;
        if (watched.until > now)
            return false;
        overdue.push_back(std::move(call));
        return true;
    });
    return overdue;
}

} // namespace sallyport
