// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sourcereading.h"

#include "core/transfer/batchreader.h"

namespace sallyport {

SourceReading::SourceReading(const SourceOptions &source, const AccountCheck::Options &check, const Clock &clock, Random &random)
    : m_source(source),
      m_check(check),
      m_clock(clock),
      m_random(random)
{
    std::promise<Result<SourceFormat>> opened;
    m_format = opened.get_future();
    m_thread = std::jthread([this, promise = std::move(opened)]() mutable { run(std::move(promise)); });
}

void SourceReading::run(std::promise<Result<SourceFormat>> opened)
{
    // Opened here: a connection to a database belongs to one thread.
    const Result<std::unique_ptr<AccountSource>> source = AccountSource::open(m_source);
    if (!source) {
        opened.set_value(failure(source));
        m_queue.finish(failure(source));
        return;
    }
    opened.set_value((*source)->format());
    AccountCheck check(m_check, m_clock, m_random);
    BatchReader(**source, check, m_queue).run();
}

} // namespace sallyport
