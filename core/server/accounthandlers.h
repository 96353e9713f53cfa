// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// `/me`, `/users/me/` and what is under it, but for sessions: what people do with their own accounts.
void addAccountHandlers(Router &router, const Services &services);

} // namespace sallyport
