// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringList>

namespace sallyport {

/// What a new password must be (NIST SP 800-63B, 5.1.1.2): long enough and not guessable; no composition rules.
struct PasswordPolicy
{
    int minimumBytes = 8; ///< of UTF-8 in NFC
    int maximumBytes = 1024;
    bool refuseWeak = true; ///< false with --dev: only the length counts

    /// ErrorCode::ValidationFailed on `field` with a reason a person understands: too short, too long, common, made of `ownWords`
    /// (user name, address, full name), or easy to guess (zxcvbn score below 3).
    Result<> check(const Secret &password, const QStringList &ownWords, QLatin1StringView field) const;
};

} // namespace sallyport
