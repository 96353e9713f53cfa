// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// `/logout`, `/users/me/sessions/` and, for administrators, `/users/{id}/sessions/`: where somebody is signed in.
void addSessionHandlers(Router &router, const Services &services);

} // namespace sallyport
