// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace sallyport {

/// Keeps a master key elsewhere than in a file: the keychain of a desktop. A port. Waits for its answers, for a limited time; called on the
/// server's thread.
class MasterKeyVault
{
public:
    /// Whether a key has to be there, because something is sealed with it. Then it is worth waiting for a keychain that is late.
    enum class Need { Perhaps, Certainly };

    virtual ~MasterKeyVault() = default;
    /// The key for the data in a directory. ErrorCode::KeychainEmpty, KeychainLocked, KeychainAbsent or KeychainTimeout; Cancelled when
    /// the program ends.
    virtual Result<Secret> load(const QString &directory, Need need) = 0;
    virtual Result<> save(const QString &directory, const Secret &key) = 0;
};

} // namespace sallyport
