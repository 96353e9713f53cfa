// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

namespace sallyport {

/// The table refresh_tokens, within the transactions of SqlSessions.

/// A session's first token; it is good until the session has rested too long.
Result<> insertFirstToken(Connection &connection, const QByteArray &hash, const StoredSession &session);
/// Which session a token belongs to, spent or not.
Result<std::optional<QUuid>> sessionOfToken(Connection &connection, const QByteArray &hash);
/// SessionRepository::exchange() of a token that exists. RefreshOutcome::Kind::Reused has changed nothing yet: endAsReused() does.
Result<RefreshOutcome> exchangeToken(Connection &connection, const RefreshExchange &exchange, const QUuid &sessionId);
/// Ends the session and stores AuditAction::RefreshReused; Kind::Refused when it is over already. In a transaction of its own.
Result<RefreshOutcome> endAsReused(Connection &connection, const RefreshExchange &exchange, const QUuid &sessionId);

} // namespace sallyport
