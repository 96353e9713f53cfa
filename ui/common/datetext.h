// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace sallyport::ui {

/// "Today, 14:05", "Yesterday, 09:30", or the date in the way of the locale; local time.
QString dateText(Timestamp time);

/// "14:05", local time.
QString timeText(Timestamp time);

} // namespace sallyport::ui
