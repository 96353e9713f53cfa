// SPDX-License-Identifier: Apache-2.0
#include "app/composition/processhardening.h"
#include "app/server/commandhint.h"
#include "app/server/commands.h"
#include "core/base/log.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

using namespace sallyport;

int main(int argc, char **argv)
{
    hardenProcess();
    installLog(LogFormat::Sentence); // between those that commands say themselves
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sallyportd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));

    CLI::App program("Sallyport's auth server: accounts, sign-in and tokens over HTTP.", "sallyportd");
    program.set_version_flag("--version", "sallyportd " SALLYPORT_VERSION);
    program.require_subcommand(1);
    Command chosen;
    addServeCommand(program, chosen);
    addUserCommands(program, chosen);
    addAuditCommands(program, chosen);
    addKeyCommands(program, chosen);
    addMigrateCommands(program, chosen);
    addImportCommand(program, chosen);
    addExportCommand(program, chosen);
    addBackupCommands(program, chosen);
    addConfigCommands(program, chosen);
    addOpenApiCommand(program, chosen);
    addHealthCommand(program, chosen);
    addDoctorCommand(program, chosen);
    addCompletionCommand(program, chosen);
    try {
        program.parse(argc, argv);
        refuseEmptyValues(program, {argv + 1, argv + argc});
    } catch (const CLI::ParseError &error) {
        // Help and version end well; everything else is a mistake in the command.
        if (error.get_exit_code() == 0)
            return program.exit(error);
        tellMistake(program, error, {argv + 1, argv + argc});
        return int(ExitCode::Usage);
    }
    return int(chosen());
}
