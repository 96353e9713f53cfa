// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"

#include <QList>

#include <utility>

namespace sallyport {

/// Which database, as an operator writes it: `sqlite:///relative.db`, `sqlite:////absolute.db`,
/// `postgresql://user:password@host:port/name?sslmode=verify-full`.
struct DatabaseUrl
{
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: as written after `sqlite:///`: no percent-decoding, relative to the working directory
    /// PostgreSQL: libpq's keywords (host, port, dbname, user, password, sslmode, …) with their values, decoded, in the order written.
    /// More than one host is one value with commas, as libpq has it.
    QList<std::pair<QString, QString>> parameters = {};

    bool operator==(const DatabaseUrl &) const = default;
};

/// ErrorCode::ConfigurationInvalid with a sentence that never repeats the URL: it may hold a password.
Result<DatabaseUrl> parseDatabaseUrl(const QString &text);

} // namespace sallyport
