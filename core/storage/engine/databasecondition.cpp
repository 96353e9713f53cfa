// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/databasecondition.h"

namespace sallyport {

namespace {

QString textOf(Row row)
{
    return row.text();
}

Result<QString> one(Connection &connection, const QString &sql)
{
    const auto found = connection.selectOne(sql, {}, textOf);
    if (!found)
        return failure(found);
    return found->value_or(QString());
}

/// What a statement that finds mistakes says to each row it finds.
using Complaint = DatabaseCondition::Complaint;

Result<> complain(Connection &connection, QList<Complaint> &complaints, const QString &sql, const QString &found, const QString &advice)
{
    const auto rows = connection.selectAll(sql, {}, textOf);
    if (!rows)
        return failure(rows);
    for (const QString &row : *rows)
        complaints.append({found.arg(row), advice.arg(row), false});
    return {};
}

Result<bool> asksWhetherStandby(Connection &connection)
{
    const auto said = one(connection, QStringLiteral("SELECT CASE WHEN pg_is_in_recovery() THEN 'yes' ELSE 'no' END"));
    if (!said)
        return failure(said);
    return *said == QStringLiteral("yes");
}

/// The catalogue of PostgreSQL: chapters 53 (system catalogs) and 9.27 (recovery information functions) of its manual.
Result<QList<Complaint>> postgresWarnings(Connection &connection)
{
    QList<Complaint> all;
    const auto standby = asksWhetherStandby(connection);
    if (!standby)
        return failure(standby);
    if (*standby)
        all.append({QStringLiteral("this database server is a standby, which only reads"),
                    QStringLiteral("Name the primary, or all hosts with target_session_attrs=read-write in the URL."), true});
    struct Question
    {
        QString sql;
        QString found;
        QString advice;
    };
    const QList<Question> questions{
        {QStringLiteral("SELECT CAST(indexrelid::regclass AS text) FROM pg_index WHERE NOT indisvalid"),
         QStringLiteral("the index %1 is not valid and not used"), QStringLiteral("REINDEX INDEX CONCURRENTLY %1")},
        {QStringLiteral("SELECT 'pg_trgm' WHERE NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm')"),
         QStringLiteral("the extension %1 is missing: searching reads every account"), QStringLiteral("As its owner: CREATE EXTENSION %1")},
        // 24 threads that work on the database, those that hash, and what a server does by and by (core/server/server.cpp).
        {QStringLiteral("SELECT current_setting('max_connections') WHERE CAST(current_setting('max_connections') AS integer) - "
                        "CAST(current_setting('superuser_reserved_connections') AS integer) < 32"),
         QStringLiteral("PostgreSQL lets %1 connections in, and one busy server opens some 30"),
         QStringLiteral("Raise max_connections in postgresql.conf, and restart it.")},
        {QStringLiteral("SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database() AND "
                        "pg_encoding_to_char(encoding) <> 'UTF8'"),
         QStringLiteral("the database's encoding is %1, not UTF8"), QStringLiteral("Restore into a database made with ENCODING 'UTF8'.")},
        {QStringLiteral("SELECT datname FROM pg_database WHERE datname = current_database() AND datcollversion IS DISTINCT FROM "
                        "pg_database_collation_actual_version(oid)"),
         QStringLiteral("the operating system's collation has changed under the database %1"),
         QStringLiteral("REINDEX DATABASE %1; ALTER DATABASE %1 REFRESH COLLATION VERSION")},
        {QStringLiteral("SELECT CAST(age(datfrozenxid) AS text) FROM pg_database WHERE datname = current_database() AND "
                        "age(datfrozenxid) > 1000000000"),
         QStringLiteral("%1 transactions since the last freeze; PostgreSQL stops at two thousand million"),
         QStringLiteral("VACUUM FREEZE; is autovacuum on?")},
    };
    for (const Question &question : questions) {
        if (Result<> asked = complain(connection, all, question.sql, question.found, question.advice); !asked)
            return failure(std::move(asked));
    }
    return all;
}

Result<QStringList> damagedPages(Connection &connection, DatabaseCondition::Depth depth)
{
    const QString pragma = depth == DatabaseCondition::Depth::Everything ? QStringLiteral("PRAGMA integrity_check(10)")
                                                                         : QStringLiteral("PRAGMA quick_check(10)");
    Result<QStringList> found = connection.selectAll(pragma, {}, textOf);
    if (found)
        found->removeAll(QStringLiteral("ok"));
    return found;
}

Result<QStringList> sqliteDamage(Connection &connection, DatabaseCondition::Depth depth)
{
    const Result<QStringList> found = damagedPages(connection, depth);
    if (!found)
        return found;
    const auto dangling = connection.selectAll(QStringLiteral("PRAGMA foreign_key_check"), {}, [](Row row) {
        const QString table = row.text();
        row.optionalNumber();
        return QStringLiteral("a row of %1 refers to one of %2 that is not there").arg(table, row.text());
    });
    if (!dangling)
        return failure(dangling);
    QStringList each = *dangling;
    each.removeDuplicates();
    return *found + each;
}

} // namespace

Result<QString> DatabaseCondition::version()
{
    return m_database.readOne([this](Connection &connection) {
        return m_database.dialect() == Dialect::Sqlite
            ? one(connection, QStringLiteral("SELECT 'SQLite ' || sqlite_version()"))
            : one(connection, QStringLiteral("SELECT 'PostgreSQL ' || current_setting('server_version')"));
    });
}

Result<qint64> DatabaseCondition::size()
{
    return m_database.readOne([this](Connection &connection) -> Result<qint64> {
        const QString sql = m_database.dialect() == Dialect::Sqlite
            ? QStringLiteral("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
            : QStringLiteral("SELECT pg_database_size(current_database())");
        const auto size = connection.selectOne(sql, {}, [](Row row) { return row.number(); });
        if (!size)
            return failure(size);
        return size->value_or(0);
    });
}

Result<bool> DatabaseCondition::isStandby()
{
    return m_database.readOne([this](Connection &connection) -> Result<bool> {
        return m_database.dialect() == Dialect::PostgreSql ? asksWhetherStandby(connection) : Result<bool>(false);
    });
}

Result<QList<DatabaseCondition::Complaint>> DatabaseCondition::warnings()
{
    return m_database.readOne([this](Connection &connection) -> Result<QList<Complaint>> {
        if (m_database.dialect() == Dialect::PostgreSql)
            return postgresWarnings(connection);
        return QList<Complaint>();
    });
}

Result<QStringList> DatabaseCondition::damage(Depth depth)
{
    return m_database.readOne([&](Connection &connection) -> Result<QStringList> {
        if (m_database.dialect() == Dialect::PostgreSql)
            return QStringList(); // its pages are the database server's to check: pg_amcheck, data checksums
        return sqliteDamage(connection, depth);
    });
}

Result<QStringList> damageOf(const DatabaseUrl &url)
{
    const auto database = Database::openToRead(url);
    auto damage = database
        ? (*database)->readOne([](Connection &connection) { return damagedPages(connection, DatabaseCondition::Depth::Everything); })
        : Result<QStringList>(failure(database));
    if (!damage && tellsDamage(damage.error()))
        return QStringList{damage.error().cause.section(u':', 1).trimmed()};
    return damage;
}

Result<std::optional<Timestamp>> DatabaseCondition::clock()
{
    if (m_database.dialect() == Dialect::Sqlite)
        return std::nullopt;
    return m_database.readOne([](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"), {},
                                    [](Row row) { return row.time(); });
    });
}

} // namespace sallyport
