// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupwriter.h"

namespace sallyport {

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

Result<> BackupWriter::rows(const QList<TableRow> &rows)
{
    if (Result<> written = m_output.write(encodeRows(rows)); !written)
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
