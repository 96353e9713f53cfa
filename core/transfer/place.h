// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport {

/// Where a record stands in its source, for people.
struct Place
{
    enum class Unit { Line, Row };

    qint64 number = 0; ///< from 1
    Unit unit = Unit::Line;

    /// "line 12" of a file, "row 12" of a database.
    QString toText() const { return (unit == Unit::Line ? QStringLiteral("line %1") : QStringLiteral("row %1")).arg(number); }
    bool operator==(const Place &) const = default;
};

} // namespace sallyport
