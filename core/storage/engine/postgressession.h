// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/databaseurl.h"

class QSqlDatabase;
class QSqlDriver;

namespace sallyport {

/// Tells a connection of Qt's QPSQL driver where to go: all that the URL names, and timeouts where it names none. What neither names, libpq
/// finds itself (PGPASSWORD, ~/.pgpass, PGSERVICE, …).
void setPostgresTarget(QSqlDatabase &database, const DatabaseUrl &url);

/// libpq's own connection, its PGconn; null when the driver does not show it.
void *postgresHandle(const QSqlDriver &driver);
/// The socket of an open connection, as libpq says; -1 when it does not.
int postgresSocket(const QSqlDriver &driver);

/// One SELECT that makes a new session ours: how long statements, waits for locks and idle transactions may take, and how texts are
/// written.
QString postgresSessionSettings(DatabaseAccess access);

} // namespace sallyport
