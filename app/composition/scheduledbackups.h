// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/housekeeping.h"
#include "app/composition/installation.h"
#include "app/composition/masterkey.h"
#include "core/backup/backupfile.h"
#include "core/backup/backupfolder.h"
#include "core/server/backupstatus.h"
#include "core/storage/tables/sqlbackupschedule.h"

#include <atomic>

namespace sallyport {

/// Makes a backup every so often, as the settings say, on a thread of its own. Of many nodes one makes it. What fails is in the log, in
/// /metrics and in the database, where `doctor` finds it, and is tried again soon.
class ScheduledBackups
{
public:
    /// Nothing when the settings ask for none. ErrorCode::ConfigurationInvalid when they do not say what the backups are locked with, or
    /// where they cannot be written.
    static Result<std::unique_ptr<ScheduledBackups>> open(const Settings &settings, Installation &installation,
                                                          MasterKeyVault *vault = nullptr);
    ~ScheduledBackups();
    Q_DISABLE_COPY_MOVE(ScheduledBackups)

    Housekeeping::Duty duty();
    const BackupStatus &status() const { return m_status; }
    /// Gives up the backup that is being made.
    void stop();

    /// Where they go: as set, or `backups` in the data directory.
    static QString folder(const Settings &settings, const QString &dataDirectory);

private:
    ScheduledBackups(const Settings &settings, Installation &installation, BackupFolder folder, MasterKeyVault *vault);
    Result<BackupLock> lock() const;
    Result<bool> lookAround();
    void work();
    Result<> make();

    struct Files
    {
        QString passphrase; ///< this one
        QString recipient; ///< or that one
    };
    const Files m_files;
    const std::chrono::seconds m_every;
    const int m_keep;
    const MasterKeyPlace m_masterKeys;
    Installation &m_installation;
    SqlBackupSchedule m_schedule;
    const BackupFolder m_folder;
    const QString m_node; ///< what this process is called in the schedule
    BackupStatus m_status;
    std::atomic<bool> m_isStopping = false;
    std::unique_ptr<QThread> m_worker;
};

} // namespace sallyport
