// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sallyport {

/// Whether a SQLite database's files, its write-ahead log and the index of that are for their owner alone: names, addresses and hashes of
/// passwords are in them. Files that are not there are fine. ErrorCode::ConfigurationInvalid with the command that makes it so, or for
/// what is no file at all.
/// Modes are always well on Windows: files are private there by the folder they are in.
Result<> checkDatabaseModes(const QString &databaseFile);

} // namespace sallyport
