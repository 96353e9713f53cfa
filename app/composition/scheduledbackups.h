// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/backupmaker.h"
#include "app/composition/housekeeping.h"
#include "core/server/backupstatus.h"
#include "core/storage/tables/sqlbackupschedule.h"

#include <atomic>
#include <mutex>

namespace sallyport {

/// Makes a backup every so often, as the settings say, and when an administrator asks, on a thread of its own. Of many nodes one makes
/// those of the schedule. What fails of them is in the log, in /metrics and in the database, where `doctor` finds it, and is tried again
/// soon.
class ScheduledBackups
{
public:
    /// ErrorCode::ConfigurationInvalid when backups are asked for and the settings do not say what they are locked with, or where they
    /// cannot be written.
    static Result<std::unique_ptr<ScheduledBackups>> open(const Settings &settings, Installation &installation,
                                                          MasterKeyVault *vault = nullptr);
    ~ScheduledBackups();
    Q_DISABLE_COPY_MOVE(ScheduledBackups)

    Housekeeping::Duty duty();
    /// None where none are scheduled.
    const BackupStatus *status() const { return m_every.count() > 0 ? &m_status : nullptr; }
    std::chrono::seconds every() const { return m_every; }
    const BackupMaker &maker() const { return m_maker; }
    /// Gives up the backup that is being made.
    void stop();

    /// Has one made within seconds, recorded as the actor's. It is locked as the settings say, or with the passphrase where they say
    /// nothing. ErrorCode::Conflict when one is being made here, or when there is nothing or too much to lock it with;
    /// ErrorCode::ValidationFailed for a passphrase that could be found. From any thread.
    Result<> request(const Actor &actor, std::optional<Secret> passphrase);
    /// Whether one is being made here, or is about to be.
    bool isRunning() const;
    /// How the last ones went, those that were asked for here too.
    Result<BackupState> state() const;

private:
    struct Request
    {
        Actor actor;
        std::optional<Secret> passphrase;
    };

    ScheduledBackups(const Settings &settings, Installation &installation, const QString &mark, MasterKeyVault *vault);
    Result<bool> lookAround();
    Result<bool> lookAtSchedule();
    bool isTimeToLook();
    Result<> checkLock(const std::optional<Secret> &passphrase) const;
    std::optional<Request> takeRequest();
    void start(std::function<void()> work);
    void workBySchedule();
    void workFor(Request request);
    Result<> make(Request request);

    const std::chrono::seconds m_every; ///< zero: only when somebody asks
    const BackupMaker m_maker;
    Installation &m_installation;
    mutable SqlBackupSchedule m_schedule;
    const QString m_node; ///< what this process is called in the schedule
    BackupStatus m_status;
    std::atomic<bool> m_isStopping = false;
    std::unique_ptr<QThread> m_worker; ///< of the housekeeping's thread, as the next two
    bool m_isMyTurn = false; ///< the worker makes what the schedule wants
    std::chrono::steady_clock::time_point m_nextLook;

    mutable std::mutex m_mutex; ///< of what follows
    std::optional<Request> m_requested;
    bool m_isMaking = false;
    BackupState m_asked; ///< of those that were asked for here
};

} // namespace sallyport
