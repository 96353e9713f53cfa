// SPDX-License-Identifier: Apache-2.0
#include "core/auth/checkedtokens.h"

#include <openssl/evp.h>

namespace sallyport {

CheckedTokens::CheckedTokens() : m_sha256(EVP_MD_fetch(nullptr, "SHA256", nullptr))
{ }

void CheckedTokens::FreeDigest::operator()(evp_md_st *digest) const
{
    EVP_MD_free(digest);
}

std::optional<CheckedTokens::Digest> CheckedTokens::digestOf(QByteArrayView token) const
{
    Digest digest;
    if (!m_sha256 || EVP_Digest(token.data(), size_t(token.size()), digest.data(), nullptr, m_sha256.get(), nullptr) != 1)
        return std::nullopt;
    return digest;
}

std::optional<DatedClaims> CheckedTokens::find(const Digest &token)
{
    Part &part = partOf(token);
    const std::scoped_lock lock(part.mutex);
    if (const auto found = part.young.find(token); found != part.young.end())
        return found->second;
    const auto found = part.old.find(token);
    if (found == part.old.end())
        return std::nullopt;
    const DatedClaims claims = found->second;
    part.insert(token, claims); // asked for again: it lives on
    return claims;
}

void CheckedTokens::insert(const Digest &token, const DatedClaims &claims)
{
    Part &part = partOf(token);
    const std::scoped_lock lock(part.mutex);
    part.insert(token, claims);
}

void CheckedTokens::Part::insert(const Digest &token, const DatedClaims &claims)
{
    if (young.size() >= perGeneration) {
        old = std::move(young);
        young = Generation();
    }
    young.insert_or_assign(token, claims);
}

size_t CheckedTokens::size()
{
    size_t sum = 0;
    for (Part &part : m_parts) {
        const std::scoped_lock lock(part.mutex);
        sum += part.young.size() + part.old.size();
    }
    return sum;
}

} // namespace sallyport
