// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/database.h"

namespace sallyport {

/// How scheduled backups stand, for whoever looks after them.
struct BackupState
{
    std::optional<Timestamp> lastSuccess;
    std::optional<Timestamp> lastFailure;
    QString lastError; ///< of that failure
};

/// The row that decides which of many nodes makes the next scheduled backup: the table backup_schedule. Thread-safe.
class SqlBackupSchedule
{
public:
    explicit SqlBackupSchedule(Database &database) : m_database(database) { }

    /// True when a backup is due, `every` so long after the last one, and it is `holder` who makes it. It has to say so again within
    /// `lease`, otherwise it counts as gone.
    Result<bool> take(const QString &holder, Timestamp now, std::chrono::seconds every, std::chrono::seconds lease);
    /// False when somebody else has it by now.
    Result<bool> keep(const QString &holder, Timestamp now, std::chrono::seconds lease);
    Result<> succeeded(const QString &holder, Timestamp now);
    /// Whoever comes first tries again at `retryAt`. `error` is one sentence.
    Result<> failed(const QString &holder, Timestamp now, Timestamp retryAt, const QString &error);
    /// Leaves it to the others: nothing was made, and nothing went wrong.
    Result<> release(const QString &holder);
    Result<BackupState> state();
    /// Eight hex digits that tell this database from others whose backups go to the same folder; they follow from when it was made.
    Result<QString> mark();

private:
    Database &m_database;
};

} // namespace sallyport
