// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/accountcheck.h"
#include "core/transfer/accountsource.h"
#include "core/transfer/batchqueue.h"

namespace sallyport {

/// Reads a source to its end, checks its accounts and makes batches of them.
class BatchReader
{
public:
    BatchReader(AccountSource &source, AccountCheck &check, BatchQueue &queue) : m_source(source), m_check(check), m_queue(queue) { }

    /// Returns when all is in the queue, or nobody wants any more.
    void run();

private:
    Result<> readAll();
    void take(AccountSource::Record record);
    void takeAccount(ImportedAccount account, const Place &place);

    AccountSource &m_source;
    AccountCheck &m_check;
    BatchQueue &m_queue;
    ReadBatch m_batch;
    qsizetype m_bytes = 0; // of its notes
};

} // namespace sallyport
