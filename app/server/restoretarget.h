// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/backupinfo.h"
#include "core/base/settings.h"
#include "core/storage/engine/databaseurl.h"

namespace sallyport {

/// The database that a backup is to be put into, as it was found. Looking at it makes and changes nothing.
struct RestoreTarget
{
    DatabaseUrl url;
    bool exists = false;
    bool isOccupied = false; ///< holdsData()
    QString damage = {}; ///< why nothing of it can be read or copied (SQLite); empty: it can
    QList<TableCount> counts = {};

    qint64 rowsOf(QStringView table) const;
    /// Its accounts, sessions, notes and records.
    QString description() const;
    QString name() const;
    bool wouldLose() const { return isOccupied || !damage.isEmpty(); }
};

/// `thorough`: a SQLite file is read to its end first, as one that is to be copied must be whole.
Result<RestoreTarget> lookAtTarget(const Settings &settings, bool thorough);

/// Why it is not replaced without being told.
Error mustBeTold(const RestoreTarget &target);

/// Gives a damaged SQLite file, with what is beside it, another name: whoever has it open goes on in it.
Result<> moveAside(const RestoreTarget &target, const QString &name);

} // namespace sallyport
