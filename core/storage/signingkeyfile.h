// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/signingkey.h"

namespace sallyport {

/// Where the server's key pair is kept when the operator gives no secret: a PKCS#8 PEM file only its owner can read.
class SigningKeyFile
{
public:
    explicit SigningKeyFile(QString path) : m_path(std::move(path)) { }

    /// The key in the file, or a new one when there is no file. Processes that start together end with the same key.
    /// ErrorCode::ConfigurationInvalid when the file is damaged or not private; it is never replaced.
    Result<SigningKey> loadOrCreate() const;

private:
    Result<std::optional<SigningKey>> load() const;

    QString m_path;
};

} // namespace sallyport
