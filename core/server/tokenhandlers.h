// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/authenticator.h"
#include "core/server/router.h"

namespace sallyport {

/// `/token`, `/logout`, `/.well-known/jwks.json`.
void addTokenHandlers(Router &router, Authenticator &authenticator, const AccessTokens &accessTokens);

} // namespace sallyport
