// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sealer.h"
#include "core/backup/backupwriter.h"

namespace sallyport {

/// Reads a backup from its beginning to its end. Every failure is ErrorCode::FileDamaged with a sentence.
class BackupReader
{
public:
    /// What stands in the clear: whether it is a backup, and what opens it. ErrorCode::NotFound when there is no such file.
    static Result<BackupHeader> header(const QString &path);
    /// Opens it and reads what it says of itself.
    static Result<std::unique_ptr<BackupReader>> open(const QString &path, const FileKeys &keys);

    const BackupInfo &info() const { return m_beginning.info; }
    const std::vector<Secret> &masterKeys() const { return m_beginning.masterKeys; }
    /// Shows every table, and that each value that is sealed opens with the key in the backup. All is well only when this returns well:
    /// what was shown before came from somebody who has the key, but may not have been all. Once.
    Result<BackupSummary> read(TableVisitor &visitor, const BackupWatcher &watcher = {});

private:
    explicit BackupReader(const QString &path) : m_file(path) { }
    Result<> take(BackupRecord record, TableVisitor &visitor);
    Result<> takeTable(TableShape shape, TableVisitor &visitor);
    Result<> takeRows(const QList<TableRow> &rows, TableVisitor &visitor);
    Result<> takeEnd(const BackupEnd &end);

    QFile m_file;
    std::optional<RecordInput> m_records;
    BackupBeginning m_beginning;
    SystemRandom m_random;
    std::unique_ptr<Sealer> m_sealer; // none where nothing is sealed
    TableShape m_shape;
    QList<TableCount> m_counts;
    bool m_ended = false;
};

} // namespace sallyport
