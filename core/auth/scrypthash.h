// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhash.h"
#include "core/base/secret.h"

namespace sallyport {

/// What scrypt (RFC 7914) costs: 128·r·2^logN bytes of memory, filled `p` times.
struct ScryptCost
{
    int logN = 0;
    int r = 0;
    int p = 0;

    /// ErrorCode::ValidationFailed over 256 MiB or 16 lanes, and for what scrypt cannot do.
    Result<> check() const;
    /// ErrorCode::Internal when memory runs out.
    Result<Secret> derive(const Secret &password, const QByteArray &salt, qsizetype bytes) const;
};

/// A scrypt hash: `$scrypt$ln=15,r=8,p=1$salt$hash`.
struct ScryptHash
{
    ScryptCost cost;
    QByteArray salt;
    QByteArray hash;

    /// ErrorCode::ValidationFailed for anything else, and for costs that ScryptCost refuses.
    static Result<ScryptHash> parse(QByteArrayView text);
    QByteArray toText() const;

    bool matches(const Secret &password) const;
    PasswordHashInfo info() const;
};

} // namespace sallyport
