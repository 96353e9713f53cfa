// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bulkinsert.h"

#include <QStringList>

namespace sallyport {

BulkInsert::BulkInsert(Connection &connection, const QString &table, const QString &columns)
    : m_connection(connection),
      m_head(QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(table, columns)),
      m_width(columns.count(u',') + 1)
{ }

void BulkInsert::add(const QVariantList &row)
{
    Q_ASSERT(row.size() == m_width);
    m_values += row;
}

void BulkInsert::flushMany()
{
    while (m_values.size() >= rowsPerStatement * m_width)
        insert(rowsPerStatement);
}

void BulkInsert::flush()
{
    flushMany();
    while (!m_values.isEmpty())
        insert(1);
}

void BulkInsert::insert(qsizetype rows)
{
    const auto done = m_connection.execute(statement(rows), m_values.first(rows * m_width));
    if (!done)
        qFatal("%s", qPrintable(done.error().cause));
    m_values.remove(0, rows * m_width);
}

QString BulkInsert::statement(qsizetype rows) const
{
    const QString row = u'(' + QStringList(m_width, QStringLiteral("?")).join(u',') + u')';
    return m_head + QStringList(rows, row).join(u',');
}

} // namespace sallyport
