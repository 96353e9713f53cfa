// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/tokens.h"

#include <QString>

namespace sallyport::ui {

/// Where a number goes, compared with as long a time before.
struct Trend
{
    QString text; ///< "▲ 6 %"; empty where there was nothing before
    TextRole role = TextRole::Dim;
};

/// `moreIsBad`: failures, for one.
Trend trendOf(qint64 now, qint64 before, bool moreIsBad);

} // namespace sallyport::ui
