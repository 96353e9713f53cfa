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

Result<> ImportPace::stored(SqlImport &import)
{
    m_since.start();
    const Result<bool> isAlone = import.isAlone();
    if (!isAlone)
        return failure(isAlone);
    if (!*isAlone)
        m_restraint.setRemainingTime(restraint);
    m_isAlone = m_restraint.hasExpired();
    m_batches = m_isAlone ? BatchQueue::mostBatches : 1;
    return {};
}

void ImportPace::giveWay() const
{
    if (m_dialect == Dialect::Sqlite && m_since.isValid()) // who waits in PostgreSQL is the next
        std::this_thread::sleep_for(pause * m_batches - std::chrono::nanoseconds(m_since.nsecsElapsed()));
}

} // namespace sallyport
