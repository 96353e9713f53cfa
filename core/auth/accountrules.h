// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <optional>

namespace sallyport {

/// What the names of an account must be, whoever makes it: over the API, on the command line or in the window.
///
/// ErrorCode::ValidationFailed on `username`, `email` or `full_name`. A user name is 1 to 64 characters that people can read, type and
/// tell apart: none of them invisible, no white space at its ends.
Result<> checkAccountNames(const QString &username, const std::optional<QString> &email, const std::optional<QString> &fullName);

} // namespace sallyport
