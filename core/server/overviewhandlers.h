// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// `/audit/` and `/stats/`: what happened, for administrators.
void addOverviewHandlers(Router &router, const Services &services);

} // namespace sallyport
