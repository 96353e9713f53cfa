// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sallyport {

/// Lets this process open as many descriptors as the system would let it. Returns how many that are.
qint64 raiseDescriptorLimit();

} // namespace sallyport
