// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/engine/dialect.h"

#include <QList>

namespace sallyport {

/// One step of the schema: `0001__accounts.up.sql` and its way back, `0001__accounts.down.sql`. A step that is not the same for every
/// database has a pair of files for each: `0006__search.sqlite.up.sql` and `0006__search.sqlite.down.sql`.
struct Migration
{
    int version = 0;
    QString name;
    QString up;
    QString down;

    /// SHA-256 of `up` in hex, the same whatever line ends the file was checked out with.
    QString checksum() const;
};

/// The migrations of a folder for one kind of database, in their order. ErrorCode::Internal when a number is missing, double, or has no
/// way back.
Result<QList<Migration>> readMigrations(const QString &folder, const QString &dialect);

/// The migrations this program carries.
Result<QList<Migration>> builtInMigrations(Dialect dialect = Dialect::Sqlite);

} // namespace sallyport
