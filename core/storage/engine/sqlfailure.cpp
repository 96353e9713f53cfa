// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/sqlfailure.h"

#include <QSqlError>

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

// sqlite.org/rescode.html: the low byte is the primary code.
SqlFailure classifySqlite(const QString &code)
{
    switch (code.toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: return SqlFailure::Busy; // SQLITE_LOCKED
    case 8: return SqlFailure::ReadOnly; // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
    case 14: return SqlFailure::Disk; // SQLITE_CANTOPEN: of a log or a journal
    case 11: // SQLITE_CORRUPT
    case 26: return SqlFailure::Damaged; // SQLITE_NOTADB
    case 19: return SqlFailure::Constraint; // SQLITE_CONSTRAINT
    default: return SqlFailure::Other;
    }
}

SqlFailure classifyState(const QString &state)
{
    // Who lost the connection has no state, or the server's reason for ending it.
    static const std::array lost{QLatin1StringView("57P01"), QLatin1StringView("57P02"), QLatin1StringView("57P03"),
                                 QLatin1StringView("57P05"), QLatin1StringView("25P03")};
    if (state.isEmpty() || state.startsWith(u"08") || std::ranges::find(lost, state) != lost.end())
        return SqlFailure::ConnectionLost;
    // Another node has migrated a table that a statement was prepared for; something between us and the server has changed the session.
    if (state == u"0A000" || state == u"26000")
        return SqlFailure::SessionStale;
    if (state == u"40001" || state == u"40P01")
        return SqlFailure::Serialization;
    if (state.startsWith(u"23"))
        return SqlFailure::Constraint;
    if (state == u"25006")
        return SqlFailure::ReadOnly;
    if (state == u"42501")
        return SqlFailure::NotAllowed;
    if (state == u"53100" || state.startsWith(u"58"))
        return SqlFailure::Disk;
    if (state == u"57014" || state == u"55P03")
        return SqlFailure::Busy;
    return SqlFailure::Other;
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
}

struct Refusal
{
    QLatin1StringView said;
    QLatin1StringView sentence;
};

// libpq gives no SQLSTATE for a connection that was refused, only words; a server that speaks another language gets the last sentence.
constexpr std::array refusals{
    Refusal{QLatin1StringView("password authentication failed"),
            QLatin1StringView("The PostgreSQL server refuses the user or the password of the database URL.")},
    Refusal{QLatin1StringView("no password supplied"),
            QLatin1StringView("The PostgreSQL server wants a password: put it in the database URL, or in a ~/.pgpass file.")},
    Refusal{QLatin1StringView("no pg_hba.conf entry"),
            QLatin1StringView("The PostgreSQL server lets nobody in from here for this user and database (pg_hba.conf).")},
    Refusal{QLatin1StringView("too many c"), QLatin1StringView("The PostgreSQL server has no connection left (max_connections).")},
    Refusal{QLatin1StringView("remaining connection slots"),
            QLatin1StringView("The PostgreSQL server has no connection left (max_connections).")},
    Refusal{QLatin1StringView("session is read-only"),
            QLatin1StringView("None of the PostgreSQL servers takes changes: all are standbys.")},
    Refusal{QLatin1StringView("SSL"), QLatin1StringView("No TLS connection to the PostgreSQL server that the database URL would accept.")},
    Refusal{QLatin1StringView("certificate"),
            QLatin1StringView("No TLS connection to the PostgreSQL server that the database URL would accept.")},
    Refusal{QLatin1StringView("invalid"), QLatin1StringView("The database URL has a value that PostgreSQL's library does not take.")},
};

QString refusalText(const QString &said)
{
    static const QLatin1StringView missing("does not exist");
    if (said.contains(QLatin1StringView("FATAL:  database")) && said.contains(missing))
        return QStringLiteral("The PostgreSQL server has no database of that name: create it first (createdb).");
    if (said.contains(QLatin1StringView("FATAL:  role")) && said.contains(missing))
        return QStringLiteral("The PostgreSQL server has no user of that name: create it first (createuser).");
    const auto found = std::ranges::find_if(refusals, [&](const Refusal &refusal) { return said.contains(refusal.said); });
    return found == refusals.end() ? QStringLiteral("The PostgreSQL server cannot be reached.") : QString(found->sentence);
}

} // namespace

QString unavailableText()
{
    return QStringLiteral("The database cannot be used right now.");
}

SqlFailure classify(Dialect dialect, const QSqlError &error)
{
    switch (dialect) {
    case Dialect::Sqlite: return classifySqlite(error.nativeErrorCode());
    case Dialect::PostgreSql: return classifyState(error.nativeErrorCode());
    }
    Q_UNREACHABLE();
}

Error sqlError(SqlFailure failure, const QSqlError &error)
{
    Error result{.code = ErrorCode::DatabaseUnavailable,
                 .detail = unavailableText(),
                 .cause = error.nativeErrorCode() + QStringLiteral(": ") + firstLine(error.text())};
    switch (failure) {
    case SqlFailure::Serialization:
    case SqlFailure::ConnectionLost:
    case SqlFailure::SessionStale:
    case SqlFailure::Busy: result.retryAfter = std::chrono::seconds(1); break;
    case SqlFailure::ReadOnly: result.detail = QStringLiteral("The database takes no changes right now."); break;
    case SqlFailure::NotAllowed:
    case SqlFailure::Disk:
    case SqlFailure::Constraint:
    case SqlFailure::Damaged:
    case SqlFailure::Other: break;
    }
    return result;
}

bool tellsDamage(const Error &error)
{
    return error.code == ErrorCode::DatabaseUnavailable && classifySqlite(error.cause.section(u':', 0, 0)) == SqlFailure::Damaged;
}

Error connectError(Dialect dialect, const QSqlError &error)
{
    switch (dialect) {
    case Dialect::Sqlite: return sqlError(classify(dialect, error), error);
    case Dialect::PostgreSql:
        return Error{.code = ErrorCode::DatabaseUnavailable,
                     .detail = refusalText(error.databaseText()),
                     .retryAfter = std::chrono::seconds(1),
                     .cause = error.databaseText().simplified()};
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
