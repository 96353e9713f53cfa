// SPDX-License-Identifier: Apache-2.0
#include "core/auth/sealer.h"

#include "core/auth/base64url.h"
#include "core/auth/opensslbytes.h"
#include "core/auth/opensslptr.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/err.h>

#include <algorithm>

namespace sallyport {

namespace {

constexpr qsizetype nonceBytes = 12;
constexpr qsizetype tagBytes = 16;
constexpr auto version = "1"; // of the form below: version, id of the master key, nonce with ciphertext and tag

bool addContext(EVP_CIPHER_CTX *cipher, QByteArrayView context, bool sealing)
{
    int written = 0;
    const auto update = sealing ? EVP_EncryptUpdate : EVP_DecryptUpdate;
    return update(cipher, nullptr, &written, bytesOf(context), int(context.size())) == 1;
}

Error cannotOpen(const QString &reason)
{
    ERR_clear_error();
    return {.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("A secret in the database cannot be opened: ") + reason};
}

std::vector<std::shared_ptr<const Secret>> shared(Sealer::Keys keys)
{
    std::vector<std::shared_ptr<const Secret>> result;
    for (Secret &key : keys) {
        Q_ASSERT(key.size() == Sealer::keyBytes);
        result.push_back(std::make_shared<const Secret>(std::move(key)));
    }
    return result;
}

std::shared_ptr<const Secret> keyAmong(const std::vector<std::shared_ptr<const Secret>> &keys, const QByteArray &keyId)
{
    const auto found = std::ranges::find(keys, keyId, [](const auto &key) { return Sealer::keyIdOf(*key); });
    return found == keys.end() ? nullptr : *found;
}

} // namespace

Sealer::Sealer(Secret masterKey, Random &random) : m_random(random)
{
    Q_ASSERT(masterKey.size() == keyBytes);
    m_keys.push_back(std::make_shared<const Secret>(std::move(masterKey)));
}

Sealer::Sealer(Keys keys, Source source, Random &random, Lost lost)
    : m_keys(shared(std::move(keys))),
      m_source(std::move(source)),
      m_random(random),
      m_lost(lost)
{
    Q_ASSERT(!m_keys.empty());
}

std::vector<Sealer::Key> Sealer::keys() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys;
}

Sealer::Key Sealer::find(const QByteArray &keyId) const
{
    if (Key known = keyAmong(keys(), keyId); known || !m_source)
        return known;
    auto now = m_source();
    if (!now || now->empty())
        return nullptr; // those at hand stay in use
    const std::scoped_lock lock(m_mutex);
    for (Key &key : shared(std::move(*now))) {
        if (!keyAmong(m_keys, keyIdOf(*key)))
            m_keys.push_back(std::move(key));
    }
    return keyAmong(m_keys, keyId);
}

QByteArray Sealer::keyId() const
{
    return keyIdOf(*keys().front());
}

QByteArray Sealer::keyIdOf(const Secret &masterKey)
{
    const QByteArray key = QByteArray::fromRawData(masterKey.view().data(), masterKey.size());
    return toBase64Url(
        QMessageAuthenticationCode::hash(QByteArrayLiteral("sallyport master key id"), key, QCryptographicHash::Sha256).first(6));
}

std::optional<QByteArray> Sealer::keyIdIn(QByteArrayView sealed)
{
    const QList<QByteArray> parts = sealed.toByteArray().split('.');
    return parts.size() == 3 && parts[0] == version ? std::optional(parts[1]) : std::nullopt;
}

Secret Sealer::derived(QByteArrayView text) const
{
    const Key key = keys().front();
    QByteArray mac = QMessageAuthenticationCode::hash(text.toByteArray(), QByteArray::fromRawData(key->view().data(), key->size()),
                                                      QCryptographicHash::Sha256);
    Secret result(mac);
    wipe(mac.data(), size_t(mac.size()));
    return result;
}

Result<QByteArray> Sealer::seal(const Secret &content, QByteArrayView context) const
{
    return sealWith(*keys().front(), content, context);
}

Result<QByteArray> Sealer::sealLike(const std::optional<QByteArray> &keyId, const Secret &content, QByteArrayView context) const
{
    if (!keyId)
        return seal(content, context);
    if (const Key key = find(*keyId))
        return sealWith(*key, content, context);
    if (m_lost == Lost::Replace)
        return seal(content, context);
    return Error{.code = ErrorCode::ConfigurationInvalid,
                 .detail = QStringLiteral("The secrets in the database are sealed with another master key than the one that is here. Put "
                                          "back the one that belongs to it (every node needs the same), or name it with "
                                          "--master-key-file.")};
}

Result<QByteArray> Sealer::sealWith(const Secret &key, const Secret &content, QByteArrayView context) const
{
    const QByteArray nonce = m_random.bytes(nonceBytes);
    QByteArray locked(content.size() + tagBytes, '\0');
    int written = 0, rest = 0;
    const EvpCipherContextPtr cipher(EVP_CIPHER_CTX_new());
    const bool done = cipher && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()), bytesOf(nonce)) == 1
        && addContext(cipher.get(), context, true)
        && EVP_EncryptUpdate(cipher.get(), bytesOf(locked), &written, bytesOf(content.view()), int(content.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), bytesOf(locked) + written, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, int(tagBytes), bytesOf(locked) + content.size()) == 1;
    if (!done) {
        ERR_clear_error();
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("A secret could not be sealed.")};
    }
    return version + QByteArray(".") + keyIdOf(key) + '.' + toBase64Url(nonce + locked);
}

Result<Secret> Sealer::open(const QByteArray &sealed, QByteArrayView context) const
{
    const QList<QByteArray> parts = sealed.split('.');
    const auto bytes = parts.size() == 3 && parts[0] == version ? fromBase64Url(parts[2]) : std::nullopt;
    if (!bytes || bytes->size() < nonceBytes + tagBytes)
        return cannotOpen(QStringLiteral("it is damaged, or was sealed by a newer version."));
    const Key key = find(parts[1]);
    if (!key)
        return cannotOpen(QStringLiteral("it was sealed with another master key. Put back the master.key that belongs to this database "
                                         "(every node needs the same), or name it with --master-key-file."));
    const qsizetype size = bytes->size() - nonceBytes - tagBytes;
    QByteArray content(size, '\0');
    QByteArray tag = bytes->last(tagBytes);
    int written = 0, rest = 0;
    const EvpCipherContextPtr cipher(EVP_CIPHER_CTX_new());
    const bool done = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key->view()), bytesOf(QByteArrayView(*bytes))) == 1
        && addContext(cipher.get(), context, false)
        && EVP_DecryptUpdate(cipher.get(), bytesOf(content), &written, bytesOf(QByteArrayView(*bytes)) + nonceBytes, int(size)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, int(tagBytes), bytesOf(tag)) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytesOf(content) + written, &rest) == 1;
    Secret secret = done ? Secret(content) : Secret();
    wipe(content.data(), size_t(content.size()));
    if (!done)
        return cannotOpen(QStringLiteral("it was changed, or belongs elsewhere."));
    return secret;
}

} // namespace sallyport
