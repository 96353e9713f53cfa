// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"

namespace sallyport {

/// The secret in a file that a setting names, without the line break that editors and tools put at its end. `what` the file is for,
/// such as "secret key file", begins the errors: ErrorCode::ConfigurationInvalid when it cannot be read, is empty, or can be changed
/// by others. That others can read it is a warning: so do containers mount secrets.
Result<Secret> readSecretFile(const Settings &settings, const char *key, const QString &what, const QString &path);

} // namespace sallyport
