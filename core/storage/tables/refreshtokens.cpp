// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/refreshtokens.h"

#include "core/auth/grantedscopes.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/sessiontable.h"
#include "core/storage/tables/sqlaudit.h"

#include <algorithm>

namespace sallyport {

namespace {

struct SpentToken
{
    std::optional<Timestamp> usedAt;
    QByteArray childSalt;
};

Result<> insertToken(Connection &connection, const QByteArray &hash, const QUuid &sessionId, const std::optional<QByteArray> &parentHash,
                     Timestamp now, Timestamp expiresAt)
{
    return connection.perform(
        QStringLiteral("INSERT INTO refresh_tokens (token_hash, session_id, parent_hash, created_at, expires_at) VALUES (?, ?, ?, ?, ?)"),
        sqlValues(hash, sessionId, parentHash, now, expiresAt));
}

// True for the one caller who finds the token good and unused. Its session's row is locked by now.
Result<bool> spend(Connection &connection, const RefreshExchange &exchange)
{
    const Timestamp usedAt = exchange.spentAt ? exchange.spentAt() : exchange.now;
    const Result<qint64> spent =
        connection.execute(QStringLiteral("UPDATE refresh_tokens SET used_at = ?, child_salt = ?, child_hash = ? "
                                          "WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?"),
                           sqlValues(usedAt, exchange.childSalt, exchange.childHash, exchange.parentHash, exchange.now));
    if (!spent)
        return failure(spent);
    return *spent == 1;
}

Result<RefreshOutcome> giveChild(Connection &connection, const RefreshExchange &exchange, LiveSession live)
{
    StoredSession &session = live.session;
    session.lastSeenAt = std::max(session.lastSeenAt, exchange.now);
    session.address = exchange.client.address;
    session.idleExpiresAt = std::min(exchange.now + exchange.idle.of(session.remembered), session.expiresAt);
    if (Result<> born = insertToken(connection, exchange.childHash, session.id, exchange.parentHash, exchange.now, session.idleExpiresAt);
        !born)
        return failure(std::move(born));
    Result<> seen =
        connection.perform(QStringLiteral("UPDATE sessions SET last_seen_at = ?, address = ?, idle_expires_at = ? WHERE id = ?"),
                           sqlValues(session.lastSeenAt, session.address, session.idleExpiresAt, session.id));
    if (!seen)
        return failure(std::move(seen));
    return RefreshOutcome{RefreshOutcome::Kind::Exchanged, exchange.childSalt, std::move(live)};
}

} // namespace

Result<> insertFirstToken(Connection &connection, const QByteArray &hash, const StoredSession &session)
{
    return insertToken(connection, hash, session.id, std::nullopt, session.createdAt, session.idleExpiresAt);
}

Result<std::optional<QUuid>> sessionOfToken(Connection &connection, const QByteArray &hash)
{
    return connection.selectOne(QStringLiteral("SELECT session_id FROM refresh_tokens WHERE token_hash = ?"), sqlValues(hash),
                                [](Row row) { return row.id(); });
}

Result<RefreshOutcome> exchangeToken(Connection &connection, const RefreshExchange &exchange, const QUuid &sessionId)
{
    Result<std::optional<LiveSession>> live = lockLiveSession(connection, sessionId, exchange.now);
    if (!live)
        return failure(std::move(live));
    if (!*live)
        return RefreshOutcome{};
    if (!refreshedScopes((*live)->user.role, (*live)->session.scopes, exchange.scopes))
        return RefreshOutcome{RefreshOutcome::Kind::ScopesRefused, QByteArray(), std::nullopt};
    const Result<bool> first = spend(connection, exchange);
    if (!first)
        return failure(first);
    if (*first)
        return giveChild(connection, exchange, std::move(**live));

    const auto token = connection.selectOne(QStringLiteral("SELECT used_at, child_salt FROM refresh_tokens WHERE token_hash = ?"),
                                            sqlValues(exchange.parentHash), [](Row row) {
                                                return SpentToken{row.optionalTime(), row.bytes()};
                                            });
    if (!token)
        return failure(token);
    if (!*token || !(*token)->usedAt)
        return RefreshOutcome{}; // never used, so it has expired
    if (exchange.now - *(*token)->usedAt <= exchange.grace)
        return RefreshOutcome{RefreshOutcome::Kind::Repeated, (*token)->childSalt, std::move(*live)};
    return RefreshOutcome{RefreshOutcome::Kind::Reused, QByteArray(), std::nullopt};
}

Result<RefreshOutcome> endAsReused(Connection &connection, const RefreshExchange &exchange, const QUuid &sessionId)
{
    if (Result<> locked = lockAudit(connection); !locked)
        return failure(std::move(locked));
    const Result<std::optional<LiveSession>> live = lockLiveSession(connection, sessionId, exchange.now);
    if (!live)
        return failure(live);
    if (!*live)
        return RefreshOutcome{}; // another one was first
    const User &owner = (*live)->user;
    if (const Result<bool> ended = endSession(connection, owner.id, sessionId, exchange.now, EndReason::TokenReused); !ended)
        return failure(ended);
    const AuditEvent event = auditEvent(AuditAction::RefreshReused, exchange.now, Actor{std::nullopt, QString(), exchange.client}, owner,
                                        {{QStringLiteral("session"), toText(sessionId)}});
    if (Result<> told = appendAudit(connection, event); !told)
        return failure(std::move(told));
    return RefreshOutcome{RefreshOutcome::Kind::Reused, QByteArray(), std::nullopt};
}

} // namespace sallyport
