// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace sallyport {

/// A SQLite database's file and those that SQLite keeps beside it: its logs, and the index of one. They need not be there.
QStringList databaseFiles(const QString &databaseFile);

/// Whether they are for their owner alone: names, addresses and hashes of passwords are in them; and whether not everybody can put others
/// in their place. Files that are not there are fine. ErrorCode::ConfigurationInvalid with the command that makes it so, or for what is no
/// file at all.
/// Modes are always well on Windows: files are private there by the folder they are in.
Result<> checkDatabaseModes(const QString &databaseFile);

/// What an operator should know, in sentences: files and folders of other users, who can change whatever is in them, and a folder that a
/// group can write to. It may be meant so, and on some file systems nobody can change it, so nothing is refused for it.
QStringList databaseDoubts(const QString &databaseFile);

} // namespace sallyport
