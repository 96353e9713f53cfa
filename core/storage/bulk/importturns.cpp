// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/importturns.h"

namespace sallyport {

bool ImportTurns::waitToEnd(qint64 place)
{
    std::unique_lock lock(m_mutex);
    const auto isBehind = [&] { return !m_locking.empty() && *m_locking.begin() < place; };
    m_changed.wait(lock, [&] { return m_next == place || m_isBroken || isBehind(); });
    return m_next == place && !m_isBroken;
}

bool ImportTurns::waitToLock(qint64 place)
{
    std::unique_lock lock(m_mutex);
    m_locking.insert(place);
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return m_next == place || m_isBroken; });
    return !m_isBroken;
}

void ImportTurns::end(qint64 place, bool isStored)
{
    const std::scoped_lock lock(m_mutex);
    m_locking.erase(place);
    m_next = place + 1;
    m_isBroken |= !isStored;
    m_changed.notify_all();
}

} // namespace sallyport
