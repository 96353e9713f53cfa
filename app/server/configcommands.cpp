// SPDX-License-Identifier: Apache-2.0
#include "app/composition/datadirectory.h"
#include "app/composition/serverassembly.h"
#include "app/server/commands.h"
#include "app/server/configcheck.h"
#include "app/server/configsample.h"
#include "app/server/console.h"
#include "app/server/settingflags.h"
#include "core/base/settingstable.h"

namespace sallyport {

namespace {

/// A database URL may hold a password; people paste this output into bug reports.
QString shown(std::string_view key, const QString &value)
{
    const QUrl url(value);
    if (key != "database" || url.password().isEmpty())
        return value;
    return url.toString(QUrl::RemovePassword);
}

ExitCode show(const SettingFlags &flags, bool withOrigin, bool json)
{
    auto settings = flags.load();
    if (!settings)
        return fail(settings.error());
    applyModeDefaults(*settings, Hosting::Standalone);
    if (auto addresses = listenAddresses(*settings); !addresses)
        return fail(addresses.error());
    settings->dataDirectory = dataDirectory(*settings);
    settings->database = databaseUrl(*settings);
    QJsonObject object;
    QList<QStringList> table;
    forEachSetting([&](const auto &setting) {
        const QString value = shown(setting.key, showValue(setting.in(*settings)));
        const QString origin = settings->origin(setting.key).description();
        const QString key = QString::fromLatin1(setting.key);
        object.insert(key,
                      withOrigin ? QJsonValue(QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("origin"), origin}})
                                 : QJsonValue(value));
        table.append(withOrigin ? QStringList{key, value, origin} : QStringList{key, value});
    });
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
