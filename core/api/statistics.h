// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"

#include <QList>

namespace sallyport::api {

/// What happened in an hour or a day (UTC).
struct PeriodView
{
    Timestamp at;
    qint64 signIns = 0;
    qint64 failures = 0;
    qint64 newUsers = 0;
    qint64 activeSessions = 0;

    static constexpr auto schemaName = "Period";
    static constexpr auto fields()
    {
        return std::tuple{
            field("at", &PeriodView::at, {.description = "Its beginning"}),
            field("sign_ins", &PeriodView::signIns),
            field("failures", &PeriodView::failures, {.description = "Sign-ins that failed"}),
            field("new_users", &PeriodView::newUsers),
            field("active_sessions", &PeriodView::activeSessions, {.description = "The most there were at a time"}),
        };
    }
};

/// How many periods to tell.
struct StatisticsFilter
{
    int hours = 48;
    int days = 30;

    static constexpr auto schemaName = "StatisticsFilter";
    static constexpr auto fields()
    {
        return std::tuple{
            field("hours", &StatisticsFilter::hours, {.minimum = 1, .maximum = 168, .optional = true}),
            field("days", &StatisticsFilter::days, {.minimum = 1, .maximum = 366, .optional = true}),
        };
    }
};

/// The numbers a dashboard draws. Periods are oldest first and end with the one that is running.
struct StatisticsView
{
    qint64 users = 0;
    qint64 administrators = 0;
    qint64 disabledUsers = 0;
    qint64 activeSessions = 0;
    QList<PeriodView> hours;
    QList<PeriodView> days;

    static constexpr auto schemaName = "Statistics";
    static constexpr auto fields()
    {
        return std::tuple{
            field("users", &StatisticsView::users),
            field("administrators", &StatisticsView::administrators),
            field("disabled_users", &StatisticsView::disabledUsers),
            field("active_sessions", &StatisticsView::activeSessions),
            field("hours", &StatisticsView::hours),
            field("days", &StatisticsView::days),
        };
    }
};

} // namespace sallyport::api
