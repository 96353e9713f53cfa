// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/multirow.h"

#include <bit>

namespace sallyport {

namespace {

// Both engines take more, but what is saved for each row gets less and less.
constexpr qsizetype mostRows = 64;

QString list(const QString &item, qsizetype count)
{
    QString text = item;
    for (qsizetype i = 1; i < count; ++i)
        text += u',' + item;
    return text;
}

} // namespace

Result<qint64> insertRows(Connection &connection, const QString &into, int columns, const QVariantList &values, const QString &after)
{
    const QString row = u'(' + list(QStringLiteral("?"), columns) + u')';
    qint64 stored = 0;
    for (qsizetype begin = 0; begin < values.size();) {
        // Powers of two, so that few statements are kept prepared.
        const qsizetype left = (values.size() - begin) / columns;
        const auto rows = qsizetype(std::bit_floor(size_t(std::min(left, mostRows))));
        const QString sql = QStringLiteral("INSERT INTO ") + into + QStringLiteral(" VALUES ") + list(row, rows) + after;
        const Result<qint64> changed = connection.execute(sql, values.mid(begin, rows * columns));
        if (!changed)
            return changed;
        stored += *changed;
        begin += rows * columns;
    }
    return stored;
}

QString selectInSql(const QString &select)
{
    return select + u'(' + list(QStringLiteral("?"), valuesOfSelect) + u')';
}

} // namespace sallyport
