// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/connection.h"

#include "core/base/log.h"
#include "core/base/uuid.h"
#include "core/storage/engine/postgressession.h"
#include "core/storage/engine/postgresstatement.h"
#include "core/storage/engine/socketshutdown.h"
#include "core/storage/engine/sqlitesession.h"

#include <QSqlDriver>
#include <QSqlError>

namespace sallyport {

namespace {

QString driverOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral("QSQLITE");
    case Dialect::PostgreSql: return QStringLiteral("QPSQL");
    }
    Q_UNREACHABLE();
}

void setTarget(QSqlDatabase &database, const DatabaseUrl &url)
{
    switch (url.dialect) {
    case Dialect::Sqlite: return setSqliteTarget(database, url);
    case Dialect::PostgreSql: return setPostgresTarget(database, url);
    }
    Q_UNREACHABLE();
}

QStringList settingsOf(Dialect dialect, DatabaseAccess access)
{
    switch (dialect) {
    case Dialect::Sqlite: return sqliteSessionSettings();
    case Dialect::PostgreSql: return {postgresSessionSettings(access)};
    }
    Q_UNREACHABLE();
}

Error noDriver(const QString &driver)
{
    return Error{.code = ErrorCode::DatabaseUnavailable,
                 .detail = QStringLiteral("Qt's driver for this kind of database is not installed (Debian: libqt6sql6-psql for PostgreSQL, "
                                          "libqt6sql6-sqlite for SQLite)."),
                 .cause = driver};
}

Error wasReplaced()
{
    const QString sentence = QStringLiteral("The PostgreSQL server was replaced by another one and is not used, though it takes changes.");
    qCWarning(lcStorage).noquote() << sentence << "Stop it, or make it the standby of the other one";
    return Error{.code = ErrorCode::DatabaseUnavailable, .detail = sentence, .retryAfter = std::chrono::seconds(1)};
}

} // namespace

Connection::Running::~Running()
{
    if (m_query)
        m_query->finish();
}

Result<bool> Connection::Running::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return m_connection.failed(m_query->lastError());
    return false;
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl &url, const ConnectionsShare &share)
{
    const QString driver = driverOf(url.dialect);
    if (!QSqlDatabase::isDriverAvailable(driver))
        return noDriver(driver);
    // Qt keeps connections in a list by name; the name only has to be ours alone.
    std::unique_ptr<Connection> connection(
        new Connection(QSqlDatabase::addDatabase(driver, toText(QUuid::createUuid())), url.dialect, share.faults));
    if (Result<> passed = connection->passes(DatabaseFaults::Call::Open); !passed)
        return failure(std::move(passed));
    const int turn = share.servers ? share.servers->turn() : 0;
    setTarget(connection->m_database, share.servers ? share.servers->inOrder(turn) : url);
    if (!connection->openGuarded(share.guard))
        return connectError(url.dialect, connection->m_database.lastError());
    if (Result<> begun = connection->beginSession(url.access, share.servers); !begun) {
        if (share.servers && !connection->isUsable())
            share.servers->passOver(turn);
        return failure(std::move(begun));
    }
    return connection;
}

bool Connection::openGuarded(const std::shared_ptr<SilenceGuard> &guard)
{
    if (m_dialect == Dialect::Sqlite || !guard)
        return m_database.open();
    SilenceGuard::Line opening(guard, OpeningSocket(*m_database.driver()));
    const SilenceGuard::Line::Waiting waiting(&opening);
    if (!m_database.open())
        return false;
    if (const int socket = postgresSocket(*m_database.driver()); socket >= 0)
        m_line = std::make_unique<SilenceGuard::Line>(guard, [socket] { return socket; });
    return true;
}

Result<> Connection::beginSession(DatabaseAccess access, PostgresServers *servers)
{
    if (m_dialect == Dialect::PostgreSql && servers && servers->sayWhichTheyAre())
        return beginKnownSession(access, *servers);
    for (const QString &setting : settingsOf(m_dialect, access)) {
        if (Result<> applied = executeOnce(setting); !applied)
            return applied;
    }
    return {};
}

Result<> Connection::beginKnownSession(DatabaseAccess access, PostgresServers &servers)
{
    const QString sql = postgresSessionSettings(access) + postgresIdentityColumns();
    if (Result<> passed = passes(DatabaseFaults::Call::Statement, sql); !passed)
        return passed;
    const SilenceGuard::Line::Waiting waiting(guardedLine());
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        if (classify(m_dialect, query.lastError()) == SqlFailure::ConnectionLost)
            return failed(query.lastError());
        servers.doNotSayWhichTheyAre();
        return beginSession(access, nullptr);
    }
    const auto server = query.next() ? postgresIdentity(query) : std::nullopt;
    if (!server)
        return {};
    m_latestTimeline = servers.meet(*server);
    m_timeline = server->timeline;
    if (m_latestTimeline)
        return {};
    m_isUsable = false;
    return wasReplaced();
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_line.reset();
    m_statements.clear();
    m_repeated.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<> Connection::passes(std::optional<DatabaseFaults::Call> call, const QString &sql)
{
    Result<> passed = m_faults && call ? m_faults->before(*call, sql) : Result<>();
    if (!passed && !m_failure)
        m_failure = SqlFailure::Other;
    return passed;
}

Result<> Connection::hears(std::optional<DatabaseFaults::Call> call, const QString &sql)
{
    Result<> heard = m_faults && call ? m_faults->after(*call, sql) : Result<>();
    if (heard)
        return heard;
    if (!m_failure)
        m_failure = SqlFailure::ConnectionLost;
    if (m_dialect == Dialect::PostgreSql) {
        m_isUsable = false;
        shutDownSocket(postgresSocket(*m_database.driver()));
    }
    return heard;
}

Error Connection::failed(const QSqlError &error)
{
    const SqlFailure why = classify(m_dialect, error);
    if (!m_failure)
        m_failure = why;
    const bool needsAnother = why == SqlFailure::ConnectionLost || why == SqlFailure::SessionStale || why == SqlFailure::ReadOnly;
    if (m_dialect == Dialect::PostgreSql && needsAnother)
        m_isUsable = false;
    return sqlError(why, error);
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery *> query = started(DatabaseFaults::Call::Statement, sql, values);
    if (!query)
        return failure(std::move(query));
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<> Connection::perform(const QString &sql, const QVariantList &values)
{
    const Result<qint64> changed = execute(sql, values);
    return changed ? Result<>() : Result<>(failure(changed));
}

Result<> Connection::executeOnce(const QString &sql)
{
    if (Result<> passed = passes(DatabaseFaults::Call::Statement, sql); !passed)
        return passed;
    if (sql.startsWith(u"SET LOCAL statement_timeout")) // who takes away the server's limit takes away ours
        m_hasNoLimit = true;
    const SilenceGuard::Line::Waiting waiting(guardedLine());
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Result<> Connection::control(std::optional<DatabaseFaults::Call> call, const QString &sql)
{
    Result<QSqlQuery *> query = started(call, sql, {});
    if (!query)
        return failure(std::move(query));
    (*query)->finish();
    return {};
}

Result<Connection::Running> Connection::run(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery *> query = started(DatabaseFaults::Call::Statement, sql, values);
    if (!query)
        return failure(std::move(query));
    return Running(*this, **query);
}

Result<QSqlQuery *> Connection::started(std::optional<DatabaseFaults::Call> call, const QString &sql, const QVariantList &values)
{
    if (Result<> passed = passes(call, sql); !passed)
        return failure(std::move(passed));
    const SilenceGuard::Line::Waiting waiting(guardedLine());
    Result<Statement *> statement = prepared(sql);
    if (!statement)
        return failure(std::move(statement));
    QSqlQuery &query = (*statement)->query;
    Q_ASSERT(!query.isActive());
    bool done = false;
    if (m_dialect == Dialect::PostgreSql) {
        const QString &name = (*statement)->name;
        done = query.exec(name.isEmpty() ? sql : executeText(*m_database.driver(), name, values));
    } else {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        done = query.exec();
    }
    if (!done)
        return failed(query.lastError());
    if (Result<> heard = hears(call, sql); !heard) {
        query.finish();
        return failure(std::move(heard));
    }
    return &query;
}

Result<Connection::Statement *> Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end())
        return &found->second;
    Statement statement{QSqlQuery(m_database), {}};
    if (m_dialect == Dialect::Sqlite) {
        statement.query.setForwardOnly(true);
        if (!statement.query.prepare(sql))
            return failed(statement.query.lastError());
    } else if (canBePrepared(sql)) {
        // Not forward only: PostgreSQL would send each row by itself.
        const QString name = QStringLiteral("s%1").arg(m_statements.size());
        if (!statement.query.exec(prepareText(name, sql)))
            return failed(statement.query.lastError());
        statement.query.finish();
        statement.name = name;
    }
    return &m_statements.emplace(sql, std::move(statement)).first->second;
}

SqliteStatement *Connection::repeated(const QString &sql)
{
    if (m_dialect != Dialect::Sqlite)
        return nullptr;
    const auto found = m_repeated.find(sql);
    if (found != m_repeated.end())
        return found->second.get();
    return m_repeated.emplace(sql, SqliteStatement::prepare(*m_database.driver(), sql)).first->second.get();
}

// sqlite.org/pragma.html#pragma_data_version: "unchanged for commits made on the same database connection", hence our own count.
Result<std::optional<DataState>> Connection::dataState()
{
    if (m_writing || m_dialect != Dialect::Sqlite)
        return std::nullopt;
    const auto version = selectOne(QStringLiteral("PRAGMA data_version"), {}, [](Row row) { return row.number(); });
    if (!version)
        return failure(version);
    if (!*version)
        return std::nullopt;
    return DataState{**version, m_ownWrites};
}

void Connection::writeBegins()
{
    m_writing = true;
    ++m_ownWrites;
}

void Connection::writeEnds()
{
    m_writing = false;
    m_hasNoLimit = false;
    ++m_ownWrites;
}

QStringList Connection::preparedStatements() const
{
    QStringList statements;
    for (const auto &[sql, statement] : m_statements)
        statements.append(sql);
    return statements;
}

Result<bool> Connection::hasTable(const QString &name)
{
    const auto found = selectOne(tableExists(m_dialect), {name}, [](Row) { return true; });
    if (!found)
        return failure(found);
    return found->has_value();
}

} // namespace sallyport
