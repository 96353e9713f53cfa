// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/masterkeyvault.h"
#include "core/client/tokenstore.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace sallyport {

/// The master key of the server on this computer, in the keychain: one entry for each data directory. The keychain's own calls happen on
/// the thread this was made on, which must run an event loop; whoever asks is another thread, and waits.
class KeychainVault final : public MasterKeyVault
{
public:
    struct Limits
    {
        std::chrono::milliseconds answer{7'000}; ///< longer than the store's own, so that its words are heard
        std::chrono::milliseconds finding{15'000}; ///< how long it takes at most to find out whether there is a keychain that works
    };

    /// `guarded`: the same keychain, asked only once it is known to work: a locked one says that nothing is there. It never is memory.
    KeychainVault(TokenStore &store, TokenStore &guarded);
    KeychainVault(TokenStore &store, TokenStore &guarded, const Limits &limits);
    ~KeychainVault() override;
    Q_DISABLE_COPY_MOVE(KeychainVault)

    /// The store's name for the key of a data directory.
    static QString entryOf(const QString &directory);

    Result<Secret> load(const QString &directory, Need need) override;
    Result<> save(const QString &directory, const Secret &key) override;

    /// Whoever waits hears ErrorCode::Cancelled, now and from now on: the thread that could answer is about to wait for theirs.
    void giveUp();

private:
    struct Bell;
    template<class Answer, class Ask>
    Answer waitFor(std::chrono::milliseconds limit, Ask ask);

    TokenStore &m_store;
    TokenStore &m_guarded;
    const Limits m_limits;
    const std::shared_ptr<Bell> m_bell; ///< answers may come when this is gone
    QObject m_home; ///< lives where this was made
};

} // namespace sallyport
