// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/importbatch.h"
#include "core/transfer/importsummary.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace sallyport {

/// What was read and checked of some hundred records.
struct ReadBatch
{
    ImportBatch batch;
    QList<Problem> duplicates;
    QList<Problem> refused;
    QList<Problem> notes; ///< left out, or changed
    QMap<QString, qint64> hashKinds;
    qint64 withoutPassword = 0;
    qint64 formerAdministrators = 0;
    qint64 others = 0;
    double progress = 0;

    /// The one that comes after it becomes a part of it.
    void append(ReadBatch next);
};

/// Batches on their way from the thread that reads to the one that stores. Holds a few, so that neither waits and memory is bounded.
class BatchQueue
{
public:
    static constexpr qsizetype mostBatches = 4; ///< that are worth storing as one
    static constexpr qsizetype mostWaiting = 2 * mostBatches;

    /// Waits for room. False when nobody wants any more.
    bool push(ReadBatch batch);
    /// No more will come: all were read, or there was an error.
    void finish(Result<> outcome);
    /// The next one, with as many of those behind it as are there, up to `most` together; nothing at the end.
    Result<std::optional<ReadBatch>> pop(qsizetype most);
    /// One that is done with goes where it came from: another thread's memory is freed slowly, and who stores has more to do than who
    /// reads.
    void giveBack(ReadBatch batch);
    /// Nobody wants any more.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ReadBatch> m_batches;
    std::vector<ReadBatch> m_done; // freed by the next push
    std::optional<Result<>> m_outcome;
    bool m_closed = false;
};

} // namespace sallyport
