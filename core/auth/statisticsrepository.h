// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>

namespace sallyport {

/// What happened in an hour or a day (UTC).
struct PeriodCounts
{
    Timestamp at; ///< its beginning
    qint64 signIns = 0;
    qint64 failures = 0; ///< wrong passwords, unknown names, disabled accounts
    qint64 newUsers = 0;
    qint64 activeSessions = 0; ///< the most there were at a time
};

/// How things are now.
struct Totals
{
    qint64 users = 0;
    qint64 administrators = 0;
    qint64 disabledUsers = 0;
    qint64 activeSessions = 0;
};

/// Counters for the dashboard. A port, as UserRepository. Who stores an AuditEvent counts it in the same transaction.
class StatisticsRepository
{
public:
    enum class Period { Hour, Day };

    virtual ~StatisticsRepository() = default;

    virtual Result<Totals> totals(Timestamp now) = 0;
    /// `count` periods up to the one `now` is in, oldest first, those in which nothing happened too.
    virtual Result<QList<PeriodCounts>> periods(Period period, int count, Timestamp now) = 0;
    /// Notes how many sessions are active; to be called every few minutes.
    virtual Result<> sampleActiveSessions(Timestamp now) = 0;
    /// Deletes hours before `time`.
    virtual Result<int> removeBefore(Timestamp time) = 0;
};

} // namespace sallyport
