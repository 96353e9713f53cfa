// SPDX-License-Identifier: Apache-2.0
#include "core/auth/sealer.h"

#include "core/auth/base64url.h"
#include "core/auth/opensslptr.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/err.h>

namespace sallyport {

namespace {

constexpr qsizetype nonceBytes = 12;
constexpr qsizetype tagBytes = 16;
constexpr auto version = "1"; // of the form below: version, id of the master key, nonce with ciphertext and tag

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

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

} // namespace

Sealer::Sealer(Secret masterKey, Random &random) : m_masterKey(std::move(masterKey)), m_random(random)
{
    Q_ASSERT(m_masterKey.size() == keyBytes);
}

// Tells master keys apart, and nothing about them.
QByteArray Sealer::masterKeyId() const
{
    const QByteArray key = QByteArray::fromRawData(m_masterKey.view().data(), m_masterKey.size());
    return toBase64Url(
        QMessageAuthenticationCode::hash(QByteArrayLiteral("sallyport master key id"), key, QCryptographicHash::Sha256).first(6));
}

Result<QByteArray> Sealer::seal(const Secret &content, QByteArrayView context) const
{
    const QByteArray nonce = m_random.bytes(nonceBytes);
    QByteArray locked(content.size() + tagBytes, '\0');
    int written = 0, rest = 0;
    const EvpCipherContextPtr cipher(EVP_CIPHER_CTX_new());
    const bool done = cipher
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_masterKey.view()), bytesOf(nonce)) == 1
        && addContext(cipher.get(), context, true)
        && EVP_EncryptUpdate(cipher.get(), bytesOf(locked), &written, bytesOf(content.view()), int(content.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), bytesOf(locked) + written, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, int(tagBytes), bytesOf(locked) + content.size()) == 1;
    if (!done) {
        ERR_clear_error();
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("A secret could not be sealed.")};
    }
    return version + QByteArray(".") + masterKeyId() + '.' + toBase64Url(nonce + locked);
}

Result<Secret> Sealer::open(const QByteArray &sealed, QByteArrayView context) const
{
    const QList<QByteArray> parts = sealed.split('.');
    const auto bytes = parts.size() == 3 && parts[0] == version ? fromBase64Url(parts[2]) : std::nullopt;
    if (!bytes || bytes->size() < nonceBytes + tagBytes)
        return cannotOpen(QStringLiteral("it is damaged, or was sealed by a newer version."));
    if (parts[1] != masterKeyId())
        return cannotOpen(QStringLiteral("it was sealed with another master key. Put back the master.key that belongs to this database "
                                         "(every node needs the same), or name it with --master-key-file."));
    const qsizetype size = bytes->size() - nonceBytes - tagBytes;
    QByteArray content(size, '\0');
    QByteArray tag = bytes->last(tagBytes);
    int written = 0, rest = 0;
    const EvpCipherContextPtr cipher(EVP_CIPHER_CTX_new());
    const bool done = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_masterKey.view()), bytesOf(QByteArrayView(*bytes))) == 1
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
