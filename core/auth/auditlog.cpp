// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"

#include <limits>

namespace sallyport {

namespace {

constexpr int batchSize = 500;

bool follows(const AuditRecord &record, qint64 number, const QByteArray &previousHash)
{
    return record.number == number && record.previousHash == previousHash && record.hash == chainedHash(previousHash, number, record.event);
}

/// Goes along the chain from its kept beginning to the record that was the newest then.
Result<AuditLog::Verdict> verifyFrom(AuditRepository &records, const AuditChain &chain)
{
    AuditLog::Verdict verdict{.records = 0, .brokenAt = {}, .lastHash = chain.hashBeforeFirst};
    for (qint64 number = chain.firstNumber; number <= chain.lastNumber;) {
        const auto batch = records.after(number - 1, batchSize);
        if (!batch)
            return failure(batch);
        if (batch->isEmpty()) {
            verdict.brokenAt = number;
            return verdict;
        }
        for (const AuditRecord &record : *batch) {
            if (number > chain.lastNumber)
                break; // written meanwhile
            if (!follows(record, number, verdict.lastHash)) {
                verdict.brokenAt = number;
                return verdict;
            }
            verdict.lastHash = record.hash;
            ++verdict.records;
            ++number;
        }
    }
    if (verdict.lastHash != chain.lastHash)
        verdict.brokenAt = chain.lastNumber;
    return verdict;
}

/// The end of a chain, so long as it has `most` records.
Result<AuditChain> endOf(AuditRepository &records, AuditChain chain, qint64 most)
{
    const qint64 before = chain.lastNumber - most;
    if (before < chain.firstNumber)
        return chain;
    const auto found = records.after(before - 1, 1);
    if (!found)
        return failure(found);
    chain.firstNumber = before + 1;
    // One that is missing or was touched is found by what should follow from it.
    chain.hashBeforeFirst = found->isEmpty() ? QByteArray() : found->first().hash;
    return chain;
}

} // namespace

Result<AuditLog::Verdict> AuditLog::verify()
{
    return verify(std::numeric_limits<qint64>::max());
}

Result<AuditLog::Verdict> AuditLog::verifyNewest(int count)
{
    return verify(count);
}

Result<AuditLog::Verdict> AuditLog::verify(qint64 most)
{
    auto chain = m_records.chain();
    while (chain) {
        const auto part = endOf(m_records, *chain, most);
        if (!part)
            return failure(part);
        auto verdict = verifyFrom(m_records, *part);
        if (!verdict)
            return verdict;
        if (!verdict->brokenAt)
            verdict->brokenAt = chain->stranger;
        if (!verdict->brokenAt)
            return verdict;
        const qint64 firstThen = chain->firstNumber;
        chain = m_records.chain();
        // Old records may be deleted while this reads. Then it is to be read again, from where the chain begins now.
        if (chain && chain->firstNumber == firstThen)
            return verdict;
    }
    return failure(chain);
}

} // namespace sallyport
