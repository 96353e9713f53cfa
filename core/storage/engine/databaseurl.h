// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/engine/dialect.h"

#include <QList>

#include <utility>

namespace sallyport {

/// What a database is opened for.
enum class DatabaseAccess {
    Full,
    /// For looking only: makes no file, no table and no setting of its own.
    Read,
    /// As Read, in a SQLite file that nobody has open: what a write-ahead log may hold beside it is not seen (sqlite.org/uri.html,
    /// immutable).
    ReadAlone,
};

/// Which database, as an operator writes it: `sqlite:///relative.db`, `sqlite:////absolute.db`,
/// `postgresql://user:password@host:port/name?sslmode=verify-full`.
struct DatabaseUrl
{
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: as written after `sqlite:///`: no percent-decoding, relative to the working directory
    /// PostgreSQL: libpq's keywords (host, port, dbname, user, password, sslmode, …) with their values, decoded, in the order written.
    /// More than one host is one value with commas, as libpq has it.
    QList<std::pair<QString, QString>> parameters = {};
    DatabaseAccess access = DatabaseAccess::Full;

    bool operator==(const DatabaseUrl &) const = default;
};

/// ErrorCode::ConfigurationInvalid with a sentence that never repeats the URL: it may hold a password.
Result<DatabaseUrl> parseDatabaseUrl(const QString &text);

/// Whether the connection leaves this machine and nothing says that it must be encrypted: libpq then falls back to plain text where the
/// server does not offer TLS, or somebody between says so (sslmode=prefer, its default).
bool mayTravelInTheClear(const DatabaseUrl &url);

} // namespace sallyport
