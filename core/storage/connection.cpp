// SPDX-License-Identifier: Apache-2.0
#include "core/storage/connection.h"

#include "core/base/uuid.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace sallyport {

namespace {

Error unavailable(const QSqlError &error)
{
    return Error{.code = ErrorCode::DatabaseUnavailable,
                 .detail = QStringLiteral("The database cannot be used right now."),
                 .cause = error.nativeErrorCode() + QStringLiteral(": ") + error.text()};
}

QString sqliteName(const DatabaseUrl &url)
{
    if (url.access != DatabaseAccess::ReadAlone)
        return url.path;
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(url.path).absoluteFilePath()).toEncoded()) + QStringLiteral("?immutable=1");
}

QString sqliteOptions(DatabaseAccess access)
{
    const QString patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    switch (access) {
    case DatabaseAccess::Full: return patience;
    case DatabaseAccess::Read: return patience + QStringLiteral(";QSQLITE_OPEN_READONLY");
    case DatabaseAccess::ReadAlone: return patience + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    }
    Q_UNREACHABLE();
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
        return unavailable(m_query->lastError());
    return false;
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl &url, DatabaseFaults *faults)
{
    // Qt keeps connections in a list by name; the name only has to be ours alone.
    std::unique_ptr<Connection> connection(
        new Connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), toText(QUuid::createUuid())), url.dialect, faults));
    if (Result<> passed = connection->passes(DatabaseFaults::Call::Open); !passed)
        return failure(std::move(passed));
    connection->m_database.setDatabaseName(sqliteName(url));
    connection->m_database.setConnectOptions(sqliteOptions(url.access));
    if (!connection->m_database.open())
        return unavailable(connection->m_database.lastError());
    if (Result<> applied = connection->applySettings(); !applied)
        return failure(std::move(applied));
    return connection;
}

Result<> Connection::passes(DatabaseFaults::Call call, const QString &sql) const
{
    return m_faults ? m_faults->before(call, sql) : Result<>();
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<> Connection::applySettings()
{
    for (const QString &setting : {QStringLiteral("PRAGMA foreign_keys = ON"),
                                   QStringLiteral("PRAGMA synchronous = FULL"), // a commit answered for survives a power cut
                                   QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
                                   QStringLiteral("PRAGMA temp_store = MEMORY")}) {
        if (Result<> applied = executeOnce(setting); !applied)
            return applied;
    }
    return {};
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery *> query = prepared(sql);
    if (!query)
        return failure(std::move(query));
    for (qsizetype i = 0; i < values.size(); ++i)
        (*query)->bindValue(int(i), values[i]);
    if (!(*query)->exec())
        return unavailable((*query)->lastError());
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
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return unavailable(query.lastError());
    return {};
}

Result<Connection::Running> Connection::run(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery *> query = prepared(sql);
    if (!query)
        return failure(std::move(query));
    Q_ASSERT(!(*query)->isActive());
    for (qsizetype i = 0; i < values.size(); ++i)
        (*query)->bindValue(int(i), values[i]);
    if (!(*query)->exec())
        return unavailable((*query)->lastError());
    return Running(**query);
}

Result<QSqlQuery *> Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end())
        return &found->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return unavailable(query.lastError());
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

// sqlite.org/pragma.html#pragma_data_version: "unchanged for commits made on the same database connection", hence our own count.
Result<std::optional<DataState>> Connection::dataState()
{
    if (m_writing)
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
    ++m_ownWrites;
}

QStringList Connection::preparedStatements() const
{
    QStringList statements;
    for (const auto &[sql, query] : m_statements)
        statements.append(sql);
    return statements;
}

bool Connection::hasTable(const QString &name) const
{
    return m_database.tables().contains(name);
}

} // namespace sallyport
