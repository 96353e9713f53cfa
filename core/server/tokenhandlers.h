// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// `/token`, `/login`, `/refresh`, `/.well-known/jwks.json`.
void addTokenHandlers(Router &router, const Services &services);

} // namespace sallyport
