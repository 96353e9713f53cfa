// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/masterkeyvault.h"
#include "core/client/tokenstore.h"

#include <QObject>

#include <chrono>

namespace sallyport {

/// The master key of the server on this computer, in the keychain: one entry for each data directory. The keychain's own calls happen on
/// the thread this was made on, which must run an event loop; whoever asks is another thread, and waits.
class KeychainVault final : public MasterKeyVault
{
public:
    /// `limit`: longer than the store's own, so that its words are heard.
    explicit KeychainVault(TokenStore &store, std::chrono::milliseconds limit = std::chrono::seconds(7))
        : m_store(store),
          m_limit(limit) { }

    Result<Secret> load(const QString &directory) override;
    Result<> save(const QString &directory, const Secret &key) override;

private:
    template<class Answer, class Ask>
    Answer waitFor(Ask ask);

    TokenStore &m_store;
    const std::chrono::milliseconds m_limit;
    QObject m_home; ///< lives where this was made
};

} // namespace sallyport
