// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/tokenstore.h"

#include <QObject>

#include <chrono>

namespace sallyport {

/// The system's keychain (Secret Service or KWallet, Keychain, Credential Manager) through QtKeychain. Never a file, never plain text.
class KeychainTokenStore final : public QObject, public TokenStore
{
    Q_OBJECT

public:
    /// `profile` keeps entries of several profiles apart. `limit`: QtKeychain has no time limit of its own, and one hanging prompt
    /// holds up all jobs behind it.
    explicit KeychainTokenStore(const QString &profile, std::chrono::milliseconds limit = std::chrono::seconds(5));

    void save(const QString &key, Secret token, std::function<void(Result<>)> done) override;
    void load(const QString &key, std::function<void(Result<Secret>)> done) override;
    void remove(const QString &key, std::function<void(Result<>)> done) override;

private:
    QString entryName(const QString &key) const;

    QString m_profile;
    std::chrono::milliseconds m_limit;
};

} // namespace sallyport
