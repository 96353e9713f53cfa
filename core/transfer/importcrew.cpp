// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importcrew.h"

namespace sallyport {

ImportCrew::ImportCrew(SqlImport &import, Dialect dialect, int most) : m_import(import), m_pace(dialect, most)
{
    m_threads.setMaxThreadCount(most);
    m_threads.setExpiryTimeout(-1); // each has a connection, which ends with it
}

void ImportCrew::begin(ReadBatch read)
{
    Work &work = m_atWork.emplace_back(std::move(read));
    auto task = std::make_shared<std::packaged_task<Result<QList<ImportOutcome>>()>>(
        [this, &batch = work.read.batch, place = m_places++, looksAhead = m_pace.looksAhead()] { return store(batch, place, looksAhead); });
    work.outcomes = task->get_future();
    if (m_pace.atOnce() > 1)
        m_threads.start([task] { (*task)(); });
    else
        (*task)();
}

Result<QList<ImportOutcome>> ImportCrew::store(const ImportBatch &batch, qint64 place, bool looksAhead)
{
    std::optional<SqlImport::Look> look;
    if (looksAhead) {
        // What fails here, or finds what must not be, comes to the same under the lock.
        if (auto seen = m_import.lookAt(batch))
            look = std::move(*seen);
    }
    m_pace.giveWay();
    return m_import.store(batch, place, look);
}

Result<ImportCrew::Stored> ImportCrew::end()
{
    Work &work = m_atWork.front();
    Result<QList<ImportOutcome>> outcomes = work.outcomes.get(); // until then it is being read
    Stored stored{std::move(work.read), {}};
    m_atWork.pop_front();
    if (!outcomes)
        return failure(std::move(outcomes));
    stored.outcomes = std::move(*outcomes);
    if (Result<> paced = m_pace.stored(m_import); !paced)
        return failure(std::move(paced));
    return stored;
}

} // namespace sallyport
