// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/sqlimport.h"

#include "core/storage/bulk/importchanges.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/identifiers.h"
#include "core/storage/tables/sqlaudit.h"

#include <algorithm>

namespace sallyport {

namespace {

using Kind = ImportOutcome::Kind;

void count(const QList<ImportDecision> &decisions, ImportState &state)
{
    for (const ImportDecision &decision : decisions) {
        switch (decision.outcome.kind) {
        case Kind::Added: ++state.added; break;
        case Kind::Updated: ++state.updated; break;
        case Kind::Skipped: ++state.skipped; break;
        case Kind::Refused: ++state.refused; break;
        }
    }
}

QList<ImportOutcome> outcomesOf(const QList<ImportDecision> &decisions)
{
    QList<ImportOutcome> outcomes;
    outcomes.reserve(decisions.size());
    for (const ImportDecision &decision : decisions)
        outcomes.append(decision.outcome);
    return outcomes;
}

// SQLite copies its log into the file after 1000 pages (sqlite.org/wal.html, 2.1). An import changes the same pages again and again, so
// copying later is less work. Other connections go on as they did.
constexpr qint64 pagesOfLog = 8000;

QString logLimit(qint64 pages)
{
    return QStringLiteral("PRAGMA wal_autocheckpoint = %1").arg(pages);
}

/// Returns how many pages it was until now.
Result<std::optional<qint64>> letLogGrow(Connection &connection)
{
    auto before = connection.selectOne(QStringLiteral("PRAGMA wal_autocheckpoint"), {}, [](Row row) { return row.number(); });
    if (!before)
        return before;
    if (Result<> set = connection.executeOnce(logLimit(pagesOfLog)); !set)
        return failure(std::move(set));
    return before;
}

// More than are stored at the same time.
constexpr qsizetype mostOwnEvents = 16;

// Who holds the lock may wait for a name that this transaction has: the sooner it gives up, the better for both. A busy minute of sign-ins
// holds it for some milliseconds each.
QString shortPatience()
{
    return QStringLiteral("SET LOCAL lock_timeout = '500ms'");
}

} // namespace

SqlImport::SqlImport(Database &database, const Source &source, const ImportRules &rules, const Actor &actor, const Clock &clock)
    : m_database(database),
      m_source(source),
      m_rules(rules),
      m_actor(actor),
      m_clock(clock)
{ }

SqlImport::~SqlImport()
{
    // The connection is its thread's, which has other work after this. If it does not work any more, nothing is lost.
    if (m_pagesBefore)
        static_cast<void>(m_database.readOne([this](Connection &connection) { return connection.control({}, logLimit(*m_pagesBefore)); }));
}

Result<ImportState> SqlImport::begin(bool restart)
{
    if (m_database.dialect() == Dialect::Sqlite && !m_pagesBefore) {
        const auto before = m_database.readOne(letLogGrow);
        if (!before)
            return failure(before);
        m_pagesBefore = *before;
    }
    if (restart)
        return ImportState();
    const auto stored = m_database.readOne([&](Connection &connection) {
        return connection.selectOne(
            QStringLiteral("SELECT records, added, updated, skipped, refused, finished_at FROM imports WHERE fingerprint = ?"),
            sqlValues(m_source.fingerprint),
            [](Row row) { return ImportState{row.number(), row.number(), row.number(), row.number(), row.number(), row.optionalTime()}; });
    });
    if (!stored)
        return failure(stored);
    const std::scoped_lock lock(m_mutex);
    m_state = stored->value_or(ImportState());
    return m_state;
}

Result<std::optional<SqlImport::Look>> SqlImport::lookAt(const ImportBatch &batch)
{
    return m_database.read([&](Connection &connection) -> Result<std::optional<Look>> {
        const Result<bool> isReady = areSkeletonsFilled(connection);
        if (!isReady)
            return failure(isReady);
        if (!*isReady)
            return std::nullopt;
        const Result<qint64> lastEvent = lastAuditNumber(connection);
        if (!lastEvent)
            return failure(lastEvent);
        auto decisions = decideImport(connection, batch, m_rules, {.claims = m_source.claims.get()});
        if (!decisions)
            return failure(std::move(decisions));
        return Look{std::move(*decisions), *lastEvent};
    });
}

Result<QList<ImportOutcome>> SqlImport::store(const ImportBatch &batch, ImportTurns::Turn turn, const std::optional<Look> &look)
{
    const auto ended = [&turn](Result<QList<ImportOutcome>> outcomes) {
        turn.end(outcomes.has_value());
        return outcomes;
    };
    const bool isSqlite = m_database.dialect() == Dialect::Sqlite;
    const bool isGoodLook = look && isGood(batch, *look);
    if (isGoodLook && !isSqlite) {
        bool isWhole = false;
        auto outcomes = storeAhead(batch, turn, *look, isWhole);
        if (outcomes || isWhole) // whether a commit that failed was kept is not known
            return ended(std::move(outcomes));
    }
    if (!turn.waitToLock())
        return ended(Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("What comes before it could not be stored.")});
    return ended(storeLocking(batch, isGoodLook && isSqlite ? look : std::nullopt));
}

/// Stores what nobody else can need, waits for its turn, and only then locks. Whatever comes in between makes it fail, and undoes it.
/// `isWhole`: nothing did but the commit.
Result<QList<ImportOutcome>> SqlImport::storeAhead(const ImportBatch &batch, ImportTurns::Turn &turn, const Look &look, bool &isWhole)
{
    Ending ending;
    auto outcomes = m_database.write([&](Connection &connection) -> Result<QList<ImportOutcome>> {
        isWhole = false;
        const ImportChanges changes(batch, look.decisions);
        const Result<qint64> notesHere = changes.store(connection, m_rules, m_clock.now());
        Result<> done = notesHere ? Result<>() : Result<>(failure(notesHere));
        if (done && !turn.waitToEnd())
            done = Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("Another part of the import locks first.")};
        if (done)
            done = connection.executeOnce(shortPatience());
        if (done)
            done = lockAudit(connection);
        const Result<qint64> lastEvent = done ? lastAuditNumber(connection) : Result<qint64>(failure(std::move(done)));
        if (!lastEvent)
            return failure(lastEvent);
        if (!isStillSo(look, *lastEvent))
            return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("Somebody else changed the directory.")};
        ending = {state(), *lastEvent};
        ending.state.notesHere += *notesHere;
        done = record(connection, batch, look.decisions, ending);
        if (done)
            done = changes.count(connection);
        isWhole = done.has_value();
        return done ? Result<QList<ImportOutcome>>(outcomesOf(look.decisions)) : failure(std::move(done));
    });
    if (outcomes)
        remember(ending);
    return outcomes;
}

Result<QList<ImportOutcome>> SqlImport::storeLocking(const ImportBatch &batch, const std::optional<Look> &look)
{
    Ending ending;
    auto outcomes = m_database.write([&](Connection &connection) -> Result<QList<ImportOutcome>> {
        Result<> done = lockAudit(connection);
        if (done)
            done = fillSkeletons(connection);
        const Result<qint64> lastEvent = done ? lastAuditNumber(connection) : Result<qint64>(failure(std::move(done)));
        if (!lastEvent)
            return failure(lastEvent);
        const auto decisions = look && isStillSo(*look, *lastEvent)
            ? Result<QList<ImportDecision>>(look->decisions)
            : decideImport(connection, batch, m_rules, {.claims = m_source.claims.get()});
        if (!decisions)
            return failure(decisions);
        ending = {state(), *lastEvent}; // it may run more than once
        done = record(connection, batch, *decisions, ending);
        const ImportChanges changes(batch, *decisions);
        const Result<qint64> notesHere = done ? changes.store(connection, m_rules, m_clock.now()) : failure(std::move(done));
        done = notesHere ? changes.count(connection) : failure(notesHere);
        ending.state.notesHere += notesHere.value_or(0);
        return done ? Result<QList<ImportOutcome>>(outcomesOf(*decisions)) : failure(std::move(done));
    });
    if (outcomes)
        remember(ending);
    return outcomes;
}

/// Under the lock: tells the audit log, and stores how far the import is.
Result<> SqlImport::record(Connection &connection, const ImportBatch &batch, const QList<ImportDecision> &decisions, Ending &ending) const
{
    const ImportState before = ending.state;
    count(decisions, ending.state);
    ending.state.records = batch.recordsDone;
    const qint64 added = ending.state.added - before.added;
    const qint64 updated = ending.state.updated - before.updated;
    ending.isTold = added + updated > 0;
    Result<> done;
    if (ending.isTold) {
        const QJsonObject details{
            {QStringLiteral("source"), m_source.name}, {QStringLiteral("added"), added}, {QStringLiteral("updated"), updated}};
        done = appendAudit(connection, {AuditAction::UsersImported, m_clock.now(), m_actor, {}, {}, details});
    }
    return done ? storeState(connection, ending.state) : done;
}

void SqlImport::remember(const Ending &ending)
{
    const std::scoped_lock lock(m_mutex);
    m_state = ending.state;
    m_wasAlone &= !m_lastEvent || m_lastEvent == ending.eventBefore;
    m_lastEvent = ending.eventBefore + (ending.isTold ? 1 : 0);
    if (!ending.isTold)
        return;
    m_ownEvents.append(*m_lastEvent);
    if (m_ownEvents.size() > mostOwnEvents)
        m_ownEvents.removeFirst();
}

/// What an update would change others change too, and more than the log tells. What is refused may be good once the parts before it are
/// stored, which free names.
bool SqlImport::isGood(const ImportBatch &batch, const Look &look) const
{
    const auto isRefused = [](const ImportDecision &decision) { return decision.outcome.kind == Kind::Refused; };
    return ImportChanges(batch, look.decisions).areAdditions()
        && (m_rules.onConflict != ImportRules::OnConflict::Update || std::ranges::none_of(look.decisions, isRefused));
}

/// Nothing happened since but what this import did itself, and the reader of its source sees to it that no two of its accounts are one.
bool SqlImport::isStillSo(const Look &look, qint64 lastEvent) const
{
    const std::scoped_lock lock(m_mutex);
    const auto since = std::ranges::count_if(m_ownEvents, [&](qint64 event) { return event > look.lastEvent && event <= lastEvent; });
    return since == lastEvent - look.lastEvent;
}

ImportState SqlImport::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

Result<QList<ImportOutcome>> SqlImport::preview(const ImportBatch &batch)
{
    ImportForeseen foreseen; // it may run more than once
    const auto decisions = m_database.read([&](Connection &connection) {
        foreseen = m_foreseen;
        return decideImport(connection, batch, m_rules, {.claims = m_source.claims.get(), .foreseen = &foreseen});
    });
    if (!decisions)
        return failure(decisions);
    m_foreseen = std::move(foreseen);
    const std::scoped_lock lock(m_mutex);
    count(*decisions, m_state);
    m_state.records = batch.recordsDone;
    return outcomesOf(*decisions);
}

Result<> SqlImport::finish()
{
    return m_database.write([&](Connection &connection) {
        m_state.finishedAt = m_clock.now();
        return storeState(connection, m_state);
    });
}

Result<bool> SqlImport::isAlone()
{
    if (m_database.dialect() == Dialect::PostgreSql) {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_wasAlone, true);
    }
    const auto state = m_database.readOne([](Connection &connection) { return connection.dataState(); });
    if (!state)
        return failure(state);
    const std::optional<qint64> version = *state ? std::optional((*state)->version) : std::nullopt;
    const bool isSame = version && (!m_seen || m_seen == version);
    m_seen = version;
    return isSame;
}

Result<> SqlImport::storeState(Connection &connection, const ImportState &state) const
{
    const Timestamp now = m_clock.now();
    return connection.perform(
        QStringLiteral("INSERT INTO imports (fingerprint, source, started_at, updated_at, finished_at, records, added, updated, skipped, "
                       "refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO UPDATE SET "
                       "updated_at = excluded.updated_at, finished_at = excluded.finished_at, records = excluded.records, "
                       "added = excluded.added, updated = excluded.updated, skipped = excluded.skipped, refused = excluded.refused"),
        sqlValues(m_source.fingerprint, m_source.name, now, now, state.finishedAt, state.records, state.added, state.updated, state.skipped,
                  state.refused));
}

} // namespace sallyport
