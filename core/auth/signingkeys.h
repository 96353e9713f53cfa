// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/signingkeyrepository.h"

#include <mutex>

namespace sallyport {

/// The life of the signing keys: the first one, rotation by hand and by age, retiring. Any node and the command line may act at
/// any time; the repository lets one of them through.
class SigningKeys
{
public:
    struct Policy
    {
        std::chrono::seconds rotateAfter = std::chrono::days(90); ///< 0: never by itself
        /// Of the tokens this node issues; 0: it issues none.
        std::chrono::seconds tokenLifetime{0};
    };
    /// When a new key begins to sign.
    enum class Begin {
        Announced, ///< once it has been published for so long that all nodes have it
        Now, ///< when the old one must not be used any longer
    };
    /// Nodes look for new keys every few seconds; standard verifiers ask again when they meet one they don't know.
    static constexpr std::chrono::seconds announcement{60};

    SigningKeys(SigningKeyRepository &repository, const Policy &policy, const Clock &clock)
        : m_repository(repository),
          m_clock(clock),
          m_policy(policy)
    { }

    /// Another policy from now on; as prepare(), the others hear of longer tokens first. From any thread.
    Result<> setPolicy(const Policy &policy);

    Result<KeyTimetable> timetable();
    /// Takes a key that was made before there was a ring, so that its tokens stay good. False when there are keys already.
    Result<bool> takeOver(const SigningKey &key, Timestamp madeAt);
    /// Makes the first key when there is none, and lets the others know how long this node's tokens live.
    Result<> prepare();
    /// ErrorCode::Conflict when another rotation came in between.
    Result<KeyRecord> rotate(SigningKey::Algorithm algorithm, Begin begin, const Actor &actor);
    /// Its tokens are refused from now on. False when it was retired before; errors as SigningKeyRepository::retire().
    Result<bool> retire(const QByteArray &id, const Actor &actor);
    /// What time brings: a new key for one that is too old, the end of those whose last token has expired. A key stays while this node
    /// cannot open the one that follows it: if nobody can, it is the last one that works. True when anything changed.
    Result<bool> keepUp();

private:
    Policy policy() const;
    Result<bool> add(const SigningKey &key, KeyRecord record, const Actor &actor);
    Result<KeyRecord> follow(const KeyTimetable &known, SigningKey::Algorithm algorithm, Begin begin, const Actor &actor);
    Result<bool> rotateWhenOld(const KeyTimetable &timetable, Timestamp now);
    Result<bool> retireWhatIsOver(const KeyTimetable &timetable, Timestamp now);
    Result<QSet<QByteArray>> closedKeys(const KeyTimetable &timetable);

    SigningKeyRepository &m_repository;
    const Clock &m_clock;
    mutable std::mutex m_mutex; ///< of the next
    Policy m_policy;
};

} // namespace sallyport
