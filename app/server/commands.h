// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/exitcode.h"

#include <functional>

namespace CLI {
class App;
}

namespace sallyport {

/// What the chosen subcommand does, to be run once the event loop can be.
using Command = std::function<ExitCode()>;

// Each adds its subcommands to the program; the one that was chosen puts itself into `chosen`.
void addServeCommand(CLI::App &program, Command &chosen);
void addUserCommands(CLI::App &program, Command &chosen);
void addAuditCommands(CLI::App &program, Command &chosen);
void addKeyCommands(CLI::App &program, Command &chosen);
void addMigrateCommands(CLI::App &program, Command &chosen);
void addImportCommand(CLI::App &program, Command &chosen);
void addExportCommand(CLI::App &program, Command &chosen);
void addBackupCommands(CLI::App &program, Command &chosen);
void addConfigCommands(CLI::App &program, Command &chosen);
void addOpenApiCommand(CLI::App &program, Command &chosen);
void addHealthCommand(CLI::App &program, Command &chosen);
void addDoctorCommand(CLI::App &program, Command &chosen);
/// After all others: it tells a shell about them.
void addCompletionCommand(CLI::App &program, Command &chosen);

} // namespace sallyport
