// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/signingkeyrepository.h"

#include <QJsonObject>

#include <memory>
#include <mutex>
#include <vector>

namespace sallyport {

/// The keys that sign and check access tokens, at one moment. Never changes.
class RingKeys
{
public:
    struct Key
    {
        QByteArray id;
        SigningKey::Algorithm algorithm;
        std::shared_ptr<const SigningKey> key; ///< none for one that this node cannot open
        Timestamp signsFrom;
        std::optional<Timestamp> verifiesUntil;
        /// The first part of every token it signs, encoded: algorithm and id come from our record (RFC 8725, 3.1).
        QByteArray header;
    };

    /// `keys` in the order in which they sign.
    explicit RingKeys(std::vector<Key> keys) : m_keys(std::move(keys)) { }

    const std::vector<Key> &all() const { return m_keys; }
    /// Of those that are open the one that signs. Null when none is.
    const Key *signing(Timestamp now) const;
    /// Whether the key that all nodes are to sign with is open here.
    bool isUpToDate(Timestamp now) const;
    /// The key whose tokens begin so; null when none does, or when all its tokens have expired.
    const Key *forHeader(QByteArrayView header, Timestamp now) const;
    /// For `/.well-known/jwks.json` (RFC 7517, 5).
    QList<QJsonObject> publicKeys(Timestamp now) const;

private:
    std::vector<Key> m_keys;
};

/// The keys in use, shared by all threads. Follows what any node or the command line changes in the database.
class KeyRing
{
public:
    /// One key that stays: an operator's secret.
    explicit KeyRing(SigningKey key);
    /// What the repository holds. ErrorCode::ConfigurationInvalid when there is no key or one cannot be opened; one that comes later and
    /// cannot be is tried again at each look.
    static Result<std::unique_ptr<KeyRing>> open(SigningKeyRepository &repository, const Clock &clock);

    std::shared_ptr<const RingKeys> keys() const;
    /// Reads the records again, and the keys that are new. On an error those at hand stay in use.
    Result<> reload();
    /// For a token whose key is not among `seen`: the keys after another look. Looks a few times a second at most, however many
    /// such tokens come.
    std::shared_ptr<const RingKeys> keysAfter(const std::shared_ptr<const RingKeys> &seen);

private:
    KeyRing(SigningKeyRepository &repository, const Clock &clock) : m_repository(&repository), m_clock(&clock) { }
    Result<> look();
    Result<std::vector<RingKeys::Key>> liveKeys(const KeyTimetable &timetable) const;
    static void setEnds(std::vector<RingKeys::Key> &live, const KeyTimetable &timetable);

    SigningKeyRepository *m_repository = nullptr; ///< none for one key that stays
    const Clock *m_clock = nullptr;
    std::mutex m_reloading; ///< held while the repository is read
    std::optional<Timestamp> m_lookedAt;
    mutable std::mutex m_mutex; ///< of m_keys
    std::shared_ptr<const RingKeys> m_keys;
};

} // namespace sallyport
