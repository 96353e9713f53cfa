// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport {

/// Where a record stands in its source, for people.
struct Place
{
    enum class Unit {
        Line,
        Record, ///< of a file that has several in a line
        Row,
        AdministratorRow, ///< of a table for administrators alone
    };

    qint64 number = 0; ///< from 1
    Unit unit = Unit::Line;

    /// "line 12" or "record 12" of a file, "row 12" of a database.
    QString toText() const
    {
        switch (unit) {
        case Unit::Line: return QStringLiteral("line %1").arg(number);
        case Unit::Record: return QStringLiteral("record %1").arg(number);
        case Unit::Row: return QStringLiteral("row %1").arg(number);
        case Unit::AdministratorRow: return QStringLiteral("row %1 of the administrators").arg(number);
        }
        Q_UNREACHABLE();
    }
    bool operator==(const Place &) const = default;
};

} // namespace sallyport
