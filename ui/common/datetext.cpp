// SPDX-License-Identifier: Apache-2.0
#include "ui/common/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sallyport::ui {

namespace {

struct Words
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

QString dateText(Timestamp time)
{
    const QDateTime local = localTime(time);
    const qint64 daysAgo = local.date().daysTo(QDate::currentDate());
    if (daysAgo == 0)
        return Words::tr("Today, %1").arg(timeText(time));
    if (daysAgo == 1)
        return Words::tr("Yesterday, %1").arg(timeText(time));
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace sallyport::ui
