// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// Accounts that leave and come: `/users/export` and `/users/import` for administrators.
void addTransferHandlers(Router &router, const Services &services);

} // namespace sallyport
