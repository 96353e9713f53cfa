// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditevent.h"
#include "core/auth/sealer.h"
#include "core/backup/backupreader.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// A backup to be put into a database.
struct RestoreRequest
{
    QString path;
    bool replace = false; ///< data that is there goes
    /// Who was signed in when the backup was made stays so. Only for moving on from that very moment: a refresh token that was used since
    /// would come back as one that is stolen.
    bool keepSessions = false;
    /// Where a copy of what is replaced is kept, on SQLite. Empty: nowhere.
    QString keepOldAs;
    /// Where a backup of an earlier schema is brought up to date, in a file of its own that goes again.
    QString scratchFolder;
    BackupWatcher watcher = {};
};

struct RestoreReport
{
    BackupSummary summary;
    qint64 replacedTexts = 0; ///< TableFiller::replacedTexts()
};

/// What a database holds now, table by table; empty without a schema. What a restore would replace.
Result<QList<TableCount>> countTables(Database &database);

/// Whether a restore would take away what nobody can make again: accounts, notes, sessions, records of the audit log other than those of
/// keys, which a server's first start makes too. Of any schema, or none.
Result<bool> holdsData(Connection &connection);

/// Puts a backup into a database of the newest schema, in one transaction: whatever happens meanwhile, it has the old content or the new.
/// What is sealed in the backup is sealed anew for `sealer`; `event` is put at the end of the restored audit log.
///
/// ErrorCode::FileDamaged as BackupReader has it, ErrorCode::DatabaseNewer for a backup of a later schema, ErrorCode::Conflict when there
/// is data that is not to be replaced; nothing has changed then.
Result<RestoreReport> restoreBackup(Database &database, const RestoreRequest &request, const FileKeys &keys, const Sealer &sealer,
                                    const AuditEvent &event, const Clock &clock);

/// ErrorCode::DatabaseNewer when this program does not know a backup's schema.
Result<> checkSchema(const BackupInfo &info);

} // namespace sallyport
