// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/actor.h"
#include "core/storage/bulk/importdecisions.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// How far an import has come.
struct ImportState
{
    qint64 records = 0; ///< of the source, done with
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 refused = 0; ///< for what is here; those that break a rule are counted elsewhere
    std::optional<Timestamp> finishedAt;
};

/// Stores the accounts of a source batch by batch, and with each how far it has come: after an end at any point the next run goes on
/// there, and every account is here once. Of one thread.
class SqlImport
{
public:
    /// What is imported: `fingerprint` is equal for the same content alone.
    struct Source
    {
        QString fingerprint;
        QString name; ///< for people and the audit log
    };

    SqlImport(Database &database, const Source &source, const ImportRules &rules, const Actor &actor, const Clock &clock);
    ~SqlImport();
    Q_DISABLE_COPY_MOVE(SqlImport)

    /// Where an earlier run stopped, or the beginning. `restart`: the beginning in any case.
    Result<ImportState> begin(bool restart);
    /// One transaction. An outcome for each account, in their order. ErrorCode::Conflict as decideImport(): nothing is stored then.
    Result<QList<ImportOutcome>> store(const ImportBatch &batch);
    /// What store() would do.
    Result<QList<ImportOutcome>> preview(const ImportBatch &batch);
    Result<> finish();
    /// Whether nobody else changed anything since this was asked last; on PostgreSQL, anything that is in the audit log.
    Result<bool> isAlone();

    const ImportState &state() const { return m_state; }

private:
    Result<std::optional<qint64>> versionOfOthers();
    Result<QList<ImportOutcome>> storeWith(Connection &connection, const ImportBatch &batch, ImportState &state);
    Result<> tell(Connection &connection, qint64 added, qint64 updated) const;
    Result<> apply(Connection &connection, const ImportBatch &batch, const QList<ImportDecision> &decisions) const;
    Result<> storeState(Connection &connection, const ImportState &state) const;

    Database &m_database;
    Source m_source;
    ImportRules m_rules;
    Actor m_actor;
    const Clock &m_clock;
    ImportState m_state;
    std::optional<qint64> m_pagesBefore; // of SQLite's log, see begin(); none: as it was
    std::optional<qint64> m_seen; // the version when isAlone() was asked last
    qint64 m_told = 0; // its own events in the audit log
};

} // namespace sallyport
