// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/testdatabase.h"

#include "core/storage/schema/migrator.h"
#include "tests/storage/postgresstage.h"
#include "tests/support/fakeclock.h"

#include <QTest>

namespace sallyport {

void TestDatabase::addRows()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgresql") << Dialect::PostgreSql;
}

std::unique_ptr<TestDatabase> TestDatabase::ofThisRow()
{
    QFETCH_GLOBAL(Dialect, dialect);
    return std::make_unique<TestDatabase>(dialect);
}

TestDatabase::TestDatabase(Dialect dialect)
{
    if (dialect == Dialect::PostgreSql) {
        m_url = PostgresStage::ofThisProgram().freshDatabase();
        return;
    }
    m_url = {.path = m_folder.filePath(QStringLiteral("sallyport.db"))};
    const FakeClock clock;
    if (const auto migrated = Migrator(*open(), builtInMigrations(dialect).value(), clock).up(); !migrated)
        qFatal("the schema could not be made: %ls", qUtf16Printable(migrated.error().cause));
}

TestDatabase::~TestDatabase()
{
    if (m_url.dialect == Dialect::PostgreSql)
        PostgresStage::ofThisProgram().drop(m_url);
}

std::unique_ptr<Database> TestDatabase::open(DatabaseFaults *faults) const
{
    auto database = Database::open(m_url, faults);
    if (!database)
        qFatal("the database could not be opened: %ls", qUtf16Printable(database.error().cause));
    return std::move(*database);
}

} // namespace sallyport
