// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

namespace sallyport {

/// Rows stored by as few statements as there is sense in: `INSERT INTO <into> VALUES (…), (…) <after>`. `values`: of all rows, one row
/// after the other. Returns how many are new.
Result<qint64> insertRows(Connection &connection, const QString &into, int columns, const QVariantList &values, const QString &after = {});

/// `SELECT … WHERE column IN (…)` for more values than one statement takes. `select`: all up to the parenthesis; `after`: what follows it.
template<class Read>
auto selectIn(Connection &connection, const QString &select, const QVariantList &values, Read &&read, const QString &after = {})
    -> Result<QList<std::invoke_result_t<Read, Row>>>;

/// As many values in every statement, the last one repeated, so that it is prepared once.
inline constexpr qsizetype valuesOfSelect = 64;
QString selectInSql(const QString &select);

template<class Read>
auto selectIn(Connection &connection, const QString &select, const QVariantList &values, Read &&read, const QString &after)
    -> Result<QList<std::invoke_result_t<Read, Row>>>
{
    const QString sql = selectInSql(select) + after;
    QList<std::invoke_result_t<Read, Row>> all;
    for (qsizetype begin = 0; begin < values.size(); begin += valuesOfSelect) {
        QVariantList part = values.mid(begin, valuesOfSelect);
        while (part.size() < valuesOfSelect)
            part.append(part.last());
        auto found = connection.selectAll(sql, part, read);
        if (!found)
            return failure(std::move(found));
        all += *found;
    }
    return all;
}

} // namespace sallyport
