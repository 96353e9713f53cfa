// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/postgresstage.h"

#include "core/storage/schema/migrator.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {

PostgresStage &PostgresStage::ofThisProgram()
{
    auto *stage = QCoreApplication::instance()->findChild<PostgresStage *>(QString(), Qt::FindDirectChildrenOnly);
    return stage ? *stage : *new PostgresStage(QCoreApplication::instance());
}

PostgresStage::PostgresStage(QObject *parent) : QObject(parent)
{
    // Tests with many threads and nodes, each thread with a connection.
    auto cluster = PostgresCluster::create({.settings = {QStringLiteral("max_connections=200")}});
    if (!cluster)
        qFatal("no PostgreSQL: %ls", qUtf16Printable(cluster.error().detail));
    m_cluster = std::move(*cluster);
    auto connection = Connection::open(urlOf(QStringLiteral("postgres")));
    if (!connection)
        qFatal("no connection: %ls", qUtf16Printable(connection.error().cause));
    m_connection = std::move(*connection);
    run(QStringLiteral("SET statement_timeout = 0"));
    run(QStringLiteral("CREATE DATABASE template"));
    const auto database = Database::open(urlOf(QStringLiteral("template"))).value();
    const FakeClock clock;
    if (const auto migrated = Migrator(*database, builtInMigrations(Dialect::PostgreSql).value(), clock).up(); !migrated)
        qFatal("the schema could not be made: %ls", qUtf16Printable(migrated.error().cause));
}

DatabaseUrl PostgresStage::freshDatabase()
{
    return parseDatabaseUrl(freshUrl()).value();
}

QString PostgresStage::freshUrl()
{
    const QString name = QStringLiteral("test%1").arg(++m_made);
    run(QStringLiteral("CREATE DATABASE %1 TEMPLATE template").arg(name));
    return m_cluster->url(name);
}

void PostgresStage::drop(const DatabaseUrl &url)
{
    const auto name = std::ranges::find(url.parameters, QStringLiteral("dbname"), &std::pair<QString, QString>::first);
    run(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name->second));
}

DatabaseUrl PostgresStage::urlOf(const QString &name) const
{
    return parseDatabaseUrl(m_cluster->url(name)).value();
}

void PostgresStage::run(const QString &sql)
{
    if (const Result<> done = m_connection->executeOnce(sql); !done)
        qFatal("%ls: %ls", qUtf16Printable(sql), qUtf16Printable(done.error().cause));
}

} // namespace sallyport
