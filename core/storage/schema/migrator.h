// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/engine/database.h"
#include "core/storage/schema/migration.h"

namespace sallyport {

/// Brings the schema of a database to what this program knows. Each migration is one transaction: all of it or nothing.
///
/// Several processes may start at once, on one machine or many. A migration's transaction begins with its row in schema_migrations: the
/// primary key is the lock. Who comes second waits, sees that it is done and goes on.
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
    /// Called in the transaction of the first change, before it, with the version the database has. Its error stops everything.
    using BeforeChange = std::function<Result<>(Connection &, int version)>;

    Migrator(Database &database, QList<Migration> migrations, const Clock &clock, BeforeChange beforeChange = {});

    /// Every known migration in order; changes nothing. ErrorCode::DatabaseNewer when the database knows more than we do.
    Result<QList<Step>> status();
    /// The migrations that up() or down() would run, in the order they would: nothing is changed. Errors as those have them.
    Result<QList<Migration>> wouldApply(std::optional<int> count = {});
    Result<QList<Migration>> wouldTakeBack(int count);
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
    Result<QList<Step>> unchangedSteps();
    Result<> prepareChange(Connection &connection, int version);
    Result<bool> apply(Connection &connection, const Migration &migration);
    Result<bool> applyOnce(const Migration &migration);
    Result<bool> takeBack(Connection &connection, const Migration &migration);

    Database &m_database;
    QList<Migration> m_migrations;
    const Clock &m_clock;
    BeforeChange m_beforeChange; ///< none once it was called
};

} // namespace sallyport
