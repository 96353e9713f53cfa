// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/handlers.h"

namespace sallyport {

/// `/livez`, `/readyz`, `/openapi.json`.
void addHealthHandlers(Router &router, const Services &services, const HandlerOptions &options);

} // namespace sallyport
