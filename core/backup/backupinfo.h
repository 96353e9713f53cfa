// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/engine/dialect.h"

#include <QList>
#include <QString>

namespace sallyport {

/// What a backup says of itself before its tables.
struct BackupInfo
{
    Timestamp madeAt;
    QString version; ///< of the program that made it
    int schema = 0; ///< which migrations its tables had
    Dialect engine = Dialect::Sqlite;
};

/// A table with its number of rows.
struct TableCount
{
    QString table;
    qint64 rows = 0;

    bool operator==(const TableCount &) const = default;
};

/// What is in a backup that was read, or written, to its end.
struct BackupSummary
{
    BackupInfo info;
    QList<TableCount> tables; ///< in the order of the tables in it
    qint64 fileBytes = 0;

    /// Zero for a table it does not have.
    qint64 rowsOf(QStringView table) const;
};

} // namespace sallyport
