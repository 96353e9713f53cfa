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
    /// QtKeychain has no time limit of its own and one hanging prompt holds up all jobs behind it.
    explicit KeychainTokenStore(std::chrono::milliseconds limit = std::chrono::seconds(5), QObject *parent = nullptr);

    void save(const QString &key, Secret token, std::function<void(Result<>)> done) override;
    void load(const QString &key, std::function<void(Result<Secret>)> done) override;
    void remove(const QString &key, std::function<void(Result<>)> done) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace sallyport
