// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/backuparguments.h"

namespace sallyport {

ExitCode runBackup(const Settings &settings, const BackupArguments &told);
ExitCode runBackupVerify(const BackupArguments &told);
/// A new key pair for backups: the identity into a file, the recipient on stdout.
ExitCode runBackupKeygen(const BackupArguments &told);
ExitCode runRestore(const Settings &settings, const BackupArguments &told);

} // namespace sallyport
