// SPDX-License-Identifier: Apache-2.0
#include "core/auth/keytimetable.h"

#include <algorithm>
#include <tuple>

namespace sallyport {

QLatin1StringView stateName(KeyState state)
{
    switch (state) {
    case KeyState::Upcoming: return QLatin1StringView("upcoming");
    case KeyState::Signing: return QLatin1StringView("signing");
    case KeyState::Verifying: return QLatin1StringView("verifying");
    case KeyState::Retired: return QLatin1StringView("retired");
    }
    Q_UNREACHABLE();
}

KeyTimetable::KeyTimetable(QList<KeyRecord> records) : m_records(std::move(records))
{
    std::ranges::sort(m_records, {}, [](const KeyRecord &record) { return std::tuple(record.signsFrom, record.number); });
}

const KeyRecord *KeyTimetable::find(QByteArrayView id) const
{
    const auto found = std::ranges::find(m_records, id, [](const KeyRecord &record) { return QByteArrayView(record.id); });
    return found == m_records.end() ? nullptr : &*found;
}

const KeyRecord *KeyTimetable::signing(Timestamp now) const
{
    const KeyRecord *signing = nullptr;
    for (const KeyRecord &record : m_records) {
        if (!record.retiredAt && (!signing || record.signsFrom <= now))
            signing = &record;
    }
    return signing;
}

KeyState KeyTimetable::state(const KeyRecord &record, Timestamp now) const
{
    const KeyRecord *current = signing(now);
    if (record.retiredAt)
        return KeyState::Retired;
    if (current && current->id == record.id)
        return KeyState::Signing;
    if (record.signsFrom > now)
        return KeyState::Upcoming;
    const auto until = verifiesUntil(record);
    return until && *until <= now ? KeyState::Retired : KeyState::Verifying;
}

std::optional<Timestamp> KeyTimetable::verifiesUntil(const KeyRecord &record) const
{
    if (record.retiredAt)
        return record.retiredAt;
    bool passed = false;
    for (const KeyRecord &other : m_records) {
        if (passed && !other.retiredAt)
            return other.signsFrom + record.tokenLifetime + clockLeeway;
        passed = passed || other.id == record.id;
    }
    return std::nullopt;
}

int KeyTimetable::nextNumber() const
{
    int last = 0;
    for (const KeyRecord &record : m_records)
        last = std::max(last, record.number);
    return last + 1;
}

Result<> KeyTimetable::mayRetire(QByteArrayView id, Timestamp now) const
{
    const KeyRecord *record = find(id);
    if (!record)
        return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such signing key.")};
    const KeyRecord *current = signing(now);
    if (current && current->id == record->id)
        return Error{.code = ErrorCode::Conflict,
                     .detail = QStringLiteral("This key signs the tokens of today. Let another one sign first: keys rotate --now")};
    return {};
}

} // namespace sallyport
