// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/recordcodec.h"
#include "core/backup/records.h"
#include "core/storage/bulk/tabledump.h"

#include <functional>

namespace sallyport {

/// How far a long piece of work has come.
struct BackupProgress
{
    QString table;
    qint64 rows = 0; ///< of all tables until now
};
/// Called for every few hundred rows. An error ends the work with it: so it is cancelled.
using BackupWatcher = std::function<Result<>(const BackupProgress &)>;

/// Writes the tables it is shown into a backup.
class BackupWriter final : public TableVisitor
{
public:
    /// `watcher` may be empty.
    BackupWriter(RecordOutput output, BackupWatcher watcher) : m_output(std::move(output)), m_watcher(std::move(watcher)) { }

    /// First.
    Result<> begin(const BackupBeginning &beginning);
    Result<> table(const TableShape &shape) override;
    Result<> rows(const QList<TableRow> &rows) override;
    /// Last. Gives the number of rows of each table.
    Result<QList<TableCount>> finish();

private:
    Result<> write(std::span<const TableRow> rows);

    RecordOutput m_output;
    BackupWatcher m_watcher;
    QList<TableCount> m_counts;
    qint64 m_rows = 0;
};

} // namespace sallyport
