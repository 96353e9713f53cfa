// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/frozendatabase.h"

#include "core/base/uuid.h"
#include "core/storage/engine/sqlscript.h"
#include "core/storage/schema/migrator.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QTest>

namespace sallyport {

namespace {

QStringList textsOf(Database &database, const QString &sql)
{
    const auto texts =
        database.readOne([&](Connection &connection) { return connection.selectAll(sql, {}, [](Row row) { return row.text(); }); });
    return texts ? *texts : QStringList{texts.error().cause};
}

/// Without the spaces, quotes and comments that do not matter.
QString plain(QString sql)
{
    QString text;
    for (const QString &line : sql.remove(u'"').split(u'\n'))
        text += line.section(QStringLiteral("--"), 0, 0).simplified() + u' ';
    return text.simplified();
}

// The order of columns is no part of it: ALTER TABLE adds at the end. Nor are names of constraints, which renamed tables keep.
QString postgresSchema()
{
    return QStringLiteral(
        "SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || "
        "COALESCE(column_default, '') || ' ' || COALESCE(collation_name, '') "
        "FROM information_schema.columns WHERE table_schema = 'public' "
        "UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' "
        "AND indexname NOT IN (SELECT conname FROM pg_constraint) "
        "UNION ALL SELECT 'constraint ' || CAST(conrelid::regclass AS TEXT) || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE connamespace = 'public'::regnamespace ORDER BY 1");
}

Result<QStringList> statementsOf(Dialect dialect, int version)
{
    QFile dump(QFINDTESTDATA(QStringLiteral("../data/schema-%1.%2.sql").arg(version).arg(dialectName(dialect))));
    if (!dump.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::NotFound,
                     .detail = QStringLiteral("tests/data has no schema-%1.%2.sql").arg(version).arg(dialectName(dialect))};
    return splitSqlScript(QString::fromUtf8(dump.readAll()));
}

} // namespace

Result<std::unique_ptr<Database>> FrozenDatabase::open(const QString &name) const
{
    if (m_dialect == Dialect::Sqlite)
        return Database::open({.path = m_folder.filePath(name)});
    if (auto made = m_cluster->createDatabase(name); !made)
        return failure(made);
    const auto url = parseDatabaseUrl(m_cluster->url(name));
    return url ? Database::open(*url) : Result<std::unique_ptr<Database>>(failure(url));
}

Result<std::unique_ptr<FrozenDatabase>> FrozenDatabase::load(Dialect dialect, int version, PostgresCluster *cluster)
{
    std::unique_ptr<FrozenDatabase> frozen(new FrozenDatabase(dialect, cluster));
    const auto statements = statementsOf(dialect, version);
    if (!statements)
        return failure(statements);
    auto database = frozen->open(QStringLiteral("frozen-") + toText(QUuid::createUuid()));
    if (!database)
        return failure(database);
    frozen->m_database = std::move(*database);
    const auto loaded = frozen->m_database->write([&](Connection &connection) -> Result<> {
        for (const QString &statement : *statements) {
            if (auto done = connection.executeOnce(statement); !done)
                return done;
        }
        return {};
    });
    return loaded ? Result<std::unique_ptr<FrozenDatabase>>(std::move(frozen)) : failure(loaded);
}

QStringList FrozenDatabase::schemaOf(Database &database) const
{
    if (m_dialect == Dialect::PostgreSql)
        return textsOf(database, postgresSchema());
    QStringList schema = textsOf(database,
                                 QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
                                                "AND name <> 'schema_migrations' ORDER BY type, name"));
    for (QString &sql : schema)
        sql = plain(sql);
    return schema;
}

QStringList FrozenDatabase::schemaOfAFreshOne()
{
    const FakeClock clock;
    auto fresh = open(QStringLiteral("fresh-") + toText(QUuid::createUuid()));
    if (!fresh || !Migrator(**fresh, migrations(), clock).up())
        return {QStringLiteral("a new database could not be made")};
    return schemaOf(**fresh);
}

QStringList FrozenDatabase::rows()
{
    QStringList rows;
    for (const auto &[table, columns] :
         {std::pair{QStringLiteral("users"),
                    QStringLiteral("id, username, username_key, email, email_key, full_name, full_name_key, role, "
                                   "disabled, password_hash, created_at, updated_at, last_sign_in_at")},
          std::pair{QStringLiteral("identifiers"), QStringLiteral("key, user_id, kind")},
          std::pair{QStringLiteral("sessions"),
                    QStringLiteral("id, user_id, device, address, created_at, last_seen_at, expires_at, ended_at, end_reason")},
          std::pair{QStringLiteral("refresh_tokens"),
                    QStringLiteral("token_hash, session_id, parent_hash, child_salt, child_hash, created_at, expires_at, used_at")},
          std::pair{QStringLiteral("notes"), QStringLiteral("id, owner_id, text, completed, created_at, updated_at")}}) {
        QStringList values;
        for (const QString &column : columns.split(QStringLiteral(", ")))
            values.append(QStringLiteral("COALESCE(CAST(%1 AS TEXT), 'NULL')").arg(column));
        QStringList found =
            textsOf(*m_database, QStringLiteral("SELECT %1 FROM %2").arg(values.join(QStringLiteral(" || '|' || ")), table));
        found.sort();
        rows += found;
    }
    return rows;
}

} // namespace sallyport
