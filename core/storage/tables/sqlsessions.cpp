// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlsessions.h"

#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/audittail.h"
#include "core/storage/tables/refreshtokens.h"
#include "core/storage/tables/sessionlist.h"
#include "core/storage/tables/sessiontable.h"
#include "core/storage/tables/sqlattempts.h"
#include "core/storage/tables/sqlaudit.h"

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

using SessionKind = StoredSession::Kind;

// Decides whether the password that was checked a moment ago is still the account's, and whether that may sign in.
Result<bool> noteSignIn(Connection &connection, const NewSession &added)
{
    const Result<qint64> signedIn =
        connection.execute(QStringLiteral("UPDATE users SET last_sign_in_at = ? WHERE id = ? AND NOT disabled AND password_hash = ?"),
                           sqlValues(added.session.createdAt, added.session.userId, QString::fromLatin1(added.passwordHash)));
    if (!signedIn)
        return failure(signedIn);
    return *signedIn == 1;
}

Result<> insertSession(Connection &connection, const StoredSession &session, const std::optional<QByteArray> &cookieHash)
{
    const QString kind = session.kind == SessionKind::Browser ? QStringLiteral("browser") : QStringLiteral("tokens");
    return connection.perform(
        QStringLiteral("INSERT INTO sessions (id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, "
                       "last_seen_at, idle_expires_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        sqlValues(session.id, session.userId, kind, cookieHash, session.device, session.address, session.scopes.toText(),
                  session.remembered, session.createdAt, session.lastSeenAt, session.idleExpiresAt, session.expiresAt));
}

Result<> insertWithSecret(Connection &connection, const NewSession &added)
{
    StoredSession session = added.session;
    session.idleExpiresAt = std::min(session.idleExpiresAt, session.expiresAt);
    if (session.kind == SessionKind::Browser)
        return insertSession(connection, session, added.secretHash);
    if (Result<> stored = insertSession(connection, session, std::nullopt); !stored)
        return stored;
    return insertFirstToken(connection, added.secretHash, session);
}

// Makes room for one more. What an earlier version let pile up goes a part at a time.
Result<int> endLeastUsed(Connection &connection, const StoredSession &added)
{
    constexpr int mostAtOnce = 1000;
    const Result<qint64> ended = connection.execute(
        QStringLiteral("UPDATE sessions SET ended_at = ?, end_reason = 'signed_out' WHERE id IN (SELECT s.id FROM sessions s "
                       "WHERE s.user_id = ? AND s.ended_at IS NULL AND s.idle_expires_at > ? "
                       "ORDER BY s.last_seen_at DESC, s.id DESC LIMIT ? OFFSET ?)"),
        sqlValues(added.createdAt, added.userId, added.createdAt, mostAtOnce, SessionRepository::mostOfOneUser - 1));
    if (!ended)
        return failure(ended);
    return int(*ended);
}

Result<> noteUse(Connection &connection, const SessionUse &use)
{
    return connection.perform(
        QStringLiteral(
            "UPDATE sessions SET last_seen_at = CASE WHEN last_seen_at < ? THEN ? ELSE last_seen_at END, "
            "idle_expires_at = CASE WHEN idle_expires_at >= ? THEN idle_expires_at WHEN expires_at < ? THEN expires_at ELSE ? END "
            "WHERE id = ? AND ended_at IS NULL AND idle_expires_at > ?"),
        sqlValues(use.at, use.at, use.idleExpiresAt, use.idleExpiresAt, use.idleExpiresAt, use.sessionId, use.at));
}

// On SQLite at once: tries are admitted in the same transaction there, and those admitted after this sign-in are not its own. On PostgreSQL
// they are admitted in others, so here all rows of tries are taken in one order, at the end.
Result<> forgive(Connection &connection, const QList<Forgiveness> &forgiven)
{
    switch (connection.dialect()) {
    case Dialect::Sqlite: return forgiveTries(connection, forgiven);
    case Dialect::PostgreSql: connection.tail<AuditTail>().forgive(forgiven); return {};
    }
    Q_UNREACHABLE();
}

// From memory for as long as nothing in the database has changed.
template<class Key, class Read>
Result<std::optional<LiveSession>> remembered(Connection &connection, SnapshotCache<Key, LiveSession> &cache, const Key &key, Timestamp now,
                                              Read read)
{
    const auto state = connection.dataState();
    if (!state)
        return failure(state);
    if (!*state)
        return read(connection, key, now);
    if (const LiveSession *known = cache.find(**state, key))
        return known->session.idleExpiresAt > now ? std::optional(*known) : std::nullopt;
    auto live = read(connection, key, now);
    if (live && *live)
        cache.insert(**state, key, **live);
    return live;
}

} // namespace

Result<bool> SqlSessions::add(const NewSession &session, const AuditEvent &event)
{
    return m_database.writeInTurn([&](Connection &connection) -> Result<bool> {
        if (Result<> locked = lockAudit(connection); !locked)
            return failure(std::move(locked));
        const Result<bool> isGood = noteSignIn(connection, session);
        if (!isGood || !*isGood)
            return isGood;
        const Result<int> ended = endLeastUsed(connection, session.session);
        if (!ended)
            return failure(ended);
        AuditEvent told = event;
        if (*ended > 0)
            told.details.insert(QStringLiteral("ended_sessions"), *ended);
        if (Result<> stored = insertWithSecret(connection, session); !stored)
            return failure(std::move(stored));
        if (Result<> forgiven = forgive(connection, session.forgiven); !forgiven)
            return failure(std::move(forgiven));
        if (Result<> appended = appendAudit(connection, told); !appended)
            return failure(std::move(appended));
        return true;
    });
}

Result<std::optional<LiveSession>> SqlSessions::findLive(const QUuid &sessionId, Timestamp now)
{
    return m_database.readOne(
        [&](Connection &connection) { return remembered(connection, connection.liveSessions(), sessionId, now, readLiveSession); });
}

Result<std::optional<LiveSession>> SqlSessions::findLiveByCookie(const QByteArray &cookieHash, Timestamp now)
{
    return m_database.readOne(
        [&](Connection &connection) { return remembered(connection, connection.liveCookies(), cookieHash, now, readLiveCookie); });
}

Result<std::optional<SessionEnd>> SqlSessions::whyOver(const QUuid &sessionId, Timestamp now)
{
    return m_database.readOne([&](Connection &connection) { return readEnd(connection, sessionId, now); });
}

Result<QList<StoredSession>> SqlSessions::list(const QUuid &userId, Timestamp now)
{
    return m_database.readOne([&](Connection &connection) {
        return connection.selectAll(QStringLiteral("SELECT ") + Row::sessionColumns()
                                        + QStringLiteral(" FROM sessions s WHERE s.user_id = ? AND s.ended_at IS NULL "
                                                         "AND s.idle_expires_at > ? ORDER BY s.last_seen_at DESC, s.id DESC LIMIT 1000"),
                                    sqlValues(userId, now), [](Row row) { return row.session(); });
    });
}

Result<SessionPage> SqlSessions::page(const SessionQuery &query, Timestamp now)
{
    return m_database.read([&](Connection &connection) { return readSessionPage(connection, query, now); });
}

Result<RefreshOutcome> SqlSessions::exchange(const RefreshExchange &exchange)
{
    // Tokens nobody gave out are refused here: guessing must not make the real ones wait for the writer's lock.
    const auto session = m_database.readOne([&](Connection &connection) { return sessionOfToken(connection, exchange.parentHash); });
    if (!session)
        return failure(session);
    if (!*session)
        return RefreshOutcome{};
    auto outcome = m_database.write([&](Connection &connection) { return exchangeToken(connection, exchange, **session); });
    // In a transaction of its own, as it locks the audit log first and other exchanges need not wait for that.
    if (outcome && outcome->kind == RefreshOutcome::Kind::Reused)
        outcome = m_database.writeInTurn([&](Connection &connection) { return endAsReused(connection, exchange, **session); });
    if (outcome)
        outcome->sessionId = **session;
    return outcome;
}

Result<bool> SqlSessions::end(const QUuid &userId, const QUuid &sessionId, Timestamp now, const AuditEvent &event)
{
    return m_database.writeInTurn([&](Connection &connection) -> Result<bool> {
        if (Result<> locked = lockAudit(connection); !locked)
            return failure(std::move(locked));
        const Result<bool> ended = endSession(connection, userId, sessionId, now, EndReason::SignedOut);
        if (!ended || !*ended)
            return ended;
        if (Result<> told = appendAudit(connection, event); !told)
            return failure(std::move(told));
        return true;
    });
}

Result<int> SqlSessions::endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now, const AuditEvent &event)
{
    return m_database.writeInTurn([&](Connection &connection) -> Result<int> {
        if (Result<> told = appendAudit(connection, event); !told)
            return failure(std::move(told));
        return endSessions(connection, userId, except, now, EndReason::SignedOut);
    });
}

Result<> SqlSessions::touch(const QList<SessionUse> &uses)
{
    if (uses.isEmpty())
        return {};
    // All callers take the rows in one order, so that none waits for another who waits for it.
    QList<SessionUse> ordered = uses;
    std::ranges::sort(ordered, {}, [](const SessionUse &use) { return toText(use.sessionId); });
    return m_database.writeInTurn([&](Connection &connection) -> Result<> {
        if (Result<> locked = lockAudit(connection); !locked)
            return locked;
        for (const SessionUse &use : ordered) {
            if (Result<> noted = noteUse(connection, use); !noted)
                return noted;
        }
        return {};
    });
}

Result<int> SqlSessions::removeOver(Timestamp now, int limit)
{
    // Tokens first: a session that went before them would take any number along. SQLite asks the indexes for `>= 0` but not for
    // IS NOT NULL, and begins with what stands before CROSS JOIN.
    const Dialect dialect = m_database.dialect();
    const std::array steps{
        QStringLiteral("DELETE FROM refresh_tokens WHERE token_hash IN (SELECT token_hash FROM refresh_tokens "
                       "WHERE used_at IS NULL AND expires_at <= ? LIMIT ?")
            + forUpdateSkipLocked(dialect) + u')',
        QStringLiteral("DELETE FROM refresh_tokens WHERE token_hash IN (SELECT t.token_hash FROM sessions s "
                       "CROSS JOIN refresh_tokens t WHERE t.session_id = s.id AND (s.ended_at >= 0 OR s.idle_expires_at <= ?) LIMIT ?")
            + forUpdateSkipLocked(dialect, QStringLiteral("t")) + u')',
        QStringLiteral("DELETE FROM sessions WHERE id IN (SELECT s.id FROM sessions s "
                       "WHERE (s.ended_at >= 0 OR s.idle_expires_at <= ?) "
                       "AND NOT EXISTS (SELECT 1 FROM refresh_tokens t WHERE t.session_id = s.id) LIMIT ?")
            + forUpdateSkipLocked(dialect, QStringLiteral("s")) + u')',
    };
    return m_database.write([&](Connection &connection) -> Result<int> {
        int removed = 0;
        for (const QString &step : steps) {
            const Result<qint64> gone = connection.execute(step, sqlValues(now, limit - removed));
            if (!gone)
                return failure(gone);
            removed += int(*gone);
        }
        return removed;
    });
}

} // namespace sallyport
