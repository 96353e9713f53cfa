// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/tablerecords.h"

namespace sallyport {

Result<std::unique_ptr<TableRecords>> TableRecords::open(ForeignDatabase &database, const QString &table, Place::Unit unit)
{
    const Result<QStringList> columns = database.columns(table);
    if (!columns)
        return failure(columns);
    const Result<qint64> count = database.count(table);
    if (!count)
        return failure(count);
    std::unique_ptr<TableRecords> records(new TableRecords(database, *count, unit));
    records->m_columns = *columns;
    for (const QString &column : *columns)
        records->m_names.append(Fields::normalizedName(column));
    Result<> selected = database.select(table, *columns);
    return selected ? Result<std::unique_ptr<TableRecords>>(std::move(records)) : failure(std::move(selected));
}

Result<std::optional<RawRecord>> TableRecords::next()
{
    auto values = m_database.next();
    if (!values)
        return failure(std::move(values));
    if (!*values)
        return std::nullopt;
    RawRecord record{{++m_row, m_unit}, {}, {}};
    for (qsizetype i = 0; i < (*values)->size(); ++i) {
        if (const auto &value = (**values)[i])
            record.fields.addNormalized(m_names[i], *value, m_columns[i]);
    }
    return record;
}

} // namespace sallyport
