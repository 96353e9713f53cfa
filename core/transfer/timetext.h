// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace sallyport {

/// ISO 8601: a date, then `T` or a space and a time, a fraction of any length, and `Z` or an offset; without one it is UTC. Or a whole
/// number as timeFromNumber() has it. Nothing for what is no time of the years 1 to 9999.
std::optional<Timestamp> timeFromText(QStringView text);

/// Unix seconds, or milliseconds when there are too many of them for seconds of this age.
std::optional<Timestamp> timeFromNumber(double number);

/// `2024-01-31T12:00:00.000Z`.
QString timeText(Timestamp time);

} // namespace sallyport
