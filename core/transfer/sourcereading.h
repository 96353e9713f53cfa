// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/accountcheck.h"
#include "core/transfer/accountsource.h"
#include "core/transfer/batchqueue.h"

#include <future>
#include <thread>

namespace sallyport {

/// A thread that reads a source, checks its accounts and fills a queue. Ends when this does, however far it is.
class SourceReading
{
public:
    /// All must outlive it.
    SourceReading(const SourceOptions &source, const AccountCheck::Options &check, const Clock &clock, Random &random);
    ~SourceReading() { m_queue.close(); }
    Q_DISABLE_COPY_MOVE(SourceReading)

    /// Waits until it is known. Errors as AccountSource::open().
    Result<SourceFormat> format() { return m_format.get(); }
    BatchQueue &queue() { return m_queue; }

private:
    void run(std::promise<Result<SourceFormat>> opened);

    const SourceOptions &m_source;
    const AccountCheck::Options m_check;
    const Clock &m_clock;
    Random &m_random;
    BatchQueue m_queue;
    std::future<Result<SourceFormat>> m_format;
    std::jthread m_thread; // goes first
};

} // namespace sallyport
