// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace sallyport {

/// Makes Argon2id (RFC 9106) as PHC strings: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. Checks every kind that passwordhash.h knows.
class PasswordHasher
{
public:
    /// OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
    struct Cost
    {
        quint32 memoryKiB = 19456;
        quint32 passes = 2;
        quint32 lanes = 1;
    };

    PasswordHasher(Random &random, const Cost &cost);

    /// The password is compared in Unicode NFC, so that one typed on another keyboard is the same. ErrorCode::Internal when memory runs
    /// out.
    Result<QByteArray> hash(const Secret &password) const;
    /// False for a wrong password and for a hash it cannot read. Constant-time comparison. One that is not in NFC is tried as typed too:
    /// other systems hash it so.
    bool verify(const Secret &password, QByteArrayView stored) const;
    /// Costs what verify() costs and is always false: for a user who does not exist.
    bool verifyNobody(const Secret &password) const;
    /// The hash was made by another function, or with other costs than today's.
    bool needsRehash(QByteArrayView stored) const;

private:
    Random &m_random;
    Cost m_cost;
    QByteArray m_nobody;
};

} // namespace sallyport
