// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/attemptrepository.h"
#include "core/storage/database.h"

namespace sallyport {

/// Counted tries in the table attempts. Thread-safe.
class SqlAttempts final : public AttemptRepository
{
public:
    explicit SqlAttempts(Database &database) : m_database(database) { }

    Result<AttemptCount> add(const QByteArray &key, Timestamp now, std::chrono::milliseconds window) override;
    Result<> forgive(const QByteArray &key, int count) override;

private:
    Database &m_database;
};

} // namespace sallyport
