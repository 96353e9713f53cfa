// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/scrypthash.h"

namespace sallyport {

/// Firebase's variant of scrypt (github.com/firebase/scrypt): what scrypt makes of the password is an AES-256 key, and the hash is the
/// project's signer key encrypted with it in counter mode.
///
/// Stored is the key stream instead, `$firebase-scrypt$ln=14,r=8$salt$stream`: it is the hash without the project's key, so that key need
/// not stand beside every account.
struct FirebaseHash
{
    ScryptCost cost;
    QByteArray salt; ///< with the project's separator behind it
    QByteArray stream;

    /// ErrorCode::ValidationFailed when the parts do not fit together, and for costs that ScryptCost refuses.
    static Result<FirebaseHash> of(const FirebaseScrypt &project, const QByteArray &salt, const QByteArray &hash);
    static Result<FirebaseHash> parse(QByteArrayView text);
    QByteArray toText() const;

    bool matches(const Secret &password) const;
    PasswordHashInfo info() const;
};

} // namespace sallyport
