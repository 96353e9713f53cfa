// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"

namespace sallyport {

/// What opens the secrets in an installation's database: the file that the settings name, or `master.key` in the data directory, made
/// when there is nothing sealed yet. ErrorCode::ConfigurationInvalid when the file is damaged, not private, or missing though there is.
Result<Secret> masterKey(const Settings &settings, Installation &installation);

/// The key in the file that the settings name; nothing when they name none.
Result<std::optional<Secret>> namedMasterKey(const Settings &settings);

} // namespace sallyport
