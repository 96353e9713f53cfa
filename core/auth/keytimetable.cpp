// SPDX-License-Identifier: Apache-2.0
#include "core/auth/keytimetable.h"

#include <algorithm>
#include <tuple>

namespace sallyport {

namespace {

auto placeOf(const KeyRecord &record)
{
    return std::tuple(record.signsFrom, record.number);
}

} // namespace

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
    std::ranges::sort(m_records, {}, placeOf);
}

const KeyRecord *KeyTimetable::find(QByteArrayView id) const
{
    const auto found = std::ranges::find(m_records, id, [](const KeyRecord &record) { return QByteArrayView(record.id); });
    return found == m_records.end() ? nullptr : &*found;
}

KeyTimetable KeyTimetable::without(const QSet<QByteArray> &ids) const
{
    QList<KeyRecord> left = m_records;
    left.removeIf([&ids](const KeyRecord &record) { return ids.contains(record.id); });
    return KeyTimetable(std::move(left));
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
    const auto next =
        std::ranges::find_if(m_records, [&record](const KeyRecord &other) { return !other.retiredAt && placeOf(other) > placeOf(record); });
    return next == m_records.end() ? std::nullopt : std::optional<Timestamp>(next->signsFrom + record.tokenLifetime + clockLeeway);
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
