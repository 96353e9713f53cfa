// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeattempts.h"

#include <algorithm>

namespace sallyport {

Result<AttemptDecision> FakeAttempts::admit(const QList<AttemptRule> &rules, Timestamp now)
{
    return m_store.run([&]() -> Result<AttemptDecision> {
        std::erase_if(m_store.tries, [now](const auto &entry) { return entry.second.forgetAt <= now; });
        AttemptDecision decision;
        for (const AttemptRule &rule : rules) {
            const auto found = m_store.tries.find(rule.key);
            if (found == m_store.tries.end() || found->second.blockedUntil.value_or(now) <= now)
                continue;
            FakeStore::Tries &tries = found->second;
            if (isOfAFuture(rule, *tries.blockedUntil, now)) {
                tries.blockedUntil = now + delayAfter(rule, tries.count);
                tries.forgetAt = now + rule.forgetAfter;
            }
            decision.waitUntil = std::max(decision.waitUntil.value_or(now), *tries.blockedUntil);
            decision.isFirstRefusal = decision.isFirstRefusal || !tries.refused;
            tries.refused = true;
        }
        if (decision.waitUntil)
            return decision;
        for (const AttemptRule &rule : rules) {
            FakeStore::Tries &tries = m_store.tries[rule.key];
            const std::chrono::milliseconds delay = delayAfter(rule, ++tries.count);
            tries.subject = rule.subject;
            tries.blockedUntil = delay > delay.zero() ? std::optional(now + delay) : std::nullopt;
            tries.refused = false;
            tries.forgetAt = now + rule.forgetAfter;
        }
        return decision;
    });
}

Result<> FakeAttempts::forgive(const QList<Forgiveness> &forgiven)
{
    return m_store.run([&]() -> Result<> {
        m_store.forgive(forgiven);
        return {};
    });
}

Result<bool> FakeAttempts::forgiveAll(const QByteArray &subject)
{
    return m_store.run([&]() -> Result<bool> {
        return std::erase_if(m_store.tries, [&](const auto &entry) { return !subject.isEmpty() && entry.second.subject == subject; }) > 0;
    });
}

} // namespace sallyport
