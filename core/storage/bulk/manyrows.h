// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/jsonrows.h"

namespace sallyport {

/// The statement that stores one row.
QString insertText(const QString &table, std::initializer_list<JsonColumn> columns);
/// The statement after which rows are copied.
QString copyText(const QString &table, std::initializer_list<JsonColumn> columns);

/// Stores a row for each item, the quickest way that the database has. `give(item, take)` returns `take(…)` of the values, in the order of
/// the columns.
template<class Items, class Give>
Result<> insertMany(Connection &connection, const QString &table, std::initializer_list<JsonColumn> columns, const Items &items,
                    Give &&give)
{
    const QString sql = insertText(table, columns);
    if (SqliteStatement *each = connection.repeated(sql)) {
        return connection.performEach(*each, sql, items, [&give](SqliteStatement &statement, const auto &item) {
            return give(item, [&statement](const auto &...values) { return statement.run(values...); });
        });
    }
    if (connection.canCopy()) {
        return connection.copyEach(copyText(table, columns), items, [&give](PostgresCopy &copy, const auto &item) {
            give(item, [&copy](const auto &...values) { copy.addRow(values...); });
        });
    }
    JsonArray rows;
    for (const auto &item : items)
        give(item, [&rows](const auto &...values) { rows.addRow(values...); });
    return insertJson(connection, table, columns, rows);
}

} // namespace sallyport
