// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"
#include "app/composition/masterkey.h"
#include "core/backup/backupfile.h"
#include "core/backup/backupfolder.h"
#include "core/backup/filekeys.h"

namespace sallyport {

/// Makes backups into the folder of the settings, locked as they say, and removes those that are too many.
class BackupMaker
{
public:
    /// `mark`: in the names of this database's backups.
    BackupMaker(const Settings &settings, Installation &installation, const QString &mark, MasterKeyVault *vault);

    /// Whether the settings name what backups are locked with.
    bool isPossible() const { return m_files.passphrase.isEmpty() != m_files.recipient.isEmpty(); }
    /// ErrorCode::ConfigurationInvalid when that cannot be read, or backups cannot be written.
    Result<> prepare() const;
    /// One backup, recorded as the actor's. `passphrase`: locks it where the settings name nothing. `watcher` may end it.
    Result<> make(const Actor &actor, std::optional<Secret> passphrase, const BackupWatcher &watcher) const;
    /// The folder's, the newest first.
    QStringList list() const { return m_folder.list(); }
    /// As set, or `backups` in the data directory.
    const QString &path() const { return m_folder.path(); }

private:
    Result<BackupLock> lock() const;
    Result<FileKeys> keysFor(std::optional<Secret> passphrase) const;
    Result<BackupSummary> write(const QString &path, const FileKeys &keys, const BackupWatcher &watcher) const;

    struct Files
    {
        QString passphrase; ///< this one
        QString recipient; ///< or that one
    };
    const Files m_files;
    const int m_keep;
    const MasterKeyPlace m_masterKeys;
    Installation &m_installation;
    const BackupFolder m_folder;
};

} // namespace sallyport
