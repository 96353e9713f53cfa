// SPDX-License-Identifier: Apache-2.0
#include "core/auth/signingkeys.h"

namespace sallyport {

namespace {

/// Who acts when nobody asked.
Actor theServerItself()
{
    return {.userId = {}, .name = QStringLiteral("server"), .client = {}};
}

AuditEvent eventOf(AuditAction action, Timestamp at, const Actor &actor, const KeyRecord &record)
{
    return {.action = action,
            .at = at,
            .actor = actor,
            .subjectId = {},
            .subjectName = {},
            .details = {{QStringLiteral("key"), QString::fromLatin1(record.id)},
                        {QStringLiteral("algorithm"), algorithmName(record.algorithm)}}};
}

} // namespace

SigningKeys::Policy SigningKeys::policy() const
{
    const std::scoped_lock lock(m_mutex);
    return m_policy;
}

Result<> SigningKeys::setPolicy(const Policy &policy)
{
    const bool isLonger = policy.tokenLifetime > SigningKeys::policy().tokenLifetime;
    if (Result<> told = isLonger ? m_repository.raiseTokenLifetime(policy.tokenLifetime) : Result<>(); !told)
        return told;
    const std::scoped_lock lock(m_mutex);
    m_policy = policy;
    return {};
}

Result<KeyTimetable> SigningKeys::timetable()
{
    auto records = m_repository.list();
    if (!records)
        return failure(records);
    return KeyTimetable(std::move(*records));
}

Result<bool> SigningKeys::takeOver(const SigningKey &key, Timestamp madeAt)
{
    const Timestamp at = std::min(madeAt, m_clock.now());
    return add(key, {.number = 1, .createdAt = at, .signsFrom = at}, theServerItself());
}

Result<> SigningKeys::prepare()
{
    auto known = timetable();
    if (!known)
        return failure(known);
    if (known->records().isEmpty()) {
        auto key = SigningKey::generate();
        if (!key)
            return failure(key);
        const Timestamp now = m_clock.now();
        auto added = add(*key, {.number = 1, .createdAt = now, .signsFrom = now}, theServerItself());
        if (!added)
            return failure(added);
    }
    return m_repository.raiseTokenLifetime(policy().tokenLifetime);
}

Result<KeyRecord> SigningKeys::rotate(SigningKey::Algorithm algorithm, Begin begin, const Actor &actor)
{
    auto known = timetable();
    if (!known)
        return failure(known);
    return follow(*known, algorithm, begin, actor);
}

// Takes the number after those that were known when it was decided: looked up again, it could follow another node's newer key.
Result<KeyRecord> SigningKeys::follow(const KeyTimetable &known, SigningKey::Algorithm algorithm, Begin begin, const Actor &actor)
{
    auto key = SigningKey::generate(algorithm);
    if (!key)
        return failure(key);
    const Timestamp now = m_clock.now();
    const bool first = known.signing(now) == nullptr;
    const KeyRecord record{.id = key->id(),
                           .algorithm = algorithm,
                           .number = known.nextNumber(),
                           .createdAt = now,
                           .signsFrom = begin == Begin::Now || first ? now : now + announcement,
                           .tokenLifetime =
                               first ? policy().tokenLifetime : std::max(policy().tokenLifetime, known.signing(now)->tokenLifetime),
                           .retiredAt = {}};
    auto added = add(*key, record, actor);
    if (!added)
        return failure(added);
    if (!*added)
        return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("Another rotation came in between; nothing was changed.")};
    return record;
}

Result<bool> SigningKeys::retire(const QByteArray &id, const Actor &actor)
{
    auto known = timetable();
    if (!known)
        return failure(known);
    const Timestamp now = m_clock.now();
    if (auto may = known->mayRetire(id, now); !may)
        return failure(may);
    return m_repository.retire(id, now, eventOf(AuditAction::KeyRetired, now, actor, *known->find(id)));
}

Result<bool> SigningKeys::keepUp()
{
    auto known = timetable();
    if (!known)
        return failure(known);
    const Timestamp now = m_clock.now();
    const auto rotated = rotateWhenOld(*known, now);
    if (!rotated)
        return rotated;
    const auto retired = retireWhatIsOver(*known, now);
    return retired ? Result<bool>(*rotated || *retired) : retired;
}

Result<bool> SigningKeys::retireWhatIsOver(const KeyTimetable &timetable, Timestamp now)
{
    QList<KeyRecord> over = timetable.records();
    over.removeIf([&](const KeyRecord &record) { return record.retiredAt || timetable.state(record, now) != KeyState::Retired; });
    if (over.isEmpty())
        return false;
    const auto closed = closedKeys(timetable);
    if (!closed)
        return failure(closed);
    const KeyTimetable open = timetable.without(*closed);
    bool changed = false;
    for (const KeyRecord &record : std::as_const(over)) {
        if (const auto until = open.verifiesUntil(record); !until || *until > now)
            continue;
        const auto retired = m_repository.retire(record.id, now, eventOf(AuditAction::KeyRetired, now, theServerItself(), record));
        if (!retired)
            return failure(retired);
        changed = changed || *retired;
    }
    return changed;
}

/// Those that this node has no master key for, or that are damaged.
Result<QSet<QByteArray>> SigningKeys::closedKeys(const KeyTimetable &timetable)
{
    QSet<QByteArray> closed;
    for (const KeyRecord &record : timetable.records()) {
        if (record.retiredAt)
            continue;
        const auto key = m_repository.open(record.id);
        if (!key && key.error().code != ErrorCode::ConfigurationInvalid)
            return failure(key);
        if (!key)
            closed.insert(record.id);
    }
    return closed;
}

Result<bool> SigningKeys::rotateWhenOld(const KeyTimetable &timetable, Timestamp now)
{
    const KeyRecord *current = timetable.signing(now);
    if (policy().rotateAfter.count() == 0 || !current)
        return false;
    for (const KeyRecord &record : timetable.records()) {
        if (!record.retiredAt && now < record.signsFrom + policy().rotateAfter)
            return false; // young enough, or about to follow
    }
    auto rotated = follow(timetable, current->algorithm, Begin::Announced, theServerItself());
    if (rotated)
        return true;
    return rotated.error().code == ErrorCode::Conflict ? Result<bool>(false) : Result<bool>(failure(rotated));
}

Result<bool> SigningKeys::add(const SigningKey &key, KeyRecord record, const Actor &actor)
{
    record.id = key.id();
    record.algorithm = key.algorithm();
    record.tokenLifetime = std::max(record.tokenLifetime, policy().tokenLifetime);
    return m_repository.add(record, key, eventOf(AuditAction::KeyRotated, m_clock.now(), actor, record));
}

} // namespace sallyport
