// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace sallyport {

/// Whether something keeps this machine's clock right (NTP, PTP). One implementation per platform, chosen in CMake; nothing where it
/// cannot be asked.
std::optional<bool> isClockSynchronized();

} // namespace sallyport
