// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/keychainvault.h"

#include "core/storage/files/masterkeyfile.h"

#include <QDir>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace sallyport {

/// Rings when there is an answer, or nobody will have one any more.
struct KeychainVault::Bell
{
    std::mutex mutex;
    std::condition_variable rung;
    bool isGivenUp = false;
};

KeychainVault::KeychainVault(TokenStore &store, TokenStore &guarded) : KeychainVault(store, guarded, Limits())
{ }

KeychainVault::KeychainVault(TokenStore &store, TokenStore &guarded, const Limits &limits)
    : m_store(store),
      m_guarded(guarded),
      m_limits(limits),
      m_bell(std::make_shared<Bell>())
{ }

KeychainVault::~KeychainVault() = default;

QString KeychainVault::entryOf(const QString &directory)
{
    return QStringLiteral("master key ") + QDir(directory).absolutePath();
}

void KeychainVault::giveUp()
{
    const std::scoped_lock lock(m_bell->mutex);
    m_bell->isGivenUp = true;
    m_bell->rung.notify_all();
}

template<class Answer, class Ask>
Answer KeychainVault::waitFor(std::chrono::milliseconds limit, Ask ask)
{
    Q_ASSERT(QThread::currentThread() != m_home.thread());
    const auto answer = std::make_shared<std::optional<Answer>>();
    QMetaObject::invokeMethod(&m_home, [ask = std::move(ask), answer, bell = m_bell]() mutable {
        ask([answer, bell](Answer given) {
            const std::scoped_lock lock(bell->mutex);
            answer->emplace(std::move(given));
            bell->rung.notify_all();
        });
    });
    std::unique_lock lock(m_bell->mutex);
    m_bell->rung.wait_for(lock, limit, [&] { return answer->has_value() || m_bell->isGivenUp; });
    if (answer->has_value())
        return std::move(**answer);
    if (m_bell->isGivenUp)
        return Error{.code = ErrorCode::Cancelled, .detail = QStringLiteral("The program ends")};
    return Error{.code = ErrorCode::KeychainTimeout, .detail = QStringLiteral("The keychain does not answer")};
}

Result<Secret> KeychainVault::load(const QString &directory, Need need)
{
    TokenStore &store = need == Need::Certainly ? m_guarded : m_store;
    auto text = waitFor<Result<Secret>>(need == Need::Certainly ? m_limits.finding : m_limits.answer,
                                        [&store, entry = entryOf(directory)](auto done) { store.load(entry, std::move(done)); });
    if (!text)
        return text;
    Sealer::Keys keys = masterKeysFromText(*text);
    if (keys.size() != 1)
        return Error{.code = ErrorCode::KeychainAbsent, .detail = QStringLiteral("The entry in the keychain is no master key")};
    return std::move(keys.front());
}

Result<> KeychainVault::save(const QString &directory, const Secret &key)
{
    // As the file has it, so that it can be copied there by hand.
    const auto text = std::make_shared<const Secret>(masterKeyText(key));
    return waitFor<Result<>>(m_limits.answer,
                             [this, entry = entryOf(directory), text](auto done) { m_store.save(entry, text->clone(), std::move(done)); });
}

} // namespace sallyport
