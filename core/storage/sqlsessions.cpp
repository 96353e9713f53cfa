// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlsessions.h"

#include "core/storage/sqlvalue.h"

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

struct RefreshToken
{
    QUuid sessionId;
    std::optional<Timestamp> usedAt;
    QByteArray childSalt;
};

Result<std::optional<RefreshToken>> findToken(Connection &connection, const QByteArray &hash)
{
    return connection.selectOne(QStringLiteral("SELECT session_id, used_at, child_salt FROM refresh_tokens WHERE token_hash = ?"),
                                sqlValues(hash), [](Row row) {
                                    return RefreshToken{row.id(), row.optionalTime(), row.bytes()};
                                });
}

Result<std::optional<LiveSession>> liveSession(Connection &connection, const QUuid &id, Timestamp now)
{
    return connection.selectOne(
        QStringLiteral("SELECT s.id, s.user_id, s.device, s.address, s.created_at, s.last_seen_at, s.expires_at, "
                       "u.id, u.username, u.email, u.full_name, u.role, u.disabled, u.created_at, u.updated_at, u.last_sign_in_at "
                       "FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = ? AND s.ended_at IS NULL AND s.expires_at > ?"),
        sqlValues(id, now), [](Row row) {
            return LiveSession{{row.id(), row.id(), row.text(), row.text(), row.time(), row.time(), row.time()}, row.user()};
        });
}

Result<qint64> insertToken(Connection &connection, const QByteArray &hash, const QUuid &sessionId,
                           const std::optional<QByteArray> &parentHash, Timestamp now, Timestamp expiresAt)
{
    return connection.execute(
        QStringLiteral("INSERT INTO refresh_tokens (token_hash, session_id, parent_hash, created_at, expires_at) VALUES (?, ?, ?, ?, ?)"),
        sqlValues(hash, sessionId, parentHash, now, expiresAt));
}

// True for the one caller who finds the token good and unused.
Result<bool> spend(Connection &connection, const RefreshExchange &exchange)
{
    const Result<qint64> spent =
        connection.execute(QStringLiteral("UPDATE refresh_tokens SET used_at = ?, child_salt = ?, child_hash = ? "
                                          "WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?"),
                           sqlValues(exchange.now, exchange.childSalt, exchange.childHash, exchange.parentHash, exchange.now));
    if (!spent)
        return failure(spent);
    return *spent == 1;
}

Result<RefreshOutcome> giveChild(Connection &connection, const RefreshExchange &exchange, LiveSession live)
{
    const Timestamp expiresAt = std::min(exchange.childExpiresAt, live.session.expiresAt);
    Result<qint64> born = insertToken(connection, exchange.childHash, live.session.id, exchange.parentHash, exchange.now, expiresAt);
    if (!born)
        return failure(std::move(born));
    Result<qint64> seen = connection.execute(QStringLiteral("UPDATE sessions SET last_seen_at = ?, address = ? WHERE id = ?"),
                                             sqlValues(exchange.now, exchange.address, live.session.id));
    if (!seen)
        return failure(std::move(seen));
    live.session.lastSeenAt = exchange.now;
    live.session.address = exchange.address;
    return RefreshOutcome{RefreshOutcome::Kind::Exchanged, exchange.childSalt, std::move(live)};
}

Result<RefreshOutcome> exchangeLocked(Connection &connection, const RefreshExchange &exchange, const QUuid &sessionId)
{
    Result<std::optional<LiveSession>> live = liveSession(connection, sessionId, exchange.now);
    if (!live)
        return failure(std::move(live));
    if (!*live)
        return RefreshOutcome{};
    Result<bool> first = spend(connection, exchange);
    if (!first)
        return failure(std::move(first));
    if (*first)
        return giveChild(connection, exchange, std::move(**live));

    Result<std::optional<RefreshToken>> token = findToken(connection, exchange.parentHash);
    if (!token)
        return failure(std::move(token));
    if (!*token || !(*token)->usedAt)
        return RefreshOutcome{}; // never used, so it has expired
    if (exchange.now - *(*token)->usedAt <= exchange.grace)
        return RefreshOutcome{RefreshOutcome::Kind::Repeated, (*token)->childSalt, std::move(*live)};
    Result<qint64> ended = connection.execute(QStringLiteral("UPDATE sessions SET ended_at = ?, end_reason = 'token_reused' WHERE id = ?"),
                                              sqlValues(exchange.now, sessionId));
    if (!ended)
        return failure(std::move(ended));
    return RefreshOutcome{RefreshOutcome::Kind::Reused, QByteArray(), std::nullopt};
}

} // namespace

Result<> SqlSessions::add(const StoredSession &session, const QByteArray &refreshHash, Timestamp refreshExpiresAt)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        Result<qint64> signedIn = connection.execute(QStringLiteral("UPDATE users SET last_sign_in_at = ? WHERE id = ?"),
                                                     sqlValues(session.createdAt, session.userId));
        if (!signedIn)
            return failure(std::move(signedIn));
        if (*signedIn == 0)
            return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such account.")};
        Result<qint64> stored = connection.execute(
            QStringLiteral(
                "INSERT INTO sessions (id, user_id, device, address, created_at, last_seen_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            sqlValues(session.id, session.userId, session.device, session.address, session.createdAt, session.lastSeenAt,
                      session.expiresAt));
        if (!stored)
            return failure(std::move(stored));
        Result<qint64> token = insertToken(connection, refreshHash, session.id, std::nullopt, session.createdAt,
                                           std::min(refreshExpiresAt, session.expiresAt));
        return token ? Result<>() : Result<>(failure(std::move(token)));
    });
}

Result<std::optional<LiveSession>> SqlSessions::findLive(const QUuid &sessionId, Timestamp now)
{
    return m_database.readOne([&](Connection &connection) -> Result<std::optional<LiveSession>> {
        const auto state = connection.dataState();
        if (!state)
            return failure(state);
        if (!*state)
            return liveSession(connection, sessionId, now);
        if (const LiveSession *known = connection.liveSessions().find(**state, sessionId))
            return known->session.expiresAt > now ? std::optional(*known) : std::nullopt;
        auto live = liveSession(connection, sessionId, now);
        if (live && *live)
            connection.liveSessions().insert(**state, sessionId, **live);
        return live;
    });
}

Result<RefreshOutcome> SqlSessions::exchange(const RefreshExchange &exchange)
{
    // Tokens nobody gave out are refused here: guessing must not make the real ones wait for the writer's lock.
    Result<std::optional<RefreshToken>> known =
        m_database.readOne([&](Connection &connection) { return findToken(connection, exchange.parentHash); });
    if (!known)
        return failure(std::move(known));
    if (!*known)
        return RefreshOutcome{};
    return m_database.write([&](Connection &connection) { return exchangeLocked(connection, exchange, (*known)->sessionId); });
}

Result<> SqlSessions::end(const QUuid &sessionId, Timestamp now)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        Result<qint64> ended = connection.execute(
            QStringLiteral("UPDATE sessions SET ended_at = ?, end_reason = 'signed_out' WHERE id = ? AND ended_at IS NULL"),
            sqlValues(now, sessionId));
        return ended ? Result<>() : Result<>(failure(std::move(ended)));
    });
}

Result<int> SqlSessions::endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now)
{
    // No session has the null id, so without an exception none is spared.
    return m_database.write([&](Connection &connection) -> Result<int> {
        Result<qint64> ended = connection.execute(QStringLiteral("UPDATE sessions SET ended_at = ?, end_reason = 'signed_out' "
                                                                 "WHERE user_id = ? AND id <> ? AND ended_at IS NULL AND expires_at > ?"),
                                                  sqlValues(now, userId, except.value_or(QUuid()), now));
        if (!ended)
            return failure(std::move(ended));
        return int(*ended);
    });
}

Result<int> SqlSessions::removeOver(Timestamp now, int limit)
{
    // Tokens first: a session that went before them would take any number along.
    static const std::array steps{
        QStringLiteral("DELETE FROM refresh_tokens WHERE token_hash IN (SELECT token_hash FROM refresh_tokens "
                       "WHERE used_at IS NULL AND expires_at <= ? LIMIT ?)"),
        QStringLiteral("DELETE FROM refresh_tokens WHERE token_hash IN (SELECT t.token_hash FROM sessions s "
                       "JOIN refresh_tokens t ON t.session_id = s.id WHERE s.ended_at IS NOT NULL OR s.expires_at <= ? LIMIT ?)"),
        QStringLiteral("DELETE FROM sessions WHERE id IN (SELECT s.id FROM sessions s "
                       "WHERE (s.ended_at IS NOT NULL OR s.expires_at <= ?) "
                       "AND NOT EXISTS (SELECT 1 FROM refresh_tokens t WHERE t.session_id = s.id) LIMIT ?)"),
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
