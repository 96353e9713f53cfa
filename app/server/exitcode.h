// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/errorcode.h"

namespace sallyport {

/// What the program ends with. Scripts rely on these numbers.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Configuration = 3,
    NotFound = 4,
    Conflict = 5,
    Unreachable = 7,
};

ExitCode exitCodeOf(ErrorCode code);

} // namespace sallyport
