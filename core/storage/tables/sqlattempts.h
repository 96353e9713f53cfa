// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/attemptrepository.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Takes tries back, within the transaction of what was right.
Result<> forgiveTries(Connection &connection, const QList<Forgiveness> &forgiven);

/// Counted tries in the table attempts. Thread-safe.
class SqlAttempts final : public AttemptRepository
{
public:
    explicit SqlAttempts(Database &database) : m_database(database) { }

    Result<AttemptDecision> admit(const QList<AttemptRule> &rules, Timestamp now) override;
    Result<> forgive(const QList<Forgiveness> &forgiven) override;
    Result<bool> forgiveAll(const QByteArray &subject) override;

private:
    Database &m_database;
};

} // namespace sallyport
