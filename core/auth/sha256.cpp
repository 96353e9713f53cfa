// SPDX-License-Identifier: Apache-2.0
#include "core/auth/sha256.h"

namespace sallyport {

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    if (EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        m_context.reset();
}

void Sha256::add(QByteArrayView bytes)
{
    if (m_context && EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) != 1)
        m_context.reset();
}

QByteArray Sha256::hex()
{
    QByteArray digest(32, '\0');
    if (!m_context || EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) != 1)
        return {};
    return digest.toHex();
}

} // namespace sallyport
