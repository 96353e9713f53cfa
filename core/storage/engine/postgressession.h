// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/postgresservers.h"

#include <optional>

class QSqlDatabase;
class QSqlDriver;
class QSqlQuery;

namespace sallyport {

/// Tells a connection of Qt's QPSQL driver where to go: all that the URL names, and timeouts where it names none. What neither names, libpq
/// finds itself (PGPASSWORD, ~/.pgpass, PGSERVICE, …).
void setPostgresTarget(QSqlDatabase &database, const DatabaseUrl &url);

/// libpq's own connection, its PGconn; null when the driver does not show it.
void *postgresHandle(const QSqlDriver &driver);
/// The socket of an open connection, as libpq says; -1 when it does not.
int postgresSocket(const QSqlDriver &driver);

/// For a SilenceGuard while a driver opens a connection: Qt's asks the server several things before it is open, and each may go
/// unanswered. The time that libpq itself takes is limited by connect_timeout.
class OpeningSocket
{
public:
    explicit OpeningSocket(const QSqlDriver &driver) : m_driver(&driver) { }
    /// The socket, once libpq has been through with connecting for as long as it takes to be asked twice; -1 before that.
    int operator()();

private:
    const QSqlDriver *m_driver;
    const void *m_seen = nullptr;
};

/// One SELECT that makes a new session ours: how long statements, waits for locks and idle transactions may take, and how texts are
/// written.
QString postgresSessionSettings(DatabaseAccess access);
/// More columns for it, as postgresIdentity() reads them: which server this is. Not all that speak PostgreSQL's protocol know it.
QString postgresIdentityColumns();
/// Nothing where it is a standby. `query` is at the row.
std::optional<ServerIdentity> postgresIdentity(const QSqlQuery &query);

} // namespace sallyport
