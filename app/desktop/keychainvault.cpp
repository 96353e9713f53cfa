// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/keychainvault.h"

#include "core/storage/files/masterkeyfile.h"

#include <QDir>
#include <QThread>

#include <future>
#include <memory>

namespace sallyport {

namespace {

QString entryOf(const QString &directory)
{
    return QStringLiteral("master key ") + QDir(directory).absolutePath();
}

} // namespace

template<class Answer, class Ask>
Answer KeychainVault::waitFor(Ask ask)
{
    Q_ASSERT(QThread::currentThread() != m_home.thread());
    const auto promise = std::make_shared<std::promise<Answer>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(
        &m_home, [ask = std::move(ask), promise]() mutable { ask([promise](Answer given) { promise->set_value(std::move(given)); }); });
    if (answer.wait_for(m_limit) != std::future_status::ready)
        return Error{.code = ErrorCode::KeychainTimeout, .detail = QStringLiteral("The keychain does not answer")};
    return answer.get();
}

Result<Secret> KeychainVault::load(const QString &directory)
{
    auto text = waitFor<Result<Secret>>([this, entry = entryOf(directory)](auto done) { m_store.load(entry, std::move(done)); });
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
    return waitFor<Result<>>([this, entry = entryOf(directory), text](auto done) { m_store.save(entry, text->clone(), std::move(done)); });
}

} // namespace sallyport
