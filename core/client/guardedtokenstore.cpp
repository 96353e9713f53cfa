// SPDX-License-Identifier: Apache-2.0
#include "core/client/guardedtokenstore.h"

#include <QPointer>

#include <utility>

namespace sallyport {

GuardedTokenStore::GuardedTokenStore(TokenStore &keychain, KeychainDoctor &doctor, Lasting lasting)
    : m_keychain(keychain),
      m_doctor(doctor),
      m_lasting(lasting)
{
    connect(&doctor, &KeychainDoctor::changed, this, &GuardedTokenStore::follow);
}

void GuardedTokenStore::save(const QString &key, Secret token, std::function<void(Result<>)> done)
{
    const auto kept = std::make_shared<Secret>(std::move(token));
    reach([this, key, kept, done = watched<void>(std::move(done))](TokenStore *store) {
        store ? store->save(key, std::move(*kept), done) : done(trouble());
    });
}

void GuardedTokenStore::load(const QString &key, std::function<void(Result<Secret>)> done)
{
    reach([this, key, done = watched<Secret>(std::move(done))](TokenStore *store) { store ? store->load(key, done) : done(trouble()); });
}

void GuardedTokenStore::remove(const QString &key, std::function<void(Result<>)> done)
{
    reach([this, key, done = watched<void>(std::move(done))](TokenStore *store) { store ? store->remove(key, done) : done(trouble()); });
}

bool GuardedTokenStore::usesMemory() const
{
    return m_lasting == Lasting::UntilQuitIfChosen && m_doctor.isUntilQuit();
}

void GuardedTokenStore::reach(std::function<void(TokenStore *)> work)
{
    if (usesMemory())
        return work(&m_memory);
    if (m_doctor.finding() == KeychainDoctor::Finding::Working && !m_doctor.isExamining())
        return work(&m_keychain);
    m_waiting.append(std::move(work));
    if (!m_doctor.isExamining())
        m_doctor.examine(); // it may have got better
}

void GuardedTokenStore::follow()
{
    if (m_doctor.isExamining() && !usesMemory())
        return;
    TokenStore *store = usesMemory()                             ? static_cast<TokenStore *>(&m_memory)
        : m_doctor.finding() == KeychainDoctor::Finding::Working ? &m_keychain
                                                                 : nullptr;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &work : waiting)
        work(store);
}

Error GuardedTokenStore::trouble() const
{
    const Error absent{.code = ErrorCode::KeychainAbsent, .detail = QStringLiteral("There is no usable keychain")};
    return m_doctor.error().value_or(absent);
}

/// A keychain that fails while it is said to work is looked at again.
template<class T>
std::function<void(Result<T>)> GuardedTokenStore::watched(std::function<void(Result<T>)> done)
{
    return [self = QPointer(this), done = std::move(done)](Result<T> answer) {
        const bool failed = !answer && answer.error().code != ErrorCode::KeychainEmpty;
        if (self && failed && self->m_doctor.finding() == KeychainDoctor::Finding::Working && !self->m_doctor.isExamining())
            self->m_doctor.examine();
        done(std::move(answer));
    };
}

} // namespace sallyport
