// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/databaseurl.h"

class QSqlDatabase;

namespace sallyport {

/// Tells a connection of Qt's QPSQL driver where to go: all that the URL names, and timeouts where it names none. What neither names, libpq
/// finds itself (PGPASSWORD, ~/.pgpass, PGSERVICE, …).
void setPostgresTarget(QSqlDatabase &database, const DatabaseUrl &url);

/// One SELECT that makes a new session ours: how long statements, waits for locks and idle transactions may take, and how texts are
/// written.
QString postgresSessionSettings(DatabaseAccess access);

} // namespace sallyport
