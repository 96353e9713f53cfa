// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <functional>

namespace sallyport {

/// Where a session outlives the program: one refresh token per key, in the system's keychain. A port.
///
/// Answers come later, on the calling thread, exactly once; nothing here blocks. Errors are ErrorCode::KeychainAbsent, KeychainLocked,
/// KeychainTimeout and, for read(), KeychainEmpty. "Empty" may mean locked (facts of the Secret Service), so it is no reason to overwrite
/// or forget.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    virtual void save(const QString &key, Secret token, std::function<void(Result<>)> done) = 0;
    virtual void load(const QString &key, std::function<void(Result<Secret>)> done) = 0;
    virtual void remove(const QString &key, std::function<void(Result<>)> done) = 0;
};

} // namespace sallyport
