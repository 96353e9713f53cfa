// SPDX-License-Identifier: Apache-2.0
#include "app/server/commands.h"
#include "app/server/console.h"
#include "core/api/openapi.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace sallyport {

void addOpenApiCommand(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand("openapi", "Print the OpenAPI 3.1 document of the API");
    const auto json = std::make_shared<bool>(false); // for scripts that say so everywhere
    command->add_flag("--json", *json, "It is JSON, with this or without");
    command->callback([json, &chosen] {
        chosen = [] {
            printJson(api::openApiDocument());
            return ExitCode::Done;
        };
    });
}

} // namespace sallyport
