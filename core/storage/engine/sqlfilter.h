// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariantList>

namespace sallyport {

/// A WHERE clause with its values, both grown condition by condition.
struct SqlFilter
{
    QString sql = QStringLiteral(" WHERE 1 = 1");
    QVariantList values;

    void add(const QString &condition, const QVariantList &conditionValues = {})
    {
        sql += QStringLiteral(" AND ") + condition;
        values += conditionValues;
    }
};

} // namespace sallyport
