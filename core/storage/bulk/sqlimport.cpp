// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/sqlimport.h"

#include "core/storage/bulk/importdecisions.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/identifiers.h"
#include "core/storage/tables/sessiontable.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/usercounts.h"
#include "core/storage/tables/usersearch.h"

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

std::optional<QString> optionalKey(const std::optional<QString> &text)
{
    return text ? std::optional(identifierKey(*text)) : std::nullopt;
}

Result<> storeUpdate(Connection &connection, const User &before, const User &after)
{
    const QString role = after.role == Role::Administrator ? QStringLiteral("administrator") : QStringLiteral("user");
    Result<> done = connection.perform(
        QStringLiteral("UPDATE users SET username = ?, username_key = ?, email = ?, email_key = ?, full_name = ?, full_name_key = ?, "
                       "role = ?, disabled = ?, updated_at = ?, last_sign_in_at = ? WHERE id = ?"),
        sqlValues(after.username, identifierKey(after.username), after.email, optionalKey(after.email), after.fullName,
                  optionalKey(after.fullName), role, after.disabled, after.updatedAt, after.lastSignInAt, after.id));
    if (done)
        done = releaseIdentifiers(connection, after.id);
    if (done)
        done = claimIdentifiers(connection, after);
    if (done)
        done = indexUser(connection, after);
    if (done)
        done = countUserChange(connection, before, after);
    if (done && after.disabled && !before.disabled) {
        if (const auto ended = endSessions(connection, after.id, std::nullopt, after.updatedAt, EndReason::Disabled); !ended)
            return failure(ended);
    }
    return done;
}

Result<> storePassword(Connection &connection, const ImportItem &item, const QUuid &id, Timestamp now)
{
    Result<> done = connection.perform(QStringLiteral("UPDATE users SET password_hash = ?, password_changed_at = ? WHERE id = ?"),
                                       sqlValues(QString::fromLatin1(item.row.passwordHash), item.passwordSetAt.value_or(now), id));
    if (!done)
        return done;
    const auto ended = endSessions(connection, id, std::nullopt, now, EndReason::PasswordChanged);
    return ended ? Result<>() : Result<>(failure(ended));
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

QList<Note> ownedBy(QList<Note> notes, const QUuid &owner)
{
    for (Note &note : notes)
        note.ownerId = owner;
    return notes;
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
    m_state = {};
    if (m_database.dialect() == Dialect::Sqlite && !m_pagesBefore) {
        const auto before = m_database.readOne(letLogGrow);
        if (!before)
            return failure(before);
        m_pagesBefore = *before;
    }
    if (restart)
        return m_state;
    const auto stored = m_database.readOne([&](Connection &connection) {
        return connection.selectOne(
            QStringLiteral("SELECT records, added, updated, skipped, refused, finished_at FROM imports WHERE fingerprint = ?"),
            sqlValues(m_source.fingerprint),
            [](Row row) { return ImportState{row.number(), row.number(), row.number(), row.number(), row.number(), row.optionalTime()}; });
    });
    if (!stored)
        return failure(stored);
    m_state = stored->value_or(ImportState());
    return m_state;
}

Result<QList<ImportOutcome>> SqlImport::store(const ImportBatch &batch)
{
    ImportState state;
    auto outcomes = m_database.write([&](Connection &connection) {
        state = m_state; // it may run more than once
        return storeWith(connection, batch, state);
    });
    if (outcomes) {
        m_told += state.added + state.updated > m_state.added + m_state.updated ? 1 : 0;
        m_state = state;
    }
    return outcomes;
}

Result<QList<ImportOutcome>> SqlImport::storeWith(Connection &connection, const ImportBatch &batch, ImportState &state)
{
    Result<> done = lockAudit(connection);
    if (done)
        done = fillSkeletons(connection);
    if (!done)
        return failure(std::move(done));
    const auto decisions = decideImport(connection, batch, m_rules);
    if (!decisions)
        return failure(decisions);
    const ImportState before = state;
    count(*decisions, state);
    state.records = batch.recordsDone;
    done = tell(connection, state.added - before.added, state.updated - before.updated);
    if (done)
        done = apply(connection, batch, *decisions);
    if (done)
        done = storeState(connection, state);
    return done ? Result<QList<ImportOutcome>>(outcomesOf(*decisions)) : Result<QList<ImportOutcome>>(failure(std::move(done)));
}

Result<> SqlImport::tell(Connection &connection, qint64 added, qint64 updated) const
{
    if (added + updated == 0)
        return {};
    const QJsonObject details{
        {QStringLiteral("source"), m_source.name}, {QStringLiteral("added"), added}, {QStringLiteral("updated"), updated}};
    return appendAudit(connection, {AuditAction::UsersImported, m_clock.now(), m_actor, {}, {}, details});
}

Result<> SqlImport::apply(Connection &connection, const ImportBatch &batch, const QList<ImportDecision> &decisions) const
{
    const Timestamp now = m_clock.now();
    QList<const AccountRow *> additions;
    QList<Note> notes = batch.notes;
    Result<> done;
    for (qsizetype i = 0; done && i < decisions.size(); ++i) {
        const ImportItem &item = batch.accounts[i];
        if (decisions[i].outcome.kind == Kind::Added) {
            additions.append(&item.row);
            notes += item.row.notes;
        } else if (decisions[i].outcome.kind == Kind::Updated) {
            const UserWithPassword &old = *decisions[i].before;
            done = storeUpdate(connection, old.user, updatedUser(old, item, m_rules, now));
            if (done && takesPassword(old, item, m_rules))
                done = storePassword(connection, item, old.user.id, now);
            notes += ownedBy(item.row.notes, old.user.id);
        }
    }
    if (done)
        done = insertAccounts(connection, additions);
    return done ? insertNotes(connection, notes) : done;
}

Result<QList<ImportOutcome>> SqlImport::preview(const ImportBatch &batch)
{
    const auto decisions = m_database.read([&](Connection &connection) { return decideImport(connection, batch, m_rules); });
    if (!decisions)
        return failure(decisions);
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

Result<std::optional<qint64>> SqlImport::versionOfOthers()
{
    if (m_database.dialect() == Dialect::PostgreSql) {
        return m_database.readOne([this](Connection &connection) {
            return connection.selectOne(QStringLiteral("SELECT last_number FROM audit_chain"), {},
                                        [this](Row row) { return row.number() - m_told; });
        });
    }
    const auto state = m_database.readOne([](Connection &connection) { return connection.dataState(); });
    if (!state)
        return failure(state);
    return *state ? std::optional((*state)->version) : std::nullopt;
}

Result<bool> SqlImport::isAlone()
{
    const auto version = versionOfOthers();
    if (!version)
        return failure(version);
    const bool isSame = *version && (!m_seen || m_seen == *version);
    m_seen = *version;
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
