// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sessionrepository.h"
#include "core/storage/database.h"

namespace sallyport {

/// Sessions in the tables sessions and refresh_tokens. Thread-safe.
class SqlSessions final : public SessionRepository
{
public:
    explicit SqlSessions(Database &database) : m_database(database) { }

    Result<> add(const StoredSession &session, const QByteArray &refreshHash, Timestamp refreshExpiresAt) override;
    Result<std::optional<LiveSession>> findLive(const QUuid &sessionId, Timestamp now) override;
    Result<RefreshOutcome> exchange(const RefreshExchange &exchange) override;
    Result<> end(const QUuid &sessionId, Timestamp now) override;
    Result<int> endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now) override;
    Result<int> removeOver(Timestamp now, int limit) override;

private:
    Database &m_database;
};

} // namespace sallyport
