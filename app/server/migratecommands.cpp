// SPDX-License-Identifier: Apache-2.0
#include "app/composition/installation.h"
#include "app/server/commands.h"
#include "app/server/confirmation.h"
#include "app/server/console.h"
#include "app/server/passwordprompt.h"
#include "app/server/settingflags.h"
#include "core/storage/schema/migrationscript.h"

#include <QDateTime>

namespace sallyport {

namespace {

struct MigrateArguments
{
    bool json = false;
    bool dryRun = false;
    bool withoutBackup = false;
    bool yes = false;
    std::optional<int> count;
};

QString stateName(Migrator::State state)
{
    switch (state) {
    case Migrator::State::Applied: return QStringLiteral("applied");
    case Migrator::State::Pending: return QStringLiteral("pending");
    case Migrator::State::Changed: return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

QString appliedAt(const Migrator::Step &step)
{
    if (!step.appliedAt)
        return QStringLiteral("-");
    return QDateTime::fromMSecsSinceEpoch(step.appliedAt->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

ExitCode status(DataStore &store, const MigrateArguments &told)
{
    auto steps = store.migrator->status();
    if (!steps)
        return fail(steps.error());
    QJsonArray array;
    QList<QStringList> table{{QStringLiteral("VERSION"), QStringLiteral("NAME"), QStringLiteral("STATE"), QStringLiteral("APPLIED")}};
    for (const Migrator::Step &step : std::as_const(*steps)) {
        array.append(QJsonObject{{QStringLiteral("version"), step.version},
                                 {QStringLiteral("name"), step.name},
                                 {QStringLiteral("state"), stateName(step.state)},
                                 {QStringLiteral("applied_at"), step.appliedAt ? QJsonValue(appliedAt(step)) : QJsonValue()}});
        table.append({QString::number(step.version), step.name, stateName(step.state), appliedAt(step)});
    }
    if (told.json)
        printJson(array);
    else
        printTable(table);
    return ExitCode::Done;
}

ExitCode showUp(DataStore &store, const MigrateArguments &told)
{
    const auto pending = store.migrator->wouldApply(told.count);
    if (!pending)
        return fail(pending.error());
    if (pending->isEmpty())
        printMessage(QStringLiteral("The schema is up to date."));
    else
        printLine(upScript(*pending, store.database->dialect(), store.clock.now()).trimmed());
    return ExitCode::Done;
}

ExitCode up(DataStore &store, const MigrateArguments &told)
{
    if (told.dryRun)
        return showUp(store, told);
    auto applied = store.migrator->up(told.count);
    if (!applied)
        return fail(applied.error());
    printMessage(*applied == 0 ? QStringLiteral("The schema is up to date.") : QStringLiteral("%1 migration(s) applied.").arg(*applied));
    return ExitCode::Done;
}

Result<qint64> rowsOf(Database &database, const QString &table)
{
    const auto rows = database.readOne([&](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM ") + table, {}, [](Row row) { return row.number(); });
    });
    return rows ? Result<qint64>(rows->value_or(0)) : Result<qint64>(failure(rows));
}

/// One line for each migration.
Result<> tellWhatGoes(DataStore &store, const QList<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        const TakenAway taken = takenAwayBy(migration);
        QStringList parts;
        for (const QString &table : taken.tables) {
            const auto rows = rowsOf(*store.database, table);
            if (!rows)
                return failure(rows);
            parts.append(QStringLiteral("table %1 with %2 row(s)").arg(table).arg(*rows));
        }
        for (const QString &column : taken.columns)
            parts.append(QStringLiteral("column ") + column);
        if (!taken.words.isEmpty())
            parts.append(taken.words);
        printMessage(QStringLiteral("%1 %2 takes away: %3")
                         .arg(migration.version)
                         .arg(migration.name, parts.isEmpty() ? QStringLiteral("no data") : parts.join(QStringLiteral(", "))));
    }
    return {};
}

ExitCode down(DataStore &store, const MigrateArguments &told)
{
    const auto newest = store.migrator->wouldTakeBack(told.count.value_or(1));
    if (!newest)
        return fail(newest.error());
    if (newest->isEmpty()) {
        printMessage(QStringLiteral("No migration is applied."));
        return ExitCode::Done;
    }
    if (told.dryRun) {
        printLine(downScript(*newest, store.database->dialect()).trimmed());
        return ExitCode::Done;
    }
    if (const auto described = tellWhatGoes(store, *newest); !described)
        return fail(described.error());
    const bool keepsNoCopy = told.withoutBackup || store.database->dialect() == Dialect::PostgreSql;
    const auto accounts = rowsOf(*store.database, QStringLiteral("users"));
    if (!accounts)
        return fail(accounts.error());
    if (keepsNoCopy && *accounts > 0 && !told.yes && !stdinIsTerminal()) {
        printMessage(QStringLiteral("No copy would be kept, and there is nobody to ask. If that is wanted, add --yes."));
        return ExitCode::Usage;
    }
    if (!told.yes && !isConfirmed(QStringLiteral("Take %1 migration(s) back?").arg(newest->size()))) {
        printMessage(QStringLiteral("Nothing was changed."));
        return ExitCode::Failed;
    }
    const auto reverted = store.migrator->down(int(newest->size()));
    if (!reverted)
        return fail(reverted.error());
    printMessage(
        QStringLiteral("%1 migration(s) taken back. This version of sallyportd applies them again when it serves.").arg(*reverted));
    return ExitCode::Done;
}

using MigrateWork = ExitCode (*)(DataStore &, const MigrateArguments &);

Command withStore(const std::shared_ptr<SettingFlags> &flags, const std::shared_ptr<MigrateArguments> &told, MigrateWork work)
{
    return [=] {
        auto settings = flags->load();
        if (!settings)
            return fail(settings.error());
        if (work == down && !told->dryRun) {
            if (const auto there = DataStore::checkThere(*settings); !there)
                return fail(there.error());
        }
        auto store = work == status || told->dryRun ? DataStore::openToLook(*settings) : DataStore::open(*settings);
        if (!store)
            return fail(store.error());
        (*store)->copiesBeforeMigrating = !told->withoutBackup;
        return work(**store, *told);
    };
}

} // namespace

void addMigrateCommands(CLI::App &program, Command &chosen)
{
    CLI::App &migrate = *program.add_subcommand("migrate", "The database's schema (serve brings it up to date by itself)");
    migrate.require_subcommand(1);
    const auto told = std::make_shared<MigrateArguments>();
    const auto add = [&](const char *name, const char *help, MigrateWork work) -> CLI::App & {
        CLI::App *command = migrate.add_subcommand(name, help);
        const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::Where);
        command->callback([=, &chosen] { chosen = withStore(flags, told, work); });
        return *command;
    };
    add("status", "Which migrations are applied and which are pending", status).add_flag("--json", told->json, "Print JSON");
    const auto addChange = [&](const char *name, const char *help, const char *count, MigrateWork work) -> CLI::App & {
        CLI::App &command = add(name, help, work);
        command.add_option("count", told->count, count)->type_name("NUMBER")->check(CLI::Range(1, 1'000'000));
        command.add_flag("--dry-run", told->dryRun, "Change nothing; print the SQL, as a script for sqlite3 or psql");
        command.add_flag("--no-backup", told->withoutBackup, "Do not copy the database before (SQLite; PostgreSQL's is never copied)");
        return command;
    };
    addChange("up", "Apply pending migrations", "At most so many", up);
    addChange("down", "Take back the newest migrations, with the data they hold", "So many [1]", down)
        .add_flag("--yes", told->yes, "Do not ask");
}

} // namespace sallyport
