// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace sallyport {

/// How many columns the terminal has that stdout is; nothing when it is none. One implementation per platform, chosen in CMake.
std::optional<int> terminalWidth();

} // namespace sallyport
