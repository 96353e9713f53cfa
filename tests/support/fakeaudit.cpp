// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeaudit.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace sallyport {

namespace {

bool matches(const AuditEvent &event, const AuditQuery &query)
{
    return (query.actions.isEmpty() || query.actions.contains(event.action)) && (!query.actorId || event.actor.userId == query.actorId)
        && (!query.subjectId || event.subjectId == query.subjectId)
        && (query.address.isEmpty() || event.actor.client.address == query.address) && event.at >= query.from.value_or(event.at)
        && (!query.until || event.at < *query.until);
}

} // namespace

Result<> FakeAudit::append(const AuditEvent &event)
{
    return m_store.run([&]() -> Result<> {
        m_store.append(event);
        return {};
    });
}

Result<AuditPage> FakeAudit::list(const AuditQuery &query)
{
    return m_store.run([&]() -> Result<AuditPage> {
        AuditPage page;
        bool isFull = false;
        for (const AuditRecord &record : m_store.audit | std::views::reverse) {
            const bool isInChain = record.number >= m_store.chain.firstNumber && record.number <= m_store.chain.lastNumber;
            if (!isInChain || !matches(record.event, query))
                continue;
            page.total += query.counts ? 1 : 0;
            if (query.before > 0 && record.number >= query.before)
                continue;
            if (page.records.size() < std::clamp(query.limit, 1, 200))
                page.records.append(record);
            else
                isFull = true;
        }
        page.next = isFull ? page.records.last().number : 0;
        return page;
    });
}

Result<QList<AuditRecord>> FakeAudit::after(qint64 number, int limit)
{
    return m_store.run([&]() -> Result<QList<AuditRecord>> {
        QList<AuditRecord> records;
        std::ranges::copy(m_store.audit | std::views::filter([number](const AuditRecord &record) { return record.number > number; })
                              | std::views::take(limit),
                          std::back_inserter(records));
        return records;
    });
}

Result<AuditChain> FakeAudit::chain()
{
    return m_store.run([&]() -> Result<AuditChain> {
        AuditChain chain = m_store.chain;
        for (const AuditRecord &record : std::as_const(m_store.audit)) {
            if (!chain.stranger && (record.number < chain.firstNumber || record.number > chain.lastNumber))
                chain.stranger = record.number;
        }
        return chain;
    });
}

Result<int> FakeAudit::removeBefore(Timestamp time, int limit)
{
    return m_store.run([&]() -> Result<int> {
        int removed = 0;
        while (removed < limit && !m_store.audit.isEmpty() && m_store.audit.first().event.at < time) {
            m_store.chain.firstNumber = m_store.audit.first().number + 1;
            m_store.chain.hashBeforeFirst = m_store.audit.first().hash;
            m_store.audit.removeFirst();
            ++removed;
        }
        return removed;
    });
}

} // namespace sallyport
