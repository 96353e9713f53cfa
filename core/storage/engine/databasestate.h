// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/database.h"

namespace sallyport {

/// How a database is, for people.
struct DatabaseState
{
    QString version; ///< of SQLite, or of the PostgreSQL server
    qint64 bytes = 0;
};

/// ErrorCode::DatabaseUnavailable.
Result<DatabaseState> stateOf(Database &database);

} // namespace sallyport
