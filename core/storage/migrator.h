// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/migration.h"

namespace sallyport {

/// Brings the schema of a database to what this program knows. Each migration is one transaction: all of it or nothing.
/// Several processes may start at once: each looks again once it has the writer's lock, so every migration runs one time.
class Migrator
{
public:
    enum class State {
        Applied,
        Pending,
        Changed, ///< applied, but its file says something else now
    };
    struct Step
    {
        int version = 0;
        QString name;
        State state = State::Pending;
        std::optional<Timestamp> appliedAt;

        bool operator==(const Step &) const = default;
    };

    Migrator(Database &database, QList<Migration> migrations, const Clock &clock);

    /// Every known migration in order; changes nothing. ErrorCode::DatabaseNewer when the database knows more than we do.
    Result<QList<Step>> status();
    /// Applies at most `count` pending migrations, all by default. Returns how many it applied itself.
    /// ErrorCode::DatabaseNewer as status(); ErrorCode::ConfigurationInvalid when an applied one has changed since.
    Result<int> up(std::optional<int> count = {});
    /// Takes back the newest `count` migrations, with the data they held.
    Result<int> down(int count);

private:
    struct Applied
    {
        int version = 0;
        QString name;
        QString checksum;
        Timestamp at;
    };
    Result<QList<Applied>> applied(Connection &connection) const;
    Result<QList<Step>> steps(Connection &connection) const;
    Result<bool> apply(Connection &connection, const Migration &migration) const;
    Result<bool> revert(Connection &connection) const;

    Database &m_database;
    QList<Migration> m_migrations;
    const Clock &m_clock;
};

} // namespace sallyport
