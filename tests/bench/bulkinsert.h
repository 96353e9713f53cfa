// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

namespace sallyport {

/// Many rows into one table, with two statements alone. Aborts when the database refuses: a bench has no use for half a directory.
class BulkInsert
{
public:
    static constexpr qsizetype rowsPerStatement = 200;

    BulkInsert(Connection &connection, const QString &table, const QString &columns);

    void add(const QVariantList &row);
    /// Writes what fills statements; some rows may stay.
    void flushMany();
    void flush();

private:
    void insert(qsizetype rows);
    QString statement(qsizetype rows) const;

    Connection &m_connection;
    QString m_head;
    qsizetype m_width;
    QVariantList m_values;
};

} // namespace sallyport
