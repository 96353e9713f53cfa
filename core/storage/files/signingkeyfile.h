// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/signingkey.h"
#include "core/base/clock.h"

#include <optional>

namespace sallyport {

/// Where the signing key was kept before there was a ring of keys in the database: a PKCS#8 PEM file only its owner can read.
class SigningKeyFile
{
public:
    explicit SigningKeyFile(QString path) : m_path(std::move(path)) { }

    const QString &path() const { return m_path; }
    /// Nothing when there is no file. ErrorCode::ConfigurationInvalid when the file is damaged or not private.
    Result<std::optional<SigningKey>> load() const;
    /// When the file was written.
    Timestamp madeAt() const;
    /// False when it cannot be removed.
    bool remove() const;

private:
    QString m_path;
};

} // namespace sallyport
