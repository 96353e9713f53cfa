// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <optional>

namespace sallyport {

/// The names of an account as they are stored: user name and address in Unicode NFC (RFC 8265, 3.3).
struct AccountNames
{
    QString username;
    std::optional<QString> email;
    std::optional<QString> fullName;
};

/// What the names of an account must be, whoever makes it: over the API, on the command line or in the window.
///
/// ErrorCode::ValidationFailed on `username`, `email` or `full_name`. A user name is 1 to 64 characters that people can read, type and
/// tell apart: none of them invisible, no white space at its ends, no letters of scripts that are not written together (UTS 39, 5.2,
/// highly restrictive).
Result<AccountNames> checkAccountNames(AccountNames names);

} // namespace sallyport
