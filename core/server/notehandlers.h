// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/notes.h"
#include "core/server/router.h"

namespace sallyport {

/// `/notes/` and what is under it: the example of a protected resource.
void addNoteHandlers(Router &router, Notes &notes);

} // namespace sallyport
