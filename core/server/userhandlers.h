// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accounts.h"
#include "core/auth/notes.h"
#include "core/base/settings.h"
#include "core/server/router.h"

namespace sallyport {

/// `/users/` and what is under it.
void addUserHandlers(Router &router, Accounts &accounts, Notes &notes, Registration registration);

} // namespace sallyport
