// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accessclaims.h"

#include <QByteArrayView>

#include <array>
#include <cstring>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

struct evp_md_st; // OpenSSL's EVP_MD, known to the .cpp alone

namespace sallyport {

/// Tokens whose signature was found good a moment ago, so that a client that calls often pays for the curve once.
///
/// Safe, because a signature depends on the token's bytes and the key alone, and the key's id, made of the key itself, is among
/// those bytes: the same bytes are good again for as long as that key is. What changes with time (the key's state, lifetime,
/// session, user) is not decided here and is asked at every request. A token is known by its SHA-256: none stays in memory, and none can be
/// made to pass for another. What was refused is not kept, so guessing fills nothing.
///
/// Bounded: two generations in each part, the older one forgotten when the younger is full; about 2 MB when all are.
/// Thread-safe; threads that ask for different tokens rarely wait for each other.
class CheckedTokens
{
public:
    using Digest = std::array<unsigned char, 32>;
    static constexpr size_t partCount = 16;
    static constexpr size_t perGeneration = 512;

    CheckedTokens();

    /// Empty when there is no memory for it; such a token is checked in full.
    std::optional<Digest> digestOf(QByteArrayView token) const;
    std::optional<DatedClaims> find(const Digest &token);
    void insert(const Digest &token, const DatedClaims &claims);
    /// How many there are now: never more than 2 × partCount × perGeneration.
    size_t size();

private:
    struct DigestHash
    {
        size_t operator()(const Digest &digest) const
        {
            size_t start;
            std::memcpy(&start, digest.data(), sizeof start); // the bytes of a digest are as good as random
            return start;
        }
    };
    using Generation = std::unordered_map<Digest, DatedClaims, DigestHash>;
    struct Part
    {
        std::mutex mutex;
        Generation young;
        Generation old;

        void insert(const Digest &token, const DatedClaims &claims);
    };
    Part &partOf(const Digest &token) { return m_parts[token.back() % partCount]; }

    struct FreeDigest
    {
        void operator()(evp_md_st *digest) const;
    };
    std::unique_ptr<evp_md_st, FreeDigest> m_sha256;
    std::array<Part, partCount> m_parts;
};

} // namespace sallyport
