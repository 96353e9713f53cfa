// SPDX-License-Identifier: Apache-2.0
#include "app/composition/descriptorlimit.h"
#include "app/composition/serverassembly.h"
#include "app/composition/signalwatcher.h"
#include "app/composition/stopdeadline.h"
#include "app/server/commands.h"
#include "app/server/console.h"
#include "app/server/inheritedsockets.h"
#include "app/server/reload.h"
#include "app/server/servicemanager.h"
#include "app/server/settingflags.h"
#include "core/base/log.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

constexpr std::chrono::seconds stopGrace(7);
constexpr std::chrono::milliseconds stopLimit(9500); // what is done by and by has the rest of the ten seconds
constexpr qint64 ownDescriptors = 128; // databases, event loops, listeners, standard streams

void checkDescriptors(const Settings &settings)
{
    const qint64 limit = raiseDescriptorLimit();
    if (limit < settings.limits.connections + ownDescriptors)
        qCWarning(lcServer).noquote()
            << QStringLiteral("limits.connections is %1, but only %2 descriptors can be open: raise LimitNOFILE= or ulimit -n")
                   .arg(settings.limits.connections)
                   .arg(limit);
}

QString statusText(const ServerAssembly &assembly)
{
    return QStringLiteral("Listening on ") + assembly.urls().first().toString();
}

/// Runs until a stop signal. A second one ends the process at once.
void run(const SettingFlags &flags, Settings &settings, ServerAssembly &assembly, SignalWatcher &watcher, ServiceManager &manager,
         StopDeadline &deadline)
{
    QObject::connect(&watcher, &SignalWatcher::stopRequested, qApp, &QCoreApplication::quit);
    QObject::connect(&watcher, &SignalWatcher::reloadRequested, qApp, [&] {
        manager.reloading();
        reload(flags, settings, assembly);
        checkDescriptors(settings);
        manager.ready(statusText(assembly));
    });
    manager.watch([&assembly](std::chrono::milliseconds within) { return assembly.isResponsive(within); });
    manager.ready(statusText(assembly));
    QCoreApplication::exec();
    deadline.begin(stopLimit);
    manager.stopping();
    watcher.release();
    qCInfo(lcServer) << "stopping";
    assembly.stop(stopGrace);
}

/// Scripts and other programs wait for the one line on stdout. Of several addresses it names the first; the log has the others.
void tellWhere(const ServerAssembly &assembly)
{
    for (const QUrl &url : assembly.urls().sliced(1))
        qCInfo(lcServer).noquote() << "also listening on" << url.toString();
    printLine(statusText(assembly));
}

ExitCode serve(const SettingFlags &flags)
{
    installLog(defaultLogFormat());
    ServiceManager manager;
    auto inherited = takeInheritedSockets();
    if (!inherited)
        return fail(inherited.error());
    auto settings = flags.load();
    if (!settings)
        return fail(settings.error());
    applyModeDefaults(*settings, Hosting::Standalone);
    installLog(logFormatFor(settings->logFormat));
    setLogLevel(settings->logLevel);
    checkDescriptors(*settings);

    SignalWatcher watcher; // before any thread is made
    watcher.release(); // a start that waits for a database can be ended, and loses nothing
    StopDeadline deadline; // goes after the assembly, which waits for its threads
    auto assembly = ServerAssembly::start(*settings, *inherited);
    if (!assembly)
        return fail(assembly.error());
    watcher.resume();
    tellWhere(**assembly);
    run(flags, *settings, **assembly, watcher, manager, deadline);
    return ExitCode::Done;
}

} // namespace

void addServeCommand(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("serve", "Run the server until SIGTERM or Ctrl+C; a second one does not wait");
    const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::All);
    command->callback([=, &chosen] { chosen = [flags] { return serve(*flags); }; });
}

} // namespace sallyport
