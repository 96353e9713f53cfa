// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhash.h"
#include "core/base/secret.h"

namespace sallyport {

/// A PBKDF2 hash (RFC 8018, 5.2) with HMAC: `$pbkdf2-sha256$i=600000$salt$hash`.
struct Pbkdf2Hash
{
    enum class Digest { Sha1, Sha256, Sha512 };

    Digest digest = Digest::Sha256;
    qint64 iterations = 0;
    QByteArray salt;
    QByteArray hash;

    /// Of a longer hash only the digest's length is kept: the rest costs whoever checks it, and nothing to who guesses.
    /// ErrorCode::ValidationFailed for other digests than sha1, sha256 and sha512, for an empty salt, a hash under 16 bytes, and for more
    /// than 5,000,000 iterations.
    static Result<Pbkdf2Hash> of(QByteArrayView digest, qint64 iterations, const QByteArray &salt, const QByteArray &hash);
    /// Errors as of().
    static Result<Pbkdf2Hash> parse(QByteArrayView text);
    QByteArray toText() const;

    bool matches(const Secret &password) const;
    PasswordHashInfo info() const;
};

} // namespace sallyport
