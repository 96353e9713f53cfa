// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importcrew.h"

#include <QThread>

namespace sallyport {

ImportCrew::ImportCrew(SqlImport &import, Dialect dialect, int most) : m_import(import), m_pace(dialect, most)
{
    m_threads.setMaxThreadCount(most);
    m_threads.setExpiryTimeout(-1); // each has a connection, which ends with it
}

void ImportCrew::begin(ReadBatch read)
{
    Work &work = m_atWork.emplace_back(std::move(read), m_import.nextTurn());
    auto task = std::make_shared<std::packaged_task<Outcomes()>>(
        [this, &work, looksAhead = m_pace.looksAhead()] { return store(work, looksAhead); });
    work.outcomes = task->get_future();
    if (m_pace.atOnce() > 1)
        m_threads.start([task] { (*task)(); });
    else
        (*task)();
}

ImportCrew::Outcomes ImportCrew::store(Work &work, bool looksAhead)
{
    std::optional<SqlImport::Look> look;
    if (looksAhead) {
        // What fails here, or finds what must not be, comes to the same under the lock.
        auto seen = m_import.lookAt(work.read.batch);
        if (!seen && m_threads.contains(QThread::currentThread()))
            return std::nullopt;
        if (seen)
            look = std::move(*seen);
    }
    m_pace.giveWay();
    return m_import.store(work.read.batch, std::move(work.turn), look);
}

Result<ImportCrew::Stored> ImportCrew::end()
{
    m_atWork.front().outcomes.wait(); // until then it is being read
    Work work = std::move(m_atWork.front());
    m_atWork.pop_front();
    Outcomes outcomes = work.outcomes.get();
    if (!outcomes) {
        m_pace.useOneConnection();
        outcomes = m_import.store(work.read.batch, std::move(work.turn), std::nullopt);
    }
    if (!*outcomes)
        return failure(std::move(*outcomes));
    if (Result<> paced = m_pace.stored(m_import); !paced)
        return failure(std::move(paced));
    return Stored{std::move(work.read), std::move(**outcomes)};
}

} // namespace sallyport
