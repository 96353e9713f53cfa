// SPDX-License-Identifier: Apache-2.0
#include "app/composition/datadirectory.h"
#include "app/composition/serverassembly.h"
#include "app/composition/shownsettings.h"
#include "app/server/commands.h"
#include "app/server/configcheck.h"
#include "app/server/configsample.h"
#include "app/server/console.h"
#include "app/server/settingflags.h"
#include "core/base/settingstable.h"

namespace sallyport {

namespace {

ExitCode show(const SettingFlags &flags, bool withOrigin, bool json)
{
    auto settings = flags.load();
    if (!settings)
        return fail(settings.error());
    applyModeDefaults(*settings, Hosting::Standalone);
    if (auto addresses = listenAddresses(*settings); !addresses)
        return fail(addresses.error());
    QJsonObject object;
    QList<QStringList> table;
    for (const ShownSetting &setting : shownSettings(*settings)) {
        const QString origin = setting.origin.description();
        object.insert(setting.key,
                      withOrigin ? QJsonValue(QJsonObject{{QStringLiteral("value"), setting.value}, {QStringLiteral("origin"), origin}})
                                 : QJsonValue(setting.value));
        table.append(withOrigin ? QStringList{setting.key, setting.value, origin} : QStringList{setting.key, setting.value});
    }
    if (json)
        printJson(object);
    else
        printTable(table);
    return ExitCode::Done;
}

ExitCode check(const SettingFlags &flags)
{
    auto settings = flags.load();
    if (!settings)
        return fail(settings.error());
    applyModeDefaults(*settings, Hosting::Standalone);
    const QList<Error> mistakes = mistakesIn(*settings);
    for (const Error &mistake : mistakes)
        fail(mistake);
    if (!mistakes.isEmpty())
        return ExitCode::Configuration;
    printMessage(QStringLiteral("The configuration is good."));
    return ExitCode::Done;
}

} // namespace

void addConfigCommands(CLI::App &program, Command &chosen)
{
    CLI::App &config = *program.add_subcommand("config", "The server's settings");
    config.require_subcommand(1);

    CLI::App *showing = config.add_subcommand("show", "Every setting as serve would take it; secrets are not shown");
    const auto flags = std::make_shared<SettingFlags>(*showing, SettingFlags::Which::All);
    const auto origin = std::make_shared<bool>(false);
    const auto json = std::make_shared<bool>(false);
    showing->add_flag("--origin", *origin, "Also where each value comes from");
    showing->add_flag("--json", *json, "Print JSON");
    showing->callback([=, &chosen] { chosen = [=] { return show(*flags, *origin, *json); }; });

    CLI::App *checking = config.add_subcommand("check", "Find what would stop serve: names, values, files, directories");
    const auto checkFlags = std::make_shared<SettingFlags>(*checking, SettingFlags::Which::All);
    checking->callback([=, &chosen] { chosen = [=] { return check(*checkFlags); }; });

    config.add_subcommand("sample", "Print a configuration file with every setting, its meaning and its default")->callback([&chosen] {
        chosen = [] {
            printLine(sampleConfiguration().trimmed());
            return ExitCode::Done;
        };
    });
}

} // namespace sallyport
