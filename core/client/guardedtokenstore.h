// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychaindoctor.h"
#include "core/client/memorytokenstore.h"

#include <QList>

namespace sallyport {

/// The keychain as sessions use it: asked only while the doctor finds that it works. Until then calls wait for his finding, and so for a
/// keychain that is late. Where a person chose "until I quit", memory takes its place, unless what is kept must outlive the program.
class GuardedTokenStore final : public QObject, public TokenStore
{
    Q_OBJECT

public:
    enum class Lasting { UntilQuitIfChosen, Always };

    /// Both must outlive this.
    GuardedTokenStore(TokenStore &keychain, KeychainDoctor &doctor, Lasting lasting = Lasting::UntilQuitIfChosen);

    void save(const QString &key, Secret token, std::function<void(Result<>)> done) override;
    void load(const QString &key, std::function<void(Result<Secret>)> done) override;
    void remove(const QString &key, std::function<void(Result<>)> done) override;

private:
    /// Calls `work` with the store to use, or with nullptr when there is none.
    void reach(std::function<void(TokenStore *)> work);
    void follow();
    bool usesMemory() const;
    Error trouble() const;
    template<class T>
    std::function<void(Result<T>)> watched(std::function<void(Result<T>)> done);

    TokenStore &m_keychain;
    KeychainDoctor &m_doctor;
    const Lasting m_lasting;
    MemoryTokenStore m_memory;
    QList<std::function<void(TokenStore *)>> m_waiting;
};

} // namespace sallyport
