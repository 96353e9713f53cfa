// SPDX-License-Identifier: Apache-2.0
#include "app/composition/installation.h"
#include "app/server/commands.h"
#include "app/server/console.h"
#include "app/server/settingflags.h"

#include <QDateTime>

namespace sallyport {

namespace {

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

ExitCode status(Migrator &migrator, bool json)
{
    auto steps = migrator.status();
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
    if (json)
        printJson(array);
    else
        printTable(table);
    return ExitCode::Done;
}

ExitCode up(Migrator &migrator, std::optional<int> count)
{
    auto applied = migrator.up(count);
    if (!applied)
        return fail(applied.error());
    printMessage(*applied == 0 ? QStringLiteral("The schema is up to date.") : QStringLiteral("%1 migration(s) applied.").arg(*applied));
    return ExitCode::Done;
}

template<class Work>
Command withMigrator(const std::shared_ptr<SettingFlags> &flags, Work work)
{
    return [=] {
        auto settings = flags->load();
        if (!settings)
            return fail(settings.error());
        auto store = DataStore::open(*settings);
        if (!store)
            return fail(store.error());
        return work(*(*store)->migrator);
    };
}

} // namespace

void addMigrateCommands(CLI::App &program, Command &chosen)
{
    CLI::App &migrate = *program.add_subcommand("migrate", "The database's schema (serve brings it up to date by itself)");
    migrate.require_subcommand(1);

    CLI::App *showing = migrate.add_subcommand("status", "Which migrations are applied and which are pending");
    const auto statusFlags = std::make_shared<SettingFlags>(*showing, SettingFlags::Which::Where);
    const auto json = std::make_shared<bool>(false);
    showing->add_flag("--json", *json, "Print JSON");
    showing->callback([=, &chosen] { chosen = withMigrator(statusFlags, [json](Migrator &migrator) { return status(migrator, *json); }); });

    CLI::App *applying = migrate.add_subcommand("up", "Apply pending migrations");
    const auto upFlags = std::make_shared<SettingFlags>(*applying, SettingFlags::Which::Where);
    const auto count = std::make_shared<std::optional<int>>();
    applying->add_option("count", *count, "At most so many")->type_name("NUMBER")->check(CLI::Range(1, 1'000'000));
    applying->callback([=, &chosen] { chosen = withMigrator(upFlags, [count](Migrator &migrator) { return up(migrator, *count); }); });
}

} // namespace sallyport
