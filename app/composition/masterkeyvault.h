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
    virtual ~MasterKeyVault() = default;
    /// The key for the data in a directory. ErrorCode::KeychainEmpty, KeychainLocked, KeychainAbsent or KeychainTimeout.
    virtual Result<Secret> load(const QString &directory) = 0;
    virtual Result<> save(const QString &directory, const Secret &key) = 0;
};

} // namespace sallyport
