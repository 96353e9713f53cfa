// SPDX-License-Identifier: Apache-2.0
#include "core/server/overviewhandlers.h"

#include "core/api/adminendpoints.h"
#include "core/server/auditpages.h"
#include "core/server/views.h"

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
    return api::StatisticsView{.users = totals->users,
                               .administrators = totals->administrators,
                               .disabledUsers = totals->disabledUsers,
                               .activeSessions = totals->activeSessions,
                               .hours = toViews(*hours),
                               .days = toViews(*days)};
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
