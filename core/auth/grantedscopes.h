// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/user.h"
#include "core/base/scope.h"

namespace sallyport {

/// What a user's role lets a token do.
Scopes scopesFor(Role role);

/// What a sign-in grants of what was asked for: all the role has when nothing was. Empty when that leaves nothing.
std::optional<Scopes> grantedScopes(Role role, const std::optional<Scopes> &asked);

/// What a refresh grants: what the session was granted and the role still has, or what was asked of it. Empty when what was asked for
/// leaves nothing, or is more than the session was granted (RFC 6749, 6).
std::optional<Scopes> refreshedScopes(Role role, Scopes granted, const std::optional<Scopes> &asked);

} // namespace sallyport
