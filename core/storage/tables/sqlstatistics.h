// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditevent.h"
#include "core/auth/statisticsrepository.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Counts events in their hours, within the transaction that stores them.
Result<> countEvents(Connection &connection, const QList<AuditEvent> &events);

/// Counters by the hour in the table statistics. Thread-safe.
class SqlStatistics final : public StatisticsRepository
{
public:
    explicit SqlStatistics(Database &database) : m_database(database) { }

    Result<Totals> totals(Timestamp now) override;
    Result<QList<PeriodCounts>> periods(Period period, int count, Timestamp now) override;
    Result<> sampleActiveSessions(Timestamp now) override;
    Result<int> removeBefore(Timestamp time) override;

private:
    Database &m_database;
};

} // namespace sallyport
