// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/handlers.h"

namespace sallyport {

/// `/livez`, `/readyz`, `/openapi.json`. `isReady` asks the database.
void addHealthHandlers(Router &router, std::function<Result<>()> isReady, const HandlerOptions &options);

} // namespace sallyport
