// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrator.h"

#include "core/storage/sqlscript.h"
#include "core/storage/sqlvalue.h"

namespace sallyport {

namespace {

Result<> runScript(Connection &connection, const QString &script)
{
    for (const QString &statement : splitSqlScript(script)) {
        if (Result<> done = connection.executeOnce(statement); !done)
            return done;
    }
    return {};
}

Error newer(int found, qsizetype known)
{
    return Error{.code = ErrorCode::DatabaseNewer,
                 .detail = QStringLiteral("The database was made by a newer version of Sallyport (schema %1, this version knows %2). "
                                          "Install that version or a later one.")
                               .arg(found)
                               .arg(known)};
}

Error changed(const Migrator::Step &step)
{
    return Error{
        .code = ErrorCode::ConfigurationInvalid,
        .detail = QStringLiteral("Migration %1 (%2) is not the one this database was made with. Use the version of Sallyport that made it.")
                      .arg(step.version)
                      .arg(step.name)};
}

} // namespace

Migrator::Migrator(Database &database, QList<Migration> migrations, const Clock &clock)
    : m_database(database),
      m_migrations(std::move(migrations)),
      m_clock(clock)
{ }

Result<QList<Migrator::Applied>> Migrator::applied(Connection &connection) const
{
    if (!connection.hasTable(QStringLiteral("schema_migrations")))
        return QList<Applied>{};
    return connection.selectAll(QStringLiteral("SELECT version, name, checksum, applied_at FROM schema_migrations ORDER BY version"), {},
                                [](Row row) {
                                    return Applied{int(row.number()), row.text(), row.text(), row.time()};
                                });
}

Result<QList<Migrator::Step>> Migrator::steps(Connection &connection) const
{
    Result<QList<Applied>> done = applied(connection);
    if (!done)
        return failure(std::move(done));
    if (!done->isEmpty() && done->last().version > m_migrations.size())
        return newer(done->last().version, m_migrations.size());
    QList<Step> steps;
    for (qsizetype i = 0; i < m_migrations.size(); ++i) {
        const Migration &known = m_migrations[i];
        Step step{known.version, known.name, State::Pending, std::nullopt};
        if (i < done->size()) {
            const Applied &old = done->at(i);
            const bool same = old.version == known.version && old.checksum == known.checksum();
            step.state = same ? State::Applied : State::Changed;
            step.appliedAt = old.at;
        }
        steps.append(step);
    }
    return steps;
}

Result<QList<Migrator::Step>> Migrator::status()
{
    return m_database.read([this](Connection &connection) { return steps(connection); });
}

// False when there was nothing left to do for this migration: another process came first.
Result<bool> Migrator::apply(Connection &connection, const Migration &migration) const
{
    Result<QList<Step>> now = steps(connection);
    if (!now)
        return failure(std::move(now));
    for (const Step &step : *now) {
        if (step.state == State::Changed)
            return changed(step);
    }
    if (now->at(migration.version - 1).state == State::Applied)
        return false;
    Result<> created =
        connection.executeOnce(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER NOT NULL PRIMARY KEY, "
                                              "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)"));
    if (!created)
        return failure(std::move(created));
    if (Result<> done = runScript(connection, migration.up); !done)
        return failure(std::move(done));
    Result<qint64> noted =
        connection.execute(QStringLiteral("INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"),
                           QVariantList{migration.version} + sqlValues(migration.name, migration.checksum(), m_clock.now()));
    if (!noted)
        return failure(std::move(noted));
    return true;
}

Result<int> Migrator::up(std::optional<int> count)
{
    Result<QList<Step>> before = status();
    if (!before)
        return failure(std::move(before));
    int done = 0;
    for (const Step &step : *before) {
        if (step.state == State::Changed)
            return changed(step);
        if (step.state == State::Applied)
            continue;
        if (count && done >= *count)
            break;
        Result<bool> applied = m_database.write([&](Connection &connection) { return apply(connection, m_migrations[step.version - 1]); });
        if (!applied)
            return failure(std::move(applied));
        done += *applied ? 1 : 0;
    }
    return done;
}

Result<bool> Migrator::revert(Connection &connection) const
{
    Result<QList<Step>> now = steps(connection);
    if (!now)
        return failure(std::move(now));
    qsizetype last = now->size();
    while (last > 0 && now->at(last - 1).state == State::Pending)
        --last;
    if (last == 0)
        return false;
    if (now->at(last - 1).state == State::Changed)
        return changed(now->at(last - 1));
    if (Result<> done = runScript(connection, m_migrations[last - 1].down); !done)
        return failure(std::move(done));
    Result<qint64> noted = connection.execute(QStringLiteral("DELETE FROM schema_migrations WHERE version = ?"), {int(last)});
    if (!noted)
        return failure(std::move(noted));
    return true;
}

Result<int> Migrator::down(int count)
{
    int done = 0;
    while (done < count) {
        Result<bool> reverted = m_database.write([this](Connection &connection) { return revert(connection); });
        if (!reverted)
            return failure(std::move(reverted));
        if (!*reverted)
            break;
        ++done;
    }
    return done;
}

} // namespace sallyport
