// SPDX-License-Identifier: Apache-2.0
#include "app/composition/installation.h"
#include "app/doctor/examination.h"

#include <QRegularExpression>

#include <algorithm>

namespace sallyport {

namespace {

const QString schemaSubject = QStringLiteral("schema");

/// What the migrations leave behind, as their statements say.
QStringList tablesOf(const QList<Migration> &migrations)
{
    static const QRegularExpression change(QStringLiteral(
        "\\b(?:CREATE (?:VIRTUAL )?TABLE (?<made>\\w+)|DROP TABLE (?<gone>\\w+)|ALTER TABLE (?<old>\\w+) RENAME TO (?<renamed>\\w+))"));
    QStringList tables;
    for (const Migration &migration : migrations) {
        for (const auto &found : change.globalMatch(migration.up)) {
            tables.removeAll(found.captured(u"gone"));
            tables.removeAll(found.captured(u"old"));
            tables += QStringList{found.captured(u"made"), found.captured(u"renamed")};
            tables.removeAll(QString());
        }
    }
    return tables;
}

/// PostgreSQL: chapter 9.26, access privilege inquiry functions.
Result<bool> canChange(Connection &connection, const QString &table)
{
    if (connection.dialect() == Dialect::Sqlite)
        return true;
    const auto may = connection.selectOne(QStringLiteral("SELECT CASE WHEN has_table_privilege(CAST(? AS text), 'SELECT') AND "
                                                         "has_table_privilege(CAST(? AS text), 'INSERT') AND "
                                                         "has_table_privilege(CAST(? AS text), 'UPDATE') AND "
                                                         "has_table_privilege(CAST(? AS text), 'DELETE') THEN 1 ELSE 0 END"),
                                          {table, table, table, table}, [](Row row) { return row.number(); });
    return may ? Result<bool>(may->value_or(0) == 1) : Result<bool>(failure(may));
}

/// A table that somebody dropped, or may only be read, fails each request that needs it.
void checkTables(Database &database, const QStringList &tables, Findings &findings)
{
    for (const QString &table : tables) {
        const auto isThere = database.readOne([&](Connection &connection) { return connection.hasTable(table); });
        if (isThere && !*isThere) {
            findings.problem(schemaSubject, QStringLiteral("the table %1 is missing").arg(table),
                             QStringLiteral("Stop the server and restore the last backup."));
            continue;
        }
        const auto may = database.readOne([&](Connection &connection) { return canChange(connection, table); });
        if (may && !*may)
            findings.problem(schemaSubject, QStringLiteral("the database's user may not read and change the table %1").arg(table),
                             QStringLiteral("As its owner: GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO …"));
    }
}

/// Before the tables are there: whether they can be made.
bool mayMakeTables(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return true;
    const auto may = database.readOne([](Connection &connection) {
        return connection.selectOne(
            QStringLiteral("SELECT CASE WHEN COALESCE(has_schema_privilege(current_schema(), 'CREATE'), FALSE) THEN 1 ELSE 0 END"), {},
            [](Row row) { return row.number(); });
    });
    return !may || may->value_or(0) == 1;
}

} // namespace

bool checkSchema(const Examination &examination, Findings &findings)
{
    const QString &check = schemaSubject;
    auto migrations = builtInMigrations(examination.database->dialect());
    if (!migrations) {
        findings.problem(check, migrations.error().detail, QStringLiteral("This program is damaged: install it again."));
        return false;
    }
    const QStringList tables = tablesOf(*migrations);
    Migrator migrator(*examination.database, std::move(*migrations), examination.clock);
    const auto steps = migrator.status();
    if (!steps) {
        const Error &error = steps.error();
        findings.problem(check, error.detail, error.cause.isEmpty() ? QStringLiteral("Nothing was changed.") : error.cause);
        return false;
    }
    const auto changed = std::ranges::find(*steps, Migrator::State::Changed, &Migrator::Step::state);
    const auto pending = std::ranges::count(*steps, Migrator::State::Pending, &Migrator::Step::state);
    if (changed != steps->end()) {
        findings.problem(
            check, QStringLiteral("migration %1 (%2) is not the one this database was made with").arg(changed->version).arg(changed->name),
            QStringLiteral("Use the version of Sallyport that made the database."));
    } else if (const auto whole = checkNotEmptied(examination.settings); !whole) {
        findings.problem(check, whole.error().detail, QStringLiteral("The server does not start like this."));
    } else if (pending > 0 && !mayMakeTables(*examination.database)) {
        findings.problem(check,
                         QStringLiteral("the database's user may not make tables in it, and %1 migration(s) are pending").arg(pending),
                         QStringLiteral("As the database's owner: GRANT CREATE ON SCHEMA public TO …, or make that user the owner."));
    } else if (pending == steps->size()) {
        findings.warning(check, QStringLiteral("the database is empty"), QStringLiteral("The next start makes its tables."));
    } else if (pending > 0) {
        findings.warning(check, QStringLiteral("version %1 of %2").arg(steps->size() - pending).arg(steps->size()),
                         QStringLiteral("The next start brings it up to date; by hand: sallyportd migrate up"));
    } else if (checkTables(*examination.database, tables, findings); findings.isWellWith(check)) {
        findings.ok(check, QStringLiteral("version %1, which is this program's").arg(steps->size()));
    }
    return changed == steps->end() && pending == 0;
}

} // namespace sallyport
