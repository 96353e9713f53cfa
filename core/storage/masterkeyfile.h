// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>

namespace sallyport {

/// The key that secrets in the database are sealed with, kept beside it in a file that only its owner can read: 64 hexadecimal
/// digits, as `openssl rand -hex 32` prints them.
class MasterKeyFile
{
public:
    explicit MasterKeyFile(QString path) : m_path(std::move(path)) { }

    /// Nothing when there is no file. ErrorCode::ConfigurationInvalid when it is damaged or not private; it is never replaced.
    Result<std::optional<Secret>> load() const;
    /// The key in the file, or a new one when there is no file. Processes that start together end with the same key.
    Result<Secret> loadOrCreate(Random &random) const;

private:
    QString m_path;
};

/// The key that such a text holds, a line break at its end or none; nothing when it is no key.
std::optional<Secret> masterKeyFromText(const Secret &text);

} // namespace sallyport
