// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/signingkey.h"
#include "core/base/clock.h"

#include <QList>
#include <QSet>

#include <optional>

namespace sallyport {

/// How far the clocks of two nodes may differ.
inline constexpr std::chrono::seconds clockLeeway{5};

/// A signing key as everybody may know it: what it is called and when it is used, without the key itself.
struct KeyRecord
{
    QByteArray id = {}; ///< `kid` of its tokens
    SigningKey::Algorithm algorithm = SigningKey::Algorithm::Es256;
    int number = 0; ///< in the order they were made, without gaps, from 1
    Timestamp createdAt = {};
    Timestamp signsFrom = {}; ///< later than createdAt, so that everyone who checks tokens has it before the first one comes
    std::chrono::seconds tokenLifetime{0}; ///< the longest of any token it may have signed
    std::optional<Timestamp> retiredAt = {};

    bool operator==(const KeyRecord &) const = default;
};

enum class KeyState {
    Upcoming, ///< published, signs later
    Signing,
    Verifying, ///< another one signs; its last tokens are still good
    Retired, ///< nothing it signed is good, and it is not published
};

QLatin1StringView stateName(KeyState state);

/// What each key of a ring is used for at any time: follows from the records alone, so all nodes say the same.
///
/// The key that signs is the live one with the latest signsFrom that has come; when none has (a clock that was set back), the
/// first. It verifies for as long after the next one has begun as the tokens it signed can live.
class KeyTimetable
{
public:
    KeyTimetable() = default;
    explicit KeyTimetable(QList<KeyRecord> records);

    /// In the order of signsFrom.
    const QList<KeyRecord> &records() const { return m_records; }
    const KeyRecord *find(QByteArrayView id) const;
    /// Null when no key is live.
    const KeyRecord *signing(Timestamp now) const;
    KeyState state(const KeyRecord &record, Timestamp now) const;
    /// The same without some keys: what is left to who cannot open those.
    KeyTimetable without(const QSet<QByteArray> &ids) const;
    /// When the last token of a key has expired, or when it was retired; none while no other key is to follow it.
    std::optional<Timestamp> verifiesUntil(const KeyRecord &record) const;
    /// The number of the next key to be made.
    int nextNumber() const;
    /// ErrorCode::NotFound, or Conflict for the key that signs: without it nobody could sign in.
    Result<> mayRetire(QByteArrayView id, Timestamp now) const;

private:
    QList<KeyRecord> m_records;
};

} // namespace sallyport
