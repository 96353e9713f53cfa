// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhash.h"
#include "core/base/secret.h"

namespace sallyport {

/// An Argon2 hash (RFC 9106) as a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
struct Argon2Hash
{
    enum class Variant { Id, I, D };

    Variant variant = Variant::Id;
    quint32 version = 19; ///< 19, or 16 as before 2016
    quint32 memoryKiB = 0;
    quint32 passes = 0;
    quint32 lanes = 0;
    QByteArray salt;
    QByteArray hash;

    /// ErrorCode::ValidationFailed for anything else, and for costs no honest hash has: over 256 MiB, 32 passes, 16 lanes, or 2 GiB
    /// filled in all passes together.
    static Result<Argon2Hash> parse(QByteArrayView text);
    QByteArray toText() const;

    /// Computes `hash`, of the length it has, from the password and the rest. ErrorCode::Internal when memory runs out.
    Result<> derive(const Secret &password);
    bool matches(const Secret &password) const;
    PasswordHashInfo info() const;
};

} // namespace sallyport
