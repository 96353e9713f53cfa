// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/console.h"
#include "app/server/settingflags.h"
#include "core/backup/filekeys.h"

namespace sallyport {

/// What `backup` and `restore` can be told, beside which data to work on.
struct BackupArguments
{
    std::string file;
    std::string passphraseFile;
    std::string recipientFile; ///< of `backup`
    std::string identityFile; ///< of what reads backups
    bool passphraseStdin = false;
    bool force = false;
    bool dryRun = false;
    bool replace = false;
    bool keepSessions = false;
    bool json = false;

    QString path() const { return QString::fromStdString(file); }
};

/// What a new backup is locked with: files, or a passphrase that is asked for twice and must be a good one.
Result<BackupLock> askForLock(const BackupArguments &told);
/// What opens a backup with this header. Errors as FileKeys::open(); asks on the terminal for what no argument tells.
Result<FileKeys> askForKeys(const BackupHeader &header, const BackupArguments &told);

} // namespace sallyport
