// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"
#include "core/server/router.h"

namespace sallyport {

/// `/livez`, `/readyz`, `/openapi.json`. `isReady` asks the database.
void addHealthHandlers(Router &router, std::function<Result<>()> isReady, Registration registration, bool docs);

} // namespace sallyport
