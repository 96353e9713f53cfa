// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/router.h"
#include "core/server/services.h"

namespace sallyport {

/// What of the API depends on how the server was started.
struct HandlerOptions
{
    Registration registration = Registration::Closed;
    bool docs = false;
    int passwordMinimum = 8; ///< bytes
};

/// Gives every endpoint of the API its handler.
void addHandlers(Router &router, const Services &services, const HandlerOptions &options);

} // namespace sallyport
