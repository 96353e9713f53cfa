// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/filekeys.h"

namespace sallyport {

// What locks and opens backups, from files. Each error is ErrorCode::ConfigurationInvalid with a sentence that names the file.

/// The passphrase in a file, without the line break at its end. Refused when others can change the file; a warning when they can read it.
Result<Secret> readPassphraseFile(const QString &path);
/// As `sallyportd backup keygen` prints it.
Result<BackupRecipient> readRecipientFile(const QString &path);
/// As `sallyportd backup keygen` writes it. Refused when others can read it.
Result<BackupIdentity> readIdentityFile(const QString &path);

/// ErrorCode::ValidationFailed with a reason when a passphrase could be found by trying: whoever has a backup can try for ever, so more is
/// asked of it than of a password.
Result<> checkPassphrase(const Secret &passphrase);
/// The same, for one that has to be typed again to restore: it also refuses what no keyboard and no file of one line has.
Result<> checkTypedPassphrase(const Secret &passphrase);

} // namespace sallyport
