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
/// ErrorCode::ValidationFailed with every field that is wrong. Nothing is trimmed.
Result<AccountNames> checkAccountNames(AccountNames names);

/// A user name is 1 to 64 characters that people can read, type and tell apart: none of them invisible, no white space at its ends, no
/// letters of scripts that are not written together (UTS 39, 5.2, highly restrictive), and nothing that reads as an account's id.
/// ErrorCode::ValidationFailed on `username`.
Result<QString> checkedUsername(const QString &name);
/// ErrorCode::ValidationFailed on `email`.
Result<QString> checkedEmail(const QString &address);
/// At most 200 characters without control characters and marks that turn the direction of writing; an empty one is none.
/// ErrorCode::ValidationFailed on `full_name`.
Result<std::optional<QString>> checkedFullName(const QString &name);

} // namespace sallyport
