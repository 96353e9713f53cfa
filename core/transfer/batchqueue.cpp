// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/batchqueue.h"

namespace sallyport {

void ReadBatch::append(ReadBatch next)
{
    batch.accounts += std::move(next.batch.accounts);
    batch.notes += std::move(next.batch.notes);
    batch.recordsDone = next.batch.recordsDone;
    duplicates += std::move(next.duplicates);
    refused += std::move(next.refused);
    notes += std::move(next.notes);
    for (auto kind = next.hashKinds.cbegin(); kind != next.hashKinds.cend(); ++kind)
        hashKinds[kind.key()] += kind.value();
    withoutPassword += next.withoutPassword;
    formerAdministrators += next.formerAdministrators;
    others += next.others;
    progress = next.progress;
}

bool BatchQueue::push(ReadBatch batch)
{
    std::vector<ReadBatch> done; // declared first: freed when the lock is free again
    std::unique_lock lock(m_mutex);
    done.swap(m_done);
    m_changed.wait(lock, [this] { return m_closed || m_batches.size() < size_t(mostWaiting); });
    if (m_closed)
        return false;
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

void BatchQueue::finish(Result<> outcome)
{
    const std::scoped_lock lock(m_mutex);
    m_outcome = std::move(outcome);
    m_changed.notify_all();
}

Result<std::optional<ReadBatch>> BatchQueue::pop(qsizetype most)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty() || m_outcome; });
    if (m_batches.empty()) {
        if (!*m_outcome)
            return failure(*m_outcome);
        return std::nullopt;
    }
    ReadBatch batch = std::move(m_batches.front());
    m_batches.pop_front();
    for (qsizetype count = 1; count < most && !m_batches.empty(); ++count) {
        batch.append(std::move(m_batches.front()));
        m_batches.pop_front();
    }
    m_changed.notify_all();
    return std::optional(std::move(batch));
}

void BatchQueue::giveBack(ReadBatch batch)
{
    const std::scoped_lock lock(m_mutex);
    m_done.push_back(std::move(batch));
}

void BatchQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

} // namespace sallyport
