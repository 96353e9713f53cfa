// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

namespace sallyport {

/// What several repositories do with the table sessions, each within its own transaction.

/// The session if it is good, with its user.
Result<std::optional<LiveSession>> readLiveSession(Connection &connection, const QUuid &id, Timestamp now);
/// As readLiveSession(), and nobody else changes the session until the transaction ends. Comes before any lock on its tokens: who ends a
/// session takes them in that order too.
Result<std::optional<LiveSession>> lockLiveSession(Connection &connection, const QUuid &id, Timestamp now);
Result<std::optional<LiveSession>> readLiveCookie(Connection &connection, const QByteArray &cookieHash, Timestamp now);

/// Why a session is over, as it is stored.
enum class EndReason { SignedOut, TokenReused, PasswordChanged, Disabled };

/// False when it is over already, or not this user's.
Result<bool> endSession(Connection &connection, const QUuid &userId, const QUuid &id, Timestamp now, EndReason reason);
/// Every session of a user but one. Returns how many there were.
Result<int> endSessions(Connection &connection, const QUuid &userId, const std::optional<QUuid> &except, Timestamp now, EndReason reason);

/// SessionRepository::whyOver().
Result<std::optional<SessionEnd>> readEnd(Connection &connection, const QUuid &id, Timestamp now);

} // namespace sallyport
