// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// `/users/` and `/users/{id}` for administrators, but for sessions.
void addAdminHandlers(Router &router, const Services &services);

} // namespace sallyport
