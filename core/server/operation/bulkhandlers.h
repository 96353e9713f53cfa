// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// What administrators do to many accounts at once: `/users/bulk`.
void addBulkHandlers(Router &router, const Services &services);

} // namespace sallyport
