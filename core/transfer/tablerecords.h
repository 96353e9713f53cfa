// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/foreigndatabase.h"
#include "core/transfer/recordsource.h"

namespace sallyport {

/// Records of a table of another program's database.
class TableRecords final : public RecordSource
{
public:
    static Result<std::unique_ptr<TableRecords>> open(ForeignDatabase &database, const QString &table, Place::Unit unit = Place::Unit::Row);

    Result<std::optional<RawRecord>> next() override;
    double progress() const override { return m_count > 0 ? double(m_row) / double(m_count) : 1; }

private:
    TableRecords(ForeignDatabase &database, qint64 count, Place::Unit unit) : m_database(database), m_count(count), m_unit(unit) { }

    ForeignDatabase &m_database;
    QStringList m_columns;
    QStringList m_names; // the same, normalised
    qint64 m_count;
    Place::Unit m_unit;
    qint64 m_row = 0;
};

} // namespace sallyport
