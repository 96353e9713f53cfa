// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/serveroperations.h"
#include "core/server/trouble.h"

namespace sallyport {

/// Looks at a server's parts, which must outlive what is returned.
Troubles troublesOf(const ServerOperations::Parts &parts);

} // namespace sallyport
