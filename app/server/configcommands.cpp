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

QList<Error> allMistakes(const SettingFlags &flags)
{
    auto settings = flags.load();
    if (!settings)
        return {settings.error()};
    applyModeDefaults(*settings, Hosting::Standalone);
    return mistakesIn(*settings) + mistakesInData(*settings);
}

ExitCode check(const SettingFlags &flags, bool json)
{
    const QList<Error> mistakes = allMistakes(flags);
    QJsonArray details;
    for (const Error &mistake : mistakes) {
        details.append(mistake.detail);
        if (!json)
            fail(mistake);
    }
    if (json)
        printJson(QJsonObject{{QStringLiteral("good"), mistakes.isEmpty()}, {QStringLiteral("mistakes"), details}});
    else if (mistakes.isEmpty())
        printMessage(QStringLiteral("The configuration is good."));
    return mistakes.isEmpty() ? ExitCode::Done : ExitCode::Configuration;
}

void addSample(CLI::App &config, Command &chosen)
{
    CLI::App *sample = config.add_subcommand("sample", "Print a configuration file with every setting, its meaning and its default");
    const auto json = std::make_shared<bool>(false);
    sample->add_flag("--json", *json, "Print names, meaning and default of every setting as JSON");
    sample->callback([json, &chosen] {
        chosen = [json] {
            if (*json)
                printJson(settingsAsJson());
            else
                printLine(sampleConfiguration().trimmed());
            return ExitCode::Done;
        };
    });
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
    const auto checkJson = std::make_shared<bool>(false);
    checking->add_flag("--json", *checkJson, "Print JSON");
    checking->callback([=, &chosen] { chosen = [=] { return check(*checkFlags, *checkJson); }; });
    addSample(config, chosen);
}

} // namespace sallyport
