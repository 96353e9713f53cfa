// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sealer.h"
#include "core/auth/secretrepository.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Shared random values in the table server_secrets, each sealed for its own name. Thread-safe.
class SqlSecrets final : public SecretRepository
{
public:
    /// What takes the place of a value that an earlier version kept unsealed; by default the value itself.
    using TakeOver = std::function<Secret(const Secret &plain)>;

    SqlSecrets(Database &database, const Sealer &sealer, TakeOver takeOver = {})
        : m_database(database),
          m_sealer(sealer),
          m_takeOver(std::move(takeOver))
    { }

    /// A value whose master key was lost, while signing keys are sealed with another one that is known, is replaced.
    Result<Secret> getOrCreate(const QString &name, const Secret &candidate) override;

    static QByteArray contextOf(const QString &name);

private:
    Result<std::optional<Secret>> opened(const QByteArray &value, const QString &name) const;
    Result<std::optional<Secret>> successor(Connection &connection, const QString &name, const QByteArray &there) const;
    Result<Secret> store(Connection &connection, const QString &name, const Secret &candidate) const;

    Database &m_database;
    const Sealer &m_sealer;
    TakeOver m_takeOver;
};

} // namespace sallyport
