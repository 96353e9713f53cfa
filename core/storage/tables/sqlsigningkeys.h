// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sealer.h"
#include "core/auth/signingkeyrepository.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Signing keys in the table signing_keys, each sealed for its own id. Thread-safe.
class SqlSigningKeys final : public SigningKeyRepository
{
public:
    SqlSigningKeys(Database &database, const Sealer &sealer) : m_database(database), m_sealer(sealer) { }

    Result<QList<KeyRecord>> list() override;
    Result<std::optional<SigningKey>> open(const QByteArray &id) override;
    Result<bool> add(const KeyRecord &record, const SigningKey &key, const AuditEvent &event) override;
    Result<bool> retire(const QByteArray &id, Timestamp now, const AuditEvent &event) override;
    Result<> raiseTokenLifetime(std::chrono::seconds lifetime) override;

    static QByteArray contextOf(const QString &id);

private:
    /// Runs a change that returns how many rows it made or changed, with its event. False when there was none.
    template<class Change>
    Result<bool> changed(const AuditEvent &event, Change &&change);

    Database &m_database;
    const Sealer &m_sealer;
};

/// What list() returns, for who has no key to open them with.
Result<QList<KeyRecord>> signingKeyRecords(Database &database);

} // namespace sallyport
