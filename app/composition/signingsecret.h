// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"

#include <optional>

namespace sallyport {

/// The HS256 secret the operator gave, itself or as a file, whichever of the two was said with higher rank (a file wins a tie).
/// ErrorCode::ConfigurationInvalid when the file cannot be read or is empty.
Result<std::optional<Secret>> signingSecret(const Settings &settings);

} // namespace sallyport
