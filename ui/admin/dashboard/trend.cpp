// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/dashboard/trend.h"

#include <QCoreApplication>
#include <QLocale>

namespace sallyport::ui {

namespace {

struct TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::Trend)
};

} // namespace

Trend trendOf(qint64 now, qint64 before, bool moreIsBad)
{
    if (before == 0)
        return {.text = now > 0 ? TrendWords::tr("none in the time before") : QString()};
    const qint64 percent = qRound64(double(now - before) * 100 / double(before));
    if (percent == 0)
        return {.text = TrendWords::tr("as in the time before")};
    const QString text = (percent > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + TrendWords::tr("%L1 %").arg(std::abs(percent));
    return {.text = text, .role = (percent > 0) == moreIsBad ? TextRole::Bad : TextRole::Good};
}

} // namespace sallyport::ui
