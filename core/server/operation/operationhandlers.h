// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// `/server/`, `/settings/`, `/keys/` and `/backups/` for administrators.
void addOperationHandlers(Router &router, const Services &services);

} // namespace sallyport
