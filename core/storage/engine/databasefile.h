// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace sallyport {

/// Makes the folders (0700) and an empty database file (0600) where there are none, so that SQLite never creates them
/// with the umask's wider rights; -wal and -shm files take over the mode of the main file. What exists keeps its rights.
///
/// ErrorCode::DatabaseUnavailable when that is not possible.
Result<> prepareDatabaseFile(const QString &path);

/// Where the file itself is when the path is a link: SQLite keeps its other files there. The path where there is none yet.
QString actualPath(const QString &path);

/// Whether this file, and what SQLite writes beside it, can be written from here.
bool canBeChanged(const QString &path);

/// Whether something may stand in a write-ahead log beside the file: somebody has it open, or was killed. Where nobody can write, an empty
/// log is none.
bool hasLog(const QString &path);

} // namespace sallyport
