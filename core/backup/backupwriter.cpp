// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupwriter.h"

namespace sallyport {

namespace {

/// More than this is cut, for the memory of who reads it; one row is what it is.
constexpr qsizetype largeRecord = 8 * 1024 * 1024;

} // namespace

Result<> BackupWriter::begin(const BackupBeginning &beginning)
{
    QByteArray record = encodeBeginning(beginning);
    Result<> written = m_output.write(record);
    wipe(record.data(), size_t(record.size())); // has the master keys
    return written;
}

Result<> BackupWriter::table(const TableShape &shape)
{
    m_counts.append({shape.name, 0});
    return m_output.write(encodeTable(shape));
}

// Texts may be of any length, so how many rows fit shows only once they are written.
Result<> BackupWriter::write(std::span<const TableRow> rows)
{
    const QByteArray record = encodeRows(rows);
    if (record.size() <= largeRecord || rows.size() == 1) {
        Result<> written = m_output.write(record);
        if (!written && record.size() > RecordOutput::longest)
            written.error().cause = QStringLiteral("in the table ") + m_counts.last().table;
        return written;
    }
    const size_t half = rows.size() / 2;
    Result<> written = write(rows.first(half));
    return written ? write(rows.subspan(half)) : written;
}

Result<> BackupWriter::rows(const QList<TableRow> &rows)
{
    if (Result<> written = write(rows); !written)
        return written;
    m_counts.last().rows += rows.size();
    m_rows += rows.size();
    return m_watcher ? m_watcher({m_counts.last().table, m_rows}) : Result<>();
}

Result<QList<TableCount>> BackupWriter::finish()
{
    if (Result<> written = m_output.write(encodeEnd({m_counts, m_output.digest()})); !written)
        return failure(written);
    if (Result<> ended = m_output.finish(); !ended)
        return failure(ended);
    return m_counts;
}

} // namespace sallyport
