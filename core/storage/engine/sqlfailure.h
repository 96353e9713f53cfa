// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/engine/dialect.h"

class QSqlError;

namespace sallyport {

/// Why the database refused or failed, as far as anybody acts on it.
enum class SqlFailure {
    Serialization, ///< another transaction got in the way: the same work can go well a moment later
    Constraint, ///< contradicts what is stored
    ConnectionLost,
    SessionStale, ///< what the connection has prepared does not fit the database any more
    ReadOnly, ///< the server takes no changes: a standby, or one that was told so
    NotAllowed, ///< the database user lacks a right
    Damaged, ///< SQLite: the file is broken, or no database
    Disk, ///< full, or it fails
    Busy, ///< took too long, or waited too long for others
    Other,
};

/// By SQLSTATE (PostgreSQL, appendix A) or SQLite's result code (sqlite.org/rescode.html). No other place reads these.
SqlFailure classify(Dialect dialect, const QSqlError &error);

/// What callers get. The cause, for the log, is the first line of what the driver says: PostgreSQL repeats whole rows in the others.
Error sqlError(SqlFailure failure, const QSqlError &error);

/// Whether sqlError() made it of SqlFailure::Damaged: for errors of a SQLite database.
bool tellsDamage(const Error &error);

/// A connection that could not be made: ErrorCode::DatabaseUnavailable with a sentence for who starts the program.
Error connectError(Dialect dialect, const QSqlError &error);

/// The sentence that is told outside of whatever makes a database unusable.
QString unavailableText();

} // namespace sallyport
