// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/secretrepository.h"
#include "core/storage/database.h"

namespace sallyport {

/// Shared random values in the table server_secrets. Thread-safe.
class SqlSecrets final : public SecretRepository
{
public:
    explicit SqlSecrets(Database &database) : m_database(database) { }

    Result<Secret> getOrCreate(const QString &name, const Secret &candidate) override;

private:
    Database &m_database;
};

} // namespace sallyport
