// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>

namespace sallyport {

/// Whether the server answers, and since when it does or does not. Beside the session's state: who is signed in stays so.
struct Reachability
{
    bool reachable = true;
    Timestamp since; ///< while it is not reachable: the first failure
    std::optional<Timestamp> nextTry; ///< while it is not reachable; empty: right now
    Error reason; ///< while it is not reachable: the last failure
};

} // namespace sallyport
