// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// `/session`: signing browsers in and out with a cookie.
void addBrowserHandlers(Router &router, const Services &services);

} // namespace sallyport
