// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sealer.h"

namespace sallyport {

/// The key that signed device tokens in earlier versions: from the master key, which is not in the database, and a random value that was
/// kept there as it is.
Secret deviceTokenKey(const Sealer &masterKey, const Secret &stored);

} // namespace sallyport
