// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/signingkeyrepository.h"
#include "tests/support/fakestore.h"

namespace sallyport {

/// Signing keys in memory; passes the same contract test as SqlSigningKeys.
class FakeSigningKeys final : public SigningKeyRepository
{
public:
    explicit FakeSigningKeys(FakeStore &store) : m_store(store) { }

    Result<QList<KeyRecord>> list() override;
    Result<std::optional<SigningKey>> open(const QByteArray &id) override;
    Result<bool> add(const KeyRecord &record, const SigningKey &key, const AuditEvent &event) override;
    Result<bool> retire(const QByteArray &id, Timestamp now, const AuditEvent &event) override;
    Result<> raiseTokenLifetime(std::chrono::seconds lifetime) override;

    /// Sealed with a master key that is not here.
    QSet<QByteArray> closed;

private:
    FakeStore &m_store;
    QList<KeyRecord> m_records; ///< both of these under the store's mutex
    std::map<QByteArray, QByteArray> m_pems;
};

} // namespace sallyport
