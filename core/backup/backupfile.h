// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/backupreader.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// A backup to be made.
struct BackupRequest
{
    QString path;
    bool replace = false; ///< a file of that name goes once the new one is whole
    int schema = 0; ///< what the database has (core/storage/schema/migrator.h)
    std::vector<Secret> masterKeys = {}; ///< what opens the sealed values in it
    BackupWatcher watcher = {};
};

/// Which migrations a database has; 0 where there are none.
Result<int> schemaOf(Database &database);

/// Copies all of a database into one encrypted file while servers use it: one state of it, however long that takes. The file has its name
/// only once it was read back to its end and is on the disk; it is private (0600).
///
/// ErrorCode::Conflict when the name is taken, ErrorCode::Internal with a sentence when the disk is full, ErrorCode::ConfigurationInvalid
/// when the master key is not the one of this database.
Result<BackupSummary> makeBackup(Database &database, const BackupRequest &request, const FileKeys &keys, const Clock &clock);

/// Reads a backup to its end and changes nothing. Errors as BackupReader has them.
Result<BackupSummary> verifyBackup(const QString &path, const FileKeys &keys, const BackupWatcher &watcher = {});

} // namespace sallyport
