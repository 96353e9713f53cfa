// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace sallyport {

/// Makes the folders (0700) and an empty database file (0600) where there are none, so that SQLite never creates them
/// with the umask's wider rights; -wal and -shm files take over the mode of the main file. What exists keeps its rights.
///
/// ErrorCode::DatabaseUnavailable when that is not possible.
Result<> prepareDatabaseFile(const QString &path);

} // namespace sallyport
