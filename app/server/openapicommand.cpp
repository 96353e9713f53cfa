// SPDX-License-Identifier: Apache-2.0
#include "app/server/commands.h"
#include "app/server/console.h"
#include "core/api/openapi.h"

#include <CLI/CLI.hpp>

namespace sallyport {

void addOpenApiCommand(CLI::App &program, Command &chosen)
{
    program.add_subcommand("openapi", "Print the OpenAPI 3.1 document of the API")->callback([&chosen] {
        chosen = [] {
            printJson(api::openApiDocument());
            return ExitCode::Done;
        };
    });
}

} // namespace sallyport
