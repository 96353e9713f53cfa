// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

namespace sallyport {

/// The key that signs device tokens: from what is not in the database (the master key, or the operator's secret) and the random value
/// that is. So whoever reads the database alone can make no token.
Secret deviceTokenKey(const Secret &outside, const Secret &stored);

} // namespace sallyport
