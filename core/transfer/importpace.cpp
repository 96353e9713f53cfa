// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importpace.h"

#include "core/transfer/batchqueue.h"

#include <thread>

namespace sallyport {

namespace {

// For each batch. A seventh of the time: who asks some ten times finds it, and SQLite asks for five seconds.
constexpr auto pause = std::chrono::milliseconds(3);
constexpr auto restraint = std::chrono::seconds(1);

} // namespace

Result<> ImportPace::giveWay(SqlImport &import)
{
    if (!m_since.isValid())
        return {};
    if (m_dialect == Dialect::Sqlite) // who waits in PostgreSQL is the next
        std::this_thread::sleep_for(pause * m_batches - std::chrono::nanoseconds(m_since.nsecsElapsed()));
    const Result<bool> isAlone = import.isAlone();
    if (!isAlone)
        return failure(isAlone);
    if (!*isAlone)
        m_restraint.setRemainingTime(restraint);
    m_batches = m_restraint.hasExpired() ? BatchQueue::mostBatches : 1;
    return {};
}

} // namespace sallyport
