// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/actor.h"
#include "core/storage/bulk/importdecisions.h"
#include "core/storage/bulk/importturns.h"
#include "core/storage/engine/database.h"

#include <memory>

namespace sallyport {

class ImportChanges;

/// How far an import has come.
struct ImportState
{
    qint64 records = 0; ///< of the source, done with
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 refused = 0; ///< for what is here; those that break a rule are counted elsewhere
    std::optional<Timestamp> finishedAt;
    qint64 notesHere = 0; ///< already; by this run alone
};

/// Stores the accounts of a source batch by batch, and with each how far it has come: after an end at any point the next run goes on
/// there, and every account is here once. Of one thread, but for lookAt(), store() and state().
///
/// A batch is looked at before anything is locked. Where nobody changed the directory in between, which the audit log tells, the look is as
/// good as one under the lock, and on a database with many writers several threads store at the same time: of their transactions only the
/// ends come one after the other, and lock what others need.
class SqlImport
{
public:
    /// What is imported: `fingerprint` is equal for the same content alone.
    struct Source
    {
        QString fingerprint;
        QString name; ///< for people and the audit log
        std::shared_ptr<const ImportClaims> claims = {}; ///< needed for updates
    };
    /// What is to be done with a batch, as things stood.
    struct Look
    {
        QList<ImportDecision> decisions;
        qint64 lastEvent = 0; ///< of the audit log
    };

    SqlImport(Database &database, const Source &source, const ImportRules &rules, const Actor &actor, const Clock &clock);
    ~SqlImport();
    Q_DISABLE_COPY_MOVE(SqlImport)

    /// Where an earlier run stopped, or the beginning. `restart`: the beginning in any case.
    Result<ImportState> begin(bool restart);
    /// ErrorCode::Conflict as decideImport(). Nothing where only a look under the lock is good enough.
    Result<std::optional<Look>> lookAt(const ImportBatch &batch);
    /// The place of the next batch: those before it end first, and when one fails those behind it do.
    ImportTurns::Turn nextTurn() { return m_turns.next(); }
    /// One transaction. An outcome for each account, in their order. ErrorCode::Conflict as decideImport(): nothing is stored then.
    /// No look: takes the lock first, for when others are at work too.
    Result<QList<ImportOutcome>> store(const ImportBatch &batch, ImportTurns::Turn turn, const std::optional<Look> &look);
    /// What store() would do after all that was asked for before.
    Result<QList<ImportOutcome>> preview(const ImportBatch &batch);
    Result<> finish();
    /// Whether nobody else changed anything since this was asked last; on PostgreSQL, anything that is in the audit log, as the last batch
    /// found it.
    Result<bool> isAlone();

    ImportState state() const;

private:
    /// How a transaction leaves things.
    struct Ending
    {
        ImportState state;
        qint64 eventBefore = 0; ///< the last one in the audit log
        bool isTold = false; ///< its own event is behind it
    };

    Result<QList<ImportOutcome>> storeAhead(const ImportBatch &batch, ImportTurns::Turn &turn, const Look &look, bool &isWhole);
    Result<QList<ImportOutcome>> storeLocking(const ImportBatch &batch, const std::optional<Look> &look);
    Result<> record(Connection &connection, const ImportBatch &batch, const QList<ImportDecision> &decisions, Ending &ending) const;
    void remember(const Ending &ending);
    bool isGood(const ImportBatch &batch, const Look &look) const;
    bool isStillSo(const Look &look, qint64 lastEvent) const;
    Result<> storeState(Connection &connection, const ImportState &state) const;

    Database &m_database;
    Source m_source;
    ImportRules m_rules;
    Actor m_actor;
    const Clock &m_clock;
    std::optional<qint64> m_pagesBefore; // of SQLite's log, see begin(); none: as it was
    std::optional<qint64> m_seen; // SQLite's version when isAlone() was asked last
    ImportForeseen m_foreseen;
    ImportTurns m_turns;
    mutable std::mutex m_mutex; // for what follows
    ImportState m_state;
    QList<qint64> m_ownEvents; // in the audit log, the latest
    std::optional<qint64> m_lastEvent; // when the last batch was stored
    bool m_wasAlone = true;
};

} // namespace sallyport
