// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace sallyport::ui {

/// "Today, 14:05", "Yesterday, 09:30", or the date in the way of the locale; local time.
QString dateText(Timestamp time);

/// Day and month, as short as beside an axis.
QString dayText(Timestamp time);

/// Weekday and time, as short as beside an axis.
QString hourText(Timestamp time);

/// "14:05", local time.
QString timeText(Timestamp time);

} // namespace sallyport::ui
