// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/statisticsrepository.h"
#include "tests/support/fakestore.h"

namespace sallyport {

/// Counters in memory; passes the same contract test as SqlStatistics.
class FakeStatistics final : public StatisticsRepository
{
public:
    explicit FakeStatistics(FakeStore &store) : m_store(store) { }

    Result<Totals> totals(Timestamp now) override;
    Result<QList<PeriodCounts>> periods(Period period, int count, Timestamp now) override;
    Result<> sampleActiveSessions(Timestamp now) override;
    Result<int> removeBefore(Timestamp time) override;

private:
    FakeStore &m_store;
};

} // namespace sallyport
