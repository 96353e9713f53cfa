// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace sallyport {

/// Locks secrets that are kept in the database with a master key that is not: AES-256-GCM (NIST SP 800-38D) with a random 96-bit
/// nonce. Good for 2^32 secrets per master key (8.3 there); an installation has a few per account. Thread-safe.
class Sealer
{
public:
    static constexpr qsizetype keyBytes = 32;

    /// `masterKey`: keyBytes of it.
    Sealer(Secret masterKey, Random &random);

    /// Text fit for a database. `context` says what the secret is and whose; whoever moves it elsewhere in the database cannot open
    /// it there. ErrorCode::Internal when the cipher fails.
    Result<QByteArray> seal(const Secret &content, QByteArrayView context) const;
    /// ErrorCode::ConfigurationInvalid when it was sealed with another master key or for another context, or was changed.
    Result<Secret> open(const QByteArray &sealed, QByteArrayView context) const;

private:
    QByteArray masterKeyId() const;

    Secret m_masterKey;
    Random &m_random;
};

} // namespace sallyport
