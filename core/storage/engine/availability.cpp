// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/availability.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sallyport {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

std::optional<milliseconds> Availability::pause(Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_failures == 0)
        return std::nullopt;
    if (m_isTried || now < m_next)
        return std::max(shortestPause, duration_cast<milliseconds>(m_next - now));
    m_isTried = true;
    return std::nullopt;
}

void Availability::succeeded()
{
    const std::scoped_lock lock(m_mutex);
    m_failures = 0;
    m_isTried = false;
}

void Availability::failed(Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_failures > 0 && !m_isTried)
        return; // one of many that found out at the same time
    const milliseconds whole = std::min(longestPause, shortestPause * (1 << std::min(m_failures, 8)));
    const auto half = quint32(whole.count() / 2);
    m_next = now + milliseconds(half + QRandomGenerator::global()->bounded(half + 1));
    ++m_failures;
    m_isTried = false;
}

} // namespace sallyport
