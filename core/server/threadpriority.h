// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sallyport {

/// Gives the calling thread a smaller share of the processor than others where there is not enough for all, for as long as it lives.
/// Where the system does not allow it, nothing changes.
void lowerThreadPriority();

} // namespace sallyport
