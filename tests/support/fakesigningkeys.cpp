// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakesigningkeys.h"

#include <algorithm>

namespace sallyport {

Result<QList<KeyRecord>> FakeSigningKeys::list()
{
    return m_store.run([&]() -> Result<QList<KeyRecord>> { return m_records; });
}

Result<std::optional<SigningKey>> FakeSigningKeys::open(const QByteArray &id)
{
    return m_store.run([&]() -> Result<std::optional<SigningKey>> {
        const auto found = m_pems.find(id);
        if (found == m_pems.end())
            return std::nullopt;
        if (closed.contains(id))
            return Error{.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("sealed with another master key")};
        auto key = SigningKey::fromPem(Secret(found->second));
        if (!key)
            return failure(key);
        return std::optional(std::move(*key));
    });
}

Result<bool> FakeSigningKeys::add(const KeyRecord &record, const SigningKey &key, const AuditEvent &event)
{
    return m_store.run([&]() -> Result<bool> {
        const bool taken =
            std::ranges::any_of(m_records, [&](const KeyRecord &one) { return one.number == record.number || one.id == record.id; });
        if (taken)
            return false;
        m_records.append(record);
        m_pems[record.id] = key.toPem().view().toByteArray();
        m_store.append(event);
        return true;
    });
}

Result<bool> FakeSigningKeys::retire(const QByteArray &id, Timestamp now, const AuditEvent &event)
{
    return m_store.run([&]() -> Result<bool> {
        if (auto may = KeyTimetable(m_records).mayRetire(id, now); !may)
            return failure(may);
        KeyRecord &record = *std::ranges::find(m_records, id, &KeyRecord::id);
        if (record.retiredAt)
            return false;
        record.retiredAt = now;
        m_pems.erase(id);
        m_store.append(event);
        return true;
    });
}

Result<> FakeSigningKeys::raiseTokenLifetime(std::chrono::seconds lifetime)
{
    return m_store.run([&]() -> Result<> {
        for (KeyRecord &record : m_records) {
            if (!record.retiredAt)
                record.tokenLifetime = std::max(record.tokenLifetime, lifetime);
        }
        return {};
    });
}

} // namespace sallyport
