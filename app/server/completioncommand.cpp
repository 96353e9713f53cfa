// SPDX-License-Identifier: Apache-2.0
#include "app/server/commands.h"
#include "app/server/completion.h"
#include "app/server/console.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace sallyport {

void addCompletionCommand(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("completion", "Print what makes a shell complete commands, flags and their values");
    const auto shell = std::make_shared<std::string>();
    command->add_option("shell", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}))
        ->type_name("SHELL");
    command->footer("For this shell only:  source <(sallyportd completion bash)    source <(sallyportd completion zsh)\n"
                    "                      sallyportd completion fish | source");
    command->callback([=, &program, &chosen] {
        chosen = [=, &program] {
            const QList<CommandShape> shapes = shapesOf(program);
            printLine((*shell == "bash"      ? bashCompletion(shapes)
                           : *shell == "zsh" ? zshCompletion(shapes)
                                             : fishCompletion(shapes))
                          .trimmed());
            return ExitCode::Done;
        };
    });
}

} // namespace sallyport
