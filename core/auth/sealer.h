// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace sallyport {

/// Locks secrets that are kept in the database with a master key that is not: AES-256-GCM (NIST SP 800-38D) with a random 96-bit
/// nonce. Good for 2^32 secrets per master key (8.3 there); an installation has a few per account. Thread-safe.
///
/// More than one master key may be known while one takes the place of another. Each sealed secret says which one opens it.
class Sealer
{
public:
    static constexpr qsizetype keyBytes = 32;
    using Keys = std::vector<Secret>;
    /// Where the keys are, as they are now.
    using Source = std::function<Result<Keys>()>;
    /// What to seal with when nobody has the key any more that sealed the other secrets.
    enum class Lost { Refuse, Replace };

    /// `masterKey`: keyBytes of it.
    Sealer(Secret masterKey, Random &random);
    /// At least one key; the first one seals. `source` is asked again when a secret was sealed with a key that is not among them.
    Sealer(Keys keys, Source source, Random &random, Lost lost = Lost::Refuse);

    /// Text fit for a database. `context` says what the secret is and whose; whoever moves it elsewhere in the database cannot open
    /// it there. ErrorCode::Internal when the cipher fails.
    Result<QByteArray> seal(const Secret &content, QByteArrayView context) const;
    /// As seal(), with the key that the other secrets of the database are sealed with, nothing when there are none. Where that key is not
    /// known: ErrorCode::ConfigurationInvalid, or the key that seals if this one was told that the other is lost.
    Result<QByteArray> sealLike(const std::optional<QByteArray> &keyId, const Secret &content, QByteArrayView context) const;
    /// ErrorCode::ConfigurationInvalid when it was sealed with another master key or for another context, or was changed.
    Result<Secret> open(const QByteArray &sealed, QByteArrayView context) const;

    /// HMAC-SHA-256 of a text with the key that seals: for keys of other uses.
    Secret derived(QByteArrayView text) const;

    bool knows(const QByteArray &keyId) const { return find(keyId) != nullptr; }
    /// Of the key that seals. Tells master keys apart, and nothing about them.
    QByteArray keyId() const;
    static QByteArray keyIdOf(const Secret &masterKey);
    /// Which key opens it; nothing when it is not a sealed secret.
    static std::optional<QByteArray> keyIdIn(QByteArrayView sealed);

private:
    using Key = std::shared_ptr<const Secret>;

    std::vector<Key> keys() const;
    Key find(const QByteArray &keyId) const;
    Result<QByteArray> sealWith(const Secret &key, const Secret &content, QByteArrayView context) const;

    mutable std::mutex m_mutex; ///< of m_keys
    mutable std::vector<Key> m_keys;
    Source m_source;
    Random &m_random;
    const Lost m_lost = Lost::Refuse;
};

} // namespace sallyport
