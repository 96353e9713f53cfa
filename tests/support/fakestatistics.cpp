// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakestatistics.h"

#include <algorithm>

namespace sallyport {

namespace {

using namespace std::chrono;

qint64 activeSessions(const FakeStore &store, Timestamp now)
{
    return std::ranges::count_if(store.sessions, [&](const auto &entry) { return store.isLive(entry.second, now); });
}

} // namespace

Result<Totals> FakeStatistics::totals(Timestamp now)
{
    return m_store.run([&]() -> Result<Totals> {
        Totals totals;
        for (const auto &[id, stored] : m_store.users) {
            ++totals.users;
            totals.administrators += stored.user.role == Role::Administrator ? 1 : 0;
            totals.disabledUsers += stored.user.disabled ? 1 : 0;
        }
        totals.activeSessions = activeSessions(m_store, now);
        return totals;
    });
}

Result<QList<PeriodCounts>> FakeStatistics::periods(Period period, int count, Timestamp now)
{
    return m_store.run([&]() -> Result<QList<PeriodCounts>> {
        const milliseconds length = period == Period::Day ? milliseconds(24h) : milliseconds(1h);
        const Timestamp last(now.time_since_epoch() - now.time_since_epoch() % length);
        QList<PeriodCounts> periods;
        for (int i = std::max(count, 1) - 1; i >= 0; --i) {
            PeriodCounts counts{.at = last - i * length};
            for (const auto &[key, number] : m_store.counts) {
                const auto &[hour, kind] = key;
                if (hour < counts.at || hour >= counts.at + length)
                    continue;
                counts.signIns += kind == u"sign_ins" ? number : 0;
                counts.failures += kind == u"failures" ? number : 0;
                counts.newUsers += kind == u"new_users" ? number : 0;
                counts.activeSessions = std::max(counts.activeSessions, kind == u"active_sessions" ? number : 0);
            }
            periods.append(counts);
        }
        return periods;
    });
}

Result<> FakeStatistics::sampleActiveSessions(Timestamp now)
{
    return m_store.run([&]() -> Result<> {
        qint64 &most = m_store.counts[{floor<hours>(now), QStringLiteral("active_sessions")}];
        most = std::max(most, activeSessions(m_store, now));
        return {};
    });
}

Result<int> FakeStatistics::removeBefore(Timestamp time)
{
    return m_store.run([&]() -> Result<int> {
        return int(std::erase_if(m_store.counts, [time](const auto &entry) { return entry.first.first < time; }));
    });
}

} // namespace sallyport
