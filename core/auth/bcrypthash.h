// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhash.h"
#include "core/base/secret.h"

namespace sallyport {

/// A bcrypt hash (Provos and Mazières 1999) as crypt() writes it: `$2b$12$` and 53 characters; `$2a$` and `$2y$` mean the same. Django's
/// bcrypt_sha256, which hashes the hexadecimal SHA-256 of the password, is stored as `$bcrypt-sha256-hex$2b$12$…`.
struct BcryptHash
{
    int cost = 0;
    bool ofSha256 = false;
    QByteArray text; ///< the 60 characters from `$2` on

    /// ErrorCode::ValidationFailed for anything else and for costs outside of 4 to 16; with a sentence of its own for `$2x$`, whose
    /// maker took different passwords for the same.
    static Result<BcryptHash> parse(QByteArrayView text);
    QByteArray toText() const;

    /// Only the first 72 bytes count, as everywhere with bcrypt. A password with a NUL never matches: most makers stop there.
    bool matches(const Secret &password) const;
    PasswordHashInfo info() const;
};

} // namespace sallyport
