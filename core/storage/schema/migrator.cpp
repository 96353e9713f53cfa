// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema/migrator.h"

#include "core/storage/engine/sqlscript.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/schema/migrationscript.h"

#include <algorithm>

namespace sallyport {

namespace {

Error failedAt(const Migration &migration, const QString &statement, Error error)
{
    error.detail = QStringLiteral("Migration %1 (%2) failed; nothing of it was kept.").arg(migration.version).arg(migration.name);
    if (statement.startsWith(QLatin1StringView("CREATE EXTENSION"), Qt::CaseInsensitive))
        error.detail += QStringLiteral(" It needs an extension that this user may not create. Let a superuser or the database's owner run "
                                       "this in it once: %1;")
                            .arg(statement.simplified());
    return error;
}

Result<> run(Connection &connection, const Migration &migration, const QString &script)
{
    for (const QString &statement : splitSqlScript(script)) {
        if (Result<> done = connection.executeOnce(statement); !done)
            return failedAt(migration, statement, std::move(done.error()));
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

Error overtaken()
{
    return Error{.code = ErrorCode::Conflict,
                 .detail = QStringLiteral("Another process changed the schema at the same moment. Look at it and try again.")};
}

/// Where no migration is applied: a table that one of them would make is somebody else's.
Result<> checkOwn(Connection &connection, const QList<Migration> &migrations)
{
    QStringList ours;
    for (const Migration &migration : migrations)
        ours += takenAwayBy(migration).tables;
    for (const QString &table : std::as_const(ours)) {
        const Result<bool> isThere = connection.hasTable(table);
        if (!isThere)
            return failure(isThere);
        if (*isThere)
            return Error{.code = ErrorCode::ConfigurationInvalid,
                         .detail = QStringLiteral("The database belongs to another program: it has a table %1, and not the tables that "
                                                  "Sallyport would make. Give Sallyport a database of its own. Accounts of other programs "
                                                  "come over with: sallyportd import")
                                       .arg(table)};
    }
    return {};
}

qsizetype countOfApplied(const QList<Migrator::Step> &steps)
{
    return std::ranges::count_if(steps, [](const Migrator::Step &step) { return step.state != Migrator::State::Pending; });
}

/// A migration may take minutes, and whoever comes second waits for it.
class Patience
{
public:
    explicit Patience(Database &database) : m_database(database) { wait(QStringLiteral("3600000")); }
    ~Patience() { wait(QStringLiteral("5000")); }
    Q_DISABLE_COPY_MOVE(Patience)

private:
    void wait(const QString &milliseconds)
    {
        if (m_database.dialect() != Dialect::Sqlite)
            return;
        // Without it the wait is shorter, which is no failure.
        const auto set = m_database.readOne(
            [&](Connection &connection) { return connection.executeOnce(QStringLiteral("PRAGMA busy_timeout = ") + milliseconds); });
        static_cast<void>(set);
    }

    Database &m_database;
};

} // namespace

Migrator::Migrator(Database &database, QList<Migration> migrations, const Clock &clock, BeforeChange beforeChange)
    : m_database(database),
      m_migrations(std::move(migrations)),
      m_clock(clock),
      m_beforeChange(std::move(beforeChange))
{ }

Result<QList<Migrator::Applied>> Migrator::applied(Connection &connection) const
{
    const Result<bool> isThere = connection.hasTable(QStringLiteral("schema_migrations"));
    if (!isThere)
        return failure(isThere);
    if (!*isThere) {
        const Result<> own = checkOwn(connection, m_migrations);
        return own ? Result<QList<Applied>>(QList<Applied>{}) : failure(own);
    }
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

Result<QList<Migrator::Step>> Migrator::unchangedSteps()
{
    Result<QList<Step>> now = status();
    if (!now)
        return now;
    const auto other = std::ranges::find(*now, State::Changed, &Step::state);
    return other == now->end() ? std::move(now) : Result<QList<Step>>(changed(*other));
}

Result<QList<Migration>> Migrator::wouldApply(std::optional<int> count)
{
    const Result<QList<Step>> now = unchangedSteps();
    if (!now)
        return failure(now);
    const QList<Migration> pending = m_migrations.sliced(countOfApplied(*now));
    return count ? pending.first(std::min<qsizetype>(*count, pending.size())) : pending;
}

Result<QList<Migration>> Migrator::wouldTakeBack(int count)
{
    const Result<QList<Step>> now = unchangedSteps();
    if (!now)
        return failure(now);
    const qsizetype applied = countOfApplied(*now);
    QList<Migration> newest = m_migrations.sliced(std::max<qsizetype>(0, applied - count), std::min<qsizetype>(count, applied));
    std::ranges::reverse(newest);
    return newest;
}

/// Once the row that is the lock is ours.
Result<> Migrator::prepareChange(Connection &connection, int version)
{
    if (!m_beforeChange)
        return {};
    if (Result<> prepared = m_beforeChange(connection, version); !prepared)
        return prepared;
    m_beforeChange = {};
    return {};
}

// False when there was nothing left to do for this migration: another process came first.
Result<bool> Migrator::apply(Connection &connection, const Migration &migration)
{
    for (const QString &statement : transactionPreamble(m_database.dialect()) + QStringList{migrationTableSql()}) {
        if (Result<> done = connection.executeOnce(statement); !done)
            return failure(std::move(done));
    }
    const auto noted = connection.execute(QStringLiteral("INSERT INTO schema_migrations (version, name, checksum, applied_at) "
                                                         "VALUES (?, ?, ?, ?) ON CONFLICT (version) DO NOTHING"),
                                          QVariantList{migration.version} + sqlValues(migration.name, migration.checksum(), m_clock.now()));
    if (!noted)
        return failure(noted);
    if (*noted == 0)
        return false;
    // Keeps the one before from being taken back meanwhile.
    const auto before =
        connection.execute(QStringLiteral("UPDATE schema_migrations SET version = version WHERE version = ?"), {migration.version - 1});
    if (!before)
        return failure(before);
    if (migration.version > 1 && *before == 0)
        return overtaken();
    if (Result<> prepared = prepareChange(connection, migration.version - 1); !prepared)
        return failure(std::move(prepared));
    if (Result<> done = run(connection, migration, migration.up); !done)
        return failure(std::move(done));
    return true;
}

Result<bool> Migrator::applyOnce(const Migration &migration)
{
    Result<bool> applied = m_database.write([&](Connection &connection) { return apply(connection, migration); });
    if (applied)
        return applied;
    // PostgreSQL's IF NOT EXISTS does not keep two from making the table of migrations at once: one of them fails.
    const Result<QList<Step>> now = unchangedSteps();
    if (now && now->at(migration.version - 1).state == State::Applied)
        return false;
    return applied;
}

Result<int> Migrator::up(std::optional<int> count)
{
    const Result<QList<Migration>> pending = wouldApply(count);
    if (!pending)
        return failure(pending);
    if (pending->isEmpty())
        return 0;
    const Patience patience(m_database);
    int done = 0;
    for (const Migration &migration : *pending) {
        const Result<bool> applied = applyOnce(migration);
        if (!applied)
            return failure(applied);
        done += *applied ? 1 : 0;
        // Whoever changed the schema first made the copy of what was there before; one in the middle would only push that one out.
        m_beforeChange = {};
    }
    // What another process applied is looked at too.
    if (const auto now = unchangedSteps(); !now)
        return failure(now);
    return done;
}

// False when another process has taken it back.
Result<bool> Migrator::takeBack(Connection &connection, const Migration &migration)
{
    for (const QString &statement : transactionPreamble(m_database.dialect())) {
        if (Result<> done = connection.executeOnce(statement); !done)
            return failure(std::move(done));
    }
    const auto noted = connection.execute(QStringLiteral("DELETE FROM schema_migrations WHERE version = ?"), {migration.version});
    if (!noted)
        return failure(noted);
    if (*noted == 0)
        return false;
    const Result<QList<Applied>> left = applied(connection);
    if (!left)
        return failure(left);
    if (!left->isEmpty() && left->last().version > migration.version)
        return overtaken();
    if (Result<> prepared = prepareChange(connection, migration.version); !prepared)
        return failure(std::move(prepared));
    if (Result<> done = run(connection, migration, migration.down); !done)
        return failure(std::move(done));
    return true;
}

Result<int> Migrator::down(int count)
{
    const Result<QList<Migration>> newest = wouldTakeBack(count);
    if (!newest)
        return failure(newest);
    const Patience patience(m_database);
    int done = 0;
    for (const Migration &migration : *newest) {
        const Result<bool> reverted = m_database.write([&](Connection &connection) { return takeBack(connection, migration); });
        if (!reverted)
            return failure(reverted);
        done += *reverted ? 1 : 0;
    }
    return done;
}

} // namespace sallyport
