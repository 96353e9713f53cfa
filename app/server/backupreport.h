// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/console.h"
#include "app/server/interruption.h"
#include "core/backup/backupwriter.h"

namespace sallyport {

/// What is in a backup, for people: accounts, sessions, schema, size, when and by which version it was made.
QString describe(const BackupSummary &summary);
QJsonObject toJson(const BackupSummary &summary, const QString &path);
/// `1.5 MB`.
QString byteText(qint64 bytes);

/// Shows on a terminal how far a long piece of work has come, some times a second; elsewhere nothing. Goes away with its line. Ctrl+C ends
/// the work with an error.
class BackupProgressLine
{
public:
    explicit BackupProgressLine(QString doing) : m_doing(std::move(doing)) { }
    ~BackupProgressLine();
    Q_DISABLE_COPY_MOVE(BackupProgressLine)

    BackupWatcher watcher();

private:
    void show(const BackupProgress &progress);

    const QString m_doing;
    const Interruption m_interruption;
    std::optional<std::chrono::steady_clock::time_point> m_shown;
};

} // namespace sallyport
