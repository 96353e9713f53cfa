// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// `/notes/` and what is under it, and `/users/me/items/`: the example of a protected resource.
void addNoteHandlers(Router &router, const Services &services);

} // namespace sallyport
