// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace sallyport {

/// A SQLite database's file and those that SQLite keeps beside it: its logs, and the index of one. They need not be there.
QStringList databaseFiles(const QString &databaseFile);

/// Whether they are for their owner alone: names, addresses and hashes of passwords are in them; and whether nobody else can put others in
/// their place. Files that are not there are fine. ErrorCode::ConfigurationInvalid with the command that makes it so, or for what is no
/// file at all.
/// Modes are always well on Windows: files are private there by the folder they are in.
Result<> checkDatabaseModes(const QString &databaseFile);

/// Whether they, and the link that leads to them, belong to this user or to the system's administrator: whoever owns them says who can sign
/// in. For who serves them; the administrator's commands may read anybody's. ErrorCode::ConfigurationInvalid.
Result<> checkDatabaseOwners(const QString &databaseFile);

} // namespace sallyport
