// SPDX-License-Identifier: Apache-2.0
#include "core/backup/chunkcipher.h"

#include "core/auth/opensslbytes.h"
#include "core/auth/opensslptr.h"

#include <QtEndian>

#include <openssl/err.h>

namespace sallyport {

namespace {

constexpr qsizetype nonceBytes = 12;

} // namespace

// Three zero bytes, eight of the number with the highest first, one that is 1 for the last piece.
QByteArray ChunkCipher::nonce(bool last) const
{
    QByteArray bytes(nonceBytes, '\0');
    qToBigEndian(m_number, bytes.data() + 3);
    bytes[nonceBytes - 1] = last ? 1 : 0;
    return bytes;
}

ChunkCipher ChunkCipher::clone() const
{
    ChunkCipher other(m_key);
    other.m_number = m_number;
    return other;
}

Result<QByteArray> ChunkCipher::seal(QByteArrayView chunk, bool last)
{
    QByteArray sealed(chunk.size() + tagBytes, Qt::Uninitialized);
    int written = 0, rest = 0;
    const EvpCipherContextPtr cipher(EVP_CIPHER_CTX_new());
    const bool done = cipher
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_key.view()), bytesOf(QByteArrayView(nonce(last)))) == 1
        && EVP_EncryptUpdate(cipher.get(), bytesOf(sealed), &written, bytesOf(chunk), int(chunk.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), bytesOf(sealed) + written, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, int(tagBytes), bytesOf(sealed) + chunk.size()) == 1;
    if (!done) {
        ERR_clear_error();
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("The backup could not be encrypted.")};
    }
    ++m_number;
    return sealed;
}

std::optional<QByteArray> ChunkCipher::open(QByteArrayView sealed, bool last)
{
    if (sealed.size() < tagBytes)
        return std::nullopt;
    const qsizetype size = sealed.size() - tagBytes;
    QByteArray chunk(size, Qt::Uninitialized);
    QByteArray tag = sealed.sliced(size).toByteArray();
    int written = 0, rest = 0;
    const EvpCipherContextPtr cipher(EVP_CIPHER_CTX_new());
    const bool done = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_key.view()), bytesOf(QByteArrayView(nonce(last)))) == 1
        && EVP_DecryptUpdate(cipher.get(), bytesOf(chunk), &written, bytesOf(sealed), int(size)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, int(tagBytes), bytesOf(tag)) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytesOf(chunk) + written, &rest) == 1;
    if (!done) {
        ERR_clear_error();
        wipe(chunk.data(), size_t(chunk.size()));
        return std::nullopt;
    }
    ++m_number;
    return chunk;
}

} // namespace sallyport
