// SPDX-License-Identifier: Apache-2.0
#include "ui/common/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sallyport::ui {

namespace {

struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::DateText)
};

QDateTime localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toLocalTime();
}

} // namespace

QString timeText(Timestamp time)
{
    return QLocale().toString(localTime(time).time(), QLocale::ShortFormat);
}

QString dayText(Timestamp time)
{
    //: Day and month below a diagram, in the letters of QLocale's date formats.
    return QLocale().toString(localTime(time).date(), DateWords::tr("d MMM"));
}

QString hourText(Timestamp time)
{
    return QLocale().dayName(localTime(time).date().dayOfWeek(), QLocale::ShortFormat) + u' ' + timeText(time);
}

QString dateText(Timestamp time)
{
    const QDateTime local = localTime(time);
    const qint64 daysAgo = local.date().daysTo(QDate::currentDate());
    if (daysAgo == 0)
        return DateWords::tr("Today, %1").arg(timeText(time));
    if (daysAgo == 1)
        return DateWords::tr("Yesterday, %1").arg(timeText(time));
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace sallyport::ui
