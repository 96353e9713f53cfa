// SPDX-License-Identifier: Apache-2.0
#include "app/composition/serverassembly.h"
#include "app/server/commands.h"
#include "app/server/console.h"
#include "app/server/settingflags.h"
#include "app/server/signalwatcher.h"
#include "core/base/log.h"
#include "core/base/settingstable.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

constexpr std::chrono::seconds stopGrace(10);

/// Settings are taken at the start. A reload tells what the files say now, so that a mistake shows before the next start does.
void checkAgain(const SettingFlags &flags, const Settings &running)
{
    auto now = flags.load();
    if (!now) {
        qCWarning(lcServer).noquote() << "the configuration has a mistake now:" << now.error().detail;
        return;
    }
    applyModeDefaults(*now, Hosting::Standalone);
    forEachSetting([&](const auto &setting) {
        if (showValue(setting.in(*now)) != showValue(setting.in(running)))
            qCWarning(lcServer) << "changed, and in force from the next start:" << setting.key;
    });
    qCInfo(lcServer) << "configuration read again";
}

ExitCode serve(const SettingFlags &flags)
{
    auto settings = flags.load();
    if (!settings)
        return fail(settings.error());
    applyModeDefaults(*settings, Hosting::Standalone);

    SignalWatcher watcher;
    auto assembly = ServerAssembly::start(*settings);
    if (!assembly)
        return fail(assembly.error());
    for (const QUrl &url : (*assembly)->urls())
        printLine(QStringLiteral("Listening on ") + url.toString());

    QObject::connect(&watcher, &SignalWatcher::stopRequested, qApp, &QCoreApplication::quit);
    QObject::connect(&watcher, &SignalWatcher::reloadRequested, qApp, [&] { checkAgain(flags, *settings); });
    QCoreApplication::exec();
    qCInfo(lcServer) << "stopping";
    (*assembly)->stop(stopGrace);
    return ExitCode::Done;
}

} // namespace

void addServeCommand(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("serve", "Run the server until SIGTERM or Ctrl+C");
    const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::All);
    command->callback([=, &chosen] { chosen = [flags] { return serve(*flags); }; });
}

} // namespace sallyport
