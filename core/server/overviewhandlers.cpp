// SPDX-License-Identifier: Apache-2.0
#include "core/server/overviewhandlers.h"

#include "core/api/adminendpoints.h"
#include "core/server/auditpages.h"
#include "core/server/views.h"

#include <algorithm>

namespace sallyport {

namespace {

Result<api::StatisticsView> statisticsFor(StatisticsRepository &statistics, const api::StatisticsFilter &filter, Timestamp now)
{
    using Period = StatisticsRepository::Period;
    const auto totals = statistics.totals(now);
    if (!totals)
        return failure(totals);
    const auto hours = statistics.periods(Period::Hour, filter.hours, now);
    if (!hours)
        return failure(hours);
    const auto days = statistics.periods(Period::Day, filter.days, now);
    if (!days)
        return failure(days);
    api::StatisticsView view{.users = totals->users,
                             .administrators = totals->administrators,
                             .disabledUsers = totals->disabledUsers,
                             .activeSessions = totals->activeSessions,
                             .hours = toViews(*hours),
                             .days = toViews(*days)};
    // Those of right now are of the newest period, sampled or not yet.
    for (QList<api::PeriodView> *periods : {&view.hours, &view.days}) {
        if (!periods->isEmpty())
            periods->last().activeSessions = std::max(periods->last().activeSessions, view.activeSessions);
    }
    return view;
}

} // namespace

void addOverviewHandlers(Router &router, const Services &services)
{
    router.on(api::listAudit,
              [&audit = services.audit](const Administrator &, api::AuditFilter filter) { return auditPage(audit, filter); });
    router.on(api::readStatistics,
              [&statistics = services.statistics, &clock = services.clock](const Administrator &, api::StatisticsFilter filter) {
                  return statisticsFor(statistics, filter, clock.now());
              });
}

} // namespace sallyport
