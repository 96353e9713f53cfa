// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sealer.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace sallyport {

/// The key that secrets in the database are sealed with, kept beside it in a file that only its owner can read: 64 hexadecimal
/// digits, as `openssl rand -hex 32` prints them. While one key takes the place of another, the file holds both, a line each.
class MasterKeyFile
{
public:
    explicit MasterKeyFile(QString path) : m_path(std::move(path)) { }

    const QString &path() const { return m_path; }
    /// The first key; nothing when there is no file. ErrorCode::ConfigurationInvalid when it is damaged or not private; it is never
    /// replaced.
    Result<std::optional<Secret>> load() const;
    /// Every key; none when there is no file. Errors as load().
    Result<Sealer::Keys> loadAll() const;
    /// The first key, or a new one when there is no file. Processes that start together end with the same key.
    Result<Secret> loadOrCreate(Random &random) const;
    /// Puts keys in the place of what the file holds, or where there is none. ErrorCode::ConfigurationInvalid when that is not possible.
    Result<> replace(const Sealer::Keys &keys) const;
    /// Removes what a killed process left when it was about to write the file. While no other writes it.
    void removeLeftovers() const;

private:
    QString m_path;
};

/// 64 hexadecimal digits and a line break.
Secret masterKeyText(const Secret &key);

/// The keys that such a text holds, a line each; none when one of the lines is no key.
Sealer::Keys masterKeysFromText(const Secret &text);

/// A new key.
Secret makeMasterKey(Random &random);

} // namespace sallyport
