// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sessionrepository.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Sessions in the tables sessions and refresh_tokens. Thread-safe.
class SqlSessions final : public SessionRepository
{
public:
    explicit SqlSessions(Database &database) : m_database(database) { }

    Result<bool> add(const NewSession &session, const AuditEvent &event) override;
    Result<std::optional<LiveSession>> findLive(const QUuid &sessionId, Timestamp now) override;
    Result<std::optional<LiveSession>> findLiveByCookie(const QByteArray &cookieHash, Timestamp now) override;
    Result<std::optional<SessionEnd>> whyOver(const QUuid &sessionId, Timestamp now) override;
    Result<QList<StoredSession>> list(const QUuid &userId, Timestamp now) override;
    Result<SessionPage> page(const SessionQuery &query, Timestamp now) override;
    Result<RefreshOutcome> exchange(const RefreshExchange &exchange) override;
    Result<bool> end(const QUuid &userId, const QUuid &sessionId, Timestamp now, const AuditEvent &event) override;
    Result<int> endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now, const AuditEvent &event) override;
    Result<> touch(const QList<SessionUse> &uses) override;
    Result<int> removeOver(Timestamp now, int limit) override;

private:
    Database &m_database;
};

} // namespace sallyport
