// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// `POST /register` and `POST /users/`: new accounts, one's own or, for administrators, anybody's.
void addSignUpHandlers(Router &router, const Services &services, Registration registration);

} // namespace sallyport
